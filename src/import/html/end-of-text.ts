import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { isBylineText, isOverAuthor } from "./bylines.ts";
import { isPost } from "./embedded-posts.ts";
import { type Leaf, tagOf } from "./leaves.ts";
import { farthest, isLineOfText, sentenceEnd } from "./text-lines.ts";

type Signs = readonly (PageSign | undefined)[];

/** Finds the last leaf of a text: the last prose, what goes on behind it, and the short lines at the end. */
export function lastOfText(leaves: readonly Leaf[], signs: Signs, proses: readonly number[]): number {
  let last = proses.at(-1)!;
  const paragraph = leaves[last]!;
  const parted = headingsWithin(leaves, signs, proses);
  for (let index = last + 1, gap = 0; index < leaves.length && gap < farthest; index++) {
    const leaf = leaves[index]!;
    if (!leaf.path.includes(boxOf(paragraph))) break;
    const end =
      signs[index] === undefined ? furtherEnd(leaves, signs, { index, last, paragraph, parted }) : -1;
    if (end >= 0) {
      last = end;
      index = end;
      gap = 0;
      continue;
    }
    if (signs[index] !== undefined) {
      // Facts and figures in an `aside`: the build decides.
      const facts = index === last + 1 && signs[index] === "sidebar" ? factsAt(leaves, index, paragraph) : -1;
      if (facts >= 0) index = last = facts;
      continue;
    }
    // What a box or a list of links holds is passed over with its heading.
    const box = boxBeside(leaf, paragraph) ?? linksUnder(leaves, index);
    if (box === undefined && /^h[1-6]$/.test(tagOf(leaf))) break;
    if (box !== undefined) index = leaves.findLastIndex(({ path }) => path.includes(box));
    gap++;
  }
  return last;
}

interface Reached {
  readonly index: number;
  readonly last: number;
  /** The last prose. */
  readonly paragraph: Leaf;
  readonly parted: (leaf: Leaf) => boolean;
}

/** Where the text ends that a leaf behind its end goes on with; -1: the leaf is none of it. */
function furtherEnd(
  leaves: readonly Leaf[],
  signs: Signs,
  { index, last, paragraph, parted }: Reached,
): number {
  const leaf = leaves[index]!;
  const isNext = index === last + 1;
  if (isNext && (goesOn(leaves, index) || isBesidePost(leaf, leaves[last]!))) return index;
  if (isLineOfText(leaf, paragraph)) {
    if (isBylineText(leaf.text)) return -1;
    const isText = isNext ? !opensLinks(leaves, index) : sentenceEnd.test(leaf.text) && leaf.linked < 0.3;
    return isText ? index : -1;
  }
  if (!isNext) return -1;
  const block = blockAt(leaves, signs, index, paragraph);
  if (block !== undefined) return block;
  const isPart = parted(leaf) || isSectionOf(leaves, index, paragraph);
  return isPart ? (partAt(leaves, signs, index) ?? -1) : -1;
}

/** The last leaf of an `aside` beside a paragraph that leads nowhere; -1 where none begins. */
function factsAt(leaves: readonly Leaf[], index: number, paragraph: Leaf): number {
  const box = boxBeside(leaves[index]!, paragraph);
  const inside = [...leaves.keys()].filter((at) => box !== undefined && leaves[at]!.path.includes(box));
  const isFacts = box?.tagName === "aside" && inside.every((at) => leaves[at]!.linked < 0.3);
  return isFacts ? inside.at(-1)! : -1;
}

/** A box that stands beside a paragraph and holds the leaf. */
function boxBeside({ path }: Leaf, paragraph: Leaf): Element | undefined {
  const parent = path.indexOf(paragraph.path.at(-2)!);
  const box = parent < 0 ? undefined : path[parent + 1];
  return box !== undefined && /^(?:div|section|aside|ul|ol)$/.test(box.tagName) ? box : undefined;
}

/** The list of links that stands under a heading. */
function linksUnder(leaves: readonly Leaf[], index: number): Element | undefined {
  const [heading, next] = [leaves[index]!, leaves[index + 1]];
  if (next === undefined || !/^h[2-6]$/.test(tagOf(heading)) || tagOf(next) !== "li") return undefined;
  const list = next.path.at(-2)!;
  const entries = leaves.filter(({ path }) => path.includes(list));
  return next.path.at(-3) === heading.path.at(-2) && entries.every(({ linked }) => linked > 0.75)
    ? list
    : undefined;
}

