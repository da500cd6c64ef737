import type { PageSign } from "./page-sign.ts";
import type { Span } from "./span.ts";

/** What a block is in itself; what it stands in is `Block.within`. */
export type BlockKind = "paragraph" | "heading" | "list-item" | "table-cell" | "caption" | "code" | "figure";

/** What a block can stand in. */
export type Container =
  | "aside"
  | "blockquote"
  | "excerpt"
  | "list"
  | "table"
  | "figure"
  | "footnote"
  | "details";

/** Text between two offsets of `Block.text` that leads somewhere. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** Where a run of `Block.text` stands in the source, character for character. */
export interface Segment {
  /** Offset into `Block.text`. */
  readonly text: number;
  /** Offset into the source file. */
  readonly source: number;
  /** Length of the run in UTF-16 code units. */
  readonly length: number;
}

/**
 * A leaf of the article's structure: one run of text that is read as one.
 *
 * A list is one block an item, a block quote one a paragraph, a table one a cell.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The whole of it in the source, with its markup. */
  readonly span: Span;
  /** What a reader sees: text nodes joined as they are, a hard break as `\n`. */
  readonly text: string;
  /** Ascending, without overlap. Text that has no segment (an entity, an escape) has no exact place. */
  readonly segments: readonly Segment[];
  /** Outermost first. */
  readonly within: readonly Container[];
  /** Blocks of one list, block quote or table share a number; a block outside of any has its own. */
  readonly group: number;
  /** Heading depth, 1 to 6. */
  readonly depth?: number;
  readonly links: readonly Link[];
  /** What the saved page said of the part it stood in. */
  readonly page?: PageSign;
  /** Runs set in bold, as offsets into `text`: a speaker in a transcript, a question in an interview. */
  readonly strong: readonly { readonly start: number; readonly end: number }[];
  /** Names of notes behind shorter names: `[[People/Mara Quay|Ms Quay]]`; missing where there are none. */
  readonly notes?: readonly { readonly name: string; readonly as: string }[];
  /** Runs set in `<cite>`, as offsets into `text`; missing where there are none. */
  readonly cites?: readonly { readonly start: number; readonly end: number }[];
}
