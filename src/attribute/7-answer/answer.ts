import type { AttributedQuote, UnclearQuote } from "../../article/quote.ts";
import type { Speaker } from "../../article/speaker.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { occasionOf } from "../4-cues/occasion.ts";
import type { RankedSpeaker, Ranking } from "../5-rank/rank-speakers.ts";
import { leftUnclear } from "../6-vetoes/left-unclear.ts";
import { type Judgement, unclearFor } from "../6-vetoes/veto.ts";
import type { QuoteOrder } from "./orders.ts";

type Decided = "cue" | "mention" | "occasion" | "speaker" | "unclear" | "guess" | "confidence" | "rule";

/** What was decided on one quotation, before it has an id: its speaker, or why that is unclear. */
export type Answer = Pick<AttributedQuote, Decided> | Pick<UnclearQuote, Decided>;

/** The rule of what the author of the page says. */
export const byAuthor = "author";

/** Answers for each quotation who said it; an order of the author goes first. */
export function answersOf(
  doc: Doc,
  rankings: readonly Ranking[],
  orders: readonly (QuoteOrder | undefined)[],
  speakers: readonly (Speaker | undefined)[],
  judgements: readonly Judgement[],
): readonly Answer[] {
  return orders.map((order, index) =>
    order
      ? orderedAnswer(speakers[index])
      : answerOf(
          doc,
          rankings[index]!.speakers[0],
          speakers[index],
          judgements[index]!,
          rankings[index]!.isStated,
        ),
  );
}

/** The author names a speaker, or says that it is unclear. */
function orderedAnswer(speaker: Speaker | undefined): Answer {
  return speaker
    ? { speaker: speaker.id, confidence: 1, rule: byAuthor }
    : { unclear: unclearFor(leftUnclear), confidence: 0, rule: byAuthor };
}

/** Who said a quotation, or why that is unclear. */
function answerOf(
  doc: Doc,
  ranked: RankedSpeaker | undefined,
  speaker: Speaker | undefined,
  { confidence, unclear }: Judgement,
  stated = false,
): Answer {
  // Filled in place: it is made for every quotation, and spreading objects is slow.
  const found: Draft = {};
  if (ranked?.cue) {
    found.cue = rangeOf(doc, ranked.cue.at, ranked.cue.to);
    const occasion = occasionOf(doc, ranked.cue);
    if (occasion) found.occasion = occasion;
  }
  if (unclear) {
    found.unclear = unclear;
    if (speaker) found.guess = speaker.name;
  } else {
    found.speaker = speaker!.id;
    found.mention = mentionOf(doc, ranked!);
  }
  found.confidence = confidence;
  found.rule = ranked ? (stated ? "stated" : ruleOf(doc, ranked)) : "nobody";
  return found as Answer;
}

/** An answer that is being filled in. */
type Draft = Partial<Record<Decided, unknown>>;

function ruleOf(doc: Doc, ranked: RankedSpeaker): string {
  const link = ranked.cue?.links.find(({ mention }) => mention === ranked.mention);
  const { kind } = doc.mentions.list[ranked.mention]!;
  return `${link ? `cue-${link.kind}` : "context"}-${kind}`;
}

function mentionOf(doc: Doc, ranked: RankedSpeaker) {
  const mention = doc.mentions.list[ranked.mention]!;
  return mention.kind === "name"
    ? rangeOf(doc, mention.nameFrom, mention.nameTo)
    : rangeOf(doc, mention.from, mention.tail);
}

function rangeOf({ tokens }: Doc, from: number, to: number) {
  return { block: tokens.block[from]!, start: tokens.start[from]!, end: tokens.end[to - 1]! };
}
