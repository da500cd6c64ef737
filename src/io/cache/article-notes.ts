import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { ArticleAddresses } from "../../check/addresses.ts";
import type { PictureReference } from "../../check/picture-references.ts";
import type { Totals } from "../../check/totals.ts";
import type { ArticleFacts } from "../../pages/summary.ts";
import type { Schedule } from "../../site/schedule.ts";
import type { PictureFile } from "../build/pictures.ts";
import { textKey } from "./keys.ts";
import { readSealedJson, writeSealedJson } from "./sealed.ts";
import { pruneTable, readTable, type Table, writeTable } from "./table.ts";

/** What is known of an article's file once it was parsed. */
export interface ParsedNote {
  /** Tells that the file is as it was; missing where that could not be told when it was read. */
  readonly stamp?: string;
  /** Hash of its text. */
  readonly content: string;
  readonly slug: string;
  readonly draft: boolean;
  /** When it comes and goes. */
  readonly schedule: Schedule;
  /** What note tools call it. */
  readonly names: readonly string[];
  /** Where it was saved from, and the keys of its blocks: they count as repeated within one source. */
  readonly host?: string;
  readonly blocks: readonly string[];
}

/** What was asked while the article was printed, and the answer: a picture, or the page of another article by its file or its name. */
export type Asked = readonly [what: "picture" | "article" | "note", name: string, answer: unknown];

/** What is known of an article once it was analysed and printed, beside its result. */
export interface ResultNote {
  readonly asked: readonly Asked[];
  readonly addresses: ArticleAddresses;
  readonly pictures: readonly PictureReference[];
  /** The front matter's picture. */
  readonly image?: { readonly reference: string; readonly alt: string };
  readonly totals: Totals;
  /** What other pages need of it, but for its quotes. */
  readonly facts: ArticleFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is noted of an article. */
export interface ArticleNote {
  readonly parsed: ParsedNote;
  /** Key of its result. */
  readonly key: string;
  readonly result: ResultNote;
}

/** What an earlier build noted of an article: of one that another machine prints, no result. */
export type StoredNote = Pick<ArticleNote, "parsed"> & Partial<ArticleNote>;

/** What an earlier build noted of a folder of articles. */
export interface FolderNotes {
  /** The hash of what all articles were read beside. */
  readonly site?: string;
  /** By path. */
  readonly articles: ReadonlyMap<string, StoredNote>;
  /** By name. */
  readonly pictures: Readonly<Record<string, PictureFile>>;
}

interface StoredNotes extends Omit<FolderNotes, "articles"> {
  readonly code: string;
  readonly parts: readonly string[];
}

const form = {
  encode: (note: StoredNote) => note,
  decode: (note: StoredNote) => note,
  groupOf: (path: string) => path,
};
const tables = new WeakMap<FolderNotes["articles"], Table<StoredNote>>();

/** Reads the notes on a folder that were made by the same code; none where there are none, or where they are damaged. */
export function readNotes(cache: string, folder: string, code: string): FolderNotes {
  const stored = readSealedJson(placeOf(cache, folder)) as StoredNotes | undefined;
  const table = stored?.code === code ? readTable(partsOf(cache, folder), stored.parts, form) : undefined;
  if (!stored || !table) return { articles: new Map(), pictures: {} };
  tables.set(table.rows, table);
  return { ...stored, articles: table.rows };
}

/** Writes the notes on a folder. `before` are those that were read: a note that is the same object is not written. */
export function writeNotes(
  cache: string,
  folder: string,
  code: string,
  { articles, ...notes }: FolderNotes,
  before: FolderNotes,
): void {
  const parts = writeTable(partsOf(cache, folder), articles, tables.get(before.articles), form);
  // Until now the notes before are whole: a build that is killed leaves the one or the other.
  writeSealedJson(placeOf(cache, folder), { code, ...notes, parts } satisfies StoredNotes);
  pruneTable(partsOf(cache, folder), parts);
}

/** Deletes the notes on a folder. */
export function forgetNotes(cache: string, folder: string): void {
  rmSync(placeOf(cache, folder), { force: true });
}

function placeOf(cache: string, folder: string): string {
  return `${partsOf(cache, folder)}.json`;
}

function partsOf(cache: string, folder: string): string {
  return join(cache, `articles-${textKey(resolve(folder)).slice(0, 16)}`);
}
