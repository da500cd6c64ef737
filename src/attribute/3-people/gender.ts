import { nameWords } from "../../language/name-words.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { anyForename, name, word } from "../../language/word-classes.ts";
import { shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import { thresholds } from "../thresholds.ts";
import type { Entities, Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { PeopleLayer } from "./people-layer.ts";

const { apposed, clearMajority } = thresholds.gender;

/** How often 'he' and 'she' stood for an entity. */
interface Votes {
  male: number;
  female: number;
}

/**
 * Infers the gender of persons from the words around their names, over the whole article.
 *
 * 'Mara Quay, a spokeswoman' tells it; so does a 'she' in a sentence that names no one else, when it does so twice as
 * often as 'he'.
 */
export function inferGenders(
  tokens: Tokens,
  sentences: Sentences,
  mentions: readonly Mention[],
  entities: Entities,
): void {
  for (const [index, { male, female }] of votesOf(tokens, sentences, mentions, entities)) {
    const entity = entities.list[index]!;
    if (entity.gender !== "unknown") continue;
    if (male > clearMajority * female) entity.gender = "male";
    else if (female > clearMajority * male) entity.gender = "female";
  }
}

/** Counts the pronouns that can mean one entity only; takes the gender of those that an apposition describes. */
function votesOf(
  tokens: Tokens,
  sentences: Sentences,
  mentions: readonly Mention[],
  entities: Entities,
): ReadonlyMap<number, Votes> {
  const votes = new Map<number, Votes>();
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
    const entity = entities.list[entities.of[index]!];
    if (!entity) {
      // 'One farmer shrugged': 'he' is the farmer.
      if (opensWithRole(tokens, sentences, mention)) recent = -1;
      if (mention.kind === "pronoun" && recent >= 0 && alone) vote(votes, recent, tokens.word[mention.from]!);
    } else if (mayBePerson(entity)) {
      if (recent >= 0 && recent !== entity.index) alone = false;
      recent = entity.index;
      describe(tokens, mention, entity);
    }
  }
  return votes;
}

/** Takes the gender that an apposition tells, where nothing else has. */
function describe(tokens: Tokens, mention: Mention, entity: Entity) {
  if (entity.gender !== "unknown") return;
  entity.gender = appositiveGender(tokens, mention) ?? leadingGender(tokens, mention) ?? "unknown";
}

/** 'la maire Camille Quay', 'la sindaca Celeste Quay'; but 'le professeur Camille Quay' may be a woman. */
function leadingGender(tokens: Tokens, { from, nameFrom }: Mention): "female" | undefined {
  if (nameFrom <= from + 1 || (tokens.word[from + 1]! & word.role) === 0) return undefined;
  return phrasesIn(tokens.language.femaleArticles).includes(tokens.lower[from]!) ? "female" : undefined;
}

function mayBePerson({ kind }: Entity): boolean {
  return kind !== "organization" && kind !== "place";
}

function vote(votes: Map<number, Votes>, entity: number, classes: number) {
  const own = votes.get(entity) ?? { male: 0, female: 0 };
  if (classes & word.male) own.male++;
  else if (classes & word.female) own.female++;
  votes.set(entity, own);
}

/** A word for a person at the start of a sentence, and no name behind it. */
function opensWithRole(tokens: Tokens, { starts, of }: Sentences, { kind, from, nameFrom, tail }: Mention) {
  return (
    kind === "common" &&
    starts[of[from]!] === from &&
    (tokens.word[nameFrom]! & word.role) !== 0 &&
    (tokens.shape[tail]! & shape.comma) === 0
  );
}

/** ', a spokeswoman for the port,' after a name. */
function appositiveGender(tokens: Tokens, mention: Mention): "male" | "female" | undefined {
  const comma = mention.to;
  if (comma >= tokens.count || !(tokens.shape[comma]! & shape.comma)) return undefined;
  for (let at = comma + 1; at < comma + apposed && at < tokens.count; at++) {
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

/** What a forename tells of a gender where nothing else does. */
export type Leaning = "unknown" | "leans" | "leans-away";

/** What a forename on its own tells; one that no list has is a woman's more often than not where it ends like one. */
export function leaning(
  { mentions, tokens }: PeopleLayer,
  { key, mentions: own }: Entity,
  gender: "male" | "female",
): Leaning {
  const leans = (holds: boolean): Leaning => (holds ? "leans" : "leans-away");
  if (key.length === 1) {
    const forename = tokens.name[mentions.list[own[0]!]!.nameFrom]! & anyForename;
    if (forename === 0) return "unknown";
    return leans(forename === (gender === "male" ? name.maleForename : name.femaleForename));
  }
  const isFeminine = phrasesIn(nameWords.feminineEndings).some((end) => key[0]!.endsWith(end));
  return isFeminine ? leans(gender === "female") : "unknown";
}
