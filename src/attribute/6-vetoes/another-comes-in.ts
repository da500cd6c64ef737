import { phrasesIn } from "../../language/phrases.ts";
import { name, speech, word } from "../../language/word-classes.ts";
import { has, is, isName, isSpeech, shape } from "../1-text/tokens.ts";
import { looksLikePerson } from "../3-people/personhood.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { genderOf } from "../5-rank/antecedent-candidates.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import { thresholds } from "../thresholds.ts";
import { isInClause, isNew, mentionsBetween } from "./grounds/tells-of-another.ts";
import { isBehindSentenceOn } from "./sentence-before.ts";
import { type Case, referentAt, type Veto } from "./veto.ts";

const { farthestPronoun, mostTokens } = thresholds.anotherComesIn;

/** '« … », dit Mara Quay. Un passant s'arrête. « … »': who comes in with the sentence before may be who speaks. */
export const anotherComesIn: Veto = {
  id: "another-comes-in",
  unlearned: true,
  reason: "Someone else comes in between the likeliest speaker and these words",
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
      "Paul Rivage dirige le port. « Le quai est vide », a dit Paul Rivage. La ville attend. Les grues rouillent. Un policier arrive. La pluie tombe. « La mer monte cette nuit », dit-il.",
    ],
  },
  applies(one) {
    const { tokens, mentions, lexicon } = one.doc;
    const { cue } = one.ranked;
    // 'Un vecino soltó las amarras. “…”, añadió': whoever spoke before goes on.
    if (cue && phrasesIn(lexicon.speech.continuings).includes(tokens.lower[cue.at]!)) return false;
    if (!isBehindDescription(one) && isBehindSentenceOn(one, (at) => isSpeech(tokens, at, speech.utterance)))
      return true;
    const isPronoun = mentions.list[one.ranked.mention]!.kind === "pronoun";
    if (one.ranked.entity < 0 || (cue !== undefined && !isPronoun)) return false;
    return isPronoun ? comesInBeforePronoun(one) : comesInBefore(one);
  },
};

/** Whether the sentence before a quotation that is a sentence of its own brings someone in. */
function comesInBefore(one: Case): boolean {
  const { sentences } = one.doc;
  const { from } = one.quotation;
  const here = sentences.of[from]!;
  const start = sentences.starts[here - 1];
  if (sentences.starts[here] !== from || start === undefined) return false;
  if (!isOfReporter(one, start, from) || isOfSpeaker(one, start, from)) return false;
  return opensWithPlace(one, start, from) || opensWithSomeone(one, start) || isOnAnother(one, start, from);
}

/** Whether one of the sentences before a pronoun brings a person in, and those behind it do not tell of the speaker. */
function comesInBeforePronoun(one: Case): boolean {
  const { sentences, mentions } = one.doc;
  const pronoun = mentions.list[one.ranked.mention]!.from;
  const here = Math.min(sentences.of[one.quotation.from]!, sentences.of[pronoun]!);
  for (let sentence = here - 1; sentence >= 0 && here - sentence <= farthestPronoun; sentence--) {
    const start = sentences.starts[sentence]!;
    if (!isOfReporter(one, start, sentences.starts[here]!)) return false;
    if (isOfSpeaker(one, start, sentences.starts[sentence + 1]!)) return false;
    if (opensWithSomeone(one, start)) return true;
  }
  return false;
}

/** Whether a sentence does not begin with a quotation, and stands in the paragraph of what follows. */
function isOfReporter({ doc: { sentences, tokens } }: Case, start: number, follows: number): boolean {
  return sentences.quote[start]! < 0 && tokens.paragraph[start] === tokens.paragraph[follows];
}

/** 'Une femme de peu de mots.', 'Una mujer de pocas palabras.': a sentence without a verb, on whoever spoke. */
function isBehindDescription(one: Case): boolean {
  const { sentences, tokens, lexicon } = one.doc;
  const start = sentences.starts[sentences.of[one.quotation.from]! - 1];
  if (start === undefined || mayAct(one, start)) return false;
  return phrasesIn(lexicon.speech.indefiniteArticles).includes(tokens.lower[start]!);
}

/** Whether a sentence tells of the likeliest speaker. */
function isOfSpeaker(one: Case, from: number, to: number): boolean {
  return mentionsBetween(one.doc, from, to).some((at) => referentAt(one, at) === one.ranked.entity);
}

/** 'Am Nebentisch wird gelacht.', 'En el bar de enfrente no lo ven igual.': a few words that begin with another place. */
function opensWithPlace({ doc: { tokens } }: Case, start: number, end: number): boolean {
  if (tokens.text[end - 1] === "?") return false;
  return (
    end - start <= mostTokens && is(tokens, start, word.preposition) && !is(tokens, start, word.according)
  );
}

/** Whether a sentence begins with someone who does something in it: 'Une femme de peu de mots.' does nothing. */
function opensWithSomeone(one: Case, start: number): boolean {
  const first = firstMentionFrom(one.doc, start);
  return one.doc.mentions.list[first]?.from === start && mayAct(one, start) && comesIn(one, first);
}

/** Whether a verb may follow the article and the noun with which a sentence begins: not in 'Une femme de peu de mots.' */
function mayAct({ doc: { lexicon, tokens } }: Case, start: number): boolean {
  const behind = start + 2;
  const ends =
    word.preposition | word.conjunction | word.relative | (lexicon.speech.capitalNouns ? word.article : 0);
  return behind < tokens.count && has(tokens, behind, shape.word) && !is(tokens, behind, ends);
}

/** Whether a sentence is on another person: by name, or by a pronoun of another gender. */
function isOnAnother({ doc, ranked }: Case, from: number, to: number): boolean {
  const { mentions, mentionFeatures, entities, personhood, tokens } = doc;
  const own = entities.list[ranked.entity]!;
  return mentionsBetween(doc, from, to).some((at) => {
    const mention = mentions.list[at]!;
    if (mentionFeatures.subject[at] !== 1 || isInClause(doc, at)) return false;
    if (mention.kind === "name") {
      const entity = entities.list[entities.of[at]!];
      return entity?.kind === "person" && looksLikePerson(personhood[entity.index]!);
    }
    if (mention.kind !== "pronoun" || own.gender === "unknown") return false;
    const gender = genderOf(tokens, mention.from);
    return (gender === "male" || gender === "female") && gender !== own.gender;
  });
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
    isName(tokens, nameFrom, name.relation) ||
    phrasesIn(counterparts).includes(tokens.lower[nameFrom]!)
  );
}
