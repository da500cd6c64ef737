import { word } from "../../language/word-classes.ts";
import { has, is, shape } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { lastBefore } from "../3-people/entity-index.ts";
import type { Doc } from "../4-cues/annotate.ts";
import type { Veto } from "./veto.ts";

/** 'Rosa Quay y Pilar Marsh llegaron. «…», dijo ella': either may be meant. */
export const joinedNames: Veto = {
  id: "joined-names",
  reason: "Two people are named together, and either may be meant",
  examples: {
    language: "es",
    names: [
      ["Rosa Murcia llena cubos en la fuente. «Mi abuela hacía lo mismo», cuenta ella.", "Rosa Murcia"],
    ],
    unclear: ["Rosa Murcia y Pilar Gil llenan cubos en la fuente. «Mi abuela hacía lo mismo», cuenta ella."],
  },
  applies({ doc, quotation: { from }, ranked, speaker }) {
    const { tokens, mentions, entities } = doc;
    // They say it together.
    if (speaker?.kind === "group") return false;
    const own = mentions.list[ranked.mention]!;
    const entity = entities.list[ranked.entity];
    if (!entity || (own.kind === "name" && own.from > from)) return false;
    const last = own.kind === "name" ? ranked.mention : lastBefore(entity.mentions, ranked.mention);
    const named = mentions.list[last];
    if (!named || named.quoted) return false;
    const opening = openingOf(doc, named.from);
    const end = opening > 1 && has(tokens, opening - 2, shape.comma) ? opening - 2 : opening - 1;
    const behind = has(tokens, named.to, shape.comma) ? named.to + 1 : named.to;
    const next = behind + 1 < tokens.count ? nameFrom(doc, behind + 1) : -1;
    // The weights of English know 'Mara Quay and Pell Marsh', but not '…, the mayor, and the harbour master, …'.
    const isKnown = doc.lexicon.speech.learned;
    const isBefore = opening > 1 && !(isKnown && opening === named.from);
    const isBehind = next >= 0 && !(isKnown && mentions.list[next]!.from === behind + 1);
    return (
      (isBefore && isJoined(doc, entity, opening - 1, mentions.endingAt[end]!)) ||
      (isBehind && isJoined(doc, entity, behind, next))
    );
  },
};

/** 'the harbour master, Mara Quay': where the office before a name begins. */
function openingOf({ tokens, mentions }: Doc, from: number): number {
  if (from < 2 || !has(tokens, from - 1, shape.comma)) return from;
  const office = mentions.list[mentions.endingAt[from - 1]!];
  return office?.kind === "common" && is(tokens, office.nameFrom, word.role) ? office.from : from;
}

/** The name that begins at a token, or behind the office there and its comma. */
function nameFrom({ tokens, mentions }: Doc, at: number): number {
  const first = mentions.startingAt[at]!;
  const office = mentions.list[first];
  if (office?.kind !== "common" || office.tail + 1 >= tokens.count) return first;
  return has(tokens, office.tail, shape.comma) ? mentions.startingAt[office.tail + 1]! : first;
}

/** Whether 'and' joins a name to another one that a pronoun may mean as well. */
function isJoined({ tokens, entities }: Doc, entity: Entity, and: number, mention: number): boolean {
  const other = entities.list[entities.of[mention] ?? -1];
  if (!other || !is(tokens, and, word.conjunction)) return false;
  if (other === entity || other.kind === "organization" || other.kind === "place") return false;
  return other.gender === "unknown" || entity.gender === "unknown" || other.gender === entity.gender;
}
