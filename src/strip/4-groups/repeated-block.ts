import { markers, opensAsFurniture, opensWith } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { likeliestLabel } from "../1-evidence/likeliest-label.ts";
import { isPhone } from "../1-evidence/number-shapes.ts";
import { strongSigns } from "../1-evidence/sign.ts";
import { opensAsLife } from "../2-keep/life-signs.ts";
import type { Decision, Decisions } from "../decision.ts";
import { charactersRead, moduleSizes, sizes, wordsPerThird } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { additionsTo, type Group, type Page } from "./group.ts";

/**
 * Decides blocks that stand in other articles of the source, too.
 *
 * Repetition is one kind of evidence, and never enough: a series repeats its background, its captions and the names of
 * its authors, word for word. The second kind is what no sentence of a report has: the reader is addressed, or sent to
 * an address or a link, or the publisher speaks of itself or its trade.
 */
export const repeatedBlock: Group = {
  id: "repeated-block",
  reason: "The same words stand in other articles of the publisher",
  examples: {
    removes: ["Our harbour desk reports from the quay on every day of the year."],
    keeps: ["The quay has no owner but the town.", "Mara Quay covers the harbour and its people."],
  },
  decide,
};

function decide({ all, isProtected, repetition }: Page, decisions: Decisions): ReadonlyMap<number, Decision> {
  const { added, decided, add } = additionsTo(decisions);
  if (repetition === undefined) return added;
  for (const [at, evidence] of all.entries()) {
    if (decided(at) !== undefined || isProtected(at) || !mayRepeat(evidence)) continue;
    const others = repetition(evidence.block.text);
    if (others < limits.repeatedIn) continue;
    const reason = `The same words stand in ${others} other articles of the publisher`;
    add(at, { label: likeliestLabel(evidence), rule: repeatedBlock.id, reason });
  }
  return added;
}

const mayRepeat = (evidence: Evidence): boolean => {
  if (evidence.opensQuote || evidence.quoted > limits.quoted.some || markers(evidence, "credit") > 0)
    return false;
  if (evidence.block.kind === "heading" || evidence.block.within.includes("blockquote")) return false;
  if (opensWith(evidence, "byline") || isLife(evidence) || isName(evidence)) return false;
  if (evidence.furniture >= limits.covered.half) return evidence.words > 2 || !evidence.finished;
  if (markers(evidence, "said") > 0) return false;
  return (
    evidence.words >= moduleSizes.repeatedBlock.shortest &&
    !turn.test(evidence.block.text.slice(0, charactersRead.turn)) &&
    hasSecond(evidence)
  );
};

const turn = /^[^\p{Ll}:]{2,40}:/u;

/** 'Mara Quay covers the harbour', not 'The Harbour Courier covers the coast'. */
const isLife = (evidence: Evidence): boolean => opensAsLife(evidence) && !opensWith(evidence, "filler");

/** 'Mara Quay, Lantern News, Quaytown': a byline. */
const isName = ({ block, words, read, finished }: Evidence): boolean =>
  !finished &&
  words <= sizes.longLine &&
  block.text.includes(",") &&
  read.capitalised >= limits.listCapitals * words;

/** What speaks for furniture besides the repetition: one sign for a label or a line, two for a full sentence. */
function hasSecond(evidence: Evidence): boolean {
  const { hits, linked, read, self, block } = evidence;
  const strong = strongSigns.reduce((sum, sign) => sum + hits[sign]!, 0);
  if (linked > limits.linked.some || read.urls + read.emails + read.handles > 0) return true;
  const press = Math.min(1, markers(evidence, "press"));
  if (markers(evidence, "we") > 0 && (press + self > 0 || opensWith(evidence, "we"))) return true;
  const signs = strong + Math.min(1, self) + Math.min(1, markers(evidence, "you")) + press;
  if (block.text.trimEnd().endsWith(":")) return strong > 0 && signs > 1;
  if (!evidence.finished)
    return signs > 0 || row.test(block.text) || (opensAsFurniture(evidence) && evidence.opened > 1);
  const asks =
    opensWith(evidence, "ask") || (markers(evidence, "ask") > 0 && markers(evidence, "third") === 0);
  const theirs = strong > 1 || self > 0 ? Math.max(1, evidence.words / wordsPerThird.usual) : 0;
  return signs + (asks ? 1 : 0) + (isPhone(block.text) ? 1 : 0) > 1 && markers(evidence, "third") <= theirs;
}

/** '• Tides • Deaths • Crossword': a menu has the same mark between its words. */
const row = /([^\s\p{L}\p{N}.,;:'’"“”()/–—-])(?:.{2,30}?\1){2}/u;
