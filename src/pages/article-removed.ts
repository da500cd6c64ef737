import type { RemovalLabel } from "../article/removal.ts";
import { wordsIn } from "../article/visible-words.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { articleHref } from "./entries.ts";
import { groupBy } from "./group-by.ts";
import type { PrintedArticle } from "./printed-article.ts";

/** What one kind of removal took out, as it was. */
export interface RemovedGroup {
  readonly name: string;
  readonly words: string;
  readonly rules: readonly string[];
  readonly why: readonly string[];
  readonly texts: readonly string[];
}

/** What was removed of an article, by kind. */
export interface Removed {
  readonly headline: string;
  /** What was kept of the page, in thousandths of its words. */
  readonly kept: number;
  readonly open: boolean;
  readonly groups: readonly RemovedGroup[];
  readonly href: string;
}

/** `undefined` where nothing was removed, or nothing of it is shown. */
export function removedOf(
  { removed: blocks, slug, words: kept }: PrintedArticle,
  newsroom: Newsroom,
): Removed | undefined {
  const { say } = newsroom;
  const { open, hidden } = newsroom.site.removals;
  const shown = blocks.filter(({ label }) => !hidden.includes(label));
  if (shown.length === 0) return undefined;
  // Reasons are in English, with the words they are about. Pages in other languages explain the rule instead.
  const inEnglish = newsroom.site.language.split("-")[0] === "en";
  const wordsOf = (some: readonly { readonly text: string }[]) =>
    some.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const words = wordsOf(blocks);
  const groups = [...groupBy(shown, ({ label }) => label)].map(([label, removed]) => ({
    name: say(`removal.${label satisfies RemovalLabel}`),
    rules: [...new Set(removed.map(({ rule }) => rule))],
    why: [...new Set(removed.map(({ rule, reason }) => (inEnglish ? reason : say(`rules.${rule}`))))],
    words: say("number", { n: wordsOf(removed) }),
    texts: removed.map(({ text }) => text),
  }));
  return {
    headline: say("joined", {
      first: say("removed.headline", { n: words }),
      second: say("removed.pieces", { n: blocks.length }),
    }),
    kept: Math.round((kept * 1000) / Math.max(1, kept + words)),
    open,
    groups,
    href: `${articleHref(newsroom, slug)}removed.json`,
  };
}
