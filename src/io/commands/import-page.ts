import { createHash } from "node:crypto";
import type { ImportedHtml } from "../../import/html/read-html.ts";
import type { ImportedPage, PageOrigin } from "../../import/read-page.ts";
import { nameOf, slugOf } from "../../parse/parse.ts";
import { problem, type SavedPage } from "../read/saved-pages.ts";
import { readHtmlInWorker, readTextInWorker } from "../run/in-worker.ts";

/**
 * The article that a saved page, a text or a Markdown file holds.
 *
 * Throws an `ArticleError` that says what is missing where it holds none.
 */
export async function articleOf(
  { path, kind, text, address }: SavedPage,
  options: PageOrigin,
): Promise<ImportedPage | ImportedHtml> {
  if (text.trim() === "") throw problem(path, "Missing text, expected the text of a saved page", "empty");
  const { title, saved, language, site } = options;
  const source = options.source ?? address;
  const origin: PageOrigin = {
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(site ? { site } : {}),
    ...(saved ? { saved } : {}),
    ...(language ? { language } : {}),
    ...(options.entry ? { entry: options.entry } : {}),
  };
  if (kind === "html") {
    const page = await readHtmlInWorker(text, path, origin);
    if (typeof page !== "string") return page;
    if (page === "headline")
      throw problem(path, "Missing headline in the page, expected `--title`", "headline");
    throw problem(
      path,
      "Missing article in the page, expected some paragraphs: it may be a login, a wall or a list",
      "text",
    );
  }
  if (/^\uFEFF?---[ \t]*\r?\n/.test(text)) {
    const reason =
      "Unexpected front matter, expected the text of a page: this is an article, put it into the folder as it is";
    throw problem(path, reason, "article");
  }
  const imported = await readTextInWorker(text, path, {
    ...origin,
    format: kind === "markdown" ? "markdown" : "text",
    untitled: path === "stdin" || /^https?:/i.test(path) ? {} : { file: nameOf(path.replace(/\.\w+$/, "")) },
  });
  if (!imported)
    throw problem(
      path,
      "Missing text, expected some sentences, below a headline or with `--title`",
      "headline",
    );
  return imported;
}

/** Of the headline; where that has no letters that an address can hold, as in Chinese, of the page's address or its text. */
export function slugFor({ headline, markdown }: ImportedPage, source: string | undefined): string {
  const path = source === undefined || !URL.canParse(source) ? "" : new URL(source).pathname;
  const [last = ""] = path
    .replace(/\.\w{2,5}$/, "")
    .split("/")
    .filter(Boolean)
    .slice(-1);
  const text = createHash("sha256").update(markdown).digest("hex").slice(0, 8);
  return slugOf(headline.replaceAll("/", " ")) || slugOf(`${last.slice(0, 60)}.md`) || `article-${text}`;
}
