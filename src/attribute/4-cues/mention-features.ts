import { name, word } from "../../language/word-classes.ts";
import { placesIn } from "../1-text/feature-space.ts";
import { isName, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import type { Entities } from "../3-people/entity.ts";
import type { Mention, Mentions } from "../3-people/mention.ts";
import { thresholds } from "../thresholds.ts";
import { isSubject } from "./subjects.ts";

const { shortestNoun } = thresholds.mentionFeatures;

/** What a mention is, for the ranker. */
export const kinds = [
  "person",
  "organization",
  "place",
  "name",
  "he",
  "they",
  "it",
  "I",
  "you",
  "relative",
  "role",
  "group",
  "document",
  "thing",
  "indefinite",
] as const;

/** The place of each kind in `kinds`. */
export const kindPlace = placesIn(kinds);

/** What is asked of mentions again and again, found once: by index of the mention. */
export interface MentionFeatures {
  /** 1 where a verb of its own follows. */
  readonly subject: Uint8Array;
  /** 1 where it is the first of its sentence that may speak. */
  readonly first: Uint8Array;
  /** Index into `kinds`. */
  readonly kind: Uint8Array;
}

interface Parts {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly mentions: Mentions;
  readonly entities: Entities;
  /** Endings of words for persons. */
  readonly endings: readonly string[];
}

/** Finds the facts of all mentions. */
export function findMentionFeatures(parts: Parts): MentionFeatures {
  const { tokens, sentences, mentions } = parts;
  const { list } = mentions;
  const subject = new Uint8Array(list.length);
  const first = new Uint8Array(list.length);
  const kind = new Uint8Array(list.length);
  let sentence = -1;
  list.forEach((mention, at) => {
    kind[at] = kindOf(parts, mention, at);
    if (!isSource(mention)) return;
    const here = sentences.of[mention.from]!;
    if (here !== sentence) first[at] = 1;
    sentence = here;
    if (isSubject(tokens, mentions, at, sentences.starts[here]!)) subject[at] = 1;
  });
  return { subject, first, kind };
}

/** Whether a mention may speak at all: not from inside of a quotation or of a longer phrase. */
export function isSource(mention: Mention): boolean {
  return !mention.quoted && !mention.embedded;
}

/** First token of the sentence of a mention. */
export function floorOf({ sentences }: { readonly sentences: Sentences }, mention: Mention): number {
  return sentences.starts[sentences.of[mention.from]!]!;
}

function kindOf(parts: Parts, mention: Mention, at: number): number {
  switch (mention.kind) {
    case "name":
      return kindOfName(parts, at);
    case "relative":
      return kindPlace.relative;
    case "pronoun":
      return kindOfPronoun(parts.tokens.word[mention.from]!);
    default:
      return kindOfPhrase(parts, mention);
  }
}

function kindOfName({ entities }: Parts, at: number): number {
  const kind = entities.list[entities.of[at]!]?.kind;
  if (kind === "person") return kindPlace.person;
  if (kind === "organization") return kindPlace.organization;
  return kind === "place" ? kindPlace.place : kindPlace.name;
}

function kindOfPronoun(classes: number): number {
  if (classes & word.first) return kindPlace.I;
  if (classes & word.second) return kindPlace.you;
  // A verb stands for the 'he' that it drops.
  if (classes & (word.male | word.female | word.say)) return kindPlace.he;
  return classes & word.they ? kindPlace.they : kindPlace.it;
}

function kindOfPhrase(parts: Parts, mention: Mention): number {
  const classes = parts.tokens.word[mention.nameFrom]!;
  if (classes & word.role) return kindPlace.role;
  if (classes & word.group) return kindPlace.group;
  if (classes & word.document) return kindPlace.document;
  if (classes & word.indefinite) return kindPlace.indefinite;
  return isPersonal(parts, mention) ? kindPlace.role : kindPlace.thing;
}

/** A noun that the lists do not have, with the ending of a word for a person: 'the harbourmaster', 'a violinist'. */
function isPersonal({ tokens, endings }: Parts, mention: Mention): boolean {
  // 'le quotidien'
  if (tokens.language.lateSubjects && isName(tokens, mention.nameFrom, name.organization)) return false;
  const lower = tokens.lower[mention.nameFrom]!;
  return lower.length >= shortestNoun && endings.some((ending) => lower.endsWith(ending));
}
