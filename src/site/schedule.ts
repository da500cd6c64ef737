import { dateOf, hasZone, isDay } from "../parse/front-matter/formats.ts";
import { memoByText } from "./memo.ts";

/** Whether an article stands on the site at a time, or does not yet, or no longer. */
export type Standing = "standing" | "scheduled" | "expired";

export interface Schedule {
  readonly published?: string | undefined;
  /** The last day on which it stands, or the instant at which it goes. */
  readonly expires?: string | undefined;
}

const day = 86_400_000;

/** Days are those of `timeZone`: one of tomorrow begins at midnight there. */
export function standingOf({ published, expires }: Schedule, timeZone: string, now: Date): Standing {
  if (expires !== undefined && endOf(expires, timeZone) <= now.getTime()) return "expired";
  return published !== undefined && beginOf(published, timeZone) > now.getTime() ? "scheduled" : "standing";
}

/** When an article next comes or goes after `now`; `undefined` where nothing is due. */
export function nextDue(schedules: readonly Schedule[], timeZone: string, now: Date): Date | undefined {
  const times = schedules.flatMap(({ published, expires }) => [
    ...(published === undefined ? [] : [beginOf(published, timeZone)]),
    ...(expires === undefined ? [] : [endOf(expires, timeZone)]),
  ]);
  const due = times.filter((time) => time > now.getTime());
  return due.length === 0 ? undefined : new Date(Math.min(...due));
}

const begins = memoByText((timeZone) =>
  memoByText((value) =>
    (isDay(value) ? inZone(dateOf(value).getTime(), timeZone) : instantOf(value, timeZone)).getTime(),
  ),
);

function beginOf(value: string, timeZone: string): number {
  return begins(timeZone)(value);
}

function endOf(value: string, timeZone: string): number {
  return (
    isDay(value) ? inZone(dateOf(value).getTime() + day, timeZone) : instantOf(value, timeZone)
  ).getTime();
}

/** The instant of a date of the front matter: a time without a zone is one of `timeZone`, a day is its first in UTC. */
export function instantOf(value: string, timeZone: string): Date {
  return new Date(instants(timeZone)(value));
}

/** In milliseconds. A build asks for each date some ten times. */
const instants = memoByText((timeZone) =>
  memoByText((value) => {
    const date = dateOf(value);
    return (isDay(value) || hasZone(value) ? date : inZone(date.getTime(), timeZone)).getTime();
  }),
);

/** The instant at which clocks of a time zone show what those of UTC show at `utc`. */
function inZone(utc: number, timeZone: string): Date {
  // The zone's offset at a guess; at the second guess it is that of the time itself, also where clocks change.
  const guess = utc - offsetAt(utc, timeZone);
  return new Date(utc - offsetAt(guess, timeZone));
}

/** How far clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

/** Making a clock costs more than reading it, and each article reads some. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  clocks.set(timeZone, clock);
  return clock;
}
