import { pronouns, stopper } from "../../language/class-sets.ts";
import { name, speech, word } from "../../language/word-classes.ts";
import { afterDateline, type CapitalCounts, isTitleCase } from "../1-text/capitals.ts";
import { has, is, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences, TokenSpan } from "../2-quotations/sentences.ts";
import { thresholds } from "../thresholds.ts";
import type { Mention, Mentions } from "./mention.ts";
import { PhraseReader } from "./noun-phrases.ts";

const { longestAcronym, longestSalutation } = thresholds.mentions;

/**
 * Finds every mention, in the order of the text, by one walk over the tokens.
 *
 * `credits` are words that name a speaker outright, as labels and signatures do: a capital is enough for a name there.
 */
export function findMentions(
  tokens: Tokens,
  sentences: Sentences,
  known: CapitalCounts,
  credits: readonly TokenSpan[] = [],
): Mentions {
  const list: Mention[] = [];
  const startingAt = new Int32Array(tokens.count + 1).fill(-1);
  const endingAt = new Int32Array(tokens.count + 1).fill(-1);
  const add = (mention: Mention) => {
    const index = list.push(mention) - 1;
    if (!mention.embedded || startingAt[mention.from]! < 0) startingAt[mention.from] = index;
    if (!mention.embedded || endingAt[mention.to]! < 0) endingAt[mention.to] = index;
    if (mention.tail !== mention.to && endingAt[mention.tail]! < 0) endingAt[mention.tail] = index;
    if (startingAt[mention.nameFrom]! < 0) startingAt[mention.nameFrom] = index;
  };
  const dropped = new Map<number, number>();
  const phrases = new PhraseReader(tokens, sentences, known, add);
  // 'QUAY:' is a person as often as not.
  const inCredits = new PhraseReader(tokens, sentences, known, (mention) =>
    add(isInCapitals(tokens, mention) ? { ...mention, looks: "unknown" } : mention),
  );
  const credited = new Map(credits.map((credit) => [credit.from, credit]));
  let paragraph = -1;
  let heading = false;
  for (let at = 0; at < tokens.count; ) {
    if (tokens.paragraph[at] !== paragraph) {
      paragraph = tokens.paragraph[at]!;
      // 'Mara Quay, Marsh Lantern' below a quotation belongs to its sentence, whatever its capitals.
      heading =
        (opensSentence(sentences, at) && isTitleCase(tokens, at)) || isSalutation(tokens, sentences, at);
      at = afterDateline(tokens, at);
    }
    if (tokens.language.dropsPronouns && !heading && isSilentVerb(tokens, sentences, at))
      dropped.set(at, list.push({ ...wordAt(at, "pronoun", "person", false), embedded: true }) - 1);
    const credit = credited.get(at);
    if (credit) at = readCredit(tokens, sentences, inCredits, credit, list, add);
    else at = heading ? at + 1 : readMention(tokens, sentences, phrases, at, add);
  }
  return { list, startingAt, endingAt, dropped };
}

/** Reads the words of a credit as any others; where they give no name and all have capitals, they are one. */
function readCredit(
  tokens: Tokens,
  sentences: Sentences,
  phrases: PhraseReader,
  { from, to }: TokenSpan,
  list: readonly Mention[],
  add: (mention: Mention) => void,
): number {
  const before = list.length;
  let at = from;
  while (at < to) at = readMention(tokens, sentences, phrases, at, add);
  if (list.slice(before).some(({ kind }) => kind === "name" || kind === "common")) return at;
  for (let word = from; word < to; word++)
    if (tokens.shape[word]! & shape.word && !(tokens.shape[word]! & shape.capital)) return at;
  const looks = to - from > 1 ? "person" : "unknown";
  add({ ...wordAt(from, "name", looks, false), to, nameTo: to, tail: to });
  return at;
}

/** 'QUAY', but not 'BBC', 'CITY COUNCIL'. */
function isInCapitals(tokens: Tokens, { kind, looks, nameFrom, nameTo }: Mention): boolean {
  if (kind !== "name" || looks !== "organization" || nameTo - nameFrom !== 1) return false;
  const acronym = tokens.text[nameFrom]!.length <= longestAcronym;
  return !acronym && (tokens.name[nameFrom]! & name.organization) === 0;
}

