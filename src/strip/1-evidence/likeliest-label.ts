import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import { linkKinds } from "../../language/link-kind.ts";
import { labelPoints } from "../thresholds.ts";
import type { Evidence } from "./evidence.ts";
import { labelSign } from "./sign.ts";

/** Links that lead to what a label is about. */
const bonusKinds: Readonly<Partial<Record<RemovalLabel, readonly (typeof linkKinds)[number][]>>> = {
  share: ["share", "network"],
  fundraising: ["give"],
  navigation: ["topic", "policy", "page"],
  related: ["article"],
};

/** What speaks for each label, resolved once: the signs of its strengths and the kinds of links that lead to it. */
const labelSigns = removalLabels.map((label) => ({
  label,
  whole: labelSign(label, "whole"),
  strong: labelSign(label, "strong"),
  weak: labelSign(label, "weak"),
  links: (bonusKinds[label] ?? []).map((kind) => linkKinds.indexOf(kind)),
}));

/** The label with most of the block's furniture, with the topic words and openings as tie breakers. */
export function likeliestLabel(evidence: Evidence): RemovalLabel {
  const { coverage, hits, opening, links } = evidence;
  let best: RemovalLabel = "other";
  let most = 0;
  for (const [at, signs] of labelSigns.entries()) {
    let linked = 0;
    for (const kind of signs.links) linked += links[kind]!;
    const score =
      labelPoints.covered * coverage[at]! +
      labelPoints.strong * Math.min(labelPoints.mostSigns, hits[signs.strong]!) +
      Math.min(labelPoints.mostSigns, hits[signs.weak]!) * labelPoints.weak +
      (opening[signs.whole]! + opening[signs.strong]!) +
      Math.min(labelPoints.mostLinks, linked) * labelPoints.link;
    if (score > most + labelPoints.lead) {
      most = score;
      best = signs.label;
    }
  }
  return best;
}
