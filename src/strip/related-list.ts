import { type Context, isProse } from "./context.ts";
import { coverage, linkCount, opensAs } from "./counts.ts";
import type { Evidence } from "./evidence.ts";
import type { Decision } from "./runs.ts";

const reason = "It stands in a list of other articles, under a heading that says so";

/**
 * Decides the entries under a heading such as 'Related' or 'Most read': links, headlines, their authors and dates.
 *
 * A paragraph of prose ends the list. Only behind the last running text of the article may a list have teasers, and
 * only between its entries.
 */
export function listRelated(
  all: readonly Evidence[],
  contexts: readonly Context[],
  isProtected: (at: number) => boolean,
  decisions: (Decision | undefined)[],
): void {
  const tail = tailStart(all);
  for (let head = 0; head < all.length; head++) {
    if (!headsList(all, head, tail)) continue;
    const entries: number[] = [];
    let at = head + 1;
    for (; at < all.length; at++) {
      if (decisions[at] !== undefined && decisions[at]!.label !== "related") {
        if (at < tail || all[at]!.words > 12) break;
        continue;
      }
      if (isProtected(at) && (at < tail || all[at]!.words > 8 || all[at]!.finished)) break;
      if (!isEntry(all, contexts, at, tail)) break;
      entries.push(at);
    }
    while (entries.length > 0 && isLoose(all[entries.at(-1)!]!) && at < all.length && at < tail)
      entries.pop();
    if (entries.length === 0) continue;
    const decision: Decision = { label: "related", rule: "related-list", reason };
    if (!isProtected(head)) decisions[head] ??= decision;
    for (const entry of entries) decisions[entry] ??= decision;
    head = at - 1;
  }
}

/** From here on there is no running text: no two paragraphs of prose in a row, and no long one. */
export function tailStart(all: readonly Evidence[]): number {
  let at = all.length;
  while (at > 0) {
    const evidence = all[at - 1]!;
    const prose = isProse(evidence);
    if (prose && (evidence.words > 70 || (at < all.length && isProse(all[at]!))))
      return prose && evidence.words <= 70 ? at + 1 : at;
    at--;
  }
  return 0;
}

function headsList(all: readonly Evidence[], at: number, tail: number): boolean {
  const evidence = all[at]!;
  if (evidence.words === 0 || evidence.words > 8 || !opensAs(evidence, "related") || evidence.opensQuote)
    return false;
  const { kind, text } = evidence.block;
  const heading = kind === "heading" || /[:…→»>-]\s*$/.test(text);
  if (coverage(evidence, "related") >= 0.99) return heading || evidence.words > 1 || at >= tail;
  return (
    heading && kind === "heading" && (coverage(evidence, "related") >= 0.5 || evidence.self > 0) && at > 0
  );
}

/** A line that only company makes an entry: a name, a date, a number. */
const isLoose = (evidence: Evidence) => evidence.linked < 0.5 && evidence.words < 4;

function isEntry(all: readonly Evidence[], _contexts: readonly Context[], at: number, tail: number): boolean {
  const evidence = all[at]!;
  const { block, words } = evidence;
  if (block.within.includes("blockquote") || block.within.includes("table")) return false;
  if (block.kind === "heading" && linkCount(evidence, "author") > 0) return false;
  if (evidence.linked > 0.6 && words <= 45 && linkCount(evidence, "elsewhere", "mail") < block.links.length)
    return true;
  if (block.kind === "heading") return at >= tail || isShort(all[at + 1]);
  if (isProse(evidence) || evidence.finished) {
    return at >= tail && words <= 60 && isMark(all[at - 1]) && (at + 1 === all.length || isMark(all[at + 1]));
  }
  if (words <= 8) return at >= tail || isMark(all[at + 1]) || isMark(all[at - 1]);
  return words <= 28 && !evidence.opensQuote;
}

const isShort = (next: Evidence | undefined) =>
  next !== undefined && !isProse(next) && !next.finished && (next.linked > 0.5 || next.words <= 8);

/** A heading, a link or a short line: what stands between teasers. */
const isMark = (evidence: Evidence | undefined) =>
  evidence !== undefined &&
  (evidence.block.kind === "heading" ||
    evidence.linked > 0.5 ||
    (evidence.words <= 10 && !evidence.finished));
