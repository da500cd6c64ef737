import { opensWith, voice } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";

const most = 25;

/**
 * Blocks of letters, e-mails and posts that the article cites.
 *
 * The article announces one ('sent an e-mail', 'wrote:'), then it begins with a salutation or after a colon. A
 * publisher's own appeal may be a letter, too, but no sentence of the article announces it.
 */
export function citedLetters(all: readonly Evidence[]): ReadonlySet<number> {
  const cited = new Set<number>();
  for (let at = 1; at < all.length; at++) {
    if (cited.has(at) || !isSalutation(all[at]!)) continue;
    if (!announces(all[at - 1]!) && !(at > 1 && announces(all[at - 2]!))) continue;
    let end = at;
    while (end + 1 < all.length && end - at < most && !isReporting(all[end + 1]!)) end++;
    for (let each = at; each <= end; each++) cited.add(each);
  }
  return cited;
}

const isSalutation = (evidence: Evidence) =>
  evidence.words <= 8 && opensWith(evidence, "greeting") && /[,:!—–-]\s*$/.test(evidence.block.text);

const announces = (evidence: Evidence) => voice(evidence, "document") > 0 && evidence.words >= 6;

const isReporting = (evidence: Evidence) =>
  evidence.words >= 12 &&
  voice(evidence, "said") > 0 &&
  voice(evidence, "you") === 0 &&
  voice(evidence, "we") === 0;
