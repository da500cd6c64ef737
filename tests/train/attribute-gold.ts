import { readFileSync } from "node:fs";
import type { Manuscript } from "../../src/article/manuscript.ts";
import { printed } from "../../src/attribute/1-text/printed.ts";
import { is } from "../../src/attribute/1-text/tokens.ts";
import type { Quotation } from "../../src/attribute/2-quotations/find-quotations.ts";
import type { Doc } from "../../src/attribute/4-cues/annotate.ts";
import type { SpeakerCandidate } from "../../src/attribute/5-rank/candidate-features.ts";
import { word } from "../../src/language/word-classes.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";

/** A quotation as an annotator marked it; offsets into the article's text. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly required: boolean;
  readonly group: string;
  readonly type: string;
  readonly cue?: { readonly start: number; readonly end: number; readonly text: string };
  readonly source?: {
    readonly start: number;
    readonly end: number;
    readonly spans: readonly (readonly [number, number])[];
    readonly text: string;
  };
  readonly speaker?: {
    readonly surface: string;
    readonly kind: string;
    readonly head: string;
    readonly resolved?: string | null;
    readonly conf?: string;
    readonly accept?: readonly string[] | null;
  };
}

export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | null;
  /** English where missing. */
  readonly lang?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly nonquotes: readonly { readonly start: number; readonly end: number; readonly ignore?: boolean }[];
  readonly ignore: readonly (readonly [number, number])[];
  /** Blocks that are furniture. */
  readonly removed?: ReadonlySet<number>;
}

export type SamePerson = (predicted: string, gold: string) => "full" | "partial" | false;

export function readArticles(path: string): readonly GoldArticle[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}

export function manuscriptOf(article: GoldArticle): Manuscript {
  return {
    blocks: parsePlainText(article.text),
    language: article.lang ?? "en",
    ...(article.title ? { headline: article.title } : {}),
    publisher: { host: article.publisher },
  };
}

/** Where a token range stands in the article's text. */
export function placeOf({ blocks, tokens }: Doc, from: number, to: number): readonly [number, number] {
  const base = blocks[tokens.block[from]!]!.span.start;
  return [base + tokens.start[from]!, base + tokens.end[to - 1]!];
}

function overlap(a: number, b: number, c: number, d: number): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

/** The gold quotation that covers most of a found one. */
export function goldOf(article: GoldArticle, place: readonly [number, number]): GoldQuote | undefined {
  let best: GoldQuote | undefined;
  let most = 0.5 * (place[1] - place[0]);
  for (const quote of article.quotes) {
    const shared = overlap(place[0], place[1], quote.start, quote.end);
    if (shared >= most) {
      most = shared;
      best = quote;
    }
  }
  return best;
}

/** 1 for a quotation, 0 for none; undefined where the annotators left it open. Short ones weigh little. */
export function isQuotationGold(
  article: GoldArticle,
  place: readonly [number, number],
): { label: number; weight: number } | undefined {
  const gold = goldOf(article, place);
  if (gold) return { label: 1, weight: gold.required ? 1 : 0.05 };
  const width = place[1] - place[0];
  const ignored = [
    ...article.ignore,
    ...article.nonquotes.filter((one) => one.ignore).map((one) => [one.start, one.end] as const),
  ].reduce((sum, [from, to]) => sum + overlap(place[0], place[1], from, to), 0);
  return ignored >= 0.5 * width ? undefined : { label: 0, weight: 1 };
}

/** The candidates that an annotator's source stands for; none where the right one was not found. */
export function positives(
  article: GoldArticle,
  doc: Doc,
  quotation: Quotation,
  candidates: readonly SpeakerCandidate[],
  samePerson: SamePerson,
): readonly number[] {
  const gold = goldOf(article, placeOf(doc, quotation.from, quotation.to));
  if (!gold?.source || !gold.speaker) return [];
  const { speaker, source } = gold;
  const named = ["fullname", "surname"].includes(speaker.kind) && speaker.resolved;
  const right: number[] = [];
  const { of } = doc.sentences;
  const near = candidates.some(({ mention }) => {
    const { from } = doc.mentions.list[mention]!;
    const [start, end] = placeOf(doc, from, from + 1);
    return of[from] === of[quotation.from] && start < source.end && source.start < end;
  });
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one case after another, each with its reason beside it
  candidates.forEach((candidate, at) => {
    const mention = doc.mentions.list[candidate.mention]!;
    const [from, to] = placeOf(doc, mention.nameFrom, mention.nameTo);
    const inside = source.spans.some(([a, b]) => overlap(from, to, a, b) > 0);
    if (mention.kind === "name") {
      const text = printed(doc.tokens, mention);
      const entity = doc.entities.list[doc.entities.of[candidate.mention]!]!.name;
      if (named && samePerson(entity, speaker.resolved!)) right.push(at);
      else if (inside && !named && text.split(" ").some((part) => part === speaker.head)) right.push(at);
      else if (inside && named && text.split(" ").includes(speaker.head)) right.push(at);
      else if (
        speaker.kind === "pronoun" &&
        speaker.resolved &&
        ["high", "hand"].includes(speaker.conf ?? "") &&
        samePerson(entity, speaker.resolved)
      )
        right.push(at);
      return;
    }
    // '«…», dijo', '“…,” she said': it stands for a person whom another sentence names.
    const isPersonal =
      mention.kind === "pronoun" && is(doc.tokens, mention.from, word.say | word.male | word.female);
    if (article.lang && isPersonal && candidate.cue && !near) {
      right.push(at);
      return;
    }
    if (!inside || named) return;
    const head = doc.tokens.text[mention.nameFrom]!;
    if (
      mention.kind !== "common" ||
      head === speaker.head ||
      doc.tokens.text.slice(mention.from, mention.to).includes(speaker.head)
    )
      right.push(at);
  });
  return right;
}
