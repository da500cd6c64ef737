import { anyForename, name, word } from "../../language/word-classes.ts";
import { shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import type { Entities, Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { PeopleLayer } from "./people-layer.ts";

/**
 * Learns the gender of persons from the words around their names, over the whole article.
 *
 * 'Mara Quay, a spokeswoman' says it; so does a 'she' in a sentence that names nobody else, when it does so twice as
 * often as 'he'.
 */
export function inferGenders(
  tokens: Tokens,
  sentences: Sentences,
  mentions: readonly Mention[],
  entities: Entities,
): void {
  const votes = new Map<number, [number, number]>();
  let recent = -1;
  let alone = true;
  let sentence = -1;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.quoted) continue;
    const here = sentences.of[mention.from]!;
    if (here > sentence + 1) recent = -1;
    if (here !== sentence && mention.kind !== "pronoun") alone = true;
    sentence = here;
    const entity = entities.of[index]!;
    if (entity >= 0) {
      const { kind, gender } = entities.list[entity]!;
      if (kind === "organization" || kind === "place") continue;
      if (recent >= 0 && recent !== entity) alone = false;
      recent = entity;
      if (gender === "unknown") {
        const described = appositiveGender(tokens, mention);
        if (described) entities.list[entity]!.gender = described;
      }
      continue;
    }
    // 'One farmer shrugged': 'he' is the farmer.
    if (mention.kind === "common" && opensWithRole(tokens, sentences, mention)) recent = -1;
    if (mention.kind !== "pronoun" || recent < 0 || !alone) continue;
    const bits = tokens.word[mention.from]!;
    const vote = votes.get(recent) ?? [0, 0];
    if (bits & word.male) vote[0]++;
    else if (bits & word.female) vote[1]++;
    votes.set(recent, vote);
  }
  for (const [index, [male, female]] of votes) {
    const entity = entities.list[index]!;
    if (entity.gender !== "unknown") continue;
    if (male > 2 * female) entity.gender = "male";
    else if (female > 2 * male) entity.gender = "female";
  }
}

/** A word for a person at the start of a sentence, and no name behind it. */
function opensWithRole(tokens: Tokens, { starts, of }: Sentences, { from, nameFrom, tail }: Mention) {
  return (
    starts[of[from]!] === from &&
    (tokens.word[nameFrom]! & word.role) !== 0 &&
    (tokens.shape[tail]! & shape.comma) === 0
  );
}

/** ', a spokeswoman for the port,' after a name. */
function appositiveGender(tokens: Tokens, mention: Mention): "male" | "female" | undefined {
  const comma = mention.to;
  if (comma >= tokens.count || !(tokens.shape[comma]! & shape.comma)) return undefined;
  for (let at = comma + 1; at < comma + 7 && at < tokens.count; at++) {
    if (
      tokens.shape[at]! & (shape.comma | shape.stop | shape.mark) ||
      tokens.paragraph[at] !== tokens.paragraph[comma]
    )
      return undefined;
    if (tokens.word[at]! & (word.preposition | word.say | word.relative | word.possessive)) return undefined;
    if (tokens.name[at]! & name.maleRole) return "male";
    if (tokens.name[at]! & name.femaleRole) return "female";
  }
  return undefined;
}

/** What a forename on its own tells, or one that no list has: that ends in -a is a woman's more often than not. */
export function leaning(
  { mentions, tokens }: PeopleLayer,
  { key, mentions: own }: Entity,
  gender: "male" | "female",
): number {
  const bits = tokens.name[mentions.list[own[0]!]!.nameFrom]!;
  if (key.length === 1) {
    const forename = bits & anyForename;
    if (forename === 0) return 1;
    return forename === (gender === "male" ? name.maleForename : name.femaleForename) ? 2 : 3;
  }
  if (!key[0]!.endsWith("a")) return 1;
  return gender === "female" ? 2 : 3;
}
