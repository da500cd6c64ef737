import { type PageSign, pageSigns } from "../../article/page-sign.ts";
import type { Edit } from "./edit-text.ts";

/** A part of a body that stood in a part of a saved page, and what the page said of it. */
export interface PagePart {
  readonly start: number;
  readonly end: number;
  readonly sign: PageSign;
}

const mark = /^[ \t]*<!-- (?:page: ([a-z-]{1,20})|\/page) -->[ \t]*$/gm;
const known: ReadonlySet<string> = new Set(pageSigns);

/**
 * Reads the comments that an import leaves around parts which the page itself sets apart: `<!-- page: newsletter -->`
 * to `<!-- /page -->`. They go before the Markdown reader sees them; an unknown word, or one that is not closed, says
 * nothing.
 */
export function findPageParts(markdown: string): {
  readonly edits: readonly Edit[];
  readonly parts: readonly PagePart[];
} {
  const edits: Edit[] = [];
  const parts: PagePart[] = [];
  let open: { readonly sign: PageSign; readonly start: number } | undefined;
  for (const { 0: whole, 1: word, index } of markdown.matchAll(mark)) {
    edits.push({ start: index, end: index + whole.length, text: "" });
    if (word === undefined && open) parts.push({ ...open, end: index });
    open =
      word !== undefined && known.has(word)
        ? { sign: word as PageSign, start: index + whole.length }
        : undefined;
  }
  return { edits, parts };
}
