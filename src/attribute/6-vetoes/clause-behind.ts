import { name, word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { lastWithin } from "../2-quotations/sentences.ts";
import type { Case } from "./veto.ts";

/** How many words after a quotation its clause is read. */
export const clauseWords = 8;

const clauseEnd = shape.stop | shape.mark | shape.colon | shape.semicolon;

/**
 * What the clause after a quotation says against a speaker that was taken without a cue; `undefined` where it says
 * nothing, or names that speaker.
 */
export type ClauseFinding =
  /** '“…,” it was said' */
  | "passive"
  /** '“…,” Olm once wrote', where no subject of the verb was read. */
  | "unread-subject"
  /** '“…,” were his first words', of a woman. */
  | "other-gender"
  /** '“…,” went the song of Peter Marsh' */
  | "another-name"
  /** '“…,” to the horror of the nurse' */
  | "role"
  /** No verb of speech that is known. */
  | "unread-verb";

/** Reads the clause after the quotation, word by word, up to the first word that decides. */
export function readClause({ doc, quotation, ranked }: Case): ClauseFinding | undefined {
  const { tokens, mentions, entities, lexicon } = doc;
  const { learned } = lexicon.language;
  const clause = clauseBehind(tokens, quotation);
  const otherGender = bitsAgainst(entities.list[ranked.entity]?.gender);
  let unread = false;
  for (let at = clause; at < clause + clauseWords && at < tokens.count; at++) {
    if (tokens.paragraph[at] !== tokens.paragraph[quotation.from] || tokens.shape[at]! & clauseEnd) break;
    if (is(tokens, at, word.say)) {
      if (tokens.name[at - 1]! & name.passive) return "passive";
      // 'explicó' alone: the speaker before it may go on.
      if (learned && at > clause && tokens.shape[clause]! & shape.capital) return "unread-subject";
    }
    if (is(tokens, at, word.say | word.report)) unread = false;
    else if (at === clause) unread = !learned && (tokens.shape[at]! & shape.word) !== 0;
    if (is(tokens, at, otherGender)) return "other-gender";
    const index = mentions.startingAt[at]!;
    if (index < 0) continue;
    if (index === ranked.mention) return undefined;
    const { kind, looks, nameFrom } = mentions.list[index]!;
    if (kind === "name" && looks !== "place")
      return entities.of[index] === ranked.entity ? undefined : "another-name";
    if (kind === "common" && (is(tokens, nameFrom, word.role) || tokens.name[nameFrom]! & name.demonym))
      return "role";
  }
  return unread ? "unread-verb" : undefined;
}

function bitsAgainst(gender: "male" | "female" | "unknown" | undefined): number {
  if (gender === "female") return word.male;
  return gender === "male" ? word.female : 0;
}

/** Where the clause begins that goes on after a quotation; past the text where there is none. */
export function clauseBehind(tokens: Tokens, quotation: Quotation): number {
  const { to } = quotation;
  if (to >= tokens.count) return to;
  if (tokens.shape[to]! & shape.comma) return to + 1;
  const last = lastWithin(tokens, quotation);
  const flags = tokens.shape[last]!;
  // '“Why?” were his words'
  const asked = flags & shape.stop && tokens.text[last] !== "." && !(tokens.shape[to]! & shape.capital);
  return flags & shape.comma || asked ? to : tokens.count;
}
