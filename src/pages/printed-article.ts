import type { Article } from "../article/article.ts";
import type { Removal } from "../article/removal.ts";
import type { Span } from "../article/span.ts";
import { leftOut } from "../article/visible-blocks.ts";

/** One block that was taken out, with its words. */
export interface RemovedBlock extends Omit<Removal, "block"> {
  readonly text: string;
  readonly span: Span;
}

/** What the page of an article needs of it. Plain JSON: it can be kept between builds. */
export interface PrintedArticle
  extends Pick<
    Article,
    "path" | "slug" | "headline" | "language" | "publisher" | "frontMatter" | "html" | "words"
  > {
  readonly removed: readonly RemovedBlock[];
  /** The words of the body without what was removed, for search. */
  readonly text: string;
}

/** Leaves out of an article what no page needs: its source, its tree and its blocks. */
export function printedArticle(article: Article): PrintedArticle {
  const { path, slug, headline, language, publisher, frontMatter, html, words, blocks, removals } = article;
  const removed = removals.map(({ block, label, rule, reason }) => {
    const { text, span } = blocks[block]!;
    return { text, span, label, rule, reason };
  });
  const out = leftOut(article);
  const text = blocks
    .filter((_, index) => !out.has(index))
    .map((block) => block.text)
    .join("\n");
  return { path, slug, headline, language, publisher, frontMatter, html, words, removed, text };
}
