import { alternatives } from "../../language/alternatives.ts";
import { importList } from "../../language/import-lists.ts";
import { clockWords, hourSign, zoneNames } from "../dates/clock.ts";
import { type DayOrder, findDates } from "../dates/find-dates.ts";

/** A date that stands alone on a line, with no more than its label, its weekday and its time. */
export interface DateSegment {
  /** ISO 8601: a day, or an instant where the zone is named. */
  readonly iso: string;
  readonly kind: "published" | "updated";
}

const updatedLabel = new RegExp(`^${alternatives(importList("updated"))}(?![\\p{L}])`, "iu");
/** Opens a field of its own: 'Date 08.10.2020'. */
export const publishedLabel = new RegExp(`^${alternatives(importList("published"))}(?![\\p{L}])`, "iu");

const ending = new RegExp(`(?:${alternatives(importList("weekdayEnding"))}|\\.)$`);
const weekdaysOf = (weekday: "long" | "short") =>
  importList("locales")
    .flatMap((locale) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" });
      return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
    })
    .flatMap((name) => [name.toLowerCase(), name.toLowerCase().replace(ending, "")]);
const longWeekdays = weekdaysOf("long");
const weekdays = [...longWeekdays, ...weekdaysOf("short")];
const weekday = new RegExp(
  `(?<!\\p{L})${alternatives([...weekdays, ...importList("shortWeekdays")])}\\.?(?!\\p{L})`,
  "giu",
);
const weekdayInWords = new RegExp(`(?<!\\p{L})${alternatives(longWeekdays)}(?!\\p{L})`, "iu");

/** Says whether a text names a day of the week in full: 'on Tuesday'. */
export const namesWeekday = (text: string): boolean => weekdayInWords.test(text);

/** Words between a day and its time, and around both: 'on', 'at', 'um', 'a las'. */
const joining = [...(["on", "dateArticle", "ofMonth"] as const).flatMap(importList), ...clockWords, "z"];
const joints = new RegExp(`(?<!\\p{L})${alternatives(joining)}(?!\\p{L})`, "giu");
const time = new RegExp(`\\d{1,2}(?:${hourSign}\\d\\d(?:[:.]\\d\\d)?)?\\s?(?:[ap]\\.?m\\.?)?`, "giu");
/** Zones by name: capitals, or what `new Date` prints. */
const zone = new RegExp(
  `(?<!\\p{L})(?:[ECMP]T|[A-Z]{2,4}T|${zoneNames.toUpperCase()})(?!\\p{L})|[+-]\\d\\d:?\\d\\d`,
  "gu",
);

/** Reads a line that is a date and nothing else; with other words it is none. */
export function readDateSegment(text: string, order: DayOrder): DateSegment | undefined {
  if (text.length > 90 || !/\d/.test(text)) return undefined;
  const isUpdate = updatedLabel.test(text);
  const plain = text.replace(updatedLabel, "").replace(publishedLabel, "");
  const [found, second] = findDates(plain, order);
  if (!found || second) return undefined;
  const rest = `${plain.slice(0, found.start)} ${plain.slice(found.end)}`
    .replace(zone, " ")
    .replace(time, " ")
    .replace(weekday, " ")
    .replace(joints, " ");
  return /[\p{L}\d]/u.test(rest) ? undefined : { iso: found.iso, kind: isUpdate ? "updated" : "published" };
}
