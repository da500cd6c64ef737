import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { findDates } from "../../parse/dates/find-dates.ts";
import { isBylineText } from "./bylines.ts";
import { isPost } from "./embedded-posts.ts";
import type { Region } from "./find-region.ts";
import { classesOf, type Leaf, tagOf } from "./leaves.ts";

type Signs = readonly (PageSign | undefined)[];

const sentenceEnd = /[.!?…。！？؟।۔][”"’'»)\]」』]*$/;

/** The places of an article's first and last leaf. */
export interface TextEnds {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds where an article begins and ends: at the first and last prose, and what belongs to them. A line too short
 * to be prose by itself is of the text where it stands as its paragraphs do: beside them, in an element of the same kind.
 */
export function endsOfText(leaves: readonly Leaf[], { signs, prose }: Region): TextEnds {
  const proses = [...prose].sort((a, b) => a - b);
  if (proses.length === 0) return { first: leaves.length, last: -1 };
  return { first: startOf(leaves, signs, proses), last: endOf(leaves, signs, proses) };
}

/** 'It was cold.': short paragraphs right above the first prose, up to the byline or the date over them. */
function startOf(leaves: readonly Leaf[], signs: Signs, [first]: readonly number[]): number {
  let start = first!;
  for (let index = start - 1; index >= 0 && isLineOfText(leaves[index]!, leaves[first!]!); index--) {
    const { text } = leaves[index]!;
    if (signs[index] !== undefined || isHeadLine(text)) break;
    if (sentenceEnd.test(text) || text.split(/\s+/).length > 3) start = index;
  }
  // Under a byline, a line without the end of a sentence is the writer's office.
  const above = leaves[start - 1];
  const isOffice =
    start < first! &&
    above !== undefined &&
    isLineOfText(above, leaves[first!]!) &&
    isHeadLine(above.text) &&
    !sentenceEnd.test(leaves[start]!.text);
  return isOffice ? start + 1 : start;
}

/** Says whether a text is a line of the head of a page: a byline, a date, an address to write to. */
export function isHeadLine(text: string): boolean {
  return isBylineText(text) || /^\S+@\S+$/.test(text) || (text.length < 60 && findDates(text).length > 0);
}

/** Says whether a leaf stands as a paragraph of the text does: beside it, in a box of the same name where it has one. */
export function isLineOfText({ path, linked }: Leaf, paragraph: Leaf): boolean {
  if (linked >= 0.75) return false;
  const shared = path.findIndex((element, index) => element !== paragraph.path[index]);
  const own = shared < 0 ? [] : path.slice(shared);
  const others = shared < 0 ? paragraph.path.slice(path.length) : paragraph.path.slice(shared);
  return (
    own.length === others.length &&
    own.length <= 3 &&
    own.every((element, index) => isOfKind(element, others[index]!))
  );
}

/** The same tag; boxes need the same class names, too. */
function isOfKind(one: Element, other: Element): boolean {
  return one.tagName === other.tagName && (one.tagName === "p" || classesOf(one) === classesOf(other));
}

/** How many leaves that are not of the text may stand before a last sentence of it. */
const farthest = 8;

/** The last prose, what goes on behind it, and the short lines at the end. */
function endOf(leaves: readonly Leaf[], signs: Signs, proses: readonly number[]): number {
  let last = proses.at(-1)!;
  const paragraph = leaves[last]!;
  const parted = headingsWithin(leaves, signs, proses);
  for (let index = last + 1; index < leaves.length && index <= last + farthest; index++) {
    const leaf = leaves[index]!;
    const end =
      signs[index] === undefined ? furtherEnd(leaves, signs, { index, last, paragraph, parted }) : -1;
    if (end >= 0) {
      last = end;
      index = end;
    } else if (/^h[1-6]$/.test(tagOf(leaf)) || !leaf.path.includes(boxOf(paragraph))) break;
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
  return isNext && parted(leaf) ? (partAt(leaves, signs, index) ?? -1) : -1;
}

/** What holds a paragraph and the box around it alone. */
function boxOf({ path }: Leaf): Element {
  return path.at(-3) ?? path[0]!;
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
  return isText ? index + 1 : undefined;
}
