import type { Doc } from "../4-cues/annotate.ts";
import { cueBefore } from "../4-cues/cues.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import type { Veto } from "./veto.ts";

/** How far back to search for the person the article spoke of last, in mentions. */
const farthestMention = 40;

/**
 * 'Il fratello, Aldo Marsh, scuote la testa. «…», dice', where Mara Quay was taken: a verb without a subject means the
 * person the article spoke of last.
 */
export const verbWithoutSubject: Veto = {
  id: "verb-without-subject",
  reason: "The verb of speech has no subject, and the article spoke of someone else last",
  examples: {
    language: "it",
    names: [["Mara Galli dirige la scuola. «I bambini vengono a piedi», spiega.", "Mara Galli"]],
    unclear: ["Mara Galli e Laura Ponti dirigono la scuola. «I bambini vengono a piedi», spiega."],
  },
  applies({ doc, quotation: { from }, ranked, referents }) {
    const { mentions, entities, mentionFeatures, sentences, speaking, lexicon } = doc;
    if (lexicon.language.learned || !lexicon.language.dropsPronouns) return false;
    const sentence = sentences.of[from]!;
    if (isIn(doc, ranked.mention, sentence) || !isSilent(doc, sentence)) return false;
    const next = firstMentionFrom(doc, from);
    for (let at = next - 1; at >= 0 && next - at < farthestMention; at--) {
      const { kind, quoted, embedded, looks } = mentions.list[at]!;
      if (quoted || embedded) continue;
      if (kind === "name" && looks !== "place" && looks !== "organization")
        return entities.of[at] !== ranked.entity;
      const acts = mentionFeatures.subject[at] === 1 || speaking.has(at);
      if (kind === "common" && acts && kinds[mentionFeatures.kind[at]!] === "role")
        return referents[at] !== ranked.entity && at !== ranked.phrase && at !== ranked.mention;
    }
    return mentions.list[ranked.mention]!.from > from;
  },
};

function isIn({ mentions, sentences }: Doc, mention: number, sentence: number): boolean {
  return sentences.of[mentions.list[mention]!.from] === sentence;
}

/** Whether a sentence has a verb of speech whose subject it does not name. */
function isSilent(doc: Doc, sentence: number): boolean {
  const { cues, sentences } = doc;
  for (let at = cueBefore(cues, sentences.starts[sentence]!) + 1; at < cues.length; at++) {
    const { at: token, strength, links } = cues[at]!;
    if (sentences.of[token] !== sentence) return false;
    if (strength === "say" && !links.some((link) => isIn(doc, link.mention, sentence))) return true;
  }
  return false;
}
