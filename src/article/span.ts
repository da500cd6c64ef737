/** A place in a source file: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in the text of one block, as a reader sees it: UTF-16 offsets into `Block.text`, `end` exclusive. */
export interface TextRange {
  /** Index into the article's `blocks`. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
