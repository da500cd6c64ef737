import type { Doc } from "../../4-cues/annotate.ts";
import { kinds } from "../../4-cues/mention-features.ts";
import { genderOf } from "../../5-rank/antecedent-candidates.ts";

/** Whether a mention is a pronoun for one person, or a verb that drops it. */
export function isForOne({ mentions, mentionFeatures, tokens }: Doc, at: number): boolean {
  return (
    kinds[mentionFeatures.kind[at]!] === "he" && genderOf(tokens, mentions.list[at]!.from) !== "they all"
  );
}
