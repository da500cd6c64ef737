import { topicOf } from "../1-evidence/context.ts";
import { cues, opensWith, reports, voice } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import type { Rule } from "./rule.ts";

/**
 * An appeal in words of its own: money, the publisher's trade, and somebody who speaks to somebody.
 *
 * No phrase need be known. Under the last paragraph three of these are enough; within the text the publisher must
 * speak of itself, ask, and speak of money twice, in an article whose topic is none of it.
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
  matches({ evidence, context }) {
    const { words, read } = evidence;
    if (words > 120 || reports(evidence) || evidence.opensQuote || voice(evidence, "said") > 0)
      return undefined;
    const strong = cues(evidence, "fundraising", "strong");
    if (voice(evidence, "credit") > 0 && strong === 0) return undefined;
    const theirs = evidence.self > 0 && read.amounts > 0 ? 1 : 0;
    if (voice(evidence, "third") > Math.max(theirs, words / 15)) return undefined;
    const money = strong + cues(evidence, "fundraising", "weak") + read.amounts;
    const press = voice(evidence, "press") + evidence.self;
    if (money === 0 || press === 0) return undefined;
    const we = voice(evidence, "we") > 0;
    const asks =
      voice(evidence, "you") > 0 || opensWith(evidence, "ask") || (words <= 20 && voice(evidence, "ask") > 0);
    const last = context.after < 0.02 && context.before > 0;
    if (last && words <= 60 && names(evidence) <= 3 && (asks || (we && strong > 0 && words <= 25))) {
      const own = we || evidence.self > 0;
      return money + press + (own && asks ? 1 : 0) >= (opensWith(evidence, "ask") ? 3 : 4)
        ? "fundraising"
        : undefined;
    }
    const sure = we && asks && money > 2 && strong > 0 && topicOf(context, "fundraising") < 2;
    return sure && words <= 90 && money >= words / 15 ? "fundraising" : undefined;
  },
};

/** Words with a capital that begin no sentence: a story has more of them than an appeal, and German of any kind. */
const names = ({ read, self }: Evidence) => read.capitalised - Math.max(1, read.sentences) - 3 * self;
