import type { PageSign } from "../../article/page-sign.ts";
import { lastOfText } from "./end-of-text.ts";
import type { Region } from "./find-region.ts";
import { type Leaf, tagOf } from "./leaves.ts";
import { farthest, isHeadLine, isLineOfText, sentenceEnd } from "./text-lines.ts";

type Signs = readonly (PageSign | undefined)[];

/** The places of an article's first and last leaf. */
export interface TextEnds {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds where an article begins and ends: at the first and last prose, and what belongs to them. A line too short
 * to be prose by itself is of the text where it stands as its paragraphs do: beside them, in an element of the same kind.
 */
export function endsOfText(leaves: readonly Leaf[], { signs, prose, entries }: Region): TextEnds {
  const proses = [...prose].sort((a, b) => a - b);
  if (proses.length === 0) return { first: leaves.length, last: -1 };
  const entry = leaves[proses[0]!]!.path.find((element) => entries?.has(element));
  const start =
    entry === undefined
      ? startOf(leaves, signs, proses)
      : leaves.findIndex(({ path }) => path.includes(entry));
  return { first: start, last: lastOfText(leaves, signs, proses) };
}

/**
 * 'It was cold.': short paragraphs above the first prose, up to the byline or the date over them. A crosshead, a picture
 * or a box may stand between: a sentence beside the paragraphs is of the text all the same.
 */
function startOf(leaves: readonly Leaf[], signs: Signs, [first]: readonly number[]): number {
  let start = first!;
  const paragraph = leaves[first!]!;
  for (let index = start - 1; index >= first! - farthest && index >= 0; index--) {
    const leaf = leaves[index]!;
    const { text } = leaf;
    const sign = signs[index];
    if (tagOf(leaf) === "h1" || sign === "byline" || isHeadLine(text)) break;
    if (sign !== undefined) continue;
    if (isOverSection(leaf, leaves[start - 1]!, paragraph)) {
      start = index;
      continue;
    }
    if (!isLineOfText(leaf, paragraph)) {
      if (mayPart(leaf, paragraph)) continue;
      break;
    }
    const isNext = start === index + 1;
    if (sentenceEnd.test(text) || (isNext && text.split(/\s+/).length > 3)) start = index;
    else if (!isNext) break;
  }
  // Under a byline, a line without the end of a sentence is the writer's office.
  const above = leaves[start - 1];
  const isOffice =
    start < first! &&
    above !== undefined &&
    isLineOfText(above, paragraph) &&
    isHeadLine(above.text) &&
    !sentenceEnd.test(leaves[start]!.text);
  return isOffice ? start + 1 : start;
}

/** A sentence of the article over its first section, which begins with a crosshead. */
function isOverSection(leaf: Leaf, crosshead: Leaf, paragraph: Leaf): boolean {
  const parent = leaf.path.at(-2);
  const section = paragraph.path.at(-2);
  return (
    parent?.tagName === "article" &&
    section?.tagName === "section" &&
    paragraph.path.at(-3) === parent &&
    tagOf(leaf) === "p" &&
    sentenceEnd.test(leaf.text) &&
    leaf.linked < 0.3 &&
    /^h[2-6]$/.test(tagOf(crosshead)) &&
    crosshead.path.at(-2) === section
  );
}

/** What may part a first sentence from the paragraphs: a crosshead, a caption, a sentence in a box beside them. */
function mayPart(leaf: Leaf, paragraph: Leaf): boolean {
  const isWords = /^h[2-6]$/.test(tagOf(leaf)) || (tagOf(leaf) === "p" && sentenceEnd.test(leaf.text));
  const isCaption = leaf.path.some(({ tagName }) => tagName === "figure");
  return leaf.path.includes(paragraph.path.at(-2)!) && (isCaption || (isWords && leaf.linked < 0.3));
}
