import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ArticleError } from "../../article/diagnostic.ts";
import { type PageOrigin, readPage } from "../../import/read-page.ts";
import { slugOf } from "../../parse/parse.ts";
import { readText } from "../read/read-text.ts";

export interface ImportOptions extends PageOrigin {
  readonly articles: string;
  /** Writes over an article of the same name. */
  readonly force?: boolean;
}

/** Makes an article of a saved page's text and prints its path. Gives the exit code. */
export async function importPage(path: string, options: ImportOptions): Promise<number> {
  const shown = path === "-" ? "stdin" : path.replaceAll("\\", "/");
  const page = path === "-" ? await text(process.stdin) : await readText(path, shown);
  const problem = (reason: string, code: string) =>
    new ArticleError([
      { path: shown, line: 1, column: 1, severity: "error", reason, code: `import/${code}` },
    ]);
  if (page.trim() === "") throw problem("Missing text, expected the text of a saved page", "empty");
  if (/^\s*<(?:!doctype|html)\b/i.test(page)) {
    throw problem(
      "Unexpected HTML, expected the text of a page: copy it from the browser, or save it with a clipper",
      "html",
    );
  }
  if (/^\uFEFF?---[ \t]*\r?\n/.test(page)) {
    const reason =
      "Unexpected front matter, expected the text of a page: this is an article, put it into the folder as it is";
    throw problem(reason, "article");
  }
  const format = /\.(?:md|markdown)$/i.test(path) ? "markdown" : "text";
  const imported = readPage(page, { ...options, format });
  if (!imported)
    throw problem("Missing headline, expected a short line above the text, or `--title`", "headline");
  const slug = slugOf(imported.headline);
  if (slug === "") throw problem("Missing letters in the headline, expected `--title`", "headline");
  const target = join(options.articles, `${slug}.md`);
  await mkdir(options.articles, { recursive: true });
  try {
    await writeFile(target, imported.markdown, { flag: options.force ? "w" : "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw problem(
      `Unexpected article ${target.replaceAll("\\", "/")}, expected none of this name (\`--force\` writes over it)`,
      "exists",
    );
  }
  process.stdout.write(`${target.replaceAll("\\", "/")}\n`);
  return 0;
}
