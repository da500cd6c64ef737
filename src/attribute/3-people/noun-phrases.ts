import { speakers, stopper } from "../../language/class-sets.ts";
import { anyForename, link, name, speech, word } from "../../language/word-classes.ts";
import type { CapitalCounts } from "../1-text/capitals.ts";
import { has, is, isLink, isName, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import { thresholds } from "../thresholds.ts";
import type { Mention, Run } from "./mention.ts";
import { nameRun } from "./name-runs.ts";
import { isNameStart } from "./name-starts.ts";
import {
  isGeneric,
  isNoun,
  isNounHere,
  isPluralOwner,
  isVerbHere,
  leadsToSpeaker,
  owns,
  ownsNext,
  sameRun,
} from "./phrase-parts.ts";
import { tailOf } from "./phrase-tails.ts";
import { splitTitles } from "./titles.ts";
import { wholeName } from "./whole-name.ts";

const { cutLetters } = thresholds.nounPhrases;

/** What reading one part of a phrase came to: it goes on, it ends there, or no head is to be added any more. */
type Step = "on" | "end" | "done";

/** Reads noun phrases: determiner, adjectives, nouns, names, in whatever order they stand. */
export class PhraseReader {
  readonly #tokens: Tokens;
  readonly #sentences: Sentences;
  readonly #known: CapitalCounts;
  readonly #add: (mention: Mention) => void;
  #start = 0;
  #quoted = false;
  /** Whether a determiner or possessive opens the phrase. */
  #opens = false;
  /** The token to read next. */
  #at = 0;
  /** The last noun so far; -1 while there is none. */
  #head = -1;
  #nouns = 0;

  /** `add` takes each mention that is found. */
  constructor(tokens: Tokens, sentences: Sentences, known: CapitalCounts, add: (mention: Mention) => void) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#known = known;
    this.#add = add;
  }

  /** Reads the phrase that begins there; gives the token behind it. */
  read(start: number, quoted: boolean): number {
    this.#start = start;
    this.#quoted = quoted;
    this.#opens = is(this.#tokens, start, word.determiner | word.possessive);
    this.#at = this.#opens ? this.#pastDeterminer(start) : start;
    this.#head = -1;
    this.#nouns = 0;
    let step: Step = "on";
    while (step === "on" && (this.#at === start || this.#isInside(this.#at))) step = this.#readPart();
    if (step === "done") return this.#at;
    this.#addHead();
    return Math.max(this.#at, start + 1);
  }

  #isInside(at: number): boolean {
    return at < this.#tokens.count && sameRun(this.#tokens, this.#sentences, this.#start, at);
  }

  /** 'all the', 'il suo': a second determiner belongs to the first. */
  #pastDeterminer(start: number): number {
    const tokens = this.#tokens;
    const at = start + 1;
    if (!this.#isInside(at)) return at;
    const isSecond =
      is(tokens, at, word.determiner) || (is(tokens, start, word.article) && is(tokens, at, word.possessive));
    return isSecond ? at + 1 : at;
  }

  #readPart(): Step {
    const tokens = this.#tokens;
    const at = this.#at;
    const bare = at === this.#start && !this.#opens;
    if (has(tokens, at, shape.capital) && isNameStart(tokens, at, this.#known, bare)) return this.#readName();
    if (has(tokens, at, shape.possessive) || ownsSpeaker(tokens, this.#sentences, at)) {
      this.#at++;
      return "on";
    }
    // 'le juge en chef'
    const isChief = this.#head === at - 1 && is(tokens, at - 1, word.role) && isLink(tokens, at, link.chief);
    if (isChief && this.#isInside(at + 1) && isRole(tokens, at + 1) && !has(tokens, at + 1, shape.capital)) {
      this.#takeNoun(at + 1, at + 2);
      return "on";
    }
    if (has(tokens, at, shape.number)) {
      if (this.#nouns === 0) this.#head = at;
      this.#at++;
      return "on";
    }
    return this.#readWord();
  }

  /** A name, or titles: the phrase ends with it, or goes on with what it owns ('Quay's lawyer', 'the Quay campaign'). */
  #readName(): Step {
    const tokens = this.#tokens;
    const at = this.#at;
    const to = nameRun(tokens, this.#sentences, at);
    const run = this.#runOf(to);
    const name = run && !isGeneric(tokens, run) ? run : undefined;
    const owner = ownsNext(tokens, this.#sentences, to);
    const follows = owner ? to + 1 : to;
    if (this.#goesOn(follows, owner)) {
      if (name) this.#addName(name, true);
      this.#takeNoun(to - 1, follows);
      return "on";
    }
    // Titles and nothing else: 'the Attorney General', but not the 'King' of an article on 'Lisa King'
    const isSurname = !run && !this.#opens && to - at === 1 && this.#known.surnames.has(tokens.lower[at]!);
    const found = name ?? (isSurname ? ({ nameFrom: at, to, looks: "unknown" } as const) : undefined);
    if (found) {
      this.#addName(found, false);
      this.#at = follows;
      return "done";
    }
    this.#takeNoun(to - 1, to);
    return "end";
  }

  #takeNoun(head: number, next: number) {
    this.#head = head;
    this.#at = next;
    this.#nouns++;
  }

  /** The name in a run of capitals, without its titles. */
  #runOf(to: number): Run | undefined {
    const tokens = this.#tokens;
    const at = this.#at;
    const role = this.#nouns > 0 && isRole(tokens, at - 1) && !has(tokens, at - 1, shape.capital);
    const lead = role ? "role" : this.#opens || this.#nouns > 0 ? "phrase" : "nothing";
    const run = splitTitles(tokens, at, to, lead);
    if (!run) return undefined;
    // 'the news outlet Quay Riot'
    const body = at > 0 && isBodyWord(tokens, at - 1) && sameRun(tokens, this.#sentences, at, at - 1);
    const isBody =
      (body && !isName(tokens, run.nameFrom, anyForename)) ||
      isCredit(tokens, to) ||
      isPhotographer(tokens, at);
    if (isBody) return { ...run, looks: "organization" };
    const whole = this.#withoutNoun(run);
    return whole && wholeName(tokens, whole, this.#known);
  }

  /** 'zum Beispiel Hollerer': where nouns have capitals, one before a known surname is no part of the name. */
  #withoutNoun(run: Run | undefined): Run | undefined {
    const tokens = this.#tokens;
    if (!run || !tokens.language.capitalNouns || run.to - run.nameFrom !== 2) return run;
    const surname = run.to - 1;
    const isNoun = has(tokens, run.nameFrom, shape.noun) && !isName(tokens, run.nameFrom, name.organization);
    const parts = isNoun && this.#known.surnames.has(tokens.lower[surname]!);
    return parts ? { nameFrom: surname, to: run.to, looks: "person" } : run;
  }

  /** Whether the phrase goes on behind a name: with a noun, or with what the name owns. */
  #goesOn(follows: number, owner: boolean): boolean {
    const tokens = this.#tokens;
    if (!this.#isInside(follows)) return false;
    if (isNoun(tokens, follows)) return true;
    return owner && (has(tokens, follows, shape.capital) || owns(tokens, this.#sentences, follows));
  }

  /** An adjective or a noun; anything else ends the phrase. */
  #readWord(): Step {
    const tokens = this.#tokens;
    const at = this.#at;
    if (!has(tokens, at, shape.word) || this.#endsPhrase() || this.#isVerb()) return "end";
    const isLoose = !this.#opens && this.#nouns === 0 && !is(tokens, at, speakers);
    if (isLoose && !leadsToSpeaker(tokens, this.#sentences, at)) {
      this.#at++;
      return "done";
    }
    this.#takeNoun(at, at + 1);
    return "on";
  }

  /** A word that no noun phrase holds at this place. */
  #endsPhrase(): boolean {
    const tokens = this.#tokens;
    const at = this.#at;
    if (is(tokens, at, stopper | word.possessive) && !is(tokens, at, speakers)) {
      // 'the only man'
      const limits = this.#head < 0 && this.#opens && at === this.#start + 1 && is(tokens, at, word.adverb);
      if (!limits) return true;
    }
    return this.#head >= 0 && is(tokens, at, word.adverb | word.determiner);
  }

  /** A verb, and not the noun that is written like it: 'the claims', 'another called it'. */
  #isVerb(): boolean {
    const tokens = this.#tokens;
    const at = this.#at;
    const head = this.#head;
    const verbal = is(tokens, at, word.say | word.report | word.verb) || has(tokens, at, shape.past);
    if (!verbal) return false;
    if ((head >= 0 || !this.#opens) && !isNounHere(tokens, at, head)) return true;
    if (head >= 0) return false;
    if (is(tokens, at, word.say) && isVerbHere(tokens, this.#sentences, at)) return true;
    const called = this.#opens && is(tokens, at, word.report) && has(tokens, at, shape.past);
    return (called && is(tokens, at - 1, word.indefinite)) || isRelative(tokens, at - 1);
  }

  /** Adds the phrase that its last noun heads, if it has one. */
  #addHead() {
    const tokens = this.#tokens;
    const last = this.#at - 1;
    // 'Another tweeted', 'the two write'
    const isAlone = this.#head < 0 && this.#opens && last >= this.#start && is(tokens, last, word.indefinite);
    const end = isAlone ? last : this.#head;
    if (end < 0 || isFigure(tokens, end) || isCut(tokens, end)) return;
    const to = end + 1;
    const head = kernelOf(tokens, this.#opens ? this.#start + 1 : this.#start, end);
    const personal =
      is(tokens, head, speakers | word.indefinite) ||
      isName(tokens, head, name.title | name.organization | name.demonym);
    this.#add({
      kind: "common",
      from: this.#start,
      to,
      nameFrom: head,
      nameTo: to,
      tail: personal ? tailOf(tokens, this.#sentences, to) : to,
      looks: personal ? "unknown" : "thing",
      embedded: false,
      quoted: this.#quoted,
    });
  }

  #addName({ nameFrom, to, looks }: Run, embedded: boolean) {
    const from = embedded ? nameFrom : this.#start;
    const quoted = this.#quoted;
    this.#add({ kind: "name", from, to, nameFrom, nameTo: to, tail: to, looks, embedded, quoted });
  }
}

/** 'le pape', 'the strategist' */
function isRole(tokens: Tokens, at: number): boolean {
  return is(tokens, at, word.role) || (tokens.language.lateSubjects && isName(tokens, at, name.title));
}

/** 'le directeur général', 'el líder nacional': where adjectives follow their noun, the noun for a speaker is the head. */
function kernelOf(tokens: Tokens, from: number, head: number): number {
  const { lateSubjects, capitalNouns } = tokens.language;
  const person = word.role | word.group;
  if (!lateSubjects || capitalNouns || is(tokens, head, person)) return head;
  for (let at = from; at < head; at++) {
    const isPerson = is(tokens, at, person) && !is(tokens, at, word.article | word.preposition);
    if (isPerson && !has(tokens, at, shape.capital)) return at;
  }
  return head;
}

/** '1,000', '31%' */
function isFigure(tokens: Tokens, at: number): boolean {
  return /^[\d.,:$€£%]+$/.test(tokens.text[at]!);
}

/** The 'po'' of 'racconta un po' amareggiato': what an apostrophe cuts short is no noun. */
function isCut(tokens: Tokens, at: number): boolean {
  if (!tokens.language.lateSubjects || tokens.text[at]!.length > cutLetters || at + 1 >= tokens.count)
    return false;
  return /^['’]$/.test(tokens.text[at + 1]!) && !has(tokens, at + 1, shape.spaced);
}

/** 'outlet', 'company' in small letters */
function isBodyWord(tokens: Tokens, at: number): boolean {
  return (
    isName(tokens, at, name.organization) && !has(tokens, at, shape.capital) && !is(tokens, at, word.role)
  );
}

/** 'Mara Quay/Marsh Press', 'Mara Quay/mp' below a picture */
function isCredit(tokens: Tokens, to: number): boolean {
  if (to + 1 >= tokens.count || tokens.text[to] !== "/" || has(tokens, to, shape.spaced)) return false;
  return has(tokens, to + 1, shape.word) && !has(tokens, to + 1, shape.spaced);
}

/** 'Photo: Mara Quay' */
function isPhotographer(tokens: Tokens, at: number): boolean {
  return at > 1 && has(tokens, at - 1, shape.colon) && isSpeech(tokens, at - 2, speech.photoCredit);
}

/** 'the sisters' lawyer' */
function ownsSpeaker(tokens: Tokens, sentences: Sentences, at: number): boolean {
  const next = at + 1;
  return (
    isPluralOwner(tokens, at) &&
    next < tokens.count &&
    sameRun(tokens, sentences, at - 1, next) &&
    !has(tokens, next, shape.capital) &&
    is(tokens, next, word.role)
  );
}

/** 'a report that called it': a determiner behind a noun, with a verb behind it. */
function isRelative(tokens: Tokens, at: number): boolean {
  const behind = at > 0 && !has(tokens, at, shape.initial) && has(tokens, at - 1, shape.word);
  return behind && is(tokens, at, word.relative) && is(tokens, at, word.determiner);
}
