import { linkCount, markers, opensAs, reports, signs } from "../1-evidence/counts.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** Buttons that share, and invitations to follow the publisher. An author's own handle is a credit. */
export const shareInvitation: Rule = {
  id: "share-invitation",
  reason: "It asks the reader to share the article or to follow the publisher",
  examples: {
    remove: [
      "Follow us on Facebook and Instagram.",
      "Share this article with your friends on WhatsApp",
      "Folgen Sie uns auf Instagram!",
      "Suivez-nous sur Facebook",
      "Síguenos en Instagram y Twitter",
      "Siga nosso canal no WhatsApp",
    ],
    keep: [
      "Share this story of the quay, and every harbour has one, and people nod.",
      "Facebook said it removed the page.",
      "She asked her followers to share the post on Twitter.",
    ],
  },
  matches({ evidence }) {
    if (evidence.words > sizes.paragraph || reports(evidence) || markers(evidence, "said") > 0)
      return undefined;
    if (
      evidence.linked > limits.linked.line &&
      evidence.words <= sizes.headline &&
      linkCount(evidence, "share") > 0
    )
      return "share";
    const strong = signs(evidence, "share", "strong");
    if (strong === 0 || !(opensAs(evidence, "share") || strong > 2) || markers(evidence, "third") > 0)
      return undefined;
    return signs(evidence, "share", "weak") > 1 || evidence.words <= sizes.statement ? "share" : undefined;
  },
};
