import { phrasesIn } from "../../language/phrases.ts";
import { name, speech, word } from "../../language/word-classes.ts";
import { is, isName, isSpeech } from "../1-text/tokens.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import { thresholds } from "../thresholds.ts";
import { isNew } from "./grounds/tells-of-another.ts";
import { isBehindSentenceOn } from "./sentence-before.ts";
import { type Case, referentAt, type Veto } from "./veto.ts";

const { farthestPronoun, shortest } = thresholds.anotherComesIn;

/** '« … », dit Mara Quay. Un passant s'arrête. « … »': who comes in with the sentence before may be who speaks. */
export const anotherComesIn: Veto = {
  id: "another-comes-in",
  unlearned: true,
  reason: "Someone without a name comes in between the likeliest speaker and these words",
  examples: {
    language: "fr",
    names: [
      [
        "« Je viens le soir », dit Mara Quay. Le quai sent le goudron. « La mer est vide depuis trois ans. »",
        "Mara Quay",
      ],
      [
        "« Je viens le soir », dit Mara Quay. Elle cherche ses mots. « La mer est vide depuis trois ans. »",
        "Mara Quay",
      ],
    ],
    unclear: [
      "« Je viens le soir », dit Mara Quay. Un passant s’arrête. « La mer est vide depuis trois ans. »",
      "« Je viens le soir », dit Mara Quay. La réponse ne tarde pas. « La mer est vide depuis trois ans. »",
      "« Je viens le soir », dit Mara Quay. Son mari hausse les épaules. « La mer est vide depuis trois ans. »",
      "« Je viens le soir », dit Mara Quay. Une voix monte de la salle. « La mer est vide depuis trois ans. »",
      "Paul Rivage dirige le port. « Le quai est vide », a dit Paul Rivage. La ville attend. Les grues rouillent. Un pêcheur arrive. La pluie tombe. « La mer monte cette nuit », dit-il.",
    ],
  },
  applies(one) {
    const { sentences, tokens, mentions, lexicon } = one.doc;
    const { cue } = one.ranked;
    // 'Un vecino soltó las amarras. “…”, añadió': whoever spoke before goes on.
    if (cue && phrasesIn(lexicon.speech.continuings).includes(tokens.lower[cue.at]!)) return false;
    if (isBehindSentenceOn(one, (at) => isSpeech(tokens, at, speech.utterance))) return true;
    const mention = mentions.list[one.ranked.mention]!;
    const isPronoun = mention.kind === "pronoun";
    if (one.ranked.entity < 0 || (one.ranked.cue !== undefined && !isPronoun)) return false;
    const { from } = one.quotation;
    const here = Math.min(sentences.of[from]!, isPronoun ? sentences.of[mention.from]! : sentences.of[from]!);
    if (!isPronoun && sentences.starts[here] !== from) return false;
    for (
      let sentence = here - 1;
      sentence >= 0 && here - sentence <= (isPronoun ? farthestPronoun : 1);
      sentence--
    ) {
      const start = sentences.starts[sentence]!;
      if (
        tokens.paragraph[start] !== tokens.paragraph[sentences.starts[here]!] ||
        sentences.quote[start]! >= 0
      )
        return false;
      const first = firstMentionFrom(one.doc, start);
      if (isOfSpeaker(one, start, sentences.starts[sentence + 1]!)) return false;
      if (isNewAndShort(one, start) || (mentions.list[first]?.from === start && comesIn(one, first)))
        return true;
    }
    return false;
  },
};

/** Whether a sentence tells of the likeliest speaker. */
function isOfSpeaker(one: Case, from: number, to: number): boolean {
  const { mentions } = one.doc;
  for (
    let at = firstMentionFrom(one.doc, from);
    at < mentions.list.length && mentions.list[at]!.from < to;
    at++
  )
    if (!mentions.list[at]!.quoted && referentAt(one, at) === one.ranked.entity) return true;
  return false;
}

/** A person or people told of for the first time, and those whom others have to do with: 'un passant', 'son mari', 'le policier'. */
function comesIn(one: Case, at: number): boolean {
  const { mentions, mentionFeatures, tokens, lexicon } = one.doc;
  const { kind, embedded, from, nameFrom } = mentions.list[at]!;
  const what = kinds[mentionFeatures.kind[at]!];
  if (kind !== "common" || embedded) return false;
  if (what !== "role" && what !== "group") return false;
  if (referentAt(one, at) === one.ranked.entity) return false;
  // 'cet homme' is someone told of before
  if (is(tokens, from, word.determiner) && !is(tokens, from, word.article | word.possessive)) return false;
  const { counterparts } = lexicon.speech;
  return (
    isNew(one, at) ||
    what === "group" ||
    isName(tokens, nameFrom, name.relation) ||
    phrasesIn(counterparts).includes(tokens.lower[nameFrom]!)
  );
}

/** 'Une voix monte de la salle.', 'Ein Fischer winkt ab.': a few words on something new, whatever the word for it. */
function isNewAndShort({ doc: { lexicon, sentences, tokens } }: Case, start: number): boolean {
  const isNewThing = phrasesIn(lexicon.speech.indefiniteArticles).includes(tokens.lower[start]!);
  return isNewThing && (sentences.starts[sentences.of[start]! + 1] ?? tokens.count) - start <= shortest;
}
