import { findAttributeLists } from "./attribute-lists.ts";
import { findCode } from "./code-spans.ts";
import { findComments } from "./comments.ts";
import { type Edit, type EditedText, editText, unedited } from "./edit-text.ts";
import { findLiteralBlocks } from "./literal-blocks.ts";
import { findMarks } from "./marks.ts";
import { findPageParts, type PagePart } from "./page-marks.ts";
import { findQueries } from "./queries.ts";
import { findShortcodes } from "./shortcodes.ts";
import { findWikilinks } from "./wikilinks.ts";

/** What an author should know of marks that other tools understand. Offsets are into the body as written. */
export interface DialectFinding {
  readonly offset: number;
  readonly code: "comment/unclosed" | "shortcode/unknown";
  readonly reason: string;
  /** Private words would be published. */
  readonly unsafe?: true;
}

/** A body in CommonMark and HTML, and what was not understood on the way. */
export interface PlainMarkdown extends EditedText {
  readonly findings: readonly DialectFinding[];
  /** Parts that an import marked. Offsets are into the body as written. */
  readonly parts: readonly PagePart[];
  /** The body as written, with each character of a comment blank: what may be kept of it. */
  readonly written: string;
}

/** Plain Markdown has none of these; most bodies are read no further. */
const anySign =
  /<!-- page: |%%|==|\[\[|\{\{|\{%|\{#|\{:|\{\.\w|dataview|`\$?= |[~^][\p{L}\p{N}]|\^[A-Za-z0-9-]/u;

/**
 * Reads the Markdown of Obsidian, Hugo, Jekyll and Eleventy as CommonMark: their signs become what they mean, their
 * comments go. Code stays as it is.
 */
export function readDialect(markdown: string): PlainMarkdown {
  if (!anySign.test(markdown)) return { ...unedited(markdown), findings: [], parts: [], written: markdown };
  const code = findCode(markdown);
  const literal = findLiteralBlocks(markdown);
  const isCode = within(code);
  // A raw block whose tag stands in a note is none: it would hide the end of the note.
  const isOfNote = within(findComments(markdown, isCode).edits);
  const isLiteral = within(literal.inner.filter(({ start }) => !isCode(start) && !isOfNote(start - 1)));
  const inCode = (offset: number) => isCode(offset) || isLiteral(offset);
  // Private notes are private there, too.
  const isNote = (offset: number) => markdown.startsWith("%%", offset);
  const comments = findComments(
    markdown,
    (offset) => isCode(offset) || (isLiteral(offset) && !isNote(offset)),
  );
  const isOpen = without(inCode, comments.edits);
  const codes = findShortcodes(markdown);
  const page = findPageParts(markdown);
  const inNote = within(comments.edits);
  const queries = findQueries(markdown, code).filter(({ start }) => !inNote(start));
  const edits = [
    ...literal.edits,
    ...findWikilinks(markdown),
    ...findMarks(markdown),
    ...findAttributeLists(markdown),
    ...codes.edits,
    ...page.edits,
  ].filter(({ start, end }) => isOpen(start) && isOpen(end - 1));
  const findings: DialectFinding[] = [
    ...comments.open.map(({ offset, printed }) => ({
      offset,
      code: "comment/unclosed" as const,
      reason: printed
        ? "Unexpected comment that is never closed, expected `%%` at its end: what it hides would be published"
        : "Unexpected comment that is never closed, expected `%%` at its end: it reaches to the end of the file",
      ...(printed ? { unsafe: true as const } : {}),
    })),
    ...[...codes.unknown.filter(({ offset }) => isOpen(offset)), ...queries].map(({ offset, name }) => ({
      offset,
      code: "shortcode/unknown" as const,
      reason: `Unexpected template tag \`${name}\`, expected Markdown: it is not printed`,
    })),
  ];
  const sorted = [...comments.edits, ...queries, ...edits].sort((a, b) => a.start - b.start);
  return {
    ...editText(markdown, sorted),
    findings,
    parts: page.parts,
    written: blanked(markdown, comments.edits),
  };
}

function within(stretches: readonly { readonly start: number; readonly end: number }[]) {
  return (offset: number) => {
    let [low, high] = [0, stretches.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { start, end } = stretches[middle]!;
      if (offset < start) high = middle - 1;
      else if (offset >= end) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function without(inCode: (offset: number) => boolean, comments: readonly Edit[]) {
  const inComment = within(comments);
  return (offset: number) => !inCode(offset) && !inComment(offset);
}

function blanked(markdown: string, comments: readonly Edit[]): string {
  let text = "";
  let done = 0;
  for (const { start, end } of comments) {
    text += markdown.slice(done, start) + markdown.slice(start, end).replace(/[^\n\r]/g, " ");
    done = end;
  }
  return text + markdown.slice(done);
}
