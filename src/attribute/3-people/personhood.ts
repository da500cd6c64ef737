import { anyForename, name, word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Entities } from "./entity.ts";
import type { Mention } from "./mention.ts";

const { apposed } = thresholds.personhood;

/** What over the whole article speaks for an entity being a person, or against it; one bit each. */
export const personSign = {
  /** 'Ms. Quay', 'Mayor Quay', 'the strategist Quay'. */
  titled: 1 << 0,
  /** The first of its words is known as a forename. */
  forename: 1 << 1,
  /** It is the subject of a verb of speech. */
  speaks: 1 << 2,
  /** ', the mayor,' or ', 56,' follows. */
  described: 1 << 3,
  /** 'in Quay', 'at Quay', 'from Quay'. */
  located: 1 << 4,
  /** 'the Quay'. */
  article: 1 << 5,
  /** Never outside of quotation marks. */
  quoted: 1 << 6,
} as const;

/** Whether anything but its place in a sentence shows that an entity is a person. */
export function looksLikePerson(bits: number): boolean {
  return (bits & (personSign.titled | personSign.forename | personSign.described)) !== 0;
}

/** Gathers the personSign of every entity from its mentions. */
export function findPersonhood(
  tokens: Tokens,
  mentions: readonly Mention[],
  entities: Entities,
  speaking: ReadonlySet<number>,
): Uint8Array {
  const found = new Uint8Array(entities.list.length);
  for (const entity of entities.list) {
    let bits: number = personSign.quoted;
    for (const index of entity.mentions) {
      const mention = mentions[index]!;
      bits |= signsOf(tokens, mention);
      if (speaking.has(index)) bits |= personSign.speaks;
      if (!mention.quoted) bits &= ~personSign.quoted;
    }
    found[entity.index] = bits;
  }
  return found;
}

function signsOf(tokens: Tokens, mention: Mention): number {
  const { from, nameFrom, nameTo } = mention;
  let bits = 0;
  for (let at = from; at < nameFrom; at++)
    if (tokens.name[at]! & name.title || is(tokens, at, word.role)) bits |= personSign.titled;
  const honorific = name.maleTitle | name.femaleTitle;
  if (nameFrom > 0 && tokens.name[nameFrom - 1]! & honorific) bits |= personSign.titled;
  if (tokens.name[nameFrom]! & anyForename && (nameTo - nameFrom > 1 || isForenameAlone(tokens, mention)))
    bits |= personSign.forename;
  if (isDescribed(tokens, nameTo) || isApposed(tokens, from)) bits |= personSign.described;
  if (from > 0 && is(tokens, from - 1, word.locative)) bits |= personSign.located;
  if (nameFrom > 0 && is(tokens, nameFrom - 1, word.article)) bits |= personSign.article;
  return bits;
}

/** 'Le président, Mara Quay,' where names follow their roles. */
function isApposed(tokens: Tokens, from: number): boolean {
  if (!tokens.language.lateSubjects || from < 2 || !(tokens.shape[from - 1]! & shape.comma)) return false;
  return is(tokens, from - 2, word.role) || (tokens.name[from - 2]! & name.title) !== 0;
}

/** 'Karla' of an article on 'Karla Quay', where the language's own lists have it and it is nothing else. */
function isForenameAlone(tokens: Tokens, { from, nameFrom, looks }: Mention): boolean {
  const other = name.place | name.organization | name.title | name.demonym;
  return (
    tokens.language.lateSubjects &&
    looks !== "place" &&
    from === nameFrom &&
    (tokens.name[nameFrom]! & other) === 0
  );
}

/** ', the mayor of Marsh,', ', a baker,' and ', 56,' after a name. */
function isDescribed(tokens: Tokens, comma: number): boolean {
  if (comma + 2 >= tokens.count || !(tokens.shape[comma]! & shape.comma)) return false;
  if (tokens.shape[comma + 1]! & shape.number) return (tokens.shape[comma + 2]! & shape.comma) !== 0;
  for (let at = comma + 1; at < comma + apposed && at < tokens.count; at++) {
    if (!(tokens.shape[at]! & shape.word)) return false;
    if (is(tokens, at, word.role)) return true;
    if (is(tokens, at, word.preposition | word.say | word.conjunction | word.auxiliary)) return false;
  }
  return false;
}
