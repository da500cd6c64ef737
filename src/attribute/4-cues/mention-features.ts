import { word } from "../../language/word-classes.ts";
import type { Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import type { Entities } from "../3-people/entity.ts";
import type { Mention, Mentions } from "../3-people/mention.ts";
import { isSubject } from "./subjects.ts";

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
  const { tokens, entities } = parts;
  const bits = tokens.word[mention.kind === "common" ? mention.nameFrom : mention.from]!;
  switch (mention.kind) {
    case "name": {
      const kind = entities.list[entities.of[at]!]?.kind;
      return kind === "person" ? 0 : kind === "organization" ? 1 : kind === "place" ? 2 : 3;
    }
    case "relative":
      return 9;
    case "pronoun":
      if (bits & word.first) return 7;
      if (bits & word.second) return 8;
      // A verb stands for the 'he' that it drops.
      if (bits & (word.male | word.female | word.say)) return 4;
      return bits & word.they ? 5 : 6;
    default:
      if (bits & word.role) return 10;
      if (bits & word.group) return 11;
      if (bits & word.document) return 12;
      if (bits & word.indefinite) return 14;
      return isPersonal(parts, mention) ? 10 : 13;
  }
}

/** A noun that the lists do not have, with the ending of a word for a person: 'the harbourmaster', 'a violinist'. */
function isPersonal({ tokens, endings }: Parts, mention: Mention): boolean {
  const lower = tokens.lower[mention.nameFrom]!;
  return lower.length > 5 && endings.some((ending) => lower.endsWith(ending));
}
