import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { type ArticleReading, readingOf } from "../../check/overrule.ts";
import { readFrontMatter } from "../../parse/front-matter/front-matter.ts";
import { slugOf } from "../../parse/parse.ts";
import { makeSpeakerBook } from "../../site/speaker-book.ts";
import { packageTemplates } from "../build/template-files.ts";
import { openFolder } from "../read/article-folder.ts";
import { analyzeFolder } from "../run/analyze-folder.ts";

/** What the browser is told of the last build. */
export interface DevState {
  readonly failed: boolean;
  /** The build before failed, and this one did not. */
  readonly mended: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

type Answer = {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Addresses below the base under which the pages of `dev` find their tools. */
export function devAnswers(
  articles: string,
  state: () => DevState,
): Readonly<Record<string, (request: { readonly url: URL }) => Answer | Promise<Answer>>> {
  const script = readFileSync(join(packageTemplates, "assets/scripts/dev.js"), "utf8");
  return {
    "/.quotidian/dev.js": () => ({
      headers: { "content-type": "text/javascript; charset=utf-8" },
      body: script,
    }),
    "/.quotidian/state.json": () => {
      const { failed, mended, diagnostics } = state();
      const problems = diagnostics.map(({ path, line, column, severity, reason }) => ({
        where: `${path}:${line}:${column}`,
        severity,
        reason,
      }));
      return json({ failed, mended, problems });
    },
    "/.quotidian/article/:file": async ({ url }) => {
      const slug = decodeURIComponent(url.pathname.split("/").at(-1)!).replace(/\.json$/, "");
      const reading = await readArticle(articles, slug).catch(() => undefined);
      return reading ? json(reading) : { ...json({}), status: 404 };
    },
  };
}

/** Reads one article anew, beside its folder. */
async function readArticle(articles: string, slug: string): Promise<ArticleReading | undefined> {
  const folder = await openFolder(articles);
  for (const file of folder.files) {
    const source = await file.read();
    const { frontMatter } = readFrontMatter(source, file.path);
    if ((frontMatter?.slug ?? slugOf(file.path)) !== slug) continue;
    const { articles: read } = await analyzeFolder([file], folder);
    return read[0] && readingOf(read[0], makeSpeakerBook(folder.speakers, folder.site.language));
  }
  return undefined;
}

function json(value: object): Answer {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
