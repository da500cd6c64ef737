/**
 * What may stand behind an option of the command line: each gives the value, or says what was expected.
 *
 * Wrong usage is an `InvalidArgumentError`, which the command line prints with the option's name.
 */
import { InvalidArgumentError } from "commander";
import { isDate, isLanguageTag, isTimeZone, isWebAddress } from "../../parse/front-matter/formats.ts";
import { isAccent } from "../../site/settings/accent.ts";

/** Makes the reader of values that stay as they are written. */
function checked(isRight: (value: string) => boolean, expected: string): (value: string) => string {
  return (value) => {
    if (isRight(value)) return value;
    throw new InvalidArgumentError(`expected ${expected}`);
  };
}

export const address = checked(isWebAddress, "an address such as https://example.org");

/** The path a site is served under: it begins and ends with a slash. */
export function path(value: string): string {
  // A host's settings often give the path without its last slash.
  const slashed = value.endsWith("/") ? value : `${value}/`;
  if (/^\/(?:[\w.~-]+\/)*$/.test(slashed)) return slashed;
  throw new InvalidArgumentError("expected a path such as /news/");
}

export const colour = checked(isAccent, "a colour such as #1f4e9e");

export const day = checked(isDate, "a date such as 2026-02-07");

export const language = checked(isLanguageTag, "a language tag such as de or pt-BR");

export const zone = checked(isTimeZone, "a time zone such as Europe/Berlin");

export const seconds = checked(
  (value) => /^\d{1,4}$/.test(value) && Number(value) > 0,
  "a number of seconds",
);

export const whole = checked((value) => /^[1-9]\d{0,6}$/.test(value), "a whole number");

/** For an option that may be given several times. */
export function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

export const port = checked(
  (value) => /^\d{1,5}$/.test(value) && Number(value) < 65_536,
  "a port such as 8080",
);

export function threads(value: string): number {
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new InvalidArgumentError("expected a number from 1 to 99");
}

/** A part of the articles or of the site: its number, and of how many. */
export function part(value: string): { readonly number: number; readonly of: number } {
  const [number = 0, of = 0] = /^\d{1,5}\/\d{1,5}$/.test(value) ? value.split("/").map(Number) : [];
  if (number >= 1 && number <= of) return { number, of };
  throw new InvalidArgumentError("expected a part such as 2/5");
}
