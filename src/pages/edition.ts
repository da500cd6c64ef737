import type { Newsroom } from "./newsroom.ts";
import type { PageKind, PageRecord } from "./records.ts";
import type { ArticleSummary } from "./summary.ts";

/** Every page but the articles' own, as records. */
export interface Edition {
  readonly newsroom: Newsroom;
  /** Newest first; drafts among them only where the build shows drafts. */
  readonly summaries: readonly ArticleSummary[];
  readonly pages: Readonly<Record<Exclude<PageKind, "article">, readonly PageRecord[]>>;
}

/** Merges what single articles say into the pages that cross them. The order of `summaries` does not matter. */
export function makeEdition(_newsroom: Newsroom, _summaries: readonly ArticleSummary[]): Edition {
  throw new Error("Not written yet");
}
