import { addressesReader } from "../1-evidence/address.ts";
import { markers, opensWith, reports, signs } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isLast, topicOf } from "../1-evidence/position.ts";
import { isForOthers } from "../1-evidence/recipient.ts";
import { moduleSizes, wordsPerThird } from "../sizes.ts";
import type { Rule } from "./rule.ts";

/**
 * An appeal in words of its own: money, the publisher's trade, and a publisher who speaks to the reader.
 *
 * No phrase need be known. Under the last paragraph three of these are enough; within the text the publisher must
 * speak of itself, ask, and speak of money twice, in an article about something else.
 */
export const readerAppeal: Rule = {
  id: "reader-appeal",
  reason: "It speaks to the reader of money for the publisher's own work",
  examples: {
    remove: [
      "Our reporters cost money, and our stories are free. Will you pay what you think this site is worth?",
    ],
    keep: [
      "The paper's readers paid for the trial with small gifts, and the editor thanked them in print.",
      "In lieu of flowers, please consider a gift to the Lifeboat Fund.",
      "We need to support our teachers, and we need to pay them.",
    ],
  },
  matches({ evidence, position }) {
    const strong = signs(evidence, "fundraising", "strong");
    if (isReporting(evidence, strong)) return undefined;
    if (addressesReader(evidence, position, "fundraising") && !isForOthers(evidence)) return "fundraising";
    const money = strong + signs(evidence, "fundraising", "weak") + evidence.read.amounts;
    const press = markers(evidence, "press") + evidence.self;
    if (money === 0 || press === 0) return undefined;
    const { words } = evidence;
    const we = markers(evidence, "we") > 0;
    const asks = asksReader(evidence);
    if (
      isLast(position) &&
      words <= moduleSizes.readerAppeal.last &&
      names(evidence) <= moduleSizes.readerAppeal.names
    ) {
      if (asks || (we && strong > 0 && words <= moduleSizes.readerAppeal.statement)) {
        const own = (we || evidence.self > 0) && asks ? 1 : 0;
        const needed = opensWith(evidence, "ask")
          ? moduleSizes.readerAppeal.signsOfAsk
          : moduleSizes.readerAppeal.signs;
        return money + press + own >= needed ? "fundraising" : undefined;
      }
    }
    const sure = we && asks && money > 2 && strong > 0 && topicOf(position, "fundraising") < 2;
    return sure &&
      words <= moduleSizes.readerAppeal.within &&
      money >= words / moduleSizes.readerAppeal.wordsPerSign
      ? "fundraising"
      : undefined;
  },
};

/** Reported speech, a credit, or a text about others. */
function isReporting(evidence: Evidence, strong: number): boolean {
  const { words, read, self } = evidence;
  if (
    words > moduleSizes.readerAppeal.longest ||
    reports(evidence) ||
    evidence.opensQuote ||
    markers(evidence, "said") > 0
  )
    return true;
  if (markers(evidence, "credit") > 0 && strong === 0) return true;
  const theirs = self > 0 && read.amounts > 0 ? 1 : 0;
  return markers(evidence, "third") > Math.max(theirs, words / wordsPerThird.readerAppeal);
}

const asksReader = (evidence: Evidence) =>
  markers(evidence, "you") > 0 ||
  opensWith(evidence, "ask") ||
  (evidence.words <= moduleSizes.readerAppeal.asking && markers(evidence, "ask") > 0);

/** Words with a capital that begin no sentence: a story has more of them than an appeal, and German of any kind. */
const names = ({ read, self }: Evidence) =>
  read.capitalised - Math.max(1, read.sentences) - moduleSizes.readerAppeal.ownName * self;
