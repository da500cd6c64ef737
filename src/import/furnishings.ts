import { alternatives } from "../language/alternatives.ts";
import type { ImportWords } from "../language/import-words.ts";
import { languages } from "../language/languages.ts";
import { phrasesIn } from "../language/phrases.ts";
import { isDate } from "../parse/front-matter/formats.ts";

/** What stands above an article's first paragraph, as far as it could be told. */
export interface Furnishings {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly caption?: string;
  readonly byline?: readonly string[];
  /** ISO 8601 day. */
  readonly published?: string;
}

/** The words of every language: which one a page is in is often not known. */
const listOf = (list: keyof ImportWords) =>
  languages.flatMap(({ importWords }) => phrasesIn(importWords[list]));
const anyOf = (list: keyof ImportWords) => alternatives(listOf(list));

/** What the months and weekdays are called within a date, in lower case. */
const called = (part: "month" | "weekday", date: number) =>
  listOf("locales").map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { [part]: "long", day: "numeric", timeZone: "UTC" });
    const { value } = format.formatToParts(date).find(({ type }) => type === part)!;
    return value.toLowerCase();
  });

/** January first. */
const months = Array.from({ length: 12 }, (_, month) => called("month", Date.UTC(2024, month)));
const month = `(?:${[...months.flat(), ...listOf("shortMonths").map((name) => `${name}\\.?`)].join("|")})`;
const ordinal = alternatives(languages.flatMap(({ boilerplate }) => phrasesIn(boilerplate.patterns.ordinal)));
const of = anyOf("ofMonth");
/** 'February 7, 2024', '7 February 2024', '7. Februar 2024', '7 de fevereiro de 2024', '07.02.2024' */
const fullDate = new RegExp(
  `\\b(?:(${month}) (\\d{1,2})${ordinal}?,? (\\d{4})|(\\d{1,2})(?:\\.|${ordinal})? (?:${of} )?(${month})(?: ${of})? (\\d{4})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))\\b`,
  "i",
);
/** 'quinta' will do for 'quinta-feira'. */
const weekdayEnding = new RegExp(`${anyOf("weekdayEnding")}$`);
const weekdays = Array.from({ length: 7 }, (_, day) => called("weekday", Date.UTC(2024, 0, 1 + day)))
  .flat()
  .map((name) => name.replace(weekdayEnding, (ending) => `(?:${ending})?`))
  .join("|");
/** What may stand before the date on a line of it: 'Published: Wednesday, 7 February 2024, 9:30 pm' */
const dateLine = new RegExp(
  `^${anyOf("published")}?[\\s:,|·–—-]*(?:${anyOf("on")} )?(?:(?:${weekdays}),? )?(?:${anyOf("dateArticle")} )?`,
  "i",
);
const isoDay = /\b(\d{4}-\d\d-\d\d)\b/;
/** A line of a time that is not when it was published, or that can be read in two ways: '03/02/2026'. */
const otherTime = new RegExp(
  `^(?:${anyOf("updated")}(?:(?<=:)|\\b)|(?:${anyOf("published")}:? )?\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}\\b)`,
  "i",
);
/** 'By Mara Quay and Ilse Brandt', 'By MARA QUAY, Staff Writer', 'Von Mara Quay, Hamburg' */
const byline = new RegExp(`^${anyOf("byline")}:?\\s+([^!?\\n]{2,120})$`, "iu");
const conjunction = new RegExp(`(?:^|\\s)(?:${anyOf("and")}|&)\\s+`, "u");
const person = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|${anyOf("nameParticles")})){0,3} \\p{Lu}[\\p{L}.'’-]*$`,
  "u",
);
/** 'Anna Poe in Berlin', 'Anna Poe for The Courier' */
const place = new RegExp(`\\s${anyOf("bylinePlace")}\\s\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*)*$`, "u");
const desk = new RegExp(`\\b${anyOf("desks")}\\b`, "iu");
const pictureCredit = new RegExp(`\\b(?:${anyOf("pictureCredits")}|getty images|/afp\\b|/reuters\\b)`, "i");
const captionDate = new RegExp(`\\b${anyOf("captionDate")} ${fullDate.source}\\.?$`, "i");

/**
 * Tells headline, standfirst, byline, date and caption at the top of a page's text.
 *
 * A short unpunctuated line before the first paragraph is the headline. A sentence under it is the standfirst only
 * where a byline, a date or a caption parts it from the text, or the first paragraph says it again; else it is the
 * first paragraph and stays one.
 */
export function findFurnishings(paragraphs: readonly string[]): Furnishings {
  const kept = paragraphs.flatMap(linesAtTop);
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
  return (dayOf(line) !== undefined || otherTime.test(line)) && !/[.!?,;]$|\s(?:\p{Ll}+\s+){3}/u.test(line);
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

function isHeadline(text: string): boolean {
  const count = wordsOf(text).length;
  if (count < 2 || count > 30 || isMenu(text)) return false;
  return !/[.…:;,]["”’']?$/.test(text) && !bylineOf(text) && !dayOf(text) && !otherTime.test(text);
}

/** Several lines of a word or three each. */
function isMenu(text: string): boolean {
  const lines = text.split("\n").map((line) => wordsOf(line).length);
  return lines.length > 1 && lines.every((words) => words <= (lines.length > 2 ? 3 : 2));
}

function isProse(text: string): boolean {
  return wordsOf(text).length >= 12 && /[.!?…]["”’')\]]*$/.test(text);
}

function isStandfirst(text: string, next: readonly string[]): boolean {
  if (!isProse(text) || wordsOf(text).length > 50) return false;
  const parting = next.findIndex(
    (line) =>
      isCaption(line) || bylineOf(line) !== undefined || dayOf(line) !== undefined || otherTime.test(line),
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
  return pictureCredit.test(text) || captionDate.test(text);
}

/** Behind a comma may stand a place: it is a name only where an 'and' ends the list. */
function bylineOf(text: string): readonly string[] | undefined {
  const match = byline.exec(text.trim());
  if (!match) return undefined;
  const parts = match[1]!.split(/\s*[,|·]\s*/);
  const last = parts.findLastIndex((part) => conjunction.test(part));
  const names = parts
    .slice(0, Math.max(1, last + 1))
    .flatMap((part) => part.split(conjunction))
    .map((part) => part.replace(place, ""))
    .filter((part) => person.test(part) && !desk.test(part));
  return names.length > 0 ? names : undefined;
}

function dayOf(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const rest = text.trim().replace(dateLine, "");
  const iso = isoDay.exec(rest);
  if (iso?.index === 0) return iso[1];
  const match = fullDate.exec(rest);
  if (match?.index !== 0) return undefined;
  const name = (match[1] ?? match[5])?.toLowerCase();
  const number = name === undefined ? match[8]! : monthOf(name);
  const pad = (value: string | number) => String(value).padStart(2, "0");
  const day = `${match[3] ?? match[6] ?? match[9]}-${pad(number)}-${pad((match[2] ?? match[4] ?? match[7])!)}`;
  return isDate(day) ? day : undefined;
}

/** A month by its name, or by the three letters with which a short form begins; January is 1. */
function monthOf(name: string): number {
  const whole = months.findIndex((names) => names.includes(name));
  const short = name.slice(0, 3);
  return 1 + (whole >= 0 ? whole : months.findIndex((names) => names.some((one) => one.startsWith(short))));
}
