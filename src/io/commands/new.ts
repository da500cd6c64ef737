import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isCancel, text } from "@clack/prompts";
import { ArticleError } from "../../article/diagnostic.ts";
import { slugOf } from "../../parse/parse.ts";
import { newArticle } from "../../starter/new-article.ts";

export interface NewOptions {
  readonly articles: string;
  readonly author?: string;
  readonly section?: string;
}

/**
 * Makes the file of a new article, dated today, a draft, and prints its path. On a terminal it asks for what was not
 * said. Gives the exit code.
 */
export async function makeArticle(headline: string | undefined, options: NewOptions): Promise<number> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const asked = isTerminal ? await askFor(headline, options) : { headline, ...options };
  if (asked === undefined) return 1;
  const title = asked.headline?.replace(/\s+/g, " ").trim() ?? "";
  const slug = slugOf(title);
  if (slug === "")
    throw problem(options.articles, "Missing headline, expected one with letters or digits", "headline");
  const path = join(options.articles, `${slug}.md`).replaceAll("\\", "/");
  const markdown = newArticle({
    headline: title,
    published: today(),
    ...(asked.author ? { author: asked.author } : {}),
    ...(asked.section ? { section: asked.section } : {}),
  });
  await mkdir(options.articles, { recursive: true });
  try {
    await writeFile(path, markdown, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw problem(path, "Unexpected article of this name, expected none", "exists");
  }
  process.stdout.write(`${path}\n`);
  return 0;
}

type Answers = Omit<NewOptions, "articles"> & { readonly headline: string | undefined };

/** `undefined` where the answer was to stop. */
async function askFor(
  headline: string | undefined,
  { author, section }: NewOptions,
): Promise<Answers | undefined> {
  const answers: { headline?: string; author?: string; section?: string } = {
    ...(headline ? { headline } : {}),
    ...(author ? { author } : {}),
    ...(section ? { section } : {}),
  };
  const questions = [
    ["headline", "The headline?"],
    ["author", "Who writes it? Empty for no byline."],
    ["section", "In which section? Empty for none."],
  ] as const;
  for (const [key, message] of questions) {
    if (answers[key] !== undefined) continue;
    const answer = await text({ message, defaultValue: "" });
    if (isCancel(answer)) return undefined;
    answers[key] = answer.trim();
  }
  return { headline: undefined, ...answers };
}

/** Of the place where the author is. */
function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function problem(path: string, reason: string, what: string): ArticleError {
  const code = what === "exists" ? "new/exists" : "new/headline";
  return new ArticleError([{ path, line: 1, column: 1, severity: "error", reason, code }]);
}
