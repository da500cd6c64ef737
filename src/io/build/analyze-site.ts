import type { Diagnostic } from "../../article/diagnostic.ts";
import { findSharedAddresses } from "../../check/addresses.ts";
import type { ArticleQuotes } from "../../pages/summary.ts";
import { analyzeParsed } from "../../pipeline/pipeline.ts";
import type { ArticleResult } from "../../pipeline/print-article.ts";
import { renderForFeed } from "../../render/render.ts";
import type { Newsroom, Picture } from "../../site/newsroom.ts";
import { articleLanguage } from "../../site/settings/site.ts";
import {
  type ArticleNote,
  type Asked,
  type FolderNotes,
  type ParsedNote,
  readNotes,
  type StoredNote,
  writeNotes,
} from "../cache/article-notes.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import { Recent } from "../cache/recent.ts";
import { openResults } from "../cache/result-store.ts";
import type { ArticleFolder } from "../read/article-folder.ts";
import type { ArticleFile } from "../read/find-articles.ts";
import { collect } from "../run/analyze-folder.ts";
import { inOrder } from "../run/in-order.ts";
import { type ArticleLinks, articleLinks } from "./article-links.ts";
import { openArticleWorkers } from "./article-workers.ts";
import { parsePass } from "./parse-pass.ts";
import { openParsedArticles } from "./parsed-articles.ts";
import { type NamedPictures, openPictures, type Pictures, referencesOf } from "./pictures.ts";
import { contextOfJob, type PrintedResult, type PrintSettings } from "./print-job.ts";
import type { Shards } from "./printed-shard.ts";
import { openHeld } from "./read-article.ts";
import { surroundingsOf } from "./surroundings.ts";

/** Results held while pages are made of them. */
const mostLoaded = 500;
/** Quotations held: those of an article are on some seven pages, a quarter of its result. */
const mostQuoted = 6000;

/** A result that is noted and cannot be read: it was deleted or damaged by itself. */
export class LostResult extends Error {}

/** An article that was analysed and printed, now or by an earlier build of the same. */
export interface KnownArticle extends NamedPictures {
  readonly path: string;
  readonly note: ArticleNote;
}

/** The articles of a site, analysed and printed. What they gave is on disk. */
export interface AnalyzedSite {
  /** The hash of what all articles are read beside. */
  readonly key: string;
  /** In the order of the files, those with errors too; what could not be read is missing. */
  readonly articles: readonly KnownArticle[];
  /** What parsing told of each file, by its path. */
  readonly parsed: ReadonlyMap<string, ParsedNote>;
  readonly pictures: Pictures;
  readonly links: ArticleLinks;
  readonly diagnostics: readonly Diagnostic[];
  readonly load: (article: KnownArticle) => ArticleResult;
  /** Only what was said in it. */
  readonly quotes: (article: KnownArticle) => ArticleQuotes;
  /** Prints the body of an article as a feed carries it. */
  readonly feedBody: (article: KnownArticle) => Promise<string>;
}

export interface AnalyzeOptions {
  readonly folder: ArticleFolder;
  /** Its assets and its menu are not asked for. */
  readonly newsroom: Newsroom;
  /** Whether an article gets a page where nothing is wrong with it. */
  readonly isShown: (note: ParsedNote) => boolean;
  /** What other machines made of them. */
  readonly shards?: Shards | undefined;
  /** Analyses only these articles; the others are parsed, because theirs are read beside them. */
  readonly part?: (note: Pick<ParsedNote, "slug">) => boolean;
  readonly cache: string;
  /** Reads every file, instead of trusting its size and time. */
  readonly verify: boolean;
  /** Threads to read articles in; missing: by how many articles have to be read. */
  readonly threads?: number | undefined;
  readonly progress: (done: number, all: number) => void;
}

/**
 * Analyses and prints the articles of a folder; what an earlier build made of the same is taken from the cache.
 *
 * Two passes. The first parses what changed, for how often a block stands in other articles of its source is known
 * only then. The second analyses each article whose file, or what it is read beside, is not as it was.
 */
