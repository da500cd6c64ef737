import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import type { Fate } from "./fate.ts";
import { isProseLeaf } from "./find-region.ts";
import { type Leaf, tagOf } from "./leaves.ts";

/** So many lines of a kind are titles of parts, and so many paragraphs stand under each of them at most, on the average. */
const titles = { least: 3, paragraphs: 1.7 };

const isText = (fate: Fate | undefined) => fate?.kept === true && fate.sign === undefined;

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
  const kinds = new Map<Element | undefined, Map<string, number[]>>();
  for (const [index, fate] of fates.entries()) {
    const isLink = fate.kept && fate.sign === "related" && signs[index] === undefined;
    // A box may stand between a title and its paragraph.
    const under = [index + 1, index + 2, index + 3].find((at) => signs[at] === undefined) ?? index;
    if (isLink && isProse(under)) add(kinds, leaves[index]!, index);
  }
  const takeTurns = (places: readonly number[]) => {
    const [first, last] = [places[0]!, places.at(-1)!];
    const between = leaves.slice(first, last).filter((_, index) => isProse(first + index)).length;
    return places.length >= titles.least && between <= titles.paragraphs * (places.length - 1);
  };
  const found = new Set(
    [...kinds.values()]
      .flatMap((kind) => [...kind.values()])
      .filter(takeTurns)
      .flat(),
  );
  return fates.map((fate, index): Fate => (found.has(index) ? { kept: true } : fate));
}

/**
 * A heading goes with what stands under it: 'More on this' with the links. One of the kind that heads the text itself
 * stays where a box stands between it and its paragraph.
 */
export function withHeadings(leaves: readonly Leaf[], fates: readonly Fate[]): readonly Fate[] {
  const out = [...fates];
  const heads = new Map<Element | undefined, Map<string, number[]>>();
  for (const [index, fate] of fates.entries()) {
    const leaf = leaves[index]!;
    if (isHeading(leaf) && isText(fate) && isText(fates[index + 1]) && !isHeading(leaves[index + 1]!))
      add(heads, leaf, index);
  }
  for (let index = out.length - 2; index >= 0; index--) {
    const leaf = leaves[index]!;
    if (!isHeading(leaf) || !isText(out[index])) continue;
    const next = out.slice(index + 1).find((each) => each.kept);
    if (next === undefined) out[index] = { kept: false, why: "behind the article" };
    else if (next.kept && next.sign !== undefined && next.sign !== "caption" && next.sign !== "pull-quote") {
      const isCrosshead = heads.get(leaf.path.at(-2))?.has(kindOf(leaf)) && goesOn(leaves, out, index);
      if (!isCrosshead) out[index] = { kept: true, sign: next.sign };
    }
  }
  return out;
}

/** Says whether behind the boxes under a heading stands text, and no other heading before it. */
function goesOn(leaves: readonly Leaf[], fates: readonly Fate[], heading: number): boolean {
  const next = fates.findIndex((fate, index) => index > heading && isText(fate));
  return next >= 0 && !isHeading(leaves[next]!);
}

const isHeading = (leaf: Leaf) => /^h[2-6]$/.test(tagOf(leaf));

function add(kinds: Map<Element | undefined, Map<string, number[]>>, leaf: Leaf, index: number): void {
  const parent = leaf.path.at(-2);
  const kind = kinds.get(parent) ?? new Map<string, number[]>();
  kinds.set(parent, kind.set(kindOf(leaf), [...(kind.get(kindOf(leaf)) ?? []), index]));
}

/** The tag and the class of a leaf's own element. */
function kindOf({ path }: Leaf): string {
  const own = path.at(-1);
  return `${own?.tagName} ${[own?.properties["className"] ?? []].flat().join(" ")}`;
}
