import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { type Fate, isText } from "./fate.ts";
import { isProseLeaf } from "./find-region.ts";
import { classesOf, type Leaf, tagOf } from "./leaves.ts";

/** So many lines of a kind are titles of parts, and so many paragraphs stand under each of them at most, on the average. */
const titles = { least: 3, paragraphs: 1.7 };

/** Where the leaves of a kind stand, by their parent. */
type Kinds = Map<Element | undefined, Map<string, number[]>>;

/**
 * A line that is one link leads away, alone. Where lines of a kind take turns with paragraphs, each is the title of the
 * part under it: 'Northport buys a ferry', and what is to be said of it. Links to other articles stand further apart.
 */
export function withPartTitles(
  leaves: readonly Leaf[],
  fates: readonly Fate[],
  signs: readonly (PageSign | undefined)[],
): readonly Fate[] {
  const isProse = (index: number) => isText(fates[index]) && isProseLeaf(leaves[index]!);
  const kinds: Kinds = new Map();
  for (const [index, fate] of fates.entries()) {
    const isLink = fate.kept && fate.sign === "related" && signs[index] === undefined;
    // A box may stand between a title and its paragraph.
    const under = [index + 1, index + 2, index + 3].find((at) => signs[at] === undefined) ?? index;
    if (isLink && isProse(under)) add(kinds, leaves[index]!, index);
  }
  const groups = [...kinds.values()]
    .flatMap((kind) => [...kind.values()])
    .filter((places) => places.length >= titles.least);
  if (groups.length === 0) return fates;
  const proseBefore = [0];
  for (const index of leaves.keys()) proseBefore.push(proseBefore[index]! + (isProse(index) ? 1 : 0));
  const takeTurns = (places: readonly number[]) => {
    const between = proseBefore[places.at(-1)!]! - proseBefore[places[0]!]!;
    return between <= titles.paragraphs * (places.length - 1);
  };
  const found = new Set(groups.filter(takeTurns).flat());
  return fates.map((fate, index): Fate => (found.has(index) ? { kept: true } : fate));
}

/**
 * A heading goes with what stands under it: 'More on this' with the links. One of the kind that heads the text itself
 * stays where a box stands between it and its paragraph.
 */
export function withHeadings(leaves: readonly Leaf[], fates: readonly Fate[]): readonly Fate[] {
  const out = [...fates];
  const heads = headsOfText(leaves, fates);
  let next: Fate | undefined;
  // Whether behind the boxes under a heading stands text, and no other heading before it.
  let goesOn = false;
  for (let index = out.length - 1; index >= 0; index--) {
    const leaf = leaves[index]!;
    if (index < out.length - 1 && isHeading(leaf) && isText(out[index])) {
      const sign = next?.kept ? next.sign : undefined;
      if (next === undefined) out[index] = { kept: false, why: "behind the article" };
      else if (sign !== undefined && sign !== "caption" && sign !== "pull-quote") {
        const isCrosshead = heads.get(leaf.path.at(-2))?.has(kindOf(leaf)) && goesOn;
        if (!isCrosshead) out[index] = { kept: true, sign };
      }
    }
    if (out[index]!.kept) next = out[index];
    if (isText(out[index])) goesOn = !isHeading(leaf);
  }
  return out;
}

/** The headings right above a paragraph, by kind. */
function headsOfText(leaves: readonly Leaf[], fates: readonly Fate[]): Kinds {
  const heads: Kinds = new Map();
  for (const [index, fate] of fates.entries()) {
    const leaf = leaves[index]!;
    if (isHeading(leaf) && isText(fate) && isText(fates[index + 1]) && !isHeading(leaves[index + 1]!))
      add(heads, leaf, index);
  }
  return heads;
}

const isHeading = (leaf: Leaf) => /^h[2-6]$/.test(tagOf(leaf));

function add(kinds: Kinds, leaf: Leaf, index: number): void {
  const parent = leaf.path.at(-2);
  const kind = kinds.get(parent) ?? new Map<string, number[]>();
  const places = kind.get(kindOf(leaf)) ?? [];
  places.push(index);
  kinds.set(parent, kind.set(kindOf(leaf), places));
}

/** The tag and the class of a leaf's own element. */
function kindOf({ path }: Leaf): string {
  const own = path.at(-1);
  return own === undefined ? "" : `${own.tagName} ${classesOf(own)}`;
}
