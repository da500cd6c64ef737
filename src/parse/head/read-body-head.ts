import type { Block } from "../../article/block.ts";
import { isOnlyPerson } from "../../language/forename-set.ts";
import { importList } from "../../language/import-lists.ts";
import type { DayOrder } from "../dates/find-dates.ts";
import { isNameAlone, isOfficeLine, readByline } from "./byline-segment.ts";
import { readDateSegment } from "./date-segment.ts";

/** What the lines above an article's first paragraph say of it. */
export interface BodyHead {
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly published?: string;
  readonly updated?: string;
  /** Blocks that say this and nothing else, by their place. */
  readonly said: readonly HeadBlock[];
}

/** A block of lines that were understood. */
export interface HeadBlock {
  readonly block: number;
  readonly as: "byline" | "date";
  readonly authors: readonly string[];
  readonly published?: string;
  readonly updated?: string;
}

/** Further down stands the article. */
const mostBlocks = 16;

/** Reads the blocks before the first paragraph of prose. A line that is not wholly understood stays where it is. */
export function readBodyHead(blocks: readonly Block[], title: string, order: DayOrder): BodyHead {
  const said: HeadBlock[] = [];
  const head: { authors: readonly string[]; published?: string; updated?: string } = { authors: [] };
  for (const [index, block] of blocks.slice(0, mostBlocks).entries()) {
    if (isProseText(block.text)) break;
    if (block.kind !== "paragraph" || block.within.length > 0 || block.text.trim() === title) continue;
    const read = readAmong(blocks, index, title, order);
    if (head.authors.length === 0) head.authors = read.authors;
    if (read.published && head.published === undefined) head.published = read.published;
    if (read.updated && head.updated === undefined) head.updated = read.updated;
    const { as, authors, published, updated } = read;
    if (as !== undefined && read.isWhole)
      said.push({
        block: index,
        as,
        authors,
        ...(published ? { published } : {}),
        ...(updated ? { updated } : {}),
      });
  }
  return { ...head, said };
}

/** A sentence, or long enough for one. */
function isProseText(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean).length;
  return words >= 12 && /[.!?…]["”’')\]]*$/.test(text) && !text.includes("\n");
}

interface ReadBlock {
  readonly authors: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly as?: "byline" | "date";
  readonly isWhole: boolean;
}

/** A paragraph that is a name alone, over one with an office, or with a date where the name can be a person's only. */
function isOfAuthor(block: Block | undefined, next: Block | undefined, order: DayOrder): boolean {
  if (!isLine(block) || !isLine(next) || !isNameAlone(block.text)) return false;
  const isDate = readDateSegment(next.text, order)?.kind === "published";
  return isOfficeLine(next.text) || (isDate && isOnlyPerson(block.text));
}

/** A heading, a point of a list or a quoted line is of the article. */
const isLine = (block: Block | undefined): block is Block =>
  block?.kind === "paragraph" && block.within.length === 0;

/** Reads a block beside its neighbours: an author's name and office may be paragraphs of their own. */
function readAmong(blocks: readonly Block[], index: number, title: string, order: DayOrder): ReadBlock {
  const [before, block, after] = [blocks[index - 1], blocks[index]!, blocks[index + 1]];
  if (isOfAuthor(block, after, order)) return { authors: [block.text], as: "byline", isWhole: true };
  // The office goes with its name: where the front matter names another author, both stay.
  const isOffice = isOfficeLine(block.text) && isOfAuthor(before, block, order);
  if (isOffice && before!.text.trim() !== title)
    return { authors: [before!.text], as: "byline", isWhole: true };
  return readBlock(block.text, order);
}

function readBlock(text: string, order: DayOrder): ReadBlock {
  const segments = text
    .split("\n")
    .flatMap((line) => line.split(/\s[|·•]\s|\s[–—]\s+(?=\p{Lu})/u))
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
  let isWhole = segments.length > 0;
  let as: "byline" | "date" | undefined;
  const read: { authors: readonly string[]; published?: string; updated?: string } = { authors: [] };
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    const names = readByline(segment);
    const date = names ? undefined : readDateSegment(segment, order);
    if (names) {
      as ??= "byline";
      if (read.authors.length === 0) read.authors = names.names;
      isWhole &&= names.isWhole;
      if (isOfficeLine(segments[index + 1] ?? "")) index++;
    } else if (date) {
      as ??= "date";
      if (read[date.kind] === undefined) read[date.kind] = date.iso;
    } else if (isNameAlone(segment) && isOfficeLine(segments[index + 1] ?? "")) {
      as ??= "byline";
      read.authors = [...read.authors, segment];
      index++;
    } else isWhole &&= isRow(segment);
  }
  return { ...read, ...(as ? { as } : {}), isWhole };
}

const wordsOf = (list: "readingTime" | "shareWords") => new Set(importList(list));
const readingTime = wordsOf("readingTime");
const shareWords = wordsOf("shareWords");

/** '5 min read', 'Share on Facebook': says nothing of the article. */
function isRow(segment: string): boolean {
  const words = segment.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0 || words.length > 12) return false;
  const isTime = /\d/.test(segment) && words.every((word) => /^\d{1,3}$/.test(word) || readingTime.has(word));
  return isTime || words.every((word) => shareWords.has(word) || /^\d+$/.test(word));
}
