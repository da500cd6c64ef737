import { phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { has, is, isName, shape } from "../1-text/tokens.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { thresholds } from "../thresholds.ts";

const { farthest } = thresholds.roleCoreference;
const { yearsBehind } = thresholds.definiteRoles;

/** 'the 51-year-old', 'die 51-Jährige', 'der 51-jährige Stürmer', 'le défenseur de 33 ans' */
export function isAge(doc: Doc, at: number): boolean {
  const { mentions, tokens, lexicon } = doc;
  const { from, nameFrom, to, tail } = mentions.list[at]!;
  if (has(tokens, nameFrom, shape.number)) return true;
  const ages = phrasesIn(lexicon.speech.ages);
  for (let token = from; token < nameFrom; token++)
    if (
      has(tokens, token, shape.number) &&
      ages.some((end) => tokens.lower[token]!.endsWith(end.toLowerCase()))
    )
      return true;
  // 'l'épouse de 23 ans d'un officier'
  if (isRelation(doc, at)) return false;
  const years = phrasesIn(lexicon.speech.years);
  for (let token = to + 1; token + 1 < Math.max(tail, to + yearsBehind) && token + 1 < tokens.count; token++)
    if (has(tokens, token, shape.number) && years.includes(tokens.lower[token + 1]!))
      return token === to + 1 && is(tokens, to, word.preposition);
  return false;
}

/** 'le policier', 'la victime': people whom others in the news have to do with. */
export function isCounterpart({ tokens, lexicon }: Doc, at: number): boolean {
  return phrasesIn(lexicon.speech.counterparts).includes(tokens.lower[at]!);
}

/** 'l'expert', which may be said of anybody who knows: who spoke last goes before who is called so. */
export function isEpithet({ mentions, tokens, lexicon }: Doc, at: number): boolean {
  return phrasesIn(lexicon.speech.epithets).includes(tokens.lower[mentions.list[at]!.nameFrom]!);
}

/** 'the mayor', 'le président de la fédération': a definite phrase for one person, with no name beside it. */
export function isDefiniteRole(doc: Doc, at: number): boolean {
  const { mentions, tokens, lexicon, mentionFeatures } = doc;
  const mention = mentions.list[at]!;
  if (mention.kind !== "common") return false;
  const head = mention.nameFrom;
  const isPerson = lexicon.speech.lateSubjects
    ? kinds[mentionFeatures.kind[at]!] === "role"
    : is(tokens, head, word.role);
  if (!(tokens.name[head]! & name.title) && !isPerson) return false;
  return isDefinite(doc, at);
}

/** 'le cordier', whatever that is: a word in no list behind an article for one, that a verb of speech has as its subject. */
export function isUnknownSpeaker(doc: Doc, at: number): boolean {
  const { mentions, tokens, lexicon, speaking } = doc;
  const { kind, from, nameFrom } = mentions.list[at]!;
  if (kind !== "common" || nameFrom !== from + 1 || !speaking.has(at) || !isDefinite(doc, at)) return false;
  const { maleArticles, femaleArticles } = lexicon.speech;
  const article = tokens.lower[from]!;
  if (!phrasesIn(maleArticles).includes(article) && !phrasesIn(femaleArticles).includes(article))
    return false;
  return tokens.word[nameFrom] === 0 && tokens.name[nameFrom] === 0 && !has(tokens, nameFrom, shape.capital);
}

function isDefinite({ mentions, tokens, lexicon }: Doc, at: number): boolean {
  return phrasesIn(lexicon.speech.definite).includes(tokens.lower[mentions.list[at]!.from]!);
}

/** Whether the same word stands before in a phrase of its own: 'un expert', then 'l'expert'. */
export function isIntroduced({ mentions, tokens, lexicon }: Doc, at: number): boolean {
  const head = tokens.lower[mentions.list[at]!.nameFrom];
  const definite = phrasesIn(lexicon.speech.definite);
  for (let index = at - 1; index >= 0 && at - index < farthest; index--) {
    const { kind, from, nameFrom, tail } = mentions.list[index]!;
    if (kind !== "common" || tokens.lower[nameFrom] !== head) continue;
    const described =
      tokens.shape[tail]! & shape.comma || (from > 0 && tokens.shape[from - 1]! & shape.comma);
    if (
      !described &&
      is(tokens, from, word.determiner | word.article) &&
      !definite.includes(tokens.lower[from]!)
    )
      return true;
  }
  return false;
}

/** 'la vecina' is somebody's neighbour, and need not be the person named. */
export const isRelation = ({ mentions, tokens }: Doc, at: number) =>
  isName(tokens, mentions.list[at]!.nameFrom, name.relation);
