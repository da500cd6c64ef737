import { anyOf } from "../1-evidence/any-of.ts";
import {
  coverage,
  markers,
  opensAs,
  opensWith,
  reports,
  signs,
  speaksOfItself,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { moduleSizes, sizes, wordsPerThird } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** Notices of rights and liability at the end of a page. At its head they belong to a picture. */
export const rightsNotice: Rule = {
  id: "rights-notice",
  reason: "It states the publisher's rights or conditions, not the story",
  examples: {
    remove: [],
    keep: [
      "All rights reserved for the harbour were sold in May, the mayor said.",
      "The regulator found no breach of press standards, and anybody may make a complaint.",
      "The court ruled that the pictures may be reproduced without permission.",
    ],
  },
  matches({ evidence, position }) {
    const strong = signs(evidence, "legal", "strong");
    if (position.before === 0 || position.after > limits.end || reports(evidence)) return undefined;
    if (isFooter(evidence) || isOwner(evidence)) return "legal";
    if (strong === 0 || evidence.words > moduleSizes.rightsNotice.longest) return undefined;
    if (isOfTheStory(evidence, strong) || isCredit(evidence, strong)) return undefined;
    const spoken = markers(evidence, "you") > 0 || speaksOfItself(evidence);
    if (!spoken && strong < 2 && coverage(evidence, "legal") < limits.legal.without) return undefined;
    const needed =
      evidence.words > moduleSizes.rightsNotice.long
        ? moduleSizes.rightsNotice.signsOfLong
        : evidence.words > moduleSizes.rightsNotice.middle
          ? 2
          : 1;
    const weak = signs(evidence, "legal", "weak");
    const dense =
      strong > 1 &&
      evidence.words <= moduleSizes.rightsNotice.dense &&
      coverage(evidence, "legal") >= (spoken ? limits.legal.spoken : limits.legal.silent);
    return strong >= needed && (dense || strong + weak > 2) ? "legal" : undefined;
  },
};

/** 'All rights reserved, said the label.': words of a person in the story, or about others. */
function isOfTheStory(evidence: Evidence, strong: number): boolean {
  const mostly = coverage(evidence, "legal") >= limits.covered.most;
  if (
    markers(evidence, "said") > 0 &&
    !mostly &&
    !speaksOfItself(evidence) &&
    evidence.words <= sizes.paragraph
  )
    return true;
  return markers(evidence, "third") > Math.floor(evidence.words / wordsPerThird.usual) + (strong > 2 ? 1 : 0);
}

/** 'Photo: Mara Quay. All rights reserved.' */
const isCredit = (evidence: Evidence, strong: number) =>
  markers(evidence, "credit") > 0 &&
  coverage(evidence, "legal") < limits.covered.most &&
  (strong < moduleSizes.rightsNotice.signsOfLong || opensWith(evidence, "byline")) &&
  !opensAs(evidence, "legal");

/** '© 2026 Marsh Media · Privacy · Terms', 'Marsh Media | Mill House | Registered in England 00000000': one line of marks. */
const isFooter = (evidence: Evidence) =>
  evidence.words <= moduleSizes.rightsNotice.footer &&
  !evidence.finished &&
  evidence.read.digits >= moduleSizes.rightsNotice.digits &&
  /\s[|·•]\s/.test(evidence.block.text) &&
  (signs(evidence, "legal", "strong") > 0 ||
    (opensAs(evidence, "legal") && evidence.furniture > limits.covered.more));

/** '© Copyright Marsh Lantern Limited', '© 2026 Verlag am Kai GmbH': the page's owner. A picture's is a person or an agency. */
const isOwner = (evidence: Evidence) =>
  evidence.words <= sizes.offer &&
  owner.test(evidence.block.text) &&
  !smallWord.test(evidence.block.text.replace(/copyright/i, ""));

const owner = new RegExp(
  String.raw`^\s*(?:(?:©|\(c\))\s*(?:copyright|(?:19|20)\d\d)|copyright)\s.*[\p{L}\d],? ${anyOf("company")}\W*$`,
  "iu",
);

/** 'Copyright in the chart passed to Marsh Ltd': a sentence has such words, and a name has none. */
const smallWord = /\s\p{Ll}{4}/u;
