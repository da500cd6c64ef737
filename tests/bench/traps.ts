import { readFileSync } from "node:fs";
import type { QuotedSpan } from "../../src/pipeline/describe-findings.ts";
import { analyzeText } from "../../src/pipeline/pipeline.ts";

/**
 * Names the speakers of short invented articles in which a hasty program would name the wrong person, and of their twins
 * in which the name is certain: `npm run bench -- traps [--list]`.
 *
 * Prints by kind how many names are wrong and how many certain ones are missing. The articles are chosen for being
 * hard: these are no rates for real news.
 */
interface Trap {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  /** Whether the names are certain. */
  readonly twin: boolean;
  readonly text: string;
  readonly expected: readonly Expected[];
}

interface Expected {
  readonly quote: string;
  /** Where the quotation stands. */
  readonly at: number;
  /** Null: unclear. */
  readonly speaker: string | null;
  /** Other right answers, such as 'one resident'. */
  readonly also?: readonly string[];
}

interface Counts {
  quotations: number;
  wrong: number;
  certain: number;
  missing: number;
}

const isListed = process.argv.includes("--list");
const counts = new Map<string, Counts>();
for (const line of readFileSync(new URL("traps.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")) {
  const trap = JSON.parse(line) as Trap;
  const { quotes } = analyzeText(trap.text, { format: "text", language: trap.lang });
  for (const expected of trap.expected) judge(trap, expected, quotes);
}
const total: Counts = { quotations: 0, wrong: 0, certain: 0, missing: 0 };
for (const [kind, each] of counts) {
  console.log(told(kind, each));
  for (const key of ["quotations", "wrong", "certain", "missing"] as const) total[key] += each[key];
}
console.log(told("all", total));

function judge({ id, kind, twin }: Trap, expected: Expected, quotes: readonly QuotedSpan[]): void {
  const count = counts.get(kind) ?? { quotations: 0, wrong: 0, certain: 0, missing: 0 };
  counts.set(kind, count);
  count.quotations++;
  const { at, quote, speaker, also = [] } = expected;
  const end = at + quote.length;
  const found = quotes.find(
    (each) => 2 * (Math.min(each.end, end) - Math.max(each.start, at)) >= quote.length,
  );
  const name = found?.speaker?.name;
  const accepted = [...(speaker === null ? [] : [speaker]), ...also];
  const isWrong = name !== undefined && !accepted.some((each) => isSame(name, each));
  const isMissing = name === undefined && twin && speaker !== null;
  if (twin && speaker !== null) count.certain++;
  if (isWrong) count.wrong++;
  if (isMissing) count.missing++;
  if (isListed && (isWrong || isMissing))
    console.log(
      `${id}: ${name ?? "unclear"}, expected ${accepted.join(" or ") || "unclear"}: ${quote.slice(0, 70)}`,
    );
}

/** Whether all words of one name stand in the other. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu))) as [
    Set<string>,
    Set<string>,
  ];
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
}

function told(kind: string, { quotations, wrong, certain, missing }: Counts): string {
  return `${kind}: ${quotations} quotations, ${wrong} wrong names; ${missing} of ${certain} certain names missing`;
}
