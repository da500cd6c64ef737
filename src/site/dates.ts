import { dateOf, hasZone, isDay } from "../parse/front-matter/formats.ts";
import { memoByText } from "./memo.ts";
import type { Newsroom } from "./newsroom.ts";
import { instantOf } from "./schedule.ts";

/** A date as the page prints it, with the machine's form; or the statement that there is none. */
export interface PrintedDate {
  readonly text: string;
  readonly iso?: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Prints a date of the front matter: a day is that day everywhere. An instant with an offset is of the day that it
 * states, where it was written; one in UTC is of the day on which it is in the site's time zone, as machines write it.
 */
export function printDate({ site }: Newsroom, value: string): PrintedDate {
  const { language, timeZone, dates } = site;
  const iso = machineDate(value, timeZone);
  const stated = statedDay(value);
  if (stated !== undefined) return { iso, text: format(language, "UTC", dates).format(dateOf(stated)) };
  return { iso, text: format(language, timeZone, dates).format(instantOf(value, timeZone)) };
}

/** The day that a date names by itself: '2026-03-14' of '2026-03-14T23:30-05:00'. */
function statedDay(value: string): string | undefined {
  const isStated = isDay(value) || (hasZone(value) && !/(?:Z|[+-]00:?00)$/i.test(value));
  return isStated ? value.slice(0, 10) : undefined;
}

/** The day on which something was published, as `YYYY-MM-DD`: the one that is printed. */
export function dayOf({ site }: Newsroom, value: string): string {
  return days(site.timeZone)(value);
}

const days = memoByText((timeZone) => {
  const calendar = format("en-CA", timeZone, "numeric");
  return memoByText((value) => statedDay(value) ?? calendar.format(instantOf(value, timeZone)));
});

export function monthName({ site }: Newsroom, month: string, style: "short" | "full"): string {
  const options: Intl.DateTimeFormatOptions =
    style === "full" ? { month: "long", year: "numeric" } : { month: "short" };
  return new Intl.DateTimeFormat(site.language, { ...options, timeZone: "UTC" }).format(
    dateOf(`${month}-01`),
  );
}

/** A day in a list of one month: '28' and 'Wed'. */
export function printDay(
  { site }: Newsroom,
  day: string,
): { readonly day: string; readonly weekday: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(site.language, { ...options, timeZone: "UTC" }).format(dateOf(day));
  return { day: part({ day: "numeric" }), weekday: part({ weekday: "short" }) };
}

/** A date as machines read it: a day as it is, an instant with its offset; one that names none is of `timeZone`, in UTC. */
export function machineDate(value: string, timeZone: string): string {
  if (isDay(value)) return value;
  const instant = value.replace(" ", "T").toUpperCase();
  if (hasZone(instant)) return instant.replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  return instantOf(instant, timeZone)
    .toISOString()
    .replace(/\.000Z$/, "Z");
}

function format(
  language: string,
  timeZone: string,
  style: "long" | "medium" | "short" | "numeric",
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(
    language,
    style !== "numeric"
      ? { dateStyle: style, timeZone }
      : { year: "numeric", month: "2-digit", day: "2-digit", timeZone },
  );
  formatters.set(key, made);
  return made;
}
