import { parse, stringify } from "yaml";
import { meaningOf } from "../parse/front-matter/spellings.ts";
import { readPage } from "./read-page.ts";

/** An article as a data set has it: its text, and beside it what is known of it, under any key of the front matter. */
export interface TextRecord {
  /** Plain text: a paragraph is a line, or a run of lines between blank ones. */
  readonly text?: string;
  /** Markdown; with its own front matter it is a file already, and the other keys say nothing. */
  readonly markdown?: string;
  readonly [key: string]: unknown;
}

/** Keys that say how a record is read, and nothing of the article. */
const own = new Set(["text", "markdown", "id", "path"]);

/**
 * Makes an article file of a record. What the record says goes before what stands at the top of its text. Missing: it
 * has no text, or no headline and no sentence that could stand for one.
 */
export function recordMarkdown(record: TextRecord): string | undefined {
  const { text, markdown } = record;
  if (markdown !== undefined && /^\uFEFF?---[ \t]*\r?\n/.test(markdown)) return markdown;
  const said = Object.entries(record).flatMap(([key, value]) => {
    const meaning = own.has(key) || isEmpty(value) ? undefined : meaningOf(key);
    return meaning === undefined || meaning === "ignored" ? [] : [{ key, meaning, value }];
  });
  const word = (wanted: string, name = wanted) => {
    const value = said.find(({ meaning }) => meaning === wanted)?.value;
    return typeof value === "string" ? { [name]: value } : {};
  };
  const page = readPage(markdown ?? text ?? "", {
    ...word("title"),
    ...word("source"),
    ...word("site"),
    ...word("lang", "language"),
    format: markdown === undefined ? "text" : "markdown",
    untitled: {},
  });
  if (page === undefined) return undefined;
  const [, top = "", body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(page.markdown)!;
  const meanings = new Set<string>(said.map(({ meaning }) => meaning));
  const found = Object.entries(parse(top) as object).filter(([key]) => !meanings.has(key));
  const front = Object.fromEntries([...found, ...said.map(({ key, value }) => [key, value] as const)]);
  return `---\n${stringify(front, { lineWidth: 0 })}---\n${body}`;
}

/** Columns of a table are there in every row: an empty one says nothing. */
function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}
