import { coverage, linkCount } from "../1-evidence/counts.ts";

import type { Evidence } from "../1-evidence/evidence.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** Links to topics, sections and services of the site, with nothing around them. */
export const menuLink: Rule = {
  id: "menu-link",
  reason: "It is nothing but links to sections or services of the site",
  examples: { remove: [], keep: ["Harbours", "The tide", "Politics of the quay"] },
  matches({ evidence, position }) {
    const { block } = evidence;
    if (
      evidence.linked < limits.linked.line ||
      evidence.headline ||
      evidence.finished ||
      block.links.length === 0
    )
      return undefined;
    if (evidence.read.digits > moduleSizes.menuLink.digits) return undefined;
    if (block.within.includes("blockquote") || block.within.includes("table")) return undefined;
    const inner = linkCount(evidence, "topic", "policy", "account", "give", "script");
    const pages = linkCount(evidence, "page");
    if (
      inner + pages < block.links.length ||
      evidence.words > moduleSizes.menuLink.wordsPerLink * block.links.length + 2
    )
      return undefined;
    if (linkCount(evidence, "give") > 0) return "fundraising";
    if (
      inner === block.links.length &&
      evidence.words <= moduleSizes.menuLink.wordsPerTopic * block.links.length
    )
      return label(evidence);
    if (position.before > 0 && position.after > limits.nearEnd) return undefined;
    return pages > 0 && isName(evidence) ? undefined : label(evidence);
  },
};

function label(evidence: Evidence) {
  if (
    evidence.furniture < limits.covered.half &&
    evidence.words >= moduleSizes.menuLink.wordsPerHeadline * evidence.block.links.length
  )
    return "related";
  return coverage(evidence, "legal") > limits.whole ? "legal" : "navigation";
}

/** Two or three capitalised words in one link may be the author's name. */
const isName = ({ block, words, read, furniture }: Evidence) =>
  block.links.length === 1 &&
  words >= 2 &&
  words <= sizes.label &&
  read.capitalised === words &&
  furniture < limits.covered.half;
