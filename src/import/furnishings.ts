import { alternatives } from "../language/alternatives.ts";
import { importList } from "../language/import-lists.ts";
import type { ImportWords } from "../language/import-words.ts";
import { type DayOrder, findDates } from "../parse/dates/find-dates.ts";
import { readByline } from "../parse/head/byline-segment.ts";
import { readDateSegment } from "../parse/head/date-segment.ts";

/** What stands above an article's first paragraph, as far as it could be told. */
export interface Furnishings {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly caption?: string;
  readonly byline?: readonly string[];
  /** ISO 8601: a day, or an instant where the zone is named. */
  readonly published?: string;
  readonly updated?: string;
}

/** The words of every language: which one a page is in is often not known. */
const anyOf = (list: keyof ImportWords) => alternatives(importList(list));

const pictureCredit = new RegExp(`\\b(?:${anyOf("pictureCredits")}|getty images|/afp\\b|/reuters\\b)`, "i");
const captionDate = new RegExp(`\\b${anyOf("captionDate")} (?<date>.{6,30})$`, "i");
/** A line with a time that is not the publication's, or with an ambiguous date: '03/02/2026'. */
const otherTime = new RegExp(
  `^(?:${anyOf("updated")}(?:(?<=:)|(?!\\p{L}))|(?:${anyOf("published")}:? )?\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}(?!\\d))`,
  "iu",
);

/**
 * Tells headline, standfirst, byline, date and caption at the top of a page's text.
 *
 * A short unpunctuated line before the first paragraph is the headline. A sentence under it is the standfirst only
 * where a byline, a date or a caption parts it from the text, or the first paragraph says it again; else it is the
 * first paragraph and stays one.
 */
export function findFurnishings(paragraphs: readonly string[], order: DayOrder = "unknown"): Furnishings {
  const kept = paragraphs.flatMap(linesAtTop);
  const firstProse = kept.findIndex(isSentence);
  const top = kept.slice(0, firstProse < 0 ? 6 : firstProse);
  // A kicker or a menu's rest above the headline is short: a line of five words comes before one of three.
  const longest = Math.max(0, ...top.filter(isHeadline).map((line) => wordsOf(line).length));
  const long = top.findIndex((line) => isHeadline(line) && wordsOf(line).length >= Math.min(5, longest));
  // But a byline or a date stands under a headline, however short it is.
  const signed = top.findIndex((line, at) => isHeadline(line) && isLineOfItsOwn(top[at + 1] ?? ""));
  const start = signed >= 0 && signed < long ? signed : long;
  if (start < 0) return {};
  let caption: string | undefined;
  let authors: readonly string[] | undefined;
  let published: string | undefined;
  let updated: string | undefined;
  let standfirst: string | undefined;
  for (let index = start + 1; index < Math.min(kept.length, start + 7); index++) {
    const text = kept[index]!;
    const writer = bylineOf(text);
    const date = readDateSegment(text, order);
    if (writer) authors ??= writer;
    else if (date?.kind === "published") published ??= date.iso;
    else if (date) updated ??= date.iso;
    else if (otherTime.test(text)) continue;
    else if (caption === undefined && isCaption(text)) caption = text;
    else if (standfirst === undefined && !caption && isStandfirst(text, kept.slice(index + 1, index + 4)))
      standfirst = text;
    else break;
  }
  return {
    headline: kept[start]!.replace(/\s+/g, " "),
    ...(standfirst ? { standfirst } : {}),
    ...(caption ? { caption } : {}),
    ...(authors ? { byline: authors } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
  };
}

/** The lines of a paragraph that was copied with headline, byline or date on adjacent lines; of any other, all of it. */
export function linesAtTop(paragraph: string): readonly string[] {
  const lines = paragraph.split("\n").map((line) => line.trim());
  const [first = "", ...rest] = lines;
  const opens = isHeadline(first) || isLineOfItsOwn(first);
  const isParted = bylineOf(first) !== undefined || (opens && rest.slice(0, 4).some(isLineOfItsOwn));
  return isParted ? lines : [paragraph];
}

/** Also where lines are broken in the middle of sentences: a byline, or a date with no more than a time behind it. */
function isLineOfItsOwn(line: string): boolean {
  if (bylineOf(line)) return true;
  return (isDay(line) || otherTime.test(line)) && !/[.!?,;]$|\s(?:\p{Ll}+\s+){3}/u.test(line);
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

function isHeadline(text: string): boolean {
  const count = wordsOf(text).length;
  if (count < 2 || count > 30 || isMenu(text)) return false;
  return !/[.…:;,]["”’']?$/.test(text) && !bylineOf(text) && !isDay(text) && !otherTime.test(text);
}

/** Several lines of a word or three each. */
function isMenu(text: string): boolean {
  const lines = text.split("\n").map((line) => wordsOf(line).length);
  return lines.length > 1 && lines.every((words) => words <= (lines.length > 2 ? 3 : 2));
}

/** A sentence of some length. */
export function isSentence(text: string): boolean {
  return wordsOf(text).length >= 12 && /[.!?…]["”’')\]]*$/.test(text);
}

function isStandfirst(text: string, next: readonly string[]): boolean {
  if (!isSentence(text) || wordsOf(text).length > 50) return false;
  const parting = next.findIndex(
    (line) => isCaption(line) || bylineOf(line) !== undefined || isDay(line) || otherTime.test(line),
  );
  if (parting === 0) return true;
  const lede = next.find((line) => isSentence(line) && !isCaption(line));
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
  return pictureCredit.test(text) || findDates(captionDate.exec(text)?.groups?.["date"] ?? "").length > 0;
}

const isDay = (text: string) => readDateSegment(text, "unknown") !== undefined;
const bylineOf = (text: string) => readByline(text)?.names;
