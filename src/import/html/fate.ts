import type { PageSign } from "../../article/page-sign.ts";

/** What becomes of a leaf: it goes into the file, alone or with what the page says of it; or it is left out. */
export type Fate =
  | { readonly kept: true; readonly sign?: PageSign }
  | { readonly kept: false; readonly why: string };

/** Says whether a leaf goes into the file as words of the article. */
export const isText = (fate: Fate | undefined): boolean => fate?.kept === true && fate.sign === undefined;
