import { thresholds } from "../thresholds.ts";
import { type Case, referentAt } from "./veto.ts";

const { farthestSentence } = thresholds.namedTooFarBack;

/** Where the person whom a pronoun was taken for was spoken of last, outside of quotations. */
export interface LastNamed {
  /** The mention; -1 where there is none. */
  readonly mention: number;
  /** How many sentences before the pronoun, those of quotations with them; the limit of `namedTooFarBack` for more. */
  readonly sentences: number;
  /** Whether the reporter names another person between the two. */
  readonly isOtherNamed: boolean;
}

/** Reads back from a pronoun to the last mention of the person whom it was taken for. */
export function lastNamed(one: Case): LastNamed {
  const { mentions, entities, sentences } = one.doc;
  const pronoun = one.ranked.mention;
  const sentence = sentences.of[mentions.list[pronoun]!.from]!;
  let isOtherNamed = false;
  for (let at = pronoun - 1; at >= 0; at--) {
    const { quoted, embedded, kind, from } = mentions.list[at]!;
    const back = sentence - sentences.of[from]!;
    if (back >= farthestSentence) break;
    if (quoted || (embedded && kind !== "pronoun")) continue;
    if (referentAt(one, at) === one.ranked.entity) return { mention: at, sentences: back, isOtherNamed };
    if (kind === "name" && entities.list[entities.of[at]!]?.kind === "person") isOtherNamed = true;
  }
  return { mention: -1, sentences: farthestSentence, isOtherNamed };
}
