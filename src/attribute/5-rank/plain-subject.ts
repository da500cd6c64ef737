import { phrasesIn } from "../../language/phrases.ts";
import type { Doc } from "../4-cues/annotate.ts";
import type { CueLinkKind } from "../4-cues/cue.ts";
import { kinds } from "../4-cues/mention-features.ts";
import type { RankedSpeaker } from "./rank-speakers.ts";

const direct: ReadonlySet<CueLinkKind> = new Set(["before", "inverted", "according"]);

/**
 * 'nombreux habitants ont déclaré', 'a defesa de Quay afirma', 'según la carta': whether a phrase for people or for what
 * is written is itself the subject of a verb of speech. 'El alcalde', 'la compañía' may be somebody who is named.
 */
export function isPlainSubject(doc: Doc, { mention, phrase, cue }: RankedSpeaker): boolean {
  if (phrase !== mention || (cue?.strength !== "say" && cue?.strength !== "according")) return false;
  const link = cue.links.find((one) => one.mention === mention);
  if (!link || !direct.has(link.kind)) return false;
  const { from, to, tail } = doc.mentions.list[mention]!;
  const kind = kinds[doc.mentionFeatures.kind[mention]!]!;
  if (kind === "document") return true;
  if (kind !== "role" && kind !== "group") return false;
  return tail > to || !phrasesIn(doc.lexicon.speech.definite).includes(doc.tokens.lower[from]!);
}
