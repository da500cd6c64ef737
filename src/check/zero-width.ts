import type { ParsedArticle } from "../article/article.ts";
import type { Edit } from "../parse/dialect/edit-text.ts";
import { isOrdinary } from "./hidden-characters.ts";

/** What prints nothing and joins or parts nothing that a reader sees. Others steer directions, or belong to a script. */
const zeroWidth = /[\u200b\u2060\ufeff]/g;

/** The edits that take zero-width characters out of an article; code keeps them, where each may mean something. */
export function zeroWidthEdits({ source, blocks }: ParsedArticle): readonly Edit[] {
  const code = blocks.filter(({ kind }) => kind === "code").map(({ span }) => span);
  return [...source.matchAll(zeroWidth)].flatMap(({ 0: mark, index }) =>
    isOrdinary(source, mark, index) || code.some(({ start, end }) => start <= index && index < end)
      ? []
      : [{ start: index, end: index + mark.length, text: "" }],
  );
}

/** A text as a reader sees it: without what prints nothing. */
export function withoutZeroWidth(text: string): string {
  return text.replace(zeroWidth, "");
}
