import { alternatives } from "../../language/alternatives.ts";
import { dateWords } from "../../language/date-words.ts";
import { importList } from "../../language/import-lists.ts";
import { phrasesIn } from "../../language/phrases.ts";

/** A time of day, and the zone where one is named. */
export interface Clock {
  /** `18:30` or `18:30:05` */
  readonly time: string;
  /** `Z` or `+01:00` */
  readonly zone?: string;
}

/** Zones by what newspapers call them, in minutes east of Greenwich. Left out: names that several zones have. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
};

/** Zones by their names, as a part of a regular expression, in lower case. */
export const zoneNames: string = alternatives(Object.keys(zones));

/** What may stand between a day and its time, and behind it, in every language: 'at', 'um', 'à'; 'Uhr', 'hrs'. */
const atTime = [...importList("atTime"), ...phrasesIn(dateWords.atTime), "t"];
const afterTime = [...importList("afterTime"), ...phrasesIn(dateWords.afterTime)];
export const clockWords: readonly string[] = [...atTime, ...afterTime];

/** What parts hours from minutes: '18:30', '18.30', '18 h 30', '18 Uhr 30'. */
export const hourSign: string = `(?:[:.]|\\s?${alternatives(importList("hourSigns"))}\\s?)`;

const zone = `(?:(?<o>(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d\\d)?)|(?<z>${zoneNames})(?![\\p{L}]))`;
const half = "(?<p>[ap]\\.?m\\.?)(?!\\p{L})";
const time = `(?<h>\\d{1,2})${hourSign}(?<i>\\d\\d)(?::(?<c>\\d\\d)(?:[.,]\\d+)?)?(?:\\s?${half})?(?:\\s?${alternatives(afterTime)}(?!\\p{L}))?`;
const hourOnly = `(?<h>\\d{1,2})\\s?${half}`;
const tail = `(?:\\s?\\(?${zone}\\)?)?`;
const between = `[\\s,|·•@–—-]{0,4}${alternatives(atTime)}?[\\s,]{0,2}`;

const after = new RegExp(`^${between}(?:${time})${tail}`, "u");
const afterHour = new RegExp(`^${between}(?:${hourOnly})${tail}`, "u");
/** '6:30 pm EST, Mon ' */
const before = new RegExp(`(?<![\\d.:])(?:${time})${tail}[\\s,|·•–—-]{1,4}(?:\\p{L}{2,12}\\.?,?\\s)?$`, "u");

/** Reads the time behind a date, or the one before it. Both texts are in lower case. */
export function readClock(behind: string, ahead: string): Clock | undefined {
  const match = after.exec(behind) ?? afterHour.exec(behind) ?? before.exec(ahead);
  if (!match?.groups) return undefined;
  const { h, i = "00", c, p, o, z } = match.groups;
  let hour = Number(h);
  if (p !== undefined && hour >= 1 && hour <= 12) hour = (hour % 12) + (p.startsWith("p") ? 12 : 0);
  if (hour > 23 || Number(i) > 59) return undefined;
  const pad = (value: number) => String(value).padStart(2, "0");
  const clock = `${pad(hour)}:${i}${c ? `:${c}` : ""}`;
  const offset = o === undefined ? (z === undefined ? undefined : zones[z]) : offsetOf(o);
  return offset === undefined ? { time: clock } : { time: clock, zone: written(offset) };
}

function offsetOf(words: string): number | undefined {
  const match = /([+-])(\d{1,2})(?::?(\d\d))?$/.exec(words);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? undefined : match[1] === "-" ? -minutes : minutes;
}

function written(minutes: number): string {
  if (minutes === 0) return "Z";
  const pad = (value: number) => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