/** '«…», ha detto.', 'Añadió: “…”': nothing before the verb of speech and its auxiliaries could be its subject. */
function isSilentVerb(tokens: Tokens, { quote, starts, of }: Sentences, verb: number): boolean {
  if (!is(tokens, verb, word.say) || quote[verb]! >= 0 || has(tokens, verb, shape.participle)) return false;
  const floor = starts[of[verb]!]!;
  let first = verb;
  while (first > floor && quote[first - 1]! < 0 && is(tokens, first - 1, leadingToVerb)) first--;
  if (first === floor || quote[first - 1]! >= 0) return true;
  const points = shape.comma | shape.dash | shape.colon | shape.semicolon;
  return has(tokens, first - 1, points) || is(tokens, first - 1, word.conjunction);
}

/** Words between a clause's opening and its verb: 'lo ha anche', 'también'. */
const leadingToVerb = word.auxiliary | word.adverb | word.article;

function readMention(
  tokens: Tokens,
  sentences: Sentences,
  phrases: PhraseReader,
  at: number,
  add: (mention: Mention) => void,
): number {
  const flags = tokens.shape[at]!;
  if ((flags & (shape.word | shape.number)) === 0) return at + 1;
  const quoted = sentences.quote[at]! >= 0;
  const bits = tokens.word[at]!;
  if (isConjunction(tokens, at)) return at + 1;
  // 'so Hafenmeisterin Mara Quay'
  if (isSpeech(tokens, at, speech.attributing)) return at + 1;
  if (isHolder(tokens, at)) add(wordAt(at, "pronoun", "person", quoted));
  const opens = (bits & (word.determiner | word.possessive)) !== 0;
  if (!opens && bits & pronouns) {
    add(wordAt(at, "pronoun", bits & word.neuter ? "thing" : "person", quoted));
    return at + 1;
  }
  if (bits & word.relative && !opens) {
    add(wordAt(at, "relative", "unknown", quoted));
    return at + 1;
  }
  if (!opens && bits & (stopper | word.adverb) && !(flags & shape.capital && !(flags & shape.initial))) {
    if (bits & word.indefinite) add(wordAt(at, "common", "thing", quoted));
    return at + 1;
  }
  // 'Others said', 'everybody knows'
  if (!opens && bits & word.indefinite) {
    add(wordAt(at, "common", "thing", quoted));
    return at + 1;
  }
  return phrases.read(at, quoted);
}

/** The 'su' of 'en su opinión', 'seiner' of 'nach seiner Ansicht': whose view it is. */
function isHolder(tokens: Tokens, at: number): boolean {
  if (at === 0 || !is(tokens, at, word.possessive) || at + 1 >= tokens.count) return false;
  return isSpeech(tokens, at + 1, speech.opinion) && is(tokens, at - 1, word.preposition);
}

const opensSentence = ({ starts, of }: Sentences, at: number) => starts[of[at]!] === at;

/** '“Dear colleagues:': a paragraph that opens a quotation and ends in a colon; it names who is spoken to. */
function isSalutation(tokens: Tokens, { quote }: Sentences, start: number): boolean {
  if (!(tokens.shape[start]! & shape.mark) || quote[start]! >= 0) return false;
  let end = start + 1;
  while (
    end < tokens.count &&
    end - start <= longestSalutation &&
    tokens.paragraph[end] === tokens.paragraph[start]
  )
    end++;
  return end - start <= longestSalutation && (tokens.shape[end - 1]! & (shape.colon | shape.comma)) !== 0;
}

/** A mention of one word. */
function wordAt(at: number, kind: Mention["kind"], looks: Mention["looks"], quoted: boolean): Mention {
  const to = at + 1;
  return { kind, from: at, to, nameFrom: at, nameTo: to, tail: to, looks, embedded: false, quoted };
}

/** 'said that Quay', 'that the quay': it opens a clause, not a phrase. */
function isConjunction(tokens: Tokens, at: number): boolean {
  const both = word.subordinator | word.determiner;
  if ((tokens.word[at]! & both) !== both || at + 1 >= tokens.count) return false;
  return (
    (tokens.shape[at + 1]! & shape.capital) !== 0 || is(tokens, at + 1, word.determiner | word.possessive)
  );
}
