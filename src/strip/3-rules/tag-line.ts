import { coverage, markers, opensWith } from "../1-evidence/counts.ts";
import { moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** One line of topics behind their heading: 'Tags: harbour, quay'. A line of capitals and commas, never a sentence. */
export const tagLine: Rule = {
  id: "tag-line",
  reason: "It lists the topics under which the site files the article",
  examples: {
    remove: [
      "Tags: harbour, quay, storm",
      "Filed under: Local news",
      "Schlagwörter: Hafen, Sturm",
      "Etiquetas: puerto, mar",
    ],
    keep: [
      "Topics: the mayor spoke of the quay, and of the tide that took it.",
      "Category 4 storms are rare here.",
      "Tagged birds came back in May",
    ],
  },
  matches({ evidence, position }) {
    const { block, words, finished } = evidence;
    if (words > moduleSizes.tagLine.longest || words < 2 || finished || !opensWith(evidence, "tagHead"))
      return undefined;
    if (position.before > 0 && position.after > limits.end) return undefined;
    if (
      markers(evidence, "said") + markers(evidence, "third") > 0 ||
      coverage(evidence, "related") > limits.covered.more
    )
      return undefined;
    const head = /^[^:]{3,24}:\s*(.+)$/su.exec(block.text.trim());
    return head?.[1]?.split(/[,|;•·]/).every((part) => part.trim().length <= moduleSizes.tagLine.topic)
      ? "navigation"
      : undefined;
  },
};
