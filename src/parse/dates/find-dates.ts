import { alternatives } from "../../language/alternatives.ts";
import { dateWords } from "../../language/date-words.ts";
import { importList } from "../../language/import-lists.ts";
import { monthNamed, monthNumbers } from "../../language/months.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { isDate } from "../front-matter/formats.ts";
import { readClock } from "./clock.ts";
import { gregorianOf, persianMonths } from "./persian-calendar.ts";

/** A date in a text. */
export interface FoundDate {
  /** ISO 8601: a day, or an instant where a time and a zone stand beside it. */
  readonly iso: string;
  /** A time stood beside the day, without a zone: `18:30`. */
  readonly time?: string;
  /** Of the day itself, in UTF-16 code units into the text, folded as `foldDigits` does; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How the language of a text writes `3/2/2026`; `unknown`: it is read only where one of the numbers tells. */
export type DayOrder = "day-first" | "month-first" | "unknown";

const letter = "[\\p{L}\\p{M}]";
const ordinals = [...importList("ordinals"), ...phrasesIn(dateWords.ordinals)];
const ordinal = `(?:${alternatives(ordinals)}|[ª°º.])?`;
const of = `(?:\\s*${alternatives(importList("ofMonth"))}(?=\\s|\\p{L}))?`;

let known: readonly RegExp[] | undefined;

function forms(): readonly RegExp[] {
  known ??= formsWith(monthPattern());
  return known;
}

function monthPattern(): string {
  const names = [...monthNumbers().keys(), ...persianMonths]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
  const one = `(?<!${letter})(?:${names})(?!${letter})\\.?`;
  // Arabic papers write a month by both of its names.
  return `${one}(?:/(?:${one}))?`;
}

/** Each form has groups named by what they hold; the first form that fits at a place is taken. */
function formsWith(month: string): readonly RegExp[] {
  return [
    // 2026-03-14, 2026/3/14, 2026.03.14, 2026年3月14日, 2026년 3월 14일
    /(?<![\d.,/-])(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d/]|-\d)/gu,
    /(?<!\d)(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/gu,
    // 14 March 2026, 14. März 2026, 14 de março de 2026, 14-Mar-2026
    new RegExp(
      `(?<!\\d)(?<d>\\d{1,2})${ordinal}[\\s,/-]{0,3}${of}\\s*(?<n>${month})[\\s,/-]{0,3}${of}\\s*(?<y>\\d{4})(?!\\d)`,
      "gu",
    ),
    // March 14, 2026; Mar. 14th 2026
    new RegExp(`(?<n>${month})[\\s-]{1,2}(?<d>\\d{1,2})${ordinal}(?:,\\s?|\\s|-)(?<y>\\d{4})(?!\\d)`, "gu"),
    // 2026 March 14, 2026-Mar-14
    new RegExp(`(?<!\\d)(?<y>\\d{4})[\\s,/-]{1,2}(?<n>${month})[\\s-](?<d>\\d{1,2})(?!\\d)`, "gu"),
    // 14.03.2026, 14.3.26, 14/03/2026, 03-14-2026
    /(?<![\d.,/-])(?<a>\d{1,2})(?<s>[./-])\s?(?<b>\d{1,2})\k<s>\s?(?<y>\d{4}|(?<=\.\s?)\d\d)(?![\d/]|[.-]\d)/gu,
  ];
}

/** Digits of other scripts become those of ours, one for one; capitals become small where they stay one unit long. */
export function foldDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => String(digitOf(digit)))
    .replace(/[أإآ]/g, "ا")
    .replace(/\p{Lu}/gu, (capital) => {
      const small = capital.toLowerCase();
      return small.length === capital.length ? small : capital;
    })
    .replace(/[\u00a0\u202f\u2009]/g, " ");
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10].find((start) => code >= start && code < start + 10)!;
  return code - zero;
}

/** Finds the dates of a short text, in their order. A day that the calendar does not have is none. */
export function findDates(text: string, order: DayOrder = "unknown"): readonly FoundDate[] {
  const folded = foldDigits(text.slice(0, 2_000));
  const found: FoundDate[] = [];
  // Each form has a figure in it. Most lines have none, and the forms know the months of some thirty languages.
  if (!/\d/.test(folded)) return found;
  for (let at = 0; at < folded.length; ) {
    const next = firstOf(folded, at, order);
    if (!next) break;
    const around = folded.slice(Math.max(found.at(-1)?.end ?? 0, next.start - 48), next.start);
    const clock = readClock(folded.slice(next.end, next.end + 48), around);
    const iso = clock?.zone ? `${next.day}T${clock.time}${clock.zone}` : next.day;
    found.push({
      iso,
      ...(clock && !clock.zone ? { time: clock.time } : {}),
      start: next.start,
      end: next.end,
    });
    at = next.end;
  }
  return found;
}

interface Day {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

function firstOf(text: string, from: number, order: DayOrder): Day | undefined {
  let best: Day | undefined;
  for (const pattern of forms()) {
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (best && match.index >= best.start) break;
      const day = dayOf(match.groups!, order);
      if (day === undefined) continue;
      best = { day, start: match.index, end: match.index + match[0].length };
      break;
    }
  }
  return best;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>, order: DayOrder): string | undefined {
  const { y = "", m, d, n, a, b, s } = groups;
  // Thailand counts from the year of the Buddha's death: 2569 is 2026.
  const year = y.length === 2 ? `20${y}` : /^2[45]/.test(y) ? String(Number(y) - 543) : y;
  const iso = (month: number, day: number) => {
    const pad = (value: number) => String(value).padStart(2, "0");
    const written = `${year}-${pad(month)}-${pad(day)}`;
    return isDate(written) ? written : undefined;
  };
  const persian = n === undefined ? -1 : persianMonths.indexOf(n);
  if (persian >= 0 && /^1[34]\d\d$/.test(y)) return gregorianOf(Number(y), persian + 1, Number(d));
  if (n !== undefined) return iso(monthNamed(n.replace(/\/.*/, "")) ?? 0, Number(d));
  if (m !== undefined) return iso(Number(m), Number(d));
  const [first, second] = [Number(a), Number(b)];
  if (s === "." || first > 12 || first === second) return iso(second, first);
  if (second > 12) return iso(first, second);
  if (order === "unknown") return undefined;
  return order === "day-first" ? iso(second, first) : iso(first, second);
}

/** How a language writes the day in numbers. English alone does both: its tag says which, or the publisher's country. */
export function dayOrderOf(tag: string | undefined, host?: string): DayOrder {
  if (tag === undefined || /^en$/i.test(tag)) {
    if (tag !== undefined && /\.(?:uk|ie|au|nz|in|za|ng|ke|mt)$/i.test(host ?? "")) return "day-first";
    return "unknown";
  }
  return /^en-(?:us|ph)\b/i.test(tag) ? "month-first" : "day-first";
}
