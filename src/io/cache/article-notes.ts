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
  readonly articles: Readonly<Record<string, StoredNote>>;
  /** By name. */
  readonly pictures: Readonly<Record<string, PictureFile>>;
}

/** Reads the notes on a folder that were made by the same code; none where there are none, or where they are damaged. */
export function readNotes(cache: string, folder: string, code: string): FolderNotes {
  const notes = readSealedJson(placeOf(cache, folder)) as (FolderNotes & { code: string }) | undefined;
  return notes?.code === code ? notes : { articles: {}, pictures: {} };
}

export function writeNotes(cache: string, folder: string, code: string, notes: FolderNotes): void {
  writeSealedJson(placeOf(cache, folder), { code, ...notes });
}

/** Deletes the notes on a folder. */
export function forgetNotes(cache: string, folder: string): void {
  rmSync(placeOf(cache, folder), { force: true });
}

function placeOf(cache: string, folder: string): string {
  return join(cache, `articles-${textKey(resolve(folder)).slice(0, 16)}.json`);
}
