import slugify from "@sindresorhus/slugify";
import type { ParsedArticle } from "../article/article.ts";
import type { Block } from "../article/block.ts";
import { ArticleError, type Diagnostic, hasError, pointOf } from "../article/diagnostic.ts";
import { hostOf } from "../article/host.ts";
import { isSafeSegment } from "../escape/file-path.ts";
import { type AssumedLanguage, detectLanguage } from "../language/detect-language.ts";
import { findPlaced } from "./body/placed.ts";
import { type Body, readBody } from "./body/read-body.ts";
import { dayOrderOf } from "./dates/find-dates.ts";
import { readFrontMatter } from "./front-matter/front-matter.ts";

/**
 * Reads one article file.
 *
 * `path` is what messages name; the file's name makes the slug where the front matter has none. Throws
 * `ArticleError` with every problem of the front matter.
 */
export function parseArticle(source: string, path: string, language: AssumedLanguage = "en"): ParsedArticle {
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
export function readArticle(source: string, path: string, language: AssumedLanguage): ParsedArticle {
  let body: Body | undefined;
  const bodyAt = (offset: number) => {
    body ??= readBody(source, offset);
    return body;
  };
  const read = readFrontMatter(source, path, (offset) => {
    const heading = headingOf(bodyAt(offset).blocks);
    return heading === undefined ? { words: nameOf(path), from: "file" } : { words: heading, from: "body" };
  });
  const { bodyOffset } = read;
  const usable = read.frontMatter ?? read.rest;
  // A file without a word is no article yet: it is left out, and stops nothing.
  if (!usable || source.trim().replace(/^\uFEFF/, "") === "") throw new ArticleError(read.diagnostics);
  const slug = usable.slug ?? slugOf(path);
  const diagnostics = slug === "" ? [...read.diagnostics, noSlug(path)] : read.diagnostics;
  const { tree, blocks, findings, source: kept } = bodyAt(bodyOffset);
  const host = usable.source && hostOf(usable.source);
  const spoken = usable.lang ?? languageOf(blocks, language);
  const { frontMatter, placed } = findPlaced(blocks, usable, dayOrderOf(spoken, host));
  return {
    path,
    slug,
    headline: frontMatter.title,
    language: spoken,
    publisher: {
      ...(frontMatter.site ? { name: frontMatter.site } : {}),
      ...(host ? { host } : {}),
    },
    frontMatter,
    source: kept,
    tree,
    blocks,
    placed,
    diagnostics: [
      ...diagnostics,
      ...findings.slice(0, mostFindings).map(({ offset, code, reason, unsafe }): Diagnostic => {
        return { path, ...pointOf(source, offset), severity: unsafe ? "error" : "warning", reason, code };
      }),
    ],
  };
}

/** Each template tag of a body is told, up to so many. */
const mostFindings = 20;

/** A name that is a slug already, as most are: making one of it gives the same, and takes a sixth of a millisecond. */
const isSlug = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** Makes the permanent name of an article from its file's name. */
export function slugOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/i, "");
  const words = name.slice(0, 1000);
  const slug = (isSlug.test(words) ? words : slugify(words)).slice(0, 180).replace(/-+$/, "");
  return slug === "" || isSafeSegment(slug) ? slug : `article-${slug}`;
}

/** The words of a file's name, without the day that Jekyll writes before them. */
export function nameOf(path: string): string {
  const parts = path.split("/");
  const file = parts.at(-1)!.replace(/\.(?:md|markdown)$/i, "");
  const name = /^_?index$/i.test(file) ? (parts.at(-2) ?? file) : file;
  const words = name
    .replace(/^\d{4}-\d\d-\d\d[-_ ]+(?=\S)/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  return words === "" ? file : words[0]!.toLocaleUpperCase() + words.slice(1);
}

function noSlug(path: string): Diagnostic {
  const reason =
    "Missing slug, expected `slug: …` in the front matter: the file's name has no letters or digits";
  return { path, line: 1, column: 1, severity: "error", reason, code: "front-matter/slug" };
}

function languageOf(blocks: readonly Block[], language: AssumedLanguage): string {
  if (typeof language === "string") return language;
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").map(({ text }) => text);
  return detectLanguage(paragraphs, language.otherwise);
}

/** The headline of a body that starts with one. */
function headingOf(blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  return first?.kind === "heading" && first.depth === 1 ? first.text : undefined;
}
