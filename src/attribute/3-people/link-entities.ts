import { stopper } from "../../language/class-sets.ts";
import { nameWords } from "../../language/name-words.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { anyForename, link, name, speech, word } from "../../language/word-classes.ts";
import { printed } from "../1-text/printed.ts";
import { is, isLink, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import { unaccented } from "../1-text/unaccented.ts";
import { thresholds } from "../thresholds.ts";
import type { Entities, Entity } from "./entity.ts";
import { core, EntityIndex, lastBefore, suffixOf } from "./entity-index.ts";
import type { Mention } from "./mention.ts";
import { markPairs } from "./namesake-pairs.ts";

const { votes, apposed, titleWords } = thresholds.linkEntities;

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
  const entityIndex = new EntityIndex();
  const of = new Int32Array(mentions.length).fill(-1);
  const names = mentions.map((mention) => (mention.kind === "name" ? wordsOf(tokens, mention) : []));
  for (const { name: full, aliases } of known) entityIndex.alias(full, aliases);
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.kind !== "name" || names[index]!.length < 2) continue;
    of[index] = entityIndex.full(
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
    of[index] = entityIndex.single(
      names[index]!,
      printed(tokens, mention),
      mention,
      genderOf(tokens, mention),
      index,
    );
  }
  const told = partGenerations(tokens, mentions, entityIndex, of);
  for (const entity of entityIndex.list) {
    entity.mentions.sort((a, b) => a - b);
    entity.kind = kindOf(tokens, mentions, entity);
  }
  for (const [at, other] of entityIndex.namesakes) {
    // 'Hugo Quay Sr. …, the younger Quay said. “…,” Quay said.'
    const last = lastBefore(entityIndex.list[of[at]!]!.mentions, at);
    if (last > other && told.has(last)) entityIndex.namesakes.delete(at);
  }
  markPairs(tokens, mentions, { list: entityIndex.list, of }, entityIndex.namesakes);
  return { list: entityIndex.list, of, namesakes: entityIndex.namesakes };
}

/**
 * 'the elder Quay': of two of that surname the one of whom the article does not say that he is the other's son, or a
 * 'Jr.'; where it says so of neither, he may be either. Gives the mentions whose person is known by that.
 */
function partGenerations(
  tokens: Tokens,
  mentions: readonly Mention[],
  index: EntityIndex,
  of: Int32Array,
): ReadonlySet<number> {
  const told = new Set<number>();
  for (let at = 0; at < mentions.length; at++) {
    const { kind, from, nameFrom, nameTo } = mentions[at]!;
    if (kind !== "name" || nameTo - nameFrom !== 1) continue;
    const sign = generationOf(tokens, Math.min(from, nameFrom - 1), nameFrom);
    if (sign === 0) continue;
    const own = index.list[of[at]!]!;
    const surname = core(own.key).at(-1);
    const family = index.list.filter(({ key }) => key.length > 1 && core(key).at(-1) === surname);
    if (family.length < 2) continue;
    const children = family.filter(
      (one) => suffixOf(one.key) === "jr" || one.mentions.some((other) => isChild(tokens, mentions[other]!)),
    );
    const fitting = sign === speech.elder ? family.filter((one) => !children.includes(one)) : children;
    const meant = fitting.length === 1 ? fitting[0]! : undefined;
    if (meant) {
      move(at, own, meant, of);
      told.add(at);
    } else index.namesakes.set(at, family.find((one) => one !== own)!.mentions[0]!);
  }
  return told;
}

/** `speech.elder` or `speech.younger` where a word between two tokens says so; 0 for neither. */
function generationOf(tokens: Tokens, from: number, to: number): number {
  for (let at = Math.max(0, from); at < to; at++) {
    if (isSpeech(tokens, at, speech.elder)) return speech.elder;
    if (isSpeech(tokens, at, speech.younger)) return speech.younger;
  }
  return 0;
}

/** 'His son Mara Quay', 'Mara Quay, his son' */
function isChild(tokens: Tokens, { from, nameFrom, to }: Mention): boolean {
  for (let at = from; at < nameFrom; at++) if (isSpeech(tokens, at, speech.child)) return true;
  const behind = to + 2 < tokens.count && tokens.shape[to]! & shape.comma ? to + 2 : -1;
  return behind > 0 && isSpeech(tokens, behind, speech.child);
}

function move(at: number, own: Entity, meant: Entity, of: Int32Array) {
  if (own === meant) return;
  own.mentions.splice(own.mentions.indexOf(at), 1);
  meant.mentions.push(at);
  of[at] = meant.index;
}

/** What most of its mentions look like; one with a title or of several words counts more. */
function kindOf(tokens: Tokens, mentions: readonly Mention[], entity: Entity): Entity["kind"] {
  const count = { person: 0, organization: 0, place: 0 };
  for (const index of entity.mentions) {
    const { looks, from, nameFrom, nameTo, embedded } = mentions[index]!;
    if (isApposedBody(tokens, nameTo)) count.organization += votes.body;
    // 'the Quay campaign' tells nothing of Quay.
    if (looks === "unknown" || looks === "thing" || (embedded && nameTo - nameFrom === 1)) continue;
    const titled = looks === "person" && nameFrom > from;
    const forename = looks === "person" && (tokens.name[nameFrom]! & anyForename) !== 0;
    count[looks] += titled || forename ? votes.titled : nameTo - nameFrom > 1 ? votes.long : votes.short;
  }
  const most = Math.max(count.person, count.organization, count.place);
  if (most === 0) return "unknown";
  return count.person === most ? "person" : count.organization === most ? "organization" : "place";
}

/** ', a company that sells nets,' after a name. */
function isApposedBody(tokens: Tokens, comma: number): boolean {
  if (comma + 2 >= tokens.count || !(tokens.shape[comma]! & shape.comma)) return false;
  if (!(tokens.word[comma + 1]! & word.article)) return false;
  let head = -1;
  for (let at = comma + 2; at < comma + apposed && at < tokens.count; at++) {
    if (!(tokens.shape[at]! & shape.word) || is(tokens, at, stopper) || isLink(tokens, at, link.postmodifier))
      break;
    head = at;
  }
  if (head < 0 || head + 1 >= tokens.count || tokens.shape[head]! & shape.capital) return false;
  // 'the club's captain', 'the company said'
  const ends = tokens.shape[head + 1]! & (shape.comma | shape.stop | shape.dash | shape.close);
  if (!ends && !(tokens.word[head + 1]! & (word.relative | word.preposition))) return false;
  return (tokens.name[head]! & name.organization) !== 0 && (tokens.word[head]! & word.role) === 0;
}

function wordsOf(tokens: Tokens, mention: Mention): readonly string[] {
  const words: string[] = [];
  for (let at = mention.nameFrom; at < mention.nameTo; at++) {
    if (tokens.shape[at]! & shape.word) words.push(unaccented(tokens.lower[at]!));
  }
  if (words.length > 1 && phrasesIn(nameWords.leadingArticles).includes(words[0]!)) words.shift();
  return words;
}

function genderOf(tokens: Tokens, mention: Mention): Entity["gender"] {
  for (let at = mention.nameFrom - 1; at >= mention.from && at >= mention.nameFrom - titleWords; at--) {
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
