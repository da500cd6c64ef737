import slugify from "@sindresorhus/slugify";
import type { ParsedArticle } from "../article/article.ts";
import type { Block } from "../article/block.ts";
import { ArticleError, type Diagnostic, hasError } from "../article/diagnostic.ts";
import { hostOf } from "../article/host.ts";
import { isSafeSegment } from "../escape/file-path.ts";
import { findBlocks } from "./body/blocks.ts";
import { parseMarkdown } from "./body/markdown.ts";
import { findPlaced } from "./body/placed.ts";
import { readFrontMatter } from "./front-matter/front-matter.ts";

/**
 * Reads one article file.
 *
 * `path` is what messages name; the file's name makes the slug where the front matter has none. Throws
 * `ArticleError` with every problem of the front matter.
 */
export function parseArticle(source: string, path: string, language = "en"): ParsedArticle {
  const article = readArticle(source, path, language);
  if (hasError(article.diagnostics)) throw new ArticleError(article.diagnostics);
  return article;
}

/**
 * Reads one article file as far as it can be read, for who tells all its problems at once.
 *
 * Values of the front matter that cannot be used are errors in `diagnostics` and are left out; such an article is
 * checked and never published. Throws `ArticleError` where no front matter can be read at all.
 */
export function readArticle(source: string, path: string, language: string): ParsedArticle {
  let body: Body | undefined;
  const readBody = (offset: number) => {
    body ??= bodyOf(source, offset);
    return body;
  };
  const read = readFrontMatter(source, path, (offset) => headingOf(readBody(offset).blocks));
  const { bodyOffset } = read;
  const usable = read.frontMatter ?? read.rest;
  if (!usable) throw new ArticleError(read.diagnostics);
  const slug = usable.slug ?? slugOf(path);
  const diagnostics = slug === "" ? [...read.diagnostics, noSlug(path)] : read.diagnostics;
  const { tree, blocks } = readBody(bodyOffset);
  const { frontMatter, placed } = findPlaced(blocks, usable);
  const host = frontMatter.source && hostOf(frontMatter.source);
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
    placed,
    diagnostics,
  };
}

/** Makes the permanent name of an article from its file's name. */
export function slugOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/i, "");
  const slug = slugify(name.slice(0, 1000)).slice(0, 180).replace(/-+$/, "");
  return slug === "" || isSafeSegment(slug) ? slug : `article-${slug}`;
}

function noSlug(path: string): Diagnostic {
  const reason =
    "Missing slug, expected `slug: …` in the front matter: the file's name has no letters or digits";
  return { path, line: 1, column: 1, severity: "error", reason, code: "front-matter/slug" };
}

interface Body {
  readonly tree: ParsedArticle["tree"];
  readonly blocks: readonly Block[];
}

function bodyOf(source: string, offset: number): Body {
  const markdown = source.slice(offset);
  const tree = parseMarkdown(markdown);
  return { tree, blocks: findBlocks(tree, markdown, offset) };
}

/** The headline of a body that starts with one. */
function headingOf(blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  return first?.kind === "heading" && first.depth === 1 ? first.text : undefined;
}
