import { name, word } from "./lexicon.ts";
import { nameRun, splitTitles } from "./name-runs.ts";
import type { Sentences } from "./sentences.ts";
import { is, shape, type Tokens } from "./tokens.ts";

/** Words that stand for somebody or something that may speak. */
export interface Mention {
  /** `name`: a proper name; `pronoun`; `relative`: who; `common`: a noun phrase. */
  readonly kind: "name" | "pronoun" | "relative" | "common";
  /** All of its words, with what stands before the name. */
  readonly from: number;
  /** Exclusive; without what follows the head. */
  readonly to: number;
  /** The proper name alone, or the head noun of a phrase. */
  readonly nameFrom: number;
  /** Exclusive. */
  readonly nameTo: number;
  /** Exclusive end with 'for the harbour board', 'of Quay University' after the head. */
  readonly tail: number;
  /** For names: what kind of thing it looks like on its own. */
  readonly looks: "person" | "organization" | "place" | "unknown" | "thing";
  /** Part of a longer phrase: the 'Quay' of 'Quay's lawyer', of 'the Quay campaign'. */
  readonly embedded: boolean;
  readonly quoted: boolean;
}

export interface Mentions {
  readonly list: readonly Mention[];
  /** Index of the mention that starts at a token, -1 where none does; the longest one. */
  readonly startingAt: Int32Array;
  /** Index of the mention that ends before a token. */
  readonly endingAt: Int32Array;
}

const stopper =
  word.preposition |
  word.conjunction |
  word.subordinator |
  word.relative |
  word.auxiliary |
  word.male |
  word.female |
  word.they |
  word.first |
  word.second |
  word.neuter;

const pronouns = word.male | word.female | word.they | word.first | word.second | word.neuter;
const speakers = word.role | word.group | word.document;

/** Finds every mention, in the order of the text, by one walk over the tokens. */
export function findMentions(tokens: Tokens, sentences: Sentences, known: CapitalCounts): Mentions {
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
  let paragraph = -1;
  let heading = false;
  for (let at = 0; at < tokens.count; ) {
    if (tokens.paragraph[at] !== paragraph) {
      paragraph = tokens.paragraph[at]!;
      heading = isTitleCase(tokens, at);
    }
    at = heading ? at + 1 : readMention(tokens, sentences, known, at, add);
  }
  return { list, startingAt, endingAt };
}

/** How often a word is written with and without a capital where it need not have one. */
export interface CapitalCounts {
  readonly upper: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  /** Words with a capital after a forename. */
  readonly surnames: ReadonlySet<string>;
}

export function countCapitals(tokens: Tokens): CapitalCounts {
  const upper = new Set<string>();
  const lower = new Set<string>();
  const surnames = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    const flags = tokens.shape[at]!;
    if ((flags & shape.word) === 0) continue;
    if (at > 0 && flags & shape.capital && tokens.name[at - 1]! & (name.maleForename | name.femaleForename)) {
      surnames.add(tokens.lower[at]!);
    }
    if ((flags & shape.capital) === 0) lower.add(tokens.lower[at]!);
    else if (
      (flags & shape.initial) === 0 &&
      !(at > 0 && tokens.shape[at - 1]! & (shape.mark | shape.colon))
    ) {
      upper.add(tokens.lower[at]!);
    }
  }
  return { upper, lower, surnames };
}

/** Whether a paragraph is a headline with a capital on each word: where names end cannot be told there. */
function isTitleCase(tokens: Tokens, start: number): boolean {
  let words = 0;
  let capitals = 0;
  let verbs = 0;
  for (let at = start; at < tokens.count && tokens.paragraph[at] === tokens.paragraph[start]; at++) {
    if (++words > 40) return false;
    const flags = tokens.shape[at]!;
    if (!(flags & shape.word)) continue;
    if (flags & shape.capital) capitals++;
    else if (!(tokens.word[at]! & stopper) && !(tokens.word[at]! & word.determiner)) verbs++;
  }
  return capitals > 4 && verbs * 6 < capitals;
}

function readMention(
  tokens: Tokens,
  sentences: Sentences,
  known: CapitalCounts,
  at: number,
  add: (mention: Mention) => void,
): number {
  const flags = tokens.shape[at]!;
  if ((flags & (shape.word | shape.number)) === 0) return at + 1;
  const quoted = sentences.quote[at]! >= 0;
  const bits = tokens.word[at]!;
  const simple = {
    from: at,
    to: at + 1,
    nameFrom: at,
    nameTo: at + 1,
    tail: at + 1,
    embedded: false,
    quoted,
  } as const;
  const opens = (bits & (word.determiner | word.possessive)) !== 0;
  if (!opens && bits & pronouns) {
    add({ ...simple, kind: "pronoun", looks: bits & word.neuter ? "thing" : "person" });
    return at + 1;
  }
  if (bits & word.relative && !opens) {
    add({ ...simple, kind: "relative", looks: "unknown" });
    return at + 1;
  }
  if (!opens && bits & (stopper | word.adverb) && !(flags & shape.capital && !(flags & shape.initial))) {
    if (bits & word.indefinite) add({ ...simple, kind: "common", looks: "thing" });
    return at + 1;
  }
  return readPhrase(tokens, sentences, known, at, quoted, add);
}

