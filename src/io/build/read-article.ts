import { deserialize } from "node:v8";
import type { ParsedArticle } from "../../article/article.ts";
import { type PictureReference, pictureReferences } from "../../check/picture-references.ts";
import { noteName } from "../../site/note-name.ts";
import { blockKey, summarizeBlocks } from "../../strip/1-evidence/repetition.ts";
import type { ParsedNote } from "../cache/article-notes.ts";
import { textKey } from "../cache/keys.ts";

/** An article that was parsed: as it is, or its bytes (`v8.serialize`), which are only opened where it is printed. */
export type HeldArticle = ParsedArticle | Uint8Array;

/** What parsing an article gave. */
export interface ReadArticle {
  readonly article: HeldArticle;
  /** Without what tells that its file is as it was. */
  readonly note: Omit<ParsedNote, "stamp" | "content">;
  readonly pictures: readonly PictureReference[];
}

/** Takes from a parsed article what is needed before any is printed. */
export function readArticleOf(article: ParsedArticle): ReadArticle & { readonly article: ParsedArticle } {
  const { path, slug, headline, frontMatter, publisher, blocks } = article;
  const { host } = publisher;
  const note = {
    slug,
    draft: frontMatter.draft,
    schedule: { published: frontMatter.published, expires: frontMatter.expires },
    names: [...new Set([path, headline, ...frontMatter.aliases].map(noteName))],
    ...(host === undefined ? { blocks: [] } : { host, blocks: summarizeBlocks(host, blocks, shortKey).keys }),
  };
  return { article, note, pictures: pictureReferences(article) };
}

export function openHeld(held: HeldArticle): ParsedArticle {
  return held instanceof Uint8Array ? (deserialize(held) as ParsedArticle) : held;
}

/** Blocks are compared by a hash: the notes would hold the whole text of a site otherwise. */
export function shortKey(text: string): string {
  const key = blockKey(text);
  return key === "" ? "" : textKey(key).slice(0, 20);
}
