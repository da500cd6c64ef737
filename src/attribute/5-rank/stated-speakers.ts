import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";
import { pointedBackTo } from "./pointing-back.ts";
import { firstMentionFrom } from "./quotation-context.ts";
import { noReferent } from "./referents.ts";

const { mostInitials } = thresholds.statedSpeakers;

/** Who speaks as the page itself says it; `mention` is -1 where its words name nobody who is known. */
export interface StatedSpeaker {
  readonly entity: number;
  readonly mention: number;
}

const nobody: StatedSpeaker = { entity: noReferent, mention: -1 };

/**
 * Finds the speaker whom the page names outright: by the label of a turn, by a signature, as the person interviewed, or
 * by the sentence behind. Missing where the page names none in these ways. Where it does, no other speaker is looked for.
 */
export function statedSpeaker(doc: Doc, index: number): StatedSpeaker | undefined {
  const { credit, span } = doc.quotations[index]!;
  if (credit) return namedIn(doc, credit.from, credit.to);
  if (span.credit) return nobody;
  if (span.question !== undefined) return interviewed(doc, span.question);
  const mention = pointedBackTo(doc, index);
  return mention < 0 ? undefined : { entity: doc.entities.of[mention]!, mention };
}

/** The first name or phrase between two tokens; the name behind its comma: 'one signatory, Mara Quay'. */
function namedIn(doc: Doc, from: number, to: number): StatedSpeaker {
  const { mentions, entities, tokens } = doc;
  for (let at = firstMentionFrom(doc, from); at < mentions.list.length; at++) {
    const { from: start, nameFrom, kind, embedded, tail } = mentions.list[at]!;
    if (start >= to) break;
    if (embedded || (kind !== "name" && kind !== "common")) continue;
    // 'A friend of Mara Quay': whoever that is.
    if (kind === "name" && nameFrom > from + 1 && is(tokens, nameFrom - 1, word.preposition)) return nobody;
    if (kind === "name") return { entity: initialsOf(doc, at) ?? entities.of[at]!, mention: at };
    const named = tokens.shape[tail]! & shape.comma ? mentions.startingAt[tail + 1]! : -1;
    if (mentions.list[named]?.looks === "person") return { entity: entities.of[named]!, mention: named };
    return { entity: noReferent, mention: at };
  }
  return nobody;
}

/** 'MQ' of an article on 'Mara Quay': the one person of these initials; missing for a name that is none. */
function initialsOf({ mentions, entities, tokens }: Doc, at: number): number | undefined {
  const { nameFrom, nameTo } = mentions.list[at]!;
  const text = tokens.text[nameFrom]!.replaceAll(".", "");
  if (nameTo - nameFrom !== 1 || text.length > mostInitials || text !== text.toUpperCase()) return undefined;
  const own = entities.of[at]!;
  const fitting = entities.list.filter(
    ({ index, key, kind }) => index !== own && kind === "person" && initials(key) === text.toLowerCase(),
  );
  return fitting.length === 1 ? fitting[0]!.index : undefined;
}

const initials = (key: readonly string[]) => key.map((part) => part[0]).join("");

/** Who answers a question: whom it addresses, else whom the others address, else the only person before the first one. */
function interviewed(doc: Doc, question: number): StatedSpeaker {
  const asked = new Set(doc.quotations.flatMap(({ span }) => span.question ?? []));
  const addressed = new Map<number, number>();
  for (const block of asked) {
    const at = addressedIn(doc, block);
    if (at < 0) continue;
    if (block === question) return { entity: doc.entities.of[at]!, mention: at };
    addressed.set(doc.entities.of[at]!, at);
  }
  if (addressed.size > 1) return nobody;
  for (const [entity, mention] of addressed) return { entity, mention };
  const first = Math.min(...asked);
  const lead = new Map<number, number>();
  doc.mentions.list.forEach(({ kind, quoted, embedded, from }, at) => {
    const entity = doc.entities.list[doc.entities.of[at]!];
    if (doc.tokens.block[from]! >= first || quoted || embedded || kind !== "name") return;
    if (entity?.kind === "person" && entity.key.length > 1) lead.set(entity.index, at);
  });
  if (lead.size !== 1) return nobody;
  for (const [entity, mention] of lead) return { entity, mention };
  return nobody;
}

/** 'Mayor Mara Quay, do you …?', '…, Mara Quay?': the person whom a question addresses; -1 where it addresses nobody. */
function addressedIn({ mentions, entities, tokens }: Doc, block: number): number {
  for (let at = 0; at < mentions.list.length; at++) {
    const { from, nameFrom, to, kind } = mentions.list[at]!;
    if (tokens.block[from]! < block || kind !== "name") continue;
    if (tokens.block[from]! > block) return -1;
    if (entities.list[entities.of[at]!]?.kind !== "person" && to - nameFrom > 1) continue;
    const opens = from === 0 || tokens.block[from - 1] !== block;
    const behind = tokens.shape[to]!;
    if (opens && behind & shape.comma) return at;
    const before = from > 0 ? tokens.shape[from - 1]! : 0;
    if (before & shape.comma && behind & shape.stop && tokens.text[to] === "?") return at;
  }
  return -1;
}