/** Reads a noun phrase: determiner, adjectives, nouns, names, in whatever order they stand. */
function readPhrase(
  tokens: Tokens,
  sentences: Sentences,
  known: CapitalCounts,
  start: number,
  quoted: boolean,
  add: (mention: Mention) => void,
): number {
  const opens = is(tokens, start, word.determiner | word.possessive);
  let from = start;
  let at = opens ? start + 1 : start;
  if (opens && at < tokens.count && is(tokens, at, word.determiner) && sameRun(tokens, sentences, start, at))
    at++;
  let head = -1;
  let nouns = 0;
  const embed = (run: Run, embedded: boolean) =>
    add({
      kind: "name",
      from: embedded ? run.nameFrom : from,
      to: run.to,
      nameFrom: run.nameFrom,
      nameTo: run.to,
      tail: run.to,
      looks: run.looks,
      embedded,
      quoted,
    });
  while (at < tokens.count && (at === start || sameRun(tokens, sentences, start, at))) {
    const flags = tokens.shape[at]!;
    const bits = tokens.word[at]!;
    if (flags & shape.capital && isNameStart(tokens, at, known, at === start && !opens)) {
      const to = nameRun(tokens, sentences, at);
      const run = splitTitles(tokens, at, to, opens || nouns > 0);
      const owner = to < tokens.count && (tokens.shape[to]! & shape.possessive) !== 0;
      const follows = owner ? to + 1 : to;
      const goesOn =
        follows < tokens.count &&
        sameRun(tokens, sentences, start, follows) &&
        (isNoun(tokens, follows) || (owner && (tokens.shape[follows]! & shape.capital) !== 0));
      if (!goesOn) {
        if (run && !isGeneric(tokens, run)) {
          embed(run, false);
          return owner ? to + 1 : to;
        }
        if (run) {
          head = to - 1;
          at = to;
          nouns++;
          break;
        }
        // Titles and nothing else: 'the Attorney General', but not the 'King' of an article on 'Lisa King'
        if (!opens && to - at === 1 && known.surnames.has(tokens.lower[at]!)) {
          embed({ nameFrom: at, to, looks: "unknown" }, false);
          return owner ? to + 1 : to;
        }
        head = to - 1;
        at = to;
        nouns++;
        break;
      }
      if (run) embed(run, true);
      nouns++;
      head = to - 1;
      at = follows;
      continue;
    }
    if (flags & shape.possessive) {
      at++;
      continue;
    }
    if (flags & shape.number) {
      at++;
      if (nouns === 0) head = at - 1;
      continue;
    }
    if ((flags & shape.word) === 0) break;
    if (bits & (stopper | word.possessive) && !(bits & speakers)) break;
    if (bits & word.adverb && head >= 0) break;
    const verbal = (bits & (word.say | word.report | word.verb)) !== 0 || tokens.lower[at]!.endsWith("ed");
    if (verbal && (head >= 0 || !opens) && !isNounHere(tokens, at, head)) break;
    if (head < 0 && bits & word.say && isVerbHere(tokens, sentences, at)) break;
    if (!opens && nouns === 0 && !(bits & speakers) && !leadsToSpeaker(tokens, sentences, at)) {
      return at + 1;
    }
    head = at;
    nouns++;
    at++;
  }
  // 'Another tweeted', 'the two write'
  if (head < 0 && opens && at > start && is(tokens, at - 1, word.indefinite)) head = at - 1;
  if (head < 0) return Math.max(at, start + 1);
  const to = head + 1;
  if (/^[\d.,:$€£%]+$/.test(tokens.text[head]!)) return Math.max(at, start + 1);
  const bits = tokens.word[head]!;
  const personal =
    (bits & (speakers | word.indefinite)) !== 0 ||
    (tokens.name[head]! & (name.title | name.organization | name.demonym)) !== 0;
  add({
    kind: "common",
    from,
    to,
    nameFrom: head,
    nameTo: to,
    tail: personal ? tailOf(tokens, sentences, to) : to,
    looks: personal ? "unknown" : "thing",
    embedded: false,
    quoted,
  });
  from = to;
  return Math.max(at, start + 1);
}

export interface Run {
  readonly nameFrom: number;
  readonly to: number;
  readonly looks: Mention["looks"];
}

function sameRun(tokens: Tokens, sentences: Sentences, start: number, at: number): boolean {
  return tokens.paragraph[at] === tokens.paragraph[start] && sentences.quote[at] === sentences.quote[start];
}

