import slugify from "@sindresorhus/slugify";
import { ArticleError, type Diagnostic } from "../diagnostic.ts";
import type { ParsedArticle, Placed } from "../model/article.ts";
import type { Block } from "../model/block.ts";
import { findBlocks } from "./blocks.ts";
import type { FrontMatter } from "./fields.ts";
import { readFrontMatter } from "./front-matter.ts";
import { parseMarkdown } from "./markdown.ts";

/**
 * Reads one article file.
 *
 * `path` is what messages name; the file's name makes the slug where the front matter has none. Throws
 * `ArticleError` with every problem of the front matter.
 */
export function parseArticle(source: string, path: string, language = "en"): ParsedArticle {
  const { frontMatter, bodyOffset, diagnostics } = readFrontMatter(source, path);
  if (!frontMatter) throw new ArticleError(diagnostics);
  const slug = frontMatter.slug ?? slugOf(path);
  if (slug === "") throw new ArticleError([...diagnostics, noSlug(path)]);
  const body = source.slice(bodyOffset);
  const tree = parseMarkdown(body);
  const blocks = findBlocks(tree, body, bodyOffset);
  const host = frontMatter.source && new URL(frontMatter.source).hostname.replace(/^www\./, "");
  return {
    path,
    slug,
    headline: frontMatter.title,
    language: frontMatter.lang ?? language,
    publisher: {
      ...(frontMatter.site ? { name: frontMatter.site } : {}),
      ...(host ? { host } : {}),
    },
    frontMatter,
    source,
    tree,
    blocks,
    placed: findPlaced(blocks, frontMatter),
    diagnostics,
  };
}

/** Makes the permanent name of an article from its file's name. */
export function slugOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/i, "");
  return slugify(name).slice(0, 200).replace(/-+$/, "");
}

function noSlug(path: string): Diagnostic {
  const reason =
    "Missing slug, expected `slug: …` in the front matter: the file's name has no letters or digits";
  return { path, line: 1, column: 1, severity: "error", reason, code: "front-matter/slug" };
}

/**
 * Finds the blocks that repeat what the page prints above the body.
 *
 * A saved page has its headline, standfirst and first caption in its text; each is taken once, and only where the
 * words are the same and stand before the article's fourth paragraph of prose.
 */
function findPlaced(
  blocks: readonly Block[],
  { title, standfirst, caption }: FrontMatter,
): readonly Placed[] {
  const wanted = new Map<string, Placed["as"]>();
  if (caption) wanted.set(fold(caption), "caption");
  if (standfirst) wanted.set(fold(standfirst), "standfirst");
  wanted.set(fold(title), "headline");
  const placed: Placed[] = [];
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    const as = wanted.get(fold(block.text));
    if (as) {
      placed.push({ block: index, as });
      wanted.delete(fold(block.text));
    } else if (block.text.length > 120) prose++;
    if (prose > 3 || wanted.size === 0) break;
  }
  return placed;
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
