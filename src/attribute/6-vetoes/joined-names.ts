import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { lastBefore } from "../3-people/entity-index.ts";
import type { Doc } from "../4-cues/annotate.ts";
import type { Veto } from "./veto.ts";

/** 'Rosa Quay y Pilar Marsh llegaron. «…», dijo ella': either may be meant. */
export const joinedNames: Veto = {
  id: "joined-names",
  unlearned: true,
  reason: "Two people are named together, and either may be meant",
  examples: {
    language: "es",
    names: [
      ["Rosa Murcia llena cubos en la fuente. «Mi abuela hacía lo mismo», cuenta ella.", "Rosa Murcia"],
    ],
    unclear: ["Rosa Murcia y Pilar Gil llenan cubos en la fuente. «Mi abuela hacía lo mismo», cuenta ella."],
  },
  applies({ doc, quotation: { from }, ranked }) {
    const { tokens, mentions, entities } = doc;
    const own = mentions.list[ranked.mention]!;
    const entity = entities.list[ranked.entity];
    if (!entity || (own.kind === "name" && own.from > from)) return false;
    const last = own.kind === "name" ? ranked.mention : lastBefore(entity.mentions, ranked.mention);
    const named = mentions.list[last];
    if (!named || named.quoted) return false;
    const before = named.from - 1;
    const end = before > 0 && tokens.shape[before - 1]! & shape.comma ? before - 1 : before;
    return (
      (before > 0 && isJoined(doc, entity, before, mentions.endingAt[end]!)) ||
      (named.to + 1 < tokens.count && isJoined(doc, entity, named.to, mentions.startingAt[named.to + 1]!))
    );
  },
};

/** Whether 'and' joins a name to another one that a pronoun may mean as well. */
function isJoined({ tokens, entities }: Doc, entity: Entity, and: number, mention: number): boolean {
  const other = entities.list[entities.of[mention] ?? -1];
  if (!other || !is(tokens, and, word.conjunction)) return false;
  if (other === entity || other.kind === "organization" || other.kind === "place") return false;
  return other.gender === "unknown" || entity.gender === "unknown" || other.gender === entity.gender;
}
