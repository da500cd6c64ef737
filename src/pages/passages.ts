import type { AttributedArticle } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import { sentenceStarts } from "../language/sentence-starts.ts";
import { anchorOf } from "../site/anchor.ts";

/** A run of an article's words; `quote` is the anchor of the quotation that it is. */
export interface ProseRun {
  readonly text: string;
  readonly quote?: string;
}

/** What one speaker said in one place, in whole sentences, one list of segments a paragraph. */
export interface Passage {
  /** `Speaker.id` within the article; missing: 'Speaker unclear'. */
  readonly speaker?: string;
  readonly paragraphs: readonly (readonly ProseRun[])[];
  /** Groups of the quotations in it, in the order of the text. */
  readonly groups: readonly string[];
}

/** Quotations of a speaker with no more than this between their sentences are one passage. */
const near = 160;
/** Words of the reporter's beyond this on either side are left out: a sentence without an end is no sentence. */
const longest = 600;

interface Run {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly quotes: readonly Quote[];
}

/**
 * Sets the quotations of an article into the sentences that hold them, as the article prints them.
 *
 * Quotations of one speaker whose sentences touch or nearly touch are one passage; a quotation over several
 * paragraphs is one with several. Each text is a run of its block: nothing is joined, shortened or bracketed.
 */
export function passagesOf(article: AttributedArticle): readonly Passage[] {
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of article.quotes) {
    // Two unclear speakers need not be one person.
    const key = quote.speaker ?? `\n${quote.group}`;
    const list = bySpeaker.get(key);
    if (list) list.push(quote);
    else bySpeaker.set(key, [quote]);
  }
  const place = new Map<string, number>();
  for (const [index, { group }] of article.quotes.entries()) if (!place.has(group)) place.set(group, index);
  return [...bySpeaker.values()]
    .flatMap((quotes) => joinParagraphs(runsOf(article, quotes)))
    .map((runs) => {
      const [first] = runs;
      const { speaker } = first!.quotes[0]!;
      return {
        ...(speaker === undefined ? {} : { speaker }),
        paragraphs: runs.map((run) => segmentsOf(article, run)),
        groups: [...new Set(runs.flatMap(({ quotes }) => quotes.map(({ group }) => group)))],
      };
    })
    .sort((a, b) => place.get(a.groups[0]!)! - place.get(b.groups[0]!)!);
}

/** The sentences around each quotation of one speaker; what is near in one block is one run. */
function runsOf({ blocks }: AttributedArticle, quotes: readonly Quote[]): readonly Run[] {
  const runs: Run[] = [];
  for (const quote of [...quotes].sort(inOrder)) {
    const { block } = quote.range;
    const { start, end } = sentencesAround(blocks[block]?.text ?? "", quote.range);
    const last = runs.at(-1);
    if (last && last.block === block && start - last.end <= near) {
      runs[runs.length - 1] = { ...last, end: Math.max(last.end, end), quotes: [...last.quotes, quote] };
    } else runs.push({ block, start, end, quotes: [quote] });
  }
  return runs;
}

function inOrder({ range: a }: Quote, { range: b }: Quote): number {
  return a.block - b.block || a.start - b.start;
}

/** Runs that share a quotation, over paragraphs, stand together. */
function joinParagraphs(runs: readonly Run[]): readonly (readonly Run[])[] {
  const joined: Run[][] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const before = last?.at(-1)?.quotes.at(-1)?.group;
    if (last && before === run.quotes[0]!.group) last.push(run);
    else joined.push([run]);
  }
  return joined;
}

/** Looks no further than a sentence may reach: a block may be of any length. */
function sentencesAround(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const from = Math.max(0, start - longest);
  const to = Math.min(text.length, end + longest);
  const starts = sentenceStarts(text.slice(from, to)).map((at) => at + from);
  const first = starts.findLast((at) => at <= start && (at > from || from === 0)) ?? start;
  const next = starts.find((at) => at >= end) ?? (to === text.length ? to : end);
  return { start: first, end: Math.max(end, first + text.slice(first, next).trimEnd().length) };
}

function segmentsOf({ blocks }: AttributedArticle, { block, start, end, quotes }: Run): readonly ProseRun[] {
  const text = blocks[block]?.text ?? "";
  const segments: ProseRun[] = [];
  let at = start;
  for (const quote of quotes) {
    if (quote.range.start < at) continue;
    if (quote.range.start > at) segments.push({ text: text.slice(at, quote.range.start) });
    segments.push({ text: text.slice(quote.range.start, quote.range.end), quote: anchorOf(quote) });
    at = quote.range.end;
  }
  if (at < end) segments.push({ text: text.slice(at, end) });
  return segments;
}