function isNoun(tokens: Tokens, at: number): boolean {
  const flags = tokens.shape[at]!;
  const bits = tokens.word[at]!;
  if ((flags & shape.word) === 0 || flags & shape.capital) return false;
  if (bits & (speakers | word.occasion) && !(bits & (word.say | word.report))) return true;
  if (bits & (stopper | word.adverb | word.possessive | word.determiner | word.say | word.report | word.verb))
    return false;
  const lower = tokens.lower[at]!;
  if (lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("ly")) return false;
  // 'Marsh constituent Lisa Quay'
  if (
    bits === 0 &&
    at + 1 < tokens.count &&
    tokens.shape[at + 1]! & shape.capital &&
    tokens.shape[at + 1]! & shape.spaced
  )
    return true;
  // A bare noun after a name is part of its phrase only when a word for a speaker ends it.
  return (
    at + 1 < tokens.count &&
    (tokens.word[at + 1]! & speakers) !== 0 &&
    (tokens.shape[at + 1]! & shape.capital) === 0
  );
}

/** 'the claims', 'a report': a verb's form directly after its determiner or adjective. */
function isNounHere(tokens: Tokens, at: number, head: number): boolean {
  if (head >= 0 && (tokens.word[head]! & speakers) !== 0) return false;
  return (tokens.word[at]! & speakers) !== 0 && !(tokens.word[at]! & word.say && head >= 0);
}

/** 'another tweeted that', 'the two write.': a verb of speech that its own words follow. */
function isVerbHere(tokens: Tokens, sentences: Sentences, at: number): boolean {
  if ((tokens.shape[at]! & shape.capital) !== 0) return false;
  const next = at + 1;
  if (next >= tokens.count || !sameRun(tokens, sentences, at, next)) return true;
  if (!(tokens.shape[next]! & shape.word)) return true;
  return is(tokens, next, stopper | word.determiner | word.possessive | word.date);
}

/** 'Republicans', 'one Democrat': a capital, but nobody's name. */
function isGeneric(tokens: Tokens, run: Run): boolean {
  if (run.to - run.nameFrom !== 1) return false;
  return (tokens.name[run.nameFrom]! & name.demonym) !== 0 || is(tokens, run.nameFrom, word.group);
}

/** Whether adjectives without a determiner end in a word for a speaker: 'local officials', 'former aides'. */
function leadsToSpeaker(tokens: Tokens, sentences: Sentences, at: number): boolean {
  for (let next = at; next < at + 3 && next < tokens.count && sameRun(tokens, sentences, at, next); next++) {
    const bits = tokens.word[next]!;
    if ((tokens.shape[next]! & shape.word) === 0) return false;
    if (bits & speakers) return true;
    if (bits & (stopper | word.say | word.report | word.verb | word.determiner | word.possessive))
      return false;
  }
  return false;
}

/** Whether a capital here may begin a name, or only a sentence. */
function isNameStart(tokens: Tokens, at: number, known: CapitalCounts, bare: boolean): boolean {
  const bits = tokens.word[at]!;
  if (bits & word.date && !(tokens.name[at]! & (name.femaleForename | name.maleForename))) return false;
  if (tokens.text[at] === "I") return false;
  const initial = (tokens.shape[at]! & shape.initial) !== 0 || (at > 0 && tokens.shape[at - 1]! & shape.mark);
  if (!initial) return !(bits & (pronouns | word.determiner)) || (tokens.shape[at]! & shape.upper) !== 0;
  if (bits & (stopper | word.adverb | word.determiner | word.possessive)) return false;
  if (known.surnames.has(tokens.lower[at]!)) return true;
  if (tokens.name[at]! !== 0 && !(bits & speakers && !(tokens.name[at]! & name.title))) return true;
  const lower = tokens.lower[at]!;
  const next = at + 1 < tokens.count && (tokens.shape[at + 1]! & shape.capital) !== 0;
  if (bits & speakers) return next;
  if (known.upper.has(lower)) return true;
  if (known.lower.has(lower)) return next && bare && !(bits & (word.say | word.report | word.verb));
  if (bits !== 0 && !next) return false;
  return next || !/(?:ing|ed|ly)$/.test(lower);
}

/** 'for the harbour board', 'of the University of Quay', 'in the mayor's office' after a head. */
function tailOf(tokens: Tokens, sentences: Sentences, to: number): number {
  let end = to;
  for (let depth = 0; depth < 2; depth++) {
    if (end >= tokens.count || !sameRun(tokens, sentences, to - 1, end)) return end;
    if (
      !(tokens.word[end]! & word.preposition) ||
      !/^(?:for|of|by|with|at|in|from|close|für|von|der|bei|de|du|pour|del|para)$/.test(tokens.lower[end]!)
    )
      return end;
    let at = end + 1;
    while (
      at < tokens.count &&
      sameRun(tokens, sentences, to - 1, at) &&
      (tokens.shape[at]! & (shape.word | shape.possessive | shape.number)) !== 0 &&
      !(tokens.word[at]! & (stopper & ~word.conjunction)) &&
      !(
        tokens.word[at]! & (word.say | word.report | word.verb | word.date | word.conjunction) &&
        !(tokens.shape[at]! & shape.capital)
      )
    ) {
      if (at - end > 8) return end;
      at++;
    }
    if (at === end + 1) return end;
    if (tokens.word[at - 1]! & word.date || tokens.word[end + 1]! & word.date) return end;
    end = at;
  }
  return end;
}