/** What holds a paragraph and the box around it alone. */
function boxOf({ path }: Leaf): Element {
  return path.at(-3) ?? path[0]!;
}

/** The last leaf of what stands beside a paragraph as a block of its own: facts and figures, a note that opens. */
function blockAt(leaves: readonly Leaf[], signs: Signs, index: number, paragraph: Leaf): number | undefined {
  const { path } = leaves[index]!;
  const block = path[path.indexOf(paragraph.path.at(-2)!) + 1];
  if (block === undefined || !/^(?:dl|details|table|blockquote)$/.test(block.tagName)) return undefined;
  const inside = [...leaves.keys()].filter((at) => leaves[at]!.path.includes(block));
  const isOwn = inside.length > 1 || block.tagName === "blockquote";
  return isOwn && inside.every((at) => signs[at] === undefined && leaves[at]!.linked < 0.3)
    ? inside.at(-1)
    : undefined;
}

const isListBeside = (entry: Leaf, { path }: Leaf) =>
  tagOf(entry) === "li" && entry.path.at(-3) === path.at(-2);

/** A crosshead beside the paragraphs, with a sentence under it as they are, or a list of sources. One over words about the author is none. */
function isSectionOf(leaves: readonly Leaf[], index: number, paragraph: Leaf): boolean {
  const leaf = leaves[index]!;
  const next = leaves[index + 1];
  return (
    /^h[2-6]$/.test(tagOf(leaf)) &&
    next !== undefined &&
    leaf.path.at(-2) === paragraph.path.at(-2) &&
    (isLineOfText(next, paragraph) || isListBeside(next, leaf)) &&
    !isOverAuthor(leaf.text)
  );
}

/** 'Read on:' and lines that are links. */
function opensLinks(leaves: readonly Leaf[], index: number): boolean {
  return /[:：]$/.test(leaves[index]!.text) && (leaves[index + 1]?.linked ?? 1) > 0.75;
}

/** The list that the text ends with. */
function goesOn(leaves: readonly Leaf[], index: number): boolean {
  const leaf = leaves[index]!;
  return tagOf(leaf) === "li" && leaf.path.at(-2) === leaves[index - 1]!.path.at(-2) && leaf.linked < 0.5;
}

function isBesidePost({ path }: Leaf, last: Leaf): boolean {
  const posted = path.findIndex(isPost);
  return (
    posted > 0 && last.path.some((element) => path.slice(Math.max(1, posted - 3), posted).includes(element))
  );
}

/**
 * Says whether a leaf goes on with what parts the prose before it: a heading like two others there ('4. Through the
 * gates'), or a list beside them. An article in parts ends with short ones too.
 */
function headingsWithin(
  leaves: readonly Leaf[],
  signs: Signs,
  proses: readonly number[],
): (leaf: Leaf) => boolean {
  const counts = new Map<Element | undefined, Map<string, number>>();
  for (let index = proses[0]!; index < proses.at(-1)!; index++) {
    const { path } = leaves[index]!;
    const tag = path.at(-1)!.tagName;
    if (!/^h[2-6]$/.test(tag) || signs[index] !== undefined) continue;
    const beside = counts.get(path.at(-2)) ?? new Map<string, number>();
    counts.set(path.at(-2), beside.set(tag, (beside.get(tag) ?? 0) + 1));
  }
  return ({ path }) => {
    const tag = path.at(-1)!.tagName;
    if (tag === "li") return [...(counts.get(path.at(-3))?.values() ?? [])].some((count) => count > 1);
    return (counts.get(path.at(-2))?.get(tag) ?? 0) > 1;
  };
}

/** Where a part ends that is a heading and at least one sentence, or a list: the last leaf of it. */
function partAt(leaves: readonly Leaf[], signs: Signs, index: number): number | undefined {
  const isOwn = (at: number) => signs[at] === undefined && (leaves[at]?.linked ?? 1) < 0.3;
  if (!isOwn(index)) return undefined;
  const { path } = leaves[index]!;
  if (tagOf(leaves[index]!) === "li") return index;
  const next = leaves[index + 1];
  const isText =
    next !== undefined &&
    isOwn(index + 1) &&
    /^(?:p|li)$/.test(tagOf(next)) &&
    next.path.includes(path.at(-2)!) &&
    (tagOf(next) === "li" || sentenceEnd.test(next.text));
  if (!isText) return undefined;
  const list = tagOf(next) === "li" ? next.path.at(-2) : undefined;
  return list === undefined ? index + 1 : leaves.findLastIndex((leaf) => leaf.path.includes(list));
}
