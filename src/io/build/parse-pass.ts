import type { Diagnostic } from "../../article/diagnostic.ts";
import { hiddenCharacters } from "../../check/hidden-characters.ts";
import type { PictureReference } from "../../check/picture-references.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import type { FolderNotes, ParsedNote } from "../cache/article-notes.ts";
import { textKey } from "../cache/keys.ts";
import type { ArticleFile } from "../read/find-articles.ts";
import { collect } from "../run/analyze-folder.ts";
import { inOrder } from "../run/in-order.ts";
import type { ArticleWorkers } from "./article-workers.ts";
import type { ParsedArticles } from "./parsed-articles.ts";
import type { HeldArticle, ReadArticle } from "./read-article.ts";

/** The articles of a folder as far as parsing tells. */
export interface ParsePass {
  /** By path, in the order of the files; those that could not be parsed are missing. */
  readonly notes: ReadonlyMap<string, ParsedNote>;
  /** Parses an article again, unless it is held. Gives the note with it: its file may have changed meanwhile. */
  readonly parse: (file: ArticleFile) => Promise<{
    readonly article: HeldArticle;
    readonly note: ParsedNote;
    readonly pictures: readonly PictureReference[];
  }>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the files are read with. */
export interface ParseOptions {
  readonly before: FolderNotes["articles"];
  readonly language: AssumedLanguage;
  /** Reads each file to tell whether it is as it was. */
  readonly verify: boolean;
  /** Where articles that were parsed now wait. */
  readonly held: ParsedArticles;
  /** Says of an article whether it will be analysed: others are not held. */
  readonly isWanted: (note: Pick<ParsedNote, "slug">) => boolean;
  /** Opened once it is known how many files have to be read. */
  readonly open: (files: number) => ArticleWorkers;
}

/** Parses the articles that are not as an earlier build saw them. */
export async function parsePass(
  files: readonly ArticleFile[],
  { before, language, verify, held, isWanted, open }: ParseOptions,
): Promise<ParsePass & { readonly workers: ArticleWorkers }> {
  const stamps = files.map((file) => file.stamp?.());
  const known = files.map((file, index) => {
    const old = before.get(file.path)?.parsed;
    return old && !verify && stamps[index] !== undefined && old.stamp === stamps[index] ? old : undefined;
  });
  const unread = [...files.keys()].filter((index) => known[index] === undefined);
  const workers = open(unread.length);
  const pictures = new Map<string, readonly PictureReference[]>();
  const read = async (file: ArticleFile, source: string, found: Diagnostic[]): Promise<ReadArticle> => {
    try {
      return await workers.read(source, file.path, language);
    } catch (error) {
      found.push(...hiddenCharacters(file.path, source));
      throw error;
    }
  };
  const noteOf = async (index: number, found: Diagnostic[]): Promise<ParsedNote> => {
    const file = files[index]!;
    const source = await file.read();
    const content = textKey(source);
    const old = before.get(file.path)?.parsed;
    if (old?.content === content) return stamped(old, stamps[index]);
    const made = await read(file, source, found);
    if (isWanted(made.note)) {
      held.put(file.path, made.article, source.length);
      pictures.set(file.path, made.pictures);
    }
    return stamped({ content, ...made.note }, stamps[index]);
  };
  const outcomes = inOrder(unread, workers.most, async (index) => {
    const found: Diagnostic[] = [];
    let note: ParsedNote | undefined;
    await collect(files[index]!.path, found, async () => {
      note = await noteOf(index, found);
    });
    return { index, note, found };
  });
  const diagnostics: Diagnostic[] = [];
  for await (const { index, note, found } of outcomes) {
    known[index] = note;
    diagnostics.push(...found);
  }
  const notes = new Map<string, ParsedNote>();
  for (const [index, { path }] of files.entries()) {
    const note = known[index];
    if (note) notes.set(path, note);
  }
  const parse: ParsePass["parse"] = async (file) => {
    const note = notes.get(file.path)!;
    const kept = held.take(file.path);
    if (kept) return { article: kept, note, pictures: pictures.get(file.path)! };
    const source = await file.read();
    const content = textKey(source);
    const made = await read(file, source, diagnostics);
    const same = content === note.content;
    return { article: made.article, note: same ? note : { content, ...made.note }, pictures: made.pictures };
  };
  return { notes, parse, diagnostics, workers };
}

function stamped({ stamp: _, ...note }: ParsedNote, stamp: string | undefined): ParsedNote {
  return stamp === undefined ? note : { stamp, ...note };
}
