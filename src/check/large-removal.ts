import type { AttributedArticle } from "../article/article.ts";
import { pointOf } from "../article/diagnostic.ts";
import { wordsIn } from "../article/visible-words.ts";
import type { Finding } from "./finding.ts";

/**
 * Of 200 saved articles the build removes a quarter of the words at most, but for one. More than this share is either
 * a page whose menus came along, or reporting that goes: an author should look.
 */
const largeShare = 0.4;
/** Below, one notice is a large share of a short item. */
const fewWords = 80;

/** Warns where the build removes a large share of an article's words, at the longest block that goes. */
export function largeRemoval(article: AttributedArticle): readonly Finding[] {
  const { path, source, blocks, removals, frontMatter } = article;
  const ordered = new Set(frontMatter.strip.length > 0 ? removals.filter(byAuthor) : []);
  const taken = removals.filter((removal) => !ordered.has(removal)).map(({ block }) => blocks[block]!);
  const count = (all: readonly { readonly text: string }[]) =>
    all.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const gone = count(taken);
  const all = count(blocks);
  if (gone < fewWords || gone < all * largeShare) return [];
  const longest = taken.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const share = Math.round((gone / all) * 100);
  const reason = `Unexpected removal of ${share} % of the article (${gone} of ${all} words), expected less than ${largeShare * 100} %: \`quotidian explain ${path}\` says why, \`keep\` in the front matter holds a block`;
  return [
    {
      path,
      ...pointOf(source, longest.span.start),
      severity: "warning",
      reason,
      code: "removals/large",
    },
  ];
}

const byAuthor = ({ rule }: { readonly rule: string }) => rule === "author";
