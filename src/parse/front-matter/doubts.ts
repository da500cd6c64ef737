import type { FrontMatter } from "../../article/front-matter.ts";
import { dateOf, hasZone, isDay, isKnownLanguage } from "./formats.ts";

/** A value that can be used and is hardly what its author meant. */
export interface Doubt {
  /** Where it stands, by our name of the key. */
  readonly path: readonly [keyof FrontMatter, ...PropertyKey[]];
  /** `label` is what the author called it. */
  readonly reason: (label: string) => string;
}

/** Finds values of a front matter that an author should look at. `written` is what stands there, by our keys. */
export function findDoubts(
  frontMatter: FrontMatter,
  written: Readonly<Record<string, unknown>>,
): readonly Doubt[] {
  return [
    ...doubtLanguage(frontMatter),
    ...doubtZones(frontMatter),
    ...doubtUpdate(frontMatter),
    ...doubtLabels(written),
  ];
}

/** Of three letters there are thousands, and the list that we have is not complete: never an error. */
function doubtLanguage({ lang }: FrontMatter): readonly Doubt[] {
  if (lang === undefined || isKnownLanguage(lang)) return [];
  const reason = (label: string) =>
    `Unexpected ${label} \`${lang}\`, expected a known language such as \`de\``;
  return [{ path: ["lang"], reason }];
}

/** A time of one's own is of the site's zone; one that another publication printed may be of any. */
function doubtZones({ source, published, updated }: FrontMatter): readonly Doubt[] {
  if (source === undefined) return [];
  const dates: readonly (readonly [Doubt["path"], string | undefined])[] = [
    [["published"], published],
    [["updated"], updated],
  ];
  return dates.flatMap(([path, value]) => {
    if (value === undefined || isDay(value) || hasZone(value)) return [];
    const reason = (label: string) =>
      `Unexpected ${label} \`${value}\` without a time zone, expected one such as \`Z\` or \`+01:00\`: it is read in the \`timeZone\` of the settings`;
    return [{ path, reason }];
  });
}

/** A day has no hours: where one of the two is a day, days are compared, as they are written. */
function doubtUpdate({ published, updated }: FrontMatter): readonly Doubt[] {
  if (published === undefined || updated === undefined) return [];
  const isEarlier =
    isDay(published) || isDay(updated)
      ? updated.slice(0, 10) < published.slice(0, 10)
      : dateOf(updated) < dateOf(published);
  if (!isEarlier) return [];
  const reason = (label: string) =>
    `Unexpected ${label} \`${updated}\` before publication, expected \`${published}\` or later`;
  return [{ path: ["updated"], reason }];
}

/** A number that stands alone is hardly a topic; in a list, a year is. */
function doubtLabels(written: Readonly<Record<string, unknown>>): readonly Doubt[] {
  return (["tags", "places"] as const).flatMap((key) => {
    const value = written[key];
    if (typeof value !== "string" || /\p{L}/u.test(value)) return [];
    const reason = (label: string) =>
      `Unexpected ${label} \`${value.slice(0, 60)}\`, expected a list of words such as \`[harbour, tides]\``;
    return [{ path: [key], reason }];
  });
}
