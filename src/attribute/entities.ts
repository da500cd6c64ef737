import type { SpeakerKind } from "../model/speaker.ts";
import { anyForename, name } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { printed } from "./printed.ts";
import { Registry } from "./registry.ts";
import { shape, type Tokens } from "./tokens.ts";

/** Somebody or something that names of the article mean. */
export interface Entity {
  readonly index: number;
  /** The fullest name, as printed. */
  name: string;
  /** Its words in lower case, without titles. */
  key: readonly string[];
  kind: SpeakerKind | "place" | "unknown";
  gender: "male" | "female" | "unknown";
  readonly mentions: number[];
  readonly wordings: Set<string>;
}

export interface Entities {
  readonly list: readonly Entity[];
  /** Entity of each mention, -1 where it has none: pronouns and noun phrases. */
  readonly of: Int32Array;
}

/** A name that the site already knows, with its other wordings. */
export interface KnownName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Joins surnames, acronyms, titles and misspellings to the fullest name of the article.
 *
 * Full names are read first, so that a surname in the headline finds the name of the fifth paragraph. Every look-up
 * goes through an index by word: 10,000 names take as long as 10,000 words.
 */
export function joinEntities(
  tokens: Tokens,
  mentions: readonly Mention[],
  known: readonly KnownName[],
): Entities {
  const registry = new Registry();
  const of = new Int32Array(mentions.length).fill(-1);
  const names = mentions.map((mention) => (mention.kind === "name" ? wordsOf(tokens, mention) : []));
  for (const { name: full, aliases } of known) registry.alias(full, aliases);
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.kind !== "name" || names[index]!.length < 2) continue;
    of[index] = registry.full(
      names[index]!,
      printed(tokens, mention),
      mention,
      genderOf(tokens, mention),
      index,
    );
  }
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.kind !== "name" || of[index]! >= 0) continue;
    of[index] = registry.single(
      names[index]!,
      printed(tokens, mention),
      mention,
      genderOf(tokens, mention),
      index,
    );
  }
  for (const entity of registry.list) {
    entity.mentions.sort((a, b) => a - b);
    entity.kind = kindOf(tokens, mentions, entity);
  }
  return { list: registry.list, of };
}

/** What most of its mentions look like; one with a title or of several words counts more. */
function kindOf(tokens: Tokens, mentions: readonly Mention[], entity: Entity): Entity["kind"] {
  const votes = { person: 0, organization: 0, place: 0 };
  for (const index of entity.mentions) {
    const { looks, from, nameFrom, nameTo, embedded } = mentions[index]!;
    // 'the Quay campaign' tells nothing of Quay.
    if (looks === "unknown" || looks === "thing" || (embedded && nameTo - nameFrom === 1)) continue;
    const titled = looks === "person" && nameFrom > from;
    const forename = looks === "person" && (tokens.name[nameFrom]! & anyForename) !== 0;
    votes[looks] += titled || forename ? 5 : nameTo - nameFrom > 1 ? 3 : 1;
  }
  const most = Math.max(votes.person, votes.organization, votes.place);
  if (most === 0) return "unknown";
  return votes.person === most ? "person" : votes.organization === most ? "organization" : "place";
}

function wordsOf(tokens: Tokens, mention: Mention): readonly string[] {
  const words: string[] = [];
  for (let at = mention.nameFrom; at < mention.nameTo; at++) {
    if (tokens.shape[at]! & shape.word) words.push(fold(tokens.lower[at]!));
  }
  if (words.length > 1 && words[0] === "the") words.shift();
  return words;
}

function fold(text: string): string {
  return /[^\x20-\x7e]/.test(text) ? text.normalize("NFKD").replace(/[\u0300-\u036f­]/g, "") : text;
}

function genderOf(tokens: Tokens, mention: Mention): Entity["gender"] {
  for (let at = mention.nameFrom - 1; at >= mention.from && at >= mention.nameFrom - 4; at--) {
    const bits = tokens.name[at]!;
    if (bits & (name.maleTitle | name.maleRole)) return "male";
    if (bits & (name.femaleTitle | name.femaleRole)) return "female";
  }
  if (mention.looks === "organization" || mention.looks === "place") return "unknown";
  if (mention.nameTo - mention.nameFrom < 2) return "unknown";
  const bits = tokens.name[mention.nameFrom]! & anyForename;
  if (bits === name.maleForename) return "male";
  return bits === name.femaleForename ? "female" : "unknown";
}
