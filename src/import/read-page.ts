import { remark } from "remark";
import { stringify } from "yaml";
import type { Block } from "../article/block.ts";
import { hostOf } from "../article/host.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { parsePlainText } from "../parse/body/plain-text.ts";
import { readBody } from "../parse/body/read-body.ts";
import { dayOrderOf } from "../parse/dates/find-dates.ts";
import { readBodyHead } from "../parse/head/read-body-head.ts";
import { findRemovals } from "../strip/strip.ts";
import type { ImportedEntry } from "./feed.ts";
import { type Furnishings, findFurnishings, isSentence, linesAtTop } from "./furnishings.ts";

/** What the importer was told beside the text. */
export interface PageOrigin {
  readonly title?: string;
  /** Address of the page. */
  readonly source?: string;
  /** Name of the publication. */
  readonly site?: string;
  /** ISO 8601 day on which the page was saved. */
  readonly saved?: string;
  readonly language?: string;
  /** What a feed says of the page: it fills what the page does not say itself. */
  readonly entry?: Pick<ImportedEntry, "title" | "authors" | "published" | "updated" | "tags" | "site">;
  /** The headline of a text that has none: the name of its file; else its first words are taken. */
  readonly untitled?: { readonly file?: string };
  /** `markdown`: the text is Markdown already and stays as it is. */
  readonly format?: "text" | "markdown";
}

/** An article file to be written. */
export interface ImportedPage {
  readonly headline: string;
  readonly markdown: string;
  /** What stands for the headline of a text that has none. */
  readonly headlineFrom?: "file" | "first words";
}

/** Lines of a paragraph above the text may be headline, byline and date; so many blocks may hold some. */
const mostHead = 8;

const writer = remark().data("settings", { bullet: "-", rule: "-", fences: true }).freeze();

/**
 * Makes an article file of the text of a saved page.
 *
 * The body keeps every block of the page in its order, escaped so that it reads as it was written, and the headline a
 * paragraph of its own, so that the page prints it once; the front matter
 * repeats what was recognised at its top. Nothing is invented: what is not there is left out. Missing: there is no
 * headline, and no `untitled` or no prose.
 */
export function readPage(text: string, origin: PageOrigin = {}): ImportedPage | undefined {
  const page = text.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, "");
  const isMarkdown = origin.format === "markdown";
  const blocks = isMarkdown ? readBody(page).blocks : parsePlainText(page);
  const publisher = {
    ...(origin.site ? { name: origin.site } : {}),
    ...(origin.source ? { host: hostOf(origin.source) } : {}),
  };
  const texts = blocks.map(({ text }) => text);
  const language = origin.language ?? detectLanguage(texts, "en");
  const removals = findRemovals({ blocks, language, publisher });
  const removed = new Set(removals.map(({ block }) => block));
  const order = dayOrderOf(language, publisher.host);
  const kept = blocks.filter((_, index) => !removed.has(index)).map((block) => block.text);
  const found = findFurnishings(kept, order);
  const other = origin.untitled && otherHeadline(blocks, origin.untitled.file);
  const headline = origin.title ?? found.headline ?? other?.headline;
  if (headline === undefined) return undefined;
  const { authors, published, updated } = readBodyHead(blocks, headline, order);
  const furnishings: Furnishings = {
    ...(authors.length > 0 ? { byline: authors } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...found,
  };
  const body = isMarkdown
    ? `${page.trim()}\n`
    : writer.stringify({
        type: "root",
        children: blocks
          .flatMap(({ text }, index) => (index < mostHead ? linesAtTop(text) : [text]))
          .map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
      });
  const markdown = `---\n${frontMatter(headline, furnishings, origin)}---\n\n${body}`;
  const isOther = other !== undefined && headline === other.headline && origin.title === undefined;
  return { headline, markdown, ...(isOther ? { headlineFrom: other.from } : {}) };
}

/** Words of a headline that is made of the first ones of a text. */
const mostWords = 8;

function otherHeadline(
  blocks: readonly Block[],
  file: string | undefined,
): { readonly headline: string; readonly from: "file" | "first words" } | undefined {
  const prose = blocks
    .find(({ text }) => isSentence(text))
    ?.text.split(/\s+/)
    .filter(Boolean);
  if (prose === undefined) return undefined;
  if (file !== undefined) return { headline: file, from: "file" };
  const cut = prose.length > mostWords ? "…" : "";
  return {
    headline:
      prose
        .slice(0, mostWords)
        .join(" ")
        .replace(/[,;:.–—-]$/u, "") + cut,
    from: "first words",
  };
}

function frontMatter(headline: string, found: Furnishings, origin: PageOrigin): string {
  const fields = {
    title: headline,
    standfirst: found.standfirst,
    author: found.byline,
    published: found.published,
    updated: found.updated,
    saved: origin.saved,
    source: origin.source,
    site: origin.site,
    lang: origin.language,
    caption: found.caption,
  };
  return stringify(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), {
    lineWidth: 0,
  });
}
