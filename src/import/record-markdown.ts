import { parse, stringify } from "yaml";
import { unknownKey } from "../parse/front-matter/front-matter.ts";
import { type Meaning, meaningOf } from "../parse/front-matter/spellings.ts";
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
const own = new Set(["text", "markdown", "html", "bytes", "type", "oversized", "id", "path", "withdrawn"]);

/** What a record says of its article, beside its text. */
interface Said {
  readonly key: string;
  readonly meaning: Meaning;
  readonly value: unknown;
}

/**
 * Makes an article file of a record. What the record says goes before what stands at the top of its text. Missing: it
 * has no text, or no headline and no sentence that could stand for one.
 */
export function recordMarkdown(record: TextRecord): string | undefined {
  const { text, markdown } = record;
  if (markdown !== undefined && hasFrontMatter(markdown)) return markdown;
  const page = readPage(markdown ?? text ?? "", {
    ...originOf(record),
    format: markdown === undefined ? "text" : "markdown",
    untitled: {},
  });
  return page && withSaid(page.markdown, record);
}

/** Those of a record's words that a page is read with. */
export function originOf(record: TextRecord): { readonly [key: string]: string } {
  const said = saidBy(record);
  const word = (wanted: Meaning, name: string = wanted) => {
    const value = said.find(({ meaning }) => meaning === wanted)?.value;
    return typeof value === "string" ? { [name]: value } : {};
  };
  return { ...word("title"), ...word("source"), ...word("site"), ...word("lang", "language") };
}

/** Puts what a record says into the front matter of an article file that was made of its text. */
export function withSaid(markdown: string, record: TextRecord): string {
  const said = saidBy(record);
  const [, top = "", body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(markdown)!;
  const meanings = new Set<string>(said.map(({ meaning }) => meaning));
  const found = Object.entries(parse(top) as object).filter(([key]) => !meanings.has(key));
  const front = Object.fromEntries([...found, ...said.map(({ key, value }) => [key, value] as const)]);
  return `---\n${stringify(front, { lineWidth: 0 })}---\n${body}`;
}

/** What is wrong with the keys that mean nothing for an article: each is passed over. */
export function unknownKeys(record: TextRecord): readonly string[] {
  return Object.entries(record)
    .filter(([key, value]) => !own.has(key) && !isEmpty(value) && meaningOf(key) === undefined)
    .map(([key]) => unknownKey(key));
}

/** Markdown that is an article file already: what its record says beside it is passed over. */
const hasFrontMatter = (markdown: string): boolean => /^\uFEFF?---[ \t]*\r?\n/.test(markdown);

function saidBy(record: TextRecord): readonly Said[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const meaning = own.has(key) || isEmpty(value) ? undefined : meaningOf(key);
    return meaning === undefined || meaning === "ignored" ? [] : [{ key, meaning, value }];
  });
}

/** Columns of a table are there in every row: an empty one says nothing. */
function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}
