import type { AttributedArticle } from "../article/article.ts";
import { sentenceStarts } from "../language/sentence-starts.ts";

/** What stands around a quotation, verbatim. */
export interface Context {
  readonly before?: string;
  readonly after?: string;
}

const longest = 400;

/** How far from a quotation sentences are looked for: what begins or ends beyond it is too long to show. */
const reach = longest + 100;

/**
 * Finds the sentence before a quotation with what leads into it, and what ends its sentence with the one after.
 *
 * Both are runs of the block's own text, or whole sentences of the paragraph beside it.
 */
export function contextOf(
  article: AttributedArticle,
  first: { readonly block: number; readonly start: number },
  last: { readonly block: number; readonly end: number },
  beside: { readonly previous?: number; readonly next?: number },
): Context {
  const textOf = (block: number | undefined) =>
    block === undefined ? "" : (article.blocks[block]?.text ?? "");
  const lead = textOf(first.block).slice(Math.max(0, first.start - reach), first.start);
  const tail = textOf(last.block).slice(last.end, last.end + reach);
  const before =
    lead.trim() === "" ? lastSentence(textOf(beside.previous).slice(-reach)) : lastSentences(lead, 2);
  const after =
    tail.trim() === "" ? firstSentence(textOf(beside.next).slice(0, reach)) : firstSentences(tail);
  return {
    ...(before ? { before: before.trim() } : {}),
    ...(after ? { after: after.trim() } : {}),
  };
}

/** The words behind a quotation as a line of their own: without the comma, stop or dash that parted them from it. */
export function asLine(words: string): string | undefined {
  const line = words.replace(/^\s*(?:[,;:.–—]\s*|-\s+)+/u, "").trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : undefined;
}

/** What leads into the quotation, and the sentence before that. */
function lastSentences(text: string, count: number): string {
  const starts = sentenceStarts(text);
  const open = !/[.!?…]["”’»)]*\s*$/u.test(text);
  const from = starts.at(-(open ? count : 1)) ?? 0;
  return fit(text.slice(from), text.slice(starts.at(-1) ?? 0));
}

function lastSentence(text: string): string {
  return fit(text.slice(sentenceStarts(text).at(-1) ?? 0), "");
}

function firstSentence(text: string): string {
  const [, second] = sentenceStarts(text);
  return fit(text.slice(0, second), "");
}

/** The rest of the quotation's own sentence, and one more. */
function firstSentences(text: string): string {
  const starts = sentenceStarts(text);
  return fit(text.slice(0, starts[2]), text.slice(0, starts[1]));
}

/** Whole sentences or nothing: a context is never cut. */
function fit(text: string, shorter: string): string {
  if (text.length <= longest) return text;
  return shorter.length <= longest ? shorter : "";
}
