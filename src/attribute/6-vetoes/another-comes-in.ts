import { phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { is, isName } from "../1-text/tokens.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import { type Case, referentAt, type Veto } from "./veto.ts";

/** '« … », dit Mara Quay. Un passant s'arrête. « … »': who comes in with the sentence before may be who speaks. */
export const anotherComesIn: Veto = {
  id: "another-comes-in",
  unlearned: true,
  evidence: "context",
  reason: "Someone without a name comes in between the likeliest speaker and these words",
  examples: {
    language: "fr",
    names: [
      [
        "« Je viens le soir », dit Mara Quay. Le quai sent le goudron. « La mer est vide depuis trois ans. »",
        "Mara Quay",
      ],
    ],
    unclear: [
      "« Je viens le soir », dit Mara Quay. Un passant s’arrête. « La mer est vide depuis trois ans. »",
      "« Je viens le soir », dit Mara Quay. Son mari hausse les épaules. « La mer est vide depuis trois ans. »",
    ],
  },
  applies(one) {
    const { sentences, tokens, mentions } = one.doc;
    const { from } = one.quotation;
    const here = sentences.of[from]!;
    if (sentences.starts[here] !== from || here === 0) return false;
    const start = sentences.starts[here - 1]!;
    if (tokens.paragraph[start] !== tokens.paragraph[from] || sentences.quote[start]! >= 0) return false;
    if (mentions.list[one.ranked.mention]!.from >= start) return false;
    const first = firstMentionFrom(one.doc, start);
    return mentions.list[first]?.from === start && comesIn(one, first);
  },
};

/** A person or people told of for the first time, and those whom others have to do with: 'un passant', 'son mari', 'le policier'. */
function comesIn(one: Case, at: number): boolean {
  const { mentions, mentionFeatures, tokens, lexicon } = one.doc;
  const { kind, embedded, from, nameFrom } = mentions.list[at]!;
  const what = kinds[mentionFeatures.kind[at]!];
  if (kind !== "common" || embedded || (what !== "role" && what !== "group")) return false;
  if (referentAt(one, at) === one.ranked.entity && one.ranked.entity >= 0) return false;
  const { definite, counterparts } = lexicon.speech;
  const isNew =
    is(tokens, from, word.article | word.determiner) && !phrasesIn(definite).includes(tokens.lower[from]!);
  return (
    isNew ||
    what === "group" ||
    isName(tokens, nameFrom, name.relation) ||
    phrasesIn(counterparts).includes(tokens.lower[nameFrom]!)
  );
}
