import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { isOnlyPerson } from "../../language/forename-set.ts";
import { isAuthorLink } from "./author-link.ts";
import { type Leaf, leadsToItself, linksIn } from "./leaves.ts";

/** The parts of a page that are about other articles: their teasers, and articles that follow whole. */
export interface OtherArticles {
  readonly leaves: ReadonlySet<Leaf>;
  /** Elements that hold, or are in, such leaves only. */
  readonly elements: ReadonlySet<Element>;
}

/** Letters of the shortest headline that a box leads to, and the words of one that is no heading. */
const shortest = { title: 20, words: 5 };

/** How many leaves, and how many boxes, stand at most between a teaser's headline and the name or date beside it. */
const farthest = { leaves: 3, boxes: 3 };

/** Which part of a page's prose its teasers hold at most: the updates of a live blog are `article` elements too. */
const mostProse = 0.3;

/**
 * Finds the boxes of other articles that the page marks as such (`article`, `itemtype`) and that lead there by their
 * heading. What holds the page's own headline, or much of its prose, is none.
 */
export function teaserBoxes(
  leaves: readonly Leaf[],
  weights: readonly number[],
  isHeadline: (leaf: Leaf) => boolean,
): ReadonlySet<Element> {
  const own = new Set(leaves.filter(isHeadline).flatMap(({ path }) => path));
  const boxes = new Set(
    leaves
      .filter(isTitleLink)
      .flatMap(({ path }) => path.find((each) => isArticle(each) && !own.has(each)) ?? []),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const held = leaves.reduce(
    (sum, { path }, index) => sum + (path.some((each) => boxes.has(each)) ? weights[index]! : 0),
    0,
  );
  return held <= mostProse * total ? boxes : new Set();
}

/** Finds what of a page is about other articles. `heading` is the place of the headline; -1 where there is none. */
export function otherArticles(
  leaves: readonly Leaf[],
  {
    prose,
    signs,
  }: { readonly prose: ReadonlySet<number>; readonly signs: readonly (PageSign | undefined)[] },
  heading: number,
): OtherArticles {
  const ownLeaves = leaves.filter((_, index) => prose.has(index) || index === heading);
  const own = new Set(ownLeaves.flatMap(({ path }) => path));
  const proses = [...prose];
  const [first, last] = [Math.min(...proses), Math.max(...proses)];
  const counts = new Map<Element, number>();
  for (const { path } of leaves) for (const each of path) counts.set(each, (counts.get(each) ?? 0) + 1);
  const boxOf = ({ path }: Leaf, isWithin: boolean) => {
    const at = path.findIndex(({ tagName }) => /^(?:aside|nav|footer)$/.test(tagName));
    const box = path[at];
    if (box === undefined || isWithin || box.tagName === "nav") return box;
    // The author of the article may stand in a part of its own; a heading belongs to what is around it.
    const inner = path.slice(at + 1).find((each) => counts.get(each)! < counts.get(box)!);
    return inner === undefined || /^h[1-6]$/.test(inner.tagName) ? box : inner;
  };
  const boxes = new Set<Element | undefined>([
    ...leaves.flatMap((leaf, index) =>
      isTeaserLink(leaf) ? [boxOf(leaf, index > first && index < last)] : [],
    ),
    ...leaves
      .filter((leaf) => isHeading(leaf) || isTeaserLink(leaf))
      .map(({ path }) => path.find((each) => isArticle(each) && !own.has(each))),
  ]);
  const isElsewhere = (index: number) => index > last || index < Math.min(heading, first);
  const found = new Set(
    leaves.filter(
      (leaf, index) =>
        leaf.path.some((each) => boxes.has(each)) ||
        (isElsewhere(index) && (ofOthers.has(signs[index]) || isBesideTitle(leaves, index, own))),
    ),
  );
  const kept = new Set(leaves.filter((leaf) => !found.has(leaf)).flatMap(({ path }) => path));
  const elements = [...found].flatMap(({ path, nodes }) => [
    ...path.filter((each) => !kept.has(each)),
    ...nodes.flatMap((node) => (node.type === "element" ? elementsIn(node) : [])),
  ]);
  return { leaves: found, elements: new Set(elements) };
}

/** Parts whose names and dates are those of readers and of other articles. */
const ofOthers: ReadonlySet<PageSign | undefined> = new Set<PageSign>(["comments", "navigation", "related"]);

const isHeading = ({ path }: Leaf) => path.slice(-3).some(({ tagName }) => /^h[1-6]$/.test(tagName));

/** A link as long as a headline that leads to no author. */
function isTeaserLink(leaf: Leaf): boolean {
  return leaf.linked > 0.5 && leaf.size >= shortest.title && !leadsToAuthor(leaf) && !isOnlyPerson(leaf.text);
}

function leadsToAuthor({ path, nodes }: Leaf): boolean {
  const links = [...path.filter(({ tagName }) => tagName === "a"), ...nodes.flatMap(linksIn)];
  return links.length > 0 && links.every(isAuthorLink);
}

/** A heading that leads to what it is the headline of. */
function isTitleLink(leaf: Leaf): boolean {
  return isHeading(leaf) && isTeaserLink(leaf) && !leadsToItself(leaf);
}

function isArticle({ tagName, properties }: Element): boolean {
  return (
    tagName === "article" ||
    /schema\.org\/\w*(?:Article|Posting)\b/.test(String(properties["itemType"] ?? ""))
  );
}

/** Says whether a line stands in one small box with a headline that leads away. */
function isBesideTitle(leaves: readonly Leaf[], index: number, own: ReadonlySet<Element>): boolean {
  const { path, text } = leaves[index]!;
  const from = path.findLastIndex((each) => own.has(each)) + 1;
  const boxes = path.slice(Math.max(from, path.length - farthest.boxes));
  // The foot of the article itself has its author, its date and a link to the next one.
  const isOwnFoot = path[from]?.tagName === "footer" && path.slice(0, from).some(isArticle);
  const [, name = ""] = /(\p{L}{3,})\P{L}*$/u.exec(text) ?? [];
  return leaves.slice(Math.max(0, index - farthest.leaves), index + farthest.leaves + 1).some((other) => {
    if (other.text === text || !boxes.some((box) => other.path.includes(box))) return false;
    // 'By Mara Quay' beside 'More articles of Mara Quay'
    if (name !== "" && other.text.includes(name)) return false;
    if (leadsToAuthor(other)) return false;
    return (
      isTitleLink(other) ||
      (!isOwnFoot && other.linked > 0.85 && other.text.split(/\s+/).length >= shortest.words)
    );
  });
}

function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((each) => (each.type === "element" ? elementsIn(each) : []))];
}
