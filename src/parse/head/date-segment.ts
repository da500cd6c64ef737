import { alternatives } from "../../language/alternatives.ts";
import type { ImportWords } from "../../language/import-words.ts";
import { languages } from "../../language/languages.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { type DayOrder, findDates } from "../dates/find-dates.ts";

/** A date that stands alone on a line, with no more than its label, its weekday and its time. */
export interface DateSegment {
  /** ISO 8601: a day, or an instant where the zone is named. */
  readonly iso: string;
  readonly kind: "published" | "updated";
}

const listOf = (list: keyof ImportWords) =>
  languages.flatMap(({ importWords }) => phrasesIn(importWords[list]));
const updatedLabel = new RegExp(`^${alternatives(listOf("updated"))}(?![\\p{L}])`, "iu");
const publishedLabel = new RegExp(`^${alternatives(listOf("published"))}(?![\\p{L}])`, "iu");

const weekdays = languages
  .flatMap(({ importWords }) => phrasesIn(importWords.locales))
  .flatMap((locale) =>
    (["long", "short"] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" });
      return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
    }),
  )
  .flatMap((name) => [name.toLowerCase(), name.toLowerCase().replace(/-feira$|\.$/, "")]);
const shortEnglish = ["tues", "thur", "thurs"];
const weekday = new RegExp(`(?<!\\p{L})${alternatives([...weekdays, ...shortEnglish])}\\.?(?!\\p{L})`, "giu");
/** Words that stand between a day and its time: 'at', 'um', 'à', 'a las'. */
const joints = new RegExp(
  `(?<!\\p{L})(?:${alternatives([...listOf("on"), ...listOf("dateArticle"), ...listOf("ofMonth")])}|at|um|à|a las|às|as|alle|ore|local time|uhr|h|hs|hrs|t|z)(?!\\p{L})`,
  "giu",
);
const time = /\d{1,2}(?:\s?[:.h]\s?\d\d(?:[:.]\d\d)?)?\s?(?:[ap]\.?m\.?)?/giu;
/** Zones by name: capitals, or what `new Date` prints. */
const zone = /(?<!\p{L})(?:[A-Z]{2,4}T|GMT|UTC|BST|MEZ|MESZ|Z)(?!\p{L})|[+-]\d\d:?\d\d/gu;

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
