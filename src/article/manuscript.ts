import type { Block } from "./block.ts";

/** What the text engine reads: an article without its file. */
export interface Manuscript {
  readonly blocks: readonly Block[];
  /** BCP 47, `en` where nothing is known. */
  readonly language: string;
  readonly headline?: string;
  /** Who published it, as far as is known. */
  readonly publisher: {
    /** 'Truthout' */
    readonly name?: string;
    /** 'truthout.org', without `www.` */
    readonly host?: string;
  };
}
