import { countRepetition } from "../../strip/1-evidence/repetition.ts";
import type { FolderNotes, ParsedNote } from "../cache/article-notes.ts";
import { keyOf } from "../cache/keys.ts";

/** What the articles of a folder are read beside. */
export interface ArticleSurroundings {
  /** The hash of what is the same for all. */
  readonly site: string;
  /** Those of an article's blocks that stand in others of its source, by their keys, and in how many. */
  readonly repeated: (note: ParsedNote) => ReadonlyMap<string, number>;
  /** The hash of all that decides an article's result, but for what it asks of the site. */
  readonly keyOf: (path: string, note: ParsedNote) => string;
}

type Notes = ReadonlyMap<string, ParsedNote>;

/**
 * Counts how often blocks stand in other articles of one source, and makes the keys of results.
 *
 * An article keeps the key of the build before where it is as it was, the site too, and none of its blocks came or went
 * in another: then nothing is counted or hashed for it.
 */
export function surroundingsOf(site: string, notes: Notes, before: FolderNotes): ArticleSurroundings {
  const stale = before.site === site ? staleArticles(notes, before.articles) : new Set(notes.keys());
  const wanted = new Set<string>();
  for (const path of stale) for (const block of notes.get(path)!.blocks) wanted.add(block);
  let counted = countBlocks(notes, wanted);
  const times = ({ host, blocks }: ParsedNote) => {
    // One that was written to since the first pass has blocks that were not counted.
    if (!blocks.every((block) => wanted.has(block))) {
      for (const note of notes.values()) for (const block of note.blocks) wanted.add(block);
      for (const block of blocks) wanted.add(block);
      counted = countBlocks(notes, wanted);
    }
    return host === undefined ? () => 0 : counted(host);
  };
  return {
    site,
    repeated: (note) => repeatedOf(note, times(note)),
    keyOf: (path, note) => {
      if (note === notes.get(path) && !stale.has(path)) return before.articles.get(path)!.key!;
      const of = times(note);
      const repeated = note.blocks.flatMap((block, index) => (of(block) > 0 ? [[index, of(block)]] : []));
      return keyOf(site, path, note.content, repeated);
    },
  };
}

/** Those blocks of one article that stand in others of its source, and in how many, where it takes the place of `path`. */
export function repeatedBlocks(
  notes: Notes,
  path: string,
  note: Pick<ParsedNote, "host" | "blocks">,
): ReadonlyMap<string, number> {
  if (note.host === undefined) return new Map();
  const all = new Map<string, typeof note>(notes).set(path, note);
  return repeatedOf(note, countBlocks(all, new Set(note.blocks))(note.host));
}

function repeatedOf(
  { blocks }: Pick<ParsedNote, "blocks">,
  times: (block: string) => number,
): ReadonlyMap<string, number> {
  return new Map(blocks.flatMap((block) => (times(block) > 0 ? [[block, times(block)] as const] : [])));
}

/** The articles that are not as they were, and those that share a block with what came or went. */
function staleArticles(notes: Notes, before: FolderNotes["articles"]): ReadonlySet<string> {
  const stale = new Set<string>();
  const moved = new Set<string>();
  const add = (note: ParsedNote | undefined) => {
    if (note) for (const block of note.blocks) moved.add(block);
  };
  for (const [path, note] of notes) {
    const old = before.get(path)?.parsed;
    if (note === old) continue;
    stale.add(path);
    add(note);
    add(old);
  }
  for (const [path, { parsed }] of before) if (!notes.has(path)) add(parsed);
  if (moved.size === 0) return stale;
  for (const [path, { blocks }] of notes) if (blocks.some((block) => moved.has(block))) stale.add(path);
  return stale;
}

function countBlocks(
  notes: ReadonlyMap<string, Pick<ParsedNote, "host" | "blocks">>,
  wanted: ReadonlySet<string>,
): ReturnType<typeof countRepetition> {
  const summaries = [...notes.values()].flatMap(({ host, blocks }) => {
    const keys = blocks.filter((block) => wanted.has(block));
    return host === undefined || keys.length === 0 ? [] : [{ source: host, keys }];
  });
  return countRepetition(summaries, (key) => key);
}
