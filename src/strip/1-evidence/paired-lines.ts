import type { Decisions } from "../decision.ts";
import { charactersRead, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { markers } from "./counts.ts";
import type { Evidence } from "./evidence.ts";
import { endsSentence } from "./page-body.ts";

const { fewestPairs, mostSentences } = limits.pairs;

/**
 * Lines with a sentence under each, far behind the text: a live blog, results of games, the steps of a recipe.
 *
 * A list of other articles looks the same. On a page with links its headlines are linked; on others a heading says what
 * they are. Without either they stay.
 */
export function pairedLines(
  all: readonly Evidence[],
  from: number,
  decisions: Decisions,
): ReadonlySet<number> {
  const found = new Set<number>();
  const isFree = (at: number) => at < all.length && decisions[at] === undefined && isPlainText(all[at]!);
  const endOfPair = (at: number) => {
    if (!isFree(at) || !isHeading(all[at]!)) return at;
    let end = at + 1;
    while (end - at <= mostSentences && isFree(end) && isSentence(all[end]!)) end++;
    return end > at + 1 ? end : at;
  };
  for (let start = from; start < all.length; start++) {
    let pairs = 0;
    let end = start;
    for (let next = endOfPair(end); next > end; next = endOfPair(end)) {
      pairs++;
      end = next;
    }
    if (pairs >= fewestPairs && !isListed(all, decisions, start))
      for (let at = start; at < end; at++) found.add(at);
    if (end > start) start = end - 1;
  }
  return found;
}

/** Neither a link nor words of the page. */
const isPlainText = (evidence: Evidence) =>
  evidence.linked < limits.linked.some &&
  evidence.furniture < limits.covered.more &&
  !evidence.saysHeadline();

const isHeading = (evidence: Evidence) =>
  evidence.words >= 2 && evidence.words <= sizes.headline && !endsSentence(evidence);

/** A teaser that breaks off is none. */
const isSentence = (evidence: Evidence) =>
  evidence.words >= sizes.button &&
  endsSentence(evidence) &&
  !/(?:…|\.{3})\W*$/.test(evidence.block.text.slice(-charactersRead.closingMarks));

/** 'Most read' right above, or another article that a rule took. */
const isListed = (all: readonly Evidence[], decisions: Decisions, start: number) =>
  decisions[start - 1]?.label === "related" ||
  (all[start - 1] !== undefined && markers(all[start - 1]!, "listHead") > 0);
