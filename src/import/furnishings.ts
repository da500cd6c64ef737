import { isDate } from "../parse/formats.ts";

/** What stands above an article's first paragraph, as far as it could be told. */
export interface Furnishings {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly caption?: string;
  readonly byline?: readonly string[];
  /** ISO 8601 day. */
  readonly published?: string;
}

const months = "january february march april may june july august september october november december".split(
  " ",
);
const month = `(?:${months.join("|")}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
/** 'February 7, 2024' or '7 February 2024' */
const fullDate = new RegExp(
  `\\b(?:(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2}) (${month}) (\\d{4}))\\b`,
  "i",
);
/** A line that is a date and little else: 'Published: 7 February 2024, 9:30 pm' */
const dateLine =
  /^(?:(?:first )?published|posted|updated|date)?[\s:,|·–—-]*(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?/i;
const isoDay = /\b(\d{4}-\d\d-\d\d)\b/;
/** 'By Mara Quay and Ilse Brandt', 'By MARA QUAY, Staff Writer' */
const byline = /^by:?\s+(\p{Lu}[^.!?]{2,80})$/iu;
const pictureCredit =
  /\b(?:photo(?:graph)?(?: by|:|\/)|getty images|ap photo|file photo|image:|courtesy of|via ap\b|\/afp\b|\/reuters\b)/i;

/**
 * Tells headline, standfirst, byline, date and caption at the top of a page's text.
 *
 * A short unpunctuated line before the first paragraph is the headline. A sentence under it is the standfirst only
 * where a byline, a date or a caption parts it from the text, or the first paragraph says it again; else it is the
 * first paragraph and stays one.
 */
export function findFurnishings(kept: readonly string[]): Furnishings {
  const firstProse = kept.findIndex(isProse);
  const top = kept.slice(0, firstProse < 0 ? 6 : firstProse);
  // A kicker or a menu's rest above the headline is short: a line of five words comes before one of three.
  const longest = Math.max(0, ...top.filter(isHeadline).map((line) => wordsOf(line).length));
  const start = top.findIndex((line) => isHeadline(line) && wordsOf(line).length >= Math.min(5, longest));
  if (start < 0) return {};
  let caption: string | undefined;
  let authors: readonly string[] | undefined;
  let published: string | undefined;
  let standfirst: string | undefined;
  for (let index = start + 1; index < Math.min(kept.length, start + 7); index++) {
    const text = kept[index]!;
    const writer = bylineOf(text);
    const day = dayOf(text);
    if (writer) authors ??= writer;
    else if (day) published ??= day;
    else if (caption === undefined && isCaption(text)) caption = text;
    else if (standfirst === undefined && !caption && isStandfirst(text, kept.slice(index + 1, index + 4)))
      standfirst = text;
    else break;
  }
  return {
    headline: kept[start]!,
    ...(standfirst ? { standfirst } : {}),
    ...(caption ? { caption } : {}),
    ...(authors ? { byline: authors } : {}),
    ...(published ? { published } : {}),
  };
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

function isHeadline(text: string): boolean {
  const count = wordsOf(text).length;
  return count >= 2 && count <= 30 && !/[.…:;,]["”’']?$/.test(text) && !bylineOf(text) && !dayOf(text);
}

function isProse(text: string): boolean {
  return wordsOf(text).length >= 12 && /[.!?…]["”’')\]]*$/.test(text);
}

function isStandfirst(text: string, next: readonly string[]): boolean {
  if (!isProse(text) || wordsOf(text).length > 50) return false;
  const parting = next.findIndex(
    (line) => isCaption(line) || bylineOf(line) !== undefined || dayOf(line) !== undefined,
  );
  if (parting === 0) return true;
  const lede = next.find((line) => isProse(line) && !isCaption(line));
  return lede !== undefined && overlap(text, lede) >= 0.5;
}

/** Share of the first text's longer words that the second has too. */
function overlap(first: string, second: string): number {
  const long = (text: string) =>
    wordsOf(text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, "")).filter((word) => word.length > 4);
  const there = new Set(long(second));
  const words = long(first);
  return words.length < 4 ? 0 : words.filter((word) => there.has(word)).length / words.length;
}

/** A picture's credit, or a sentence that ends in a full date. */
function isCaption(text: string): boolean {
  if (wordsOf(text).length > 70) return false;
  return pictureCredit.test(text) || new RegExp(`\\bon ${fullDate.source}\\.?$`, "i").test(text);
}

function bylineOf(text: string): readonly string[] | undefined {
  const match = byline.exec(text.trim());
  if (!match) return undefined;
  const names = match[1]!
    .split(/\s*(?:,| and | & |\|)\s*/)
    .filter((name) => /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(name))
    .filter((name) => !/\b(?:staff|writer|editor|reporter|correspondent|press|news)\b/i.test(name));
  return names.length > 0 ? names : undefined;
}

function dayOf(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const rest = text.trim().replace(dateLine, "");
  const iso = isoDay.exec(rest);
  if (iso?.index === 0) return iso[1];
  const match = fullDate.exec(rest);
  if (match?.index !== 0) return undefined;
  const name = (match[1] ?? match[5])!.toLowerCase().slice(0, 3);
  const number = months.findIndex((full) => full.startsWith(name)) + 1;
  const pad = (value: string | number) => String(value).padStart(2, "0");
  const day = `${match[3] ?? match[6]}-${pad(number)}-${pad((match[2] ?? match[4])!)}`;
  return isDate(day) ? day : undefined;
}
