import { name, word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { lastWithin } from "../2-quotations/sentences.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type Cue, cueBefore } from "../4-cues/cues.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { innerOf } from "../4-cues/nested.ts";
import type { Voice } from "../5-rank/rank-speakers.ts";

/** 'Quay said that Marsh had warned that it “…”': the words may be those of either. */
export function isRetold(
  doc: Doc,
  quotation: Quotation,
  { cue, entity, mention }: Voice,
  who: Int32Array,
): boolean {
  if (cue === undefined) return false;
  if (isDenied(doc, cue, mention)) return true;
  if (isOwned(doc, quotation, entity) || isAccused(doc, mention)) return true;
  if (cue.at > quotation.from) return isOfMore(doc, quotation, cue) || isHearsay(doc, cue);
  const { cues, entities } = doc;
  const last = cues[cueBefore(cues, quotation.from)];
  // 'Quay was asked “…”', 'Quay was described as “…”'
  const link = cue.links.find((one) => one.mention === mention);
  if (cue === last && link?.kind === "after" && doc.mentions.list[mention]!.tail <= cue.at) return true;
  if (last !== undefined && cue.at < last.at && isTold(doc, quotation, last)) return true;
  if (last !== undefined && cue.at < last.at && isElsewhere(doc, quotation, last, mention)) return true;
  const inner = innerOf(doc, quotation, last);
  if (inner === undefined || cue.at > inner.from || doc.mentions.list[mention]!.from >= inner.from)
    return false;
  const told = entities.of[inner.mention]! < 0 ? who[inner.mention]! : entities.of[inner.mention]!;
  return told < 0 || told !== entity;
}

/** 'The notice, which Mara Quay signed, said “…”': the verb beside the quotation has a subject that nobody speaks through. */
function isElsewhere({ mentions, facts }: Doc, { from }: Quotation, last: Cue, mention: number): boolean {
  if (last.strength !== "say" || from - last.to > 1) return false;
  const link = last.links.find(({ kind }) => kind === "before" || kind === "before-appositive");
  if (link === undefined || mentions.list[link.mention]!.from >= mentions.list[mention]!.from) return false;
  return kinds[facts.kind[link.mention]!] === "thing" && mentions.list[link.mention]!.kind === "common";
}

/** 'Quay said she was told “…”' */
function isTold({ tokens }: Doc, { from }: Quotation, { at, to, form, strength }: Cue): boolean {
  if (form !== "finite" || strength !== "say") return false;
  return from - to <= 1 && at > 0 && (tokens.name[at - 1]! & name.passive) !== 0;
}

/** '“Why?” Quay joked that it was Lorne': the verb behind the quotation has words of its own to report. */
function isOfMore({ tokens, mentions }: Doc, quotation: Quotation, cue: Cue): boolean {
  if (cue.strength !== "say" || cue.form !== "finite" || cue.to + 1 >= tokens.count) return false;
  const own = cue.links.some(({ mention }) => mentions.list[mention]!.from === quotation.to);
  if (!(tokens.shape[lastWithin(tokens, quotation)]! & shape.stop) || !own) return false;
  return (
    is(tokens, cue.to, word.subordinator) &&
    is(tokens, cue.to, word.relative) &&
    !is(tokens, cue.to + 1, word.date)
  );
}

/** '“…,” Quay says Marsh told her': the verb behind the quotation leads to somebody else's. */
function isHearsay({ mentions, cues }: Doc, cue: Cue): boolean {
  const next = mentions.startingAt[cue.to] ?? -1;
  if (cue.strength !== "say" || next < 0) return false;
  const inner = cues[cueBefore(cues, cue.to) + 1];
  return (
    inner?.strength === "say" &&
    inner.at - mentions.list[next]!.tail <= 1 &&
    inner.links.some(({ mention, kind }) => mention === next && kind === "before")
  );
}

/** 'Quay never said “…”', 'Nobody said “…”' */
function isDenied({ tokens, mentions }: Doc, { at, form, strength }: Cue, mention: number): boolean {
  if (form === "finite" && strength === "say")
    for (let before = at - 1; before > 0 && is(tokens, before, word.auxiliary | word.adverb); before--)
      if (tokens.name[before]! & name.negation) return true;
  return (tokens.name[mentions.list[mention]!.from]! & name.negation) !== 0;
}

/** 'Quay recalled her mother's words: “…”' */
function isOwned({ entities, mentions, tokens }: Doc, { from }: Quotation, entity: number): boolean {
  if (from === 0 || !(tokens.shape[from - 1]! & shape.colon)) return false;
  const words = mentions.list[mentions.endingAt[from - 1]!];
  if (words?.kind !== "common") return false;
  for (let at = words.from + 1; at < words.nameFrom; at++) {
    if (!(tokens.shape[at]! & shape.possessive)) continue;
    const owner = mentions.endingAt[at]!;
    return owner < 0 || entities.of[owner] !== entity;
  }
  return false;
}

/** 'Quay accused Marsh of saying “…”': whether he said so is not told. */
function isAccused({ mentions, tokens }: Doc, mention: number): boolean {
  const { from, tail } = mentions.list[mention]!;
  const leads = from > 0 && (tokens.name[from - 1]! & name.quoting) !== 0;
  return leads && is(tokens, tail, word.preposition) && !is(tokens, tail, word.subordinator);
}
