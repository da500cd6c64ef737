import { speakers, stopper } from "../../language/class-sets.ts";
import { anyForename, name, word } from "../../language/word-classes.ts";
import type { CapitalCounts } from "../1-text/capitals.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import type { Mention, Run } from "./mention.ts";
import { nameRun, splitTitles } from "./name-runs.ts";
import {
  isGeneric,
  isNameStart,
  isNoun,
  isNounHere,
  isPluralOwner,
  isVerbHere,
  leadsToSpeaker,
  owns,
  ownsNext,
  sameRun,
  tailOf,
} from "./phrase-parts.ts";

/** 'le pape', 'the strategist' */
const isOffice = (tokens: Tokens, at: number) =>
  is(tokens, at, word.role) || (tokens.language.lateSubjects && (tokens.name[at]! & name.title) !== 0);

const isBodyWord = (tokens: Tokens, at: number) =>
  (tokens.name[at]! & name.organization) !== 0 && !isCapital(tokens, at) && !is(tokens, at, word.role);

const isCapital = (tokens: Tokens, at: number) => (tokens.shape[at]! & shape.capital) !== 0;

/** 'all the', 'il suo' */
const isSecond = (tokens: Tokens, at: number) =>
  is(tokens, at + 1, word.determiner) ||
  (is(tokens, at, word.article) && is(tokens, at + 1, word.possessive));

/** 'Mara Quay/Marsh Press' below a picture */
function isCredit(tokens: Tokens, to: number): boolean {
  if (to + 1 >= tokens.count || tokens.text[to] !== "/" || tokens.shape[to]! & shape.spaced) return false;
  return (tokens.shape[to + 1]! & (shape.capital | shape.spaced)) === shape.capital;
}

/** 'the sisters' lawyer' */
function ownsSpeaker(tokens: Tokens, sentences: Sentences, at: number): boolean {
  const next = at + 1;
  return (
    isPluralOwner(tokens, at) &&
    next < tokens.count &&
    sameRun(tokens, sentences, at - 1, next) &&
    !isCapital(tokens, next) &&
    is(tokens, next, word.role)
  );
}

/** 'a report that called it': a determiner behind a noun, with a verb behind it. */
function isRelative(tokens: Tokens, at: number): boolean {
  const bits = tokens.word[at]!;
  const behind =
    at > 0 && (tokens.shape[at]! & shape.initial) === 0 && (tokens.shape[at - 1]! & shape.word) !== 0;
  return behind && (bits & word.relative) !== 0 && (bits & word.determiner) !== 0;
}

/** 'le directeur général', 'el líder nacional': where adjectives follow their noun, the noun for a speaker is the head. */
function kernelOf(tokens: Tokens, from: number, head: number): number {
  const { lateSubjects, capitalNouns } = tokens.language;
  if (!lateSubjects || capitalNouns || is(tokens, head, word.role | word.group)) return head;
  for (let at = from; at < head; at++)
    if (
      is(tokens, at, word.role | word.group) &&
      !is(tokens, at, word.article | word.preposition) &&
      !isCapital(tokens, at)
    )
      return at;
  return head;
}

/** Reads a noun phrase: determiner, adjectives, nouns, names, in whatever order they stand. */
export function readPhrase(
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
  if (opens && at < tokens.count && isSecond(tokens, start) && sameRun(tokens, sentences, start, at)) at++;
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
      const role = nouns > 0 && isOffice(tokens, at - 1) && !isCapital(tokens, at - 1);
      const read = splitTitles(tokens, at, to, role ? "role" : opens || nouns > 0 ? "phrase" : "nothing");
      // 'the news outlet Quay Riot'
      const body = at > 0 && isBodyWord(tokens, at - 1) && sameRun(tokens, sentences, at, at - 1);
      const run: Run | undefined =
        read && ((body && !(tokens.name[read.nameFrom]! & anyForename)) || isCredit(tokens, to))
          ? { ...read, looks: "organization" }
          : read;
      const owner = ownsNext(tokens, sentences, to);
      const follows = owner ? to + 1 : to;
      const goesOn =
        follows < tokens.count &&
        sameRun(tokens, sentences, start, follows) &&
        (isNoun(tokens, follows) ||
          (owner && ((tokens.shape[follows]! & shape.capital) !== 0 || owns(tokens, sentences, follows))));
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
      if (run && !isGeneric(tokens, run)) embed(run, true);
      nouns++;
      head = to - 1;
      at = follows;
      continue;
    }
    if (flags & shape.possessive || ownsSpeaker(tokens, sentences, at)) {
      at++;
      continue;
    }
    if (flags & shape.number) {
      at++;
      if (nouns === 0) head = at - 1;
      continue;
    }
    if ((flags & shape.word) === 0) break;
    // 'the only man'
    const limits = head < 0 && opens && at === start + 1 && (bits & word.adverb) !== 0;
    if (bits & (stopper | word.possessive) && !(bits & speakers) && !limits) break;
    if (bits & (word.adverb | word.determiner) && head >= 0) break;
    const verbal = (bits & (word.say | word.report | word.verb)) !== 0 || (flags & shape.past) !== 0;
    if (verbal && (head >= 0 || !opens) && !isNounHere(tokens, at, head)) break;
    if (head < 0 && bits & word.say && isVerbHere(tokens, sentences, at)) break;
    // 'another called it'
    if (head < 0 && opens && bits & word.report && flags & shape.past && is(tokens, at - 1, word.indefinite))
      break;
    if (verbal && head < 0 && isRelative(tokens, at - 1)) break;
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
  head = kernelOf(tokens, opens ? from + 1 : from, head);
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
