import type { ElementContent } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { fold, type Region } from "./find-region.ts";
import { classesOf, type Leaf, tagOf } from "./leaves.ts";
import type { TextEnds } from "./text-ends.ts";
import { isHeadLine, isLineOfText } from "./text-lines.ts";
import { overlap } from "./titles.ts";

/** Class names that web developers give the standfirst, whatever the language of the page. */
const names =
  /(?:^|[-_ ])(?:standfirst|stand-first|deck|dek|sub-?(?:title|head|header|heading|headline|hed)|sub_?(?:title|head|header|heading|headline)|subtitulo|sottotitolo|soustitre|sous-titre|surtitre|occhiello|summary|excerpt|abstract|lead-?in|leadin|lead|lede|intro|chapo|chapeau|bajada|copete|epigraph|vorspann|teaser-?text|key-?points?|highlights?)(?:$|[-_ ])/i;

/** Parts whose text is none of the article's head, whatever else their names say. */
const others: ReadonlySet<PageSign> = new Set([
  "advertisement",
  "biography",
  "byline",
  "comments",
  "dialog",
  "footer",
  "legal",
  "navigation",
  "newsletter",
  "player",
  "related",
  "share",
  "sidebar",
  "subscription",
  "topics",
  "unseen",
]);

/** Places of leaves between headline and text that are the article's own. */
export interface HeadText {
  readonly standfirst?: number;
  /** Points of a list, and what stands there beside the standfirst: the text begins with them. */
  readonly points: readonly number[];
}

/**
 * Finds what a page prints between headline and text as the article's standfirst: what its class calls so, a heading
 * right under the headline; and the points of a list that stands there.
 */
export function findStandfirst(
  leaves: readonly Leaf[],
  region: Region,
  { first, last }: TextEnds,
  headline: string | undefined,
): HeadText {
  const text = leaves.slice(first, last + 1);
  const title = fold(headline ?? "");
  const heading = leaves.findLastIndex((leaf, index) => index < first && isHeadline(leaf, title));
  if (heading < 0 || title === "") return { points: [] };
  const above = leaves[heading]!;
  const found: number[] = [];
  for (let index = heading + 1; index < first + Number(isParted(leaves, region, first)); index++) {
    const leaf = leaves[index]!;
    const sign = region.signs[index];
    const isUnder = /^h[2-4]$/.test(tagOf(leaf)) && isBeside(leaf, above);
    const isTeaser = sign === "related" && isOwnTeaser(leaves, heading, index);
    if (sign !== undefined && !isTeaser && (others.has(sign) || (sign === "caption" && !isUnder))) continue;
    if (!isSentence(leaf, headline!)) continue;
    if (index === first - 1 && text.some((each) => isLike(each, leaf))) continue;
    if (isUnder || isTeaser || isCalledSo(leaf) || isPoint(leaf, above)) found.push(index);
  }
  const standfirst = found.find((index) => tagOf(leaves[index]!) !== "li");
  const points = found.filter((index) => index !== standfirst);
  return { ...(standfirst === undefined ? {} : { standfirst }), points };
}

/** Says whether the first paragraph is called so itself, and stands in a box of its own: then it is none of the text. */
function isParted(leaves: readonly Leaf[], { prose }: Region, first: number): boolean {
  const next = Math.min(...[...prose].filter((index) => index > first));
  const leaf = leaves[first];
  if (leaf === undefined || !Number.isFinite(next) || isLineOfText(leaf, leaves[next]!)) return false;
  return isCalledSo(leaf) && !leaf.path.slice(-2).some((element) => firstOfText.test(classesOf(element)));
}

/** Names that the text's own first paragraph has as often. */
const firstOfText = /(?:^|[-_ ])(?:intro|lead|lede|lead-?in)(?:$|[-_ ])/i;

function isHeadline({ path, text }: Leaf, title: string): boolean {
  return path.some(({ tagName }) => /^h[1-4]$/.test(tagName)) && fold(text) === title;
}

/** Words that say something: no byline, no date, no caption, and not the headline once more. */
function isSentence({ text, linked, path }: Leaf, headline: string): boolean {
  if (text.length < 25 || linked > 0.3 || text.split(/\s+/).length < 4) return false;
  if (path.some(({ tagName }) => /^(?:figure|figcaption|form|aside|nav)$/.test(tagName))) return false;
  if (isHeadLine(text)) return false;
  return overlap(text, headline) < 0.5;
}

/** A box that holds the headline may be called so, too: only the leaf's own boxes count, and what it is alone. */
function isCalledSo({ path, nodes }: Leaf): boolean {
  const [node, ...others] = nodes.filter((each) => each.type === "element" || /\S/.test(textIn(each)));
  const alone = node?.type === "element" && others.length === 0 ? [node] : [];
  return (
    path.slice(-2).some((element) => names.test(classesOf(element))) ||
    alone.some((element) => names.test(classesOf(element)) || teaser.test(classesOf(element)))
  );
}

const textIn = (node: ElementContent) => (node.type === "text" ? node.value : "");

const teaser = /(?:^|[-_ ])teaser(?:$|[-_ ])/i;

/**
 * A teaser leads to another article. One right under the headline that leads nowhere, with no more than a byline or a
 * date between, is this article's own.
 */
function isOwnTeaser(leaves: readonly Leaf[], heading: number, index: number): boolean {
  const { path } = leaves[index]!;
  const box = path.find(
    (element) => teaser.test(classesOf(element)) && !leaves[heading]!.path.includes(element),
  );
  if (box === undefined) return false;
  const inside = leaves.filter((leaf) => leaf.path.includes(box));
  const between = leaves.slice(heading + 1, index).filter((leaf) => !leaf.path.includes(box));
  return (
    inside.every((leaf) => leaf.linked === 0 && !/^h[1-6]$/.test(tagOf(leaf))) &&
    between.every(({ text }) => isHeadLine(text))
  );
}

/** In the same box as the headline, or in the one beside it. */
function isBeside({ path }: Leaf, above: Leaf): boolean {
  return path.includes(above.path.at(-3) ?? above.path[0]!);
}

/** A heading right above the text that comes again in it, of one kind and in one box, is its first crosshead. */
function isLike({ path }: Leaf, { path: heading }: Leaf): boolean {
  const [one, other] = [heading.at(-1)!, path.at(-1)!];
  const isHeading = /^h[2-6]$/.test(one.tagName) && other.tagName === one.tagName;
  return isHeading && path.at(-2) === heading.at(-2) && classesOf(other) === classesOf(one);
}

/** A point of a list that stands in the box of the headline. */
function isPoint(leaf: Leaf, above: Leaf): boolean {
  return tagOf(leaf) === "li" && leaf.path.at(-3) === above.path.at(-2);
}
