import { markers, opensWith } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { PassageGuard } from "./guard.ts";

/**
 * Letters, e-mails and posts that the article cites.
 *
 * The article announces one ('sent an e-mail', 'wrote:'), then it begins with a salutation. A publisher's own appeal
 * may be a letter, too, but no sentence of the article announces it.
 */
export const citedLetter: PassageGuard = {
  id: "cited-letter",
  reason: "It belongs to a letter or a message that the article cites",
  examples: {
    protects: [
      "The campaign sent this e-mail to its readers on Monday.\n\nDear friend,\n\nPlease donate now and keep us going.",
    ],
    leaves: [
      "The tide was late on Monday, and nobody had seen it.\n\nDear reader,\n\nPlease donate now and keep us going.",
    ],
  },
  find: citedLetters,
};

function citedLetters(all: readonly Evidence[]): ReadonlySet<number> {
  const cited = new Set<number>();
  for (let at = 1; at < all.length; at++) {
    if (cited.has(at) || !isSalutation(all[at]!)) continue;
    if (!announces(all[at - 1]!) && !(at > 1 && announces(all[at - 2]!))) continue;
    let end = at;
    while (end + 1 < all.length && end - at < limits.letterBlocks && !isReporting(all[end + 1]!)) end++;
    for (let each = at; each <= end; each++) cited.add(each);
  }
  return cited;
}

const isSalutation = (evidence: Evidence) =>
  evidence.words <= sizes.statement &&
  opensWith(evidence, "greeting") &&
  /[,:!—–-]\s*$/.test(evidence.block.text);

const announces = (evidence: Evidence) => markers(evidence, "document") > 0 && evidence.words >= sizes.line;

const isReporting = (evidence: Evidence) =>
  evidence.words >= sizes.longLine &&
  markers(evidence, "said") > 0 &&
  markers(evidence, "you") === 0 &&
  markers(evidence, "we") === 0;
