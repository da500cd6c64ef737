import type { ParsedArticle } from "../../article/article.ts";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { hiddenCharacters } from "../../check/hidden-characters.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { noteName } from "../../site/note-name.ts";
import { blockKey, summarizeBlocks } from "../../strip/1-evidence/repetition.ts";
import type { FolderNotes, ParsedNote } from "../cache/article-notes.ts";
import { textKey } from "../cache/keys.ts";
import type { ArticleFile } from "../read/find-articles.ts";
import { collect } from "../run/analyze-folder.ts";
import { readInWorker } from "../run/in-worker.ts";
import type { ParsedArticles } from "./parsed-articles.ts";

/** The articles of a folder as far as parsing tells. */
export interface ParsePass {
  /** By path, in the order of the files; those that could not be parsed are missing. */
  readonly notes: ReadonlyMap<string, ParsedNote>;
  /** Parses an article again, unless it is held. Gives the note with it: its file may have changed meanwhile. */
  readonly parse: (
    file: ArticleFile,
  ) => Promise<{ readonly article: ParsedArticle; readonly note: ParsedNote }>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses the articles that are not as an earlier build saw them, and leaves them in `held`. With `verify` each file is
 * read to tell.
 */
export async function parsePass(
  files: readonly ArticleFile[],
  before: FolderNotes["articles"],
  language: AssumedLanguage,
  verify: boolean,
  held: ParsedArticles,
): Promise<ParsePass> {
  const notes = new Map<string, ParsedNote>();
  const diagnostics: Diagnostic[] = [];
  const read = async (file: ArticleFile, source: string): Promise<ParsedArticle> => {
    try {
      return await readInWorker(source, file.path, language);
    } catch (error) {
      diagnostics.push(...hiddenCharacters(file.path, source));
      throw error;
    }
  };
  const noteOf = async (file: ArticleFile): Promise<ParsedNote> => {
    const old = before[file.path]?.parsed;
    const stamp = file.stamp?.();
    if (old && !verify && stamp !== undefined && old.stamp === stamp) return old;
    const source = await file.read();
    const content = textKey(source);
    if (old?.content === content) return stamped(old, stamp);
    const article = await read(file, source);
    held.put(file.path, article, source.length);
    return stamped(parsedNote(article, content), stamp);
  };
  for (const file of files) {
    await collect(file.path, diagnostics, async () => {
      notes.set(file.path, await noteOf(file));
    });
  }
  const parse = async (file: ArticleFile) => {
    const note = notes.get(file.path)!;
    const kept = held.take(file.path);
    if (kept) return { article: kept, note };
    const source = await file.read();
    const content = textKey(source);
    const article = await read(file, source);
    return { article, note: content === note.content ? note : parsedNote(article, content) };
  };
  return { notes, parse, diagnostics };
}

/** Blocks are compared by a hash: the notes would hold the whole text of a site otherwise. */
export function shortKey(text: string): string {
  const key = blockKey(text);
  return key === "" ? "" : textKey(key).slice(0, 20);
}

function parsedNote(article: ParsedArticle, content: string): ParsedNote {
  const { path, slug, headline, frontMatter, publisher, blocks } = article;
  const { host } = publisher;
  return {
    content,
    slug,
    draft: frontMatter.draft,
    schedule: { published: frontMatter.published, expires: frontMatter.expires },
    names: [...new Set([path, headline, ...frontMatter.aliases].map(noteName))],
    ...(host === undefined ? { blocks: [] } : { host, blocks: summarizeBlocks(host, blocks, shortKey).keys }),
  };
}

function stamped({ stamp: _, ...note }: ParsedNote, stamp: string | undefined): ParsedNote {
  return stamp === undefined ? note : { stamp, ...note };
}
