import slugify from "@sindresorhus/slugify";
import { ArticleError, type Diagnostic } from "../diagnostic.ts";
import { isSafeSegment } from "../escape/file-path.ts";
import type { ParsedArticle } from "../model/article.ts";
import type { Block } from "../model/block.ts";
import { hostOf } from "../model/host.ts";
import { findBlocks } from "./blocks.ts";
import { readFrontMatter } from "./front-matter.ts";
import { parseMarkdown } from "./markdown.ts";
import { findPlaced } from "./placed.ts";

/**
 * Reads one article file.
 *
 * `path` is what messages name; the file's name makes the slug where the front matter has none. Throws
 * `ArticleError` with every problem of the front matter.
 */
export function parseArticle(source: string, path: string, language = "en"): ParsedArticle {
  let body: Body | undefined;
  const readBody = (offset: number) => {
    body ??= bodyOf(source, offset);
    return body;
  };
  const read = readFrontMatter(source, path, (offset) => headingOf(readBody(offset).blocks));
  const { bodyOffset, diagnostics } = read;
  if (!read.frontMatter) throw new ArticleError(diagnostics);
  const slug = read.frontMatter.slug ?? slugOf(path);
  if (slug === "") throw new ArticleError([...diagnostics, noSlug(path)]);
  const { tree, blocks } = readBody(bodyOffset);
  const { frontMatter, placed } = findPlaced(blocks, read.frontMatter);
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