export async function analyzeSite(options: AnalyzeOptions): Promise<AnalyzedSite> {
  const { folder, newsroom, cache, shards, isShown, part = () => true, verify, threads, progress } = options;
  const code = codeKey();
  const noted = readNotes(cache, folder.folder, code);
  const before = shards ? withShards(noted, shards) : noted;
  const held = openParsedArticles(cache);
  const language = articleLanguage(folder.site);
  const parsed = await parsePass(folder.files, {
    before: before.articles,
    language,
    verify,
    held,
    isWanted: part,
    open: (files) => openArticleWorkers(files, threads),
  });
  const diagnostics = [...parsed.diagnostics];
  const surroundings = surroundingsOf(siteKeyOf(options), parsed.notes, before);
  const pictures = openPictures(folder, newsroom.base, before.pictures);
  const shown = [...parsed.notes].filter(([, note]) => isShown(note));
  const links = articleLinks(folder.folder, newsroom.base, shown);
  const own = openResults<PrintedResult>(resultsFolder(cache));
  const store = shards ? { ...own, get: (key: string) => own.get(key) ?? shards.get(key) } : own;
  const { site, strings, speakers } = newsroom;
  const settings: PrintSettings = {
    site,
    strings,
    speakers: speakers.entries,
    language,
    folder: folder.folder,
    shown: shown.map(([path, { slug, names }]) => [path, { slug, names }]),
  };
  let printer: ReturnType<typeof parsed.workers.openPrinter> | undefined;
  const answers: Answers = {
    picture: (path, name) => pictures.find(path, name),
    article: links.articleUrl,
    note: (_, name) => links.noteUrl(name),
  };
  const isAnswered = async (path: string, asked: readonly Asked[]) => {
    const names = asked.flatMap(([what, name]) => (what === "picture" ? [name] : []));
    if (names.length > 0) await pictures.load(path, names);
    return asked.every(
      ([what, name, answer]) => JSON.stringify(answers[what](path, name) ?? null) === JSON.stringify(answer),
    );
  };
  // Keys are kept only where every article that was counted is noted, as it was counted.
  let isSettled = true;
  const noteOf = async (file: ArticleFile, first: ParsedNote): Promise<ArticleNote> => {
    const { path } = file;
    const key = surroundings.keyOf(path, first);
    const old = before.articles.get(path);
    const known = old?.key === key ? old.result : store.get(key)?.note;
    if (known && (await isAnswered(path, known.asked))) {
      const same = old?.parsed === first && old.key === key && old.result === known;
      return same ? (old as ArticleNote) : { parsed: first, key, result: known };
    }
    // A file may have been written to since the first pass: what is read now counts, and the next build looks again.
    const { article, note, pictures: named } = await parsed.parse(file);
    const references = referencesOf({ path, pictures: named });
    await pictures.load(path, references);
    const found = references.flatMap((name): (readonly [string, Picture])[] => {
      const picture = pictures.find(path, name);
      return picture ? [[name, picture]] : [];
    });
    if (note !== first) isSettled = false;
    const mine = note === first ? key : surroundings.keyOf(path, note);
    printer ??= parsed.workers.openPrinter(settings, store);
    const repeated = surroundings.repeated(note);
    const result = await printer({ article, key: mine, repeated, named, pictures: new Map(found) });
    return { parsed: note, key: mine, result };
  };

  const notes = new Map<string, ArticleNote>();
  const wanted = folder.files.filter(({ path }) => {
    const note = parsed.notes.get(path);
    return note && part(note);
  });
  const outcomes = inOrder(wanted, parsed.workers.most, async (file) => {
    const found: Diagnostic[] = [];
    let note: ArticleNote | undefined;
    await collect(file.path, found, async () => {
      note = await noteOf(file, parsed.notes.get(file.path)!);
    });
    return { path: file.path, note, found };
  });
  let done = 0;
  try {
    for await (const { path, note, found } of outcomes) {
      if (note) notes.set(path, note);
      diagnostics.push(...found);
      progress(++done, wanted.length);
    }
  } finally {
    held.close();
    await parsed.workers.close();
  }

  const articles = [...notes].map(([path, note]) => ({ path, note, pictures: note.result.pictures }));
  for (const article of articles) {
    await pictures.load(article.path, referencesOf(article));
    diagnostics.push(...article.note.result.diagnostics);
  }
  diagnostics.push(...findSharedAddresses(articles.map(({ note }) => note.result.addresses)));
  const stored = [...parsed.notes].map(([path, note]): [string, StoredNote] => [
    path,
    notes.get(path) ?? { parsed: note },
  ]);
  writeNotes(
    cache,
    folder.folder,
    code,
    {
      ...(isSettled && notes.size === parsed.notes.size ? { site: surroundings.site } : {}),
      articles: new Map(stored),
      pictures: Object.fromEntries(pictures.filesOf(articles)),
    },
    noted,
  );
  store.prune(new Set(articles.map(({ note }) => note.key)));

  const recent = new Recent<ArticleResult>(mostLoaded);
  const load = ({ path, note }: KnownArticle): ArticleResult => {
    const found = recent.get(note.key) ?? store.get(note.key)?.result;
    if (!found) throw new LostResult(`Missing result of ${path}, expected it in the cache as the notes say`);
    recent.set(note.key, found);
    return found;
  };
  const quoted = new Recent<ArticleQuotes>(mostQuoted);
  const quotesOf = (article: KnownArticle): ArticleQuotes => {
    const { key } = article.note;
    let found = quoted.get(key);
    if (!found) {
      const { quotes, passages } = load(article).summary;
      found = { quotes, passages };
    }
    quoted.set(key, found);
    return found;
  };
  const fileOf = new Map(folder.files.map((file) => [file.path, file]));
  const bodies = openResults<{ readonly html: string }>(resultsFolder(cache));
  const feedBody = async ({ path, note }: KnownArticle) => {
    const key = keyOf("feed", note.key, note.result.asked, newsroom.origin);
    const stored = bodies.get(key);
    if (stored) return stored.html;
    const { article } = await parsed.parse(fileOf.get(path)!);
    const context = contextOfJob({ repeated: surroundings.repeated(note.parsed) }, settings);
    const html = renderForFeed(analyzeParsed(openHeld(article), context), newsroom, {
      // Feed readers are given one picture, not a choice of forms.
      picture: (name) => {
        const found = answers.picture(path, name);
        return found && { url: found.url, width: found.width, height: found.height };
      },
      articleUrl: (name) => answers.article(path, name),
      noteUrl: (name) => answers.note(path, name),
    });
    bodies.put(key, { html });
    return html;
  };
  return {
    key: surroundings.site,
    articles,
    parsed: parsed.notes,
    pictures,
    links,
    diagnostics,
    load,
    quotes: quotesOf,
    feedBody,
  };
}

interface Answers {
  readonly picture: Pictures["find"];
  readonly article: (path: string, name: string) => string | undefined;
  readonly note: (path: string, name: string) => string | undefined;
}

/** Without the hash of what they are read beside: each article's key is made anew, of the articles that are here. */
function withShards({ articles, pictures }: FolderNotes, shards: Shards): FolderNotes {
  const all = new Map<string, StoredNote>(articles);
  for (const [path, note] of shards.notes()) if (all.get(path)?.key !== note.key) all.set(path, note);
  return { articles: all, pictures };
}

/** Where the results of articles lie in a cache. */
export function resultsFolder(cache: string): string {
  return `${cache}/results`;
}

/** The hash of all that every article of a site is read beside. */
export function siteKeyOf({ folder, newsroom }: Pick<AnalyzeOptions, "folder" | "newsroom">): string {
  const { base, strings } = newsroom;
  return keyOf(codeKey(), articleLanguage(folder.site), base, strings, folder.speakers);
}
