import type { Element, Root, RootContent } from "hast";
import type { Quote } from "../article/quote.ts";
import { isCallout } from "../parse/body/callouts.ts";
import { structural } from "../parse/body/structural.ts";
import type { Picture } from "../site/newsroom.ts";
import type { Say } from "../site/phrases.ts";
import type { Addresses } from "./addresses.ts";
import {
  cellTags,
  editTags,
  embedTags,
  emptyTags,
  flowTags,
  inlineTags,
  partTags,
  silentTags,
} from "./allowed.ts";
import { embedLink, pictureOrLink } from "./embeds.ts";
import { isBlank, isFlow, type Piece, paragraphs, prune, splitText, wrapQuotes } from "./pieces.ts";
import { propertiesOf } from "./properties.ts";
import { rulesLeftOver } from "./rules-between.ts";

/** What the rebuilding of one article looks up. */
export interface Rebuilding {
  readonly out: ReadonlySet<number>;
  /** Quotations of a block, ascending. */
  readonly quotesOf: ReadonlyMap<number, readonly Quote[]>;
  readonly speakerSlug: (quote: Quote) => string | undefined;
  readonly voiceClasses: (quote: Quote) => readonly string[];
  readonly addresses: Addresses;
  readonly picture: ((path: string) => Picture | undefined) | undefined;
  readonly say: Say;
}

/** Characters of each block that were passed, as text is passed in the order of the tree. */
interface Walk extends Rebuilding {
  readonly passed: Map<number, number>;
  readonly marked: Set<string>;
  /** Lines that divide nothing any more. */
  readonly leftOver: ReadonlySet<RootContent>;
  /** The page has a headline of its own: where the body has some of its rank, each goes down by one. */
  readonly lowered: boolean;
}

interface Place {
  readonly parents: readonly string[];
  readonly inLink: boolean;
}

/**
 * Builds the body anew from what is allowed: elements, attributes and addresses on the lists, and nothing else.
 *
 * Blocks that are out leave no trace; quotations are wrapped across the markup inside of them. The pieces returned
 * are the body's top level, each with the quotations in it.
 */
export function rebuild(tree: Root, rebuilding: Rebuilding): readonly Piece[] {
  const leftOver = rulesLeftOver(tree, rebuilding.out);
  const lowered = hasTopHeading(tree, rebuilding.out);
  const walk: Walk = { ...rebuilding, passed: new Map(), marked: new Set(), leftOver, lowered };
  const pieces = paragraphs(rebuildAll(tree.children, walk, { parents: [], inLink: false }), walk);
  return pieces.filter(({ node }) => !isBlank(node));
}

function hasTopHeading(node: Root | Element, out: ReadonlySet<number>): boolean {
  return node.children.some((child) => {
    if (child.type !== "element") return false;
    const block = (child as { data?: { block?: number } }).data?.block;
    if (child.tagName === "h1")
      return !child.children.every((leaf) => isOut(leaf, out)) && !(block !== undefined && out.has(block));
    return hasTopHeading(child, out);
  });
}

function isOut(node: RootContent, out: ReadonlySet<number>): boolean {
  const block = (node as { data?: { block?: number } }).data?.block;
  if (block !== undefined) return out.has(block);
  return node.type !== "element" || node.children.every((child) => isOut(child, out));
}

/** `#` and `##` stay two ranks apart below the page's own headline. */
function lower(tag: string): string {
  const rank = /^h([1-5])$/.exec(tag)?.[1];
  return rank === undefined ? tag : `h${Number(rank) + 1}`;
}

function rebuildAll(nodes: readonly RootContent[], walk: Walk, place: Place): Piece[] {
  return nodes.flatMap((node) => rebuildNode(node, walk, place));
}

function rebuildNode(node: RootContent, walk: Walk, place: Place): Piece[] {
  const block = (node as { data?: { block?: number } }).data?.block;
  if (node.type === "text") {
    if (block === undefined) return [{ node: { type: "text", value: node.value }, quotes: [] }];
    const start = walk.passed.get(block) ?? 0;
    walk.passed.set(block, start + node.value.length);
    if (walk.out.has(block)) return [];
    return splitText(node.value, start, walk.quotesOf.get(block) ?? []);
  }
  if (node.type !== "element" || silentTags.has(node.tagName)) return checkbox(node);
  if (node.tagName === "br") return lineBreak(block, walk);
  if (walk.leftOver.has(node) || (block !== undefined && walk.out.has(block))) return [];
  if (node.tagName === "img") return [{ node: pictureOrLink(node, walk, place.inLink), quotes: [] }];
  if (embedTags.has(node.tagName)) return embed(node, walk, place);
  const name = walk.lowered ? lower(node.tagName) : node.tagName;
  const inner = {
    parents: [...place.parents, name],
    inLink: place.inLink || name === "a",
  };
  const children = rebuildAll(node.children, walk, inner);
  if (inlineTags.has(name)) return inline(node, name, children, walk, place);
  if (!isAllowedHere(name, place.parents) || (name === "aside" && !isCallout(node)))
    return structural.has(node.tagName) ? paragraphs(children, walk) : children;
  return flow(node, name, children, walk);
}

/** The task list's box is the only form control that says something. */
function checkbox(node: RootContent): Piece[] {
  if (node.type !== "element" || node.tagName !== "input" || node.properties["type"] !== "checkbox")
    return [];
  return [{ node: { type: "text", value: node.properties["checked"] ? "☑" : "☐" }, quotes: [] }];
}

function lineBreak(block: number | undefined, walk: Walk): Piece[] {
  const node: Element = { type: "element", tagName: "br", properties: {}, children: [] };
  if (block === undefined) return [{ node, quotes: [] }];
  const start = walk.passed.get(block) ?? 0;
  walk.passed.set(block, start + 1);
  if (walk.out.has(block)) return [];
  const inside = walk.quotesOf.get(block)?.find(({ range }) => range.start <= start && start < range.end);
  return [{ node, quotes: inside ? [inside] : [], ...(inside ? { inside } : {}) }];
}

function embed(node: Element, walk: Walk, place: Place): Piece[] {
  const link = embedLink(node, walk, place.inLink);
  // Words inside (a film's description) are counted by the parser and must be passed.
  const words = rebuildAll(node.children, walk, place);
  return link ? [{ node: link, quotes: [] }, ...words] : words;
}

function inline(node: Element, name: string, children: Piece[], walk: Walk, place: Place): Piece[] {
  if (name === "a" && place.inLink) return children;
  if (children.some((piece) => isFlow(piece.node)))
    return editTags.has(name) ? [editAround(name, children, walk)] : children;
  const properties = propertiesOf(node, name, walk.addresses);
  if (name === "a" && properties["href"] === undefined && properties["id"] === undefined) return children;
  const [first] = children;
  const inside = first?.inside;
  const whole = inside !== undefined && children.every((piece) => piece.inside === inside);
  const content = whole ? children.map((piece) => piece.node) : wrapQuotes(children, walk);
  if (content.length === 0 && name !== "wbr" && name !== "code") return [];
  return [
    {
      node: { type: "element", tagName: name, properties, children: content },
      quotes: children.flatMap((piece) => piece.quotes),
      ...(whole ? { inside } : {}),
    },
  ];
}

function flow(node: Element, name: string, children: Piece[], walk: Walk): Piece[] {
  const holdsFlow = name === "aside" || name === "blockquote" || name === "details";
  const loose = children.some((piece) => isFlow(piece.node));
  const content = holdsFlow && loose ? paragraphs(children, walk) : children;
  // A paragraph cannot hold a paragraph: what an embed or a wrapper left inside stands for itself.
  if (loose && (name === "p" || /^h\d$/.test(name))) return paragraphs(children, walk);
  const element: Element = {
    type: "element",
    tagName: name,
    properties: {
      ...propertiesOf(node, name, walk.addresses),
      ...(name === "aside" ? { className: ["box"] } : {}),
    },
    children: wrapQuotes(content, walk),
  };
  if (prune(element) && !cellTags.has(name) && !(emptyTags.has(name) && isBare(node))) return [];
  return [{ node: element, quotes: children.flatMap((piece) => piece.quotes) }];
}

/** What was struck or put in stays so over paragraphs too. */
function editAround(name: string, children: Piece[], walk: Walk): Piece {
  const content = wrapQuotes(paragraphs(children, walk), walk);
  const node: Element = { type: "element", tagName: name, properties: {}, children: content };
  return { node, quotes: children.flatMap((piece) => piece.quotes) };
}

/** Says whether an element had nothing in it to begin with. */
function isBare(node: RootContent): boolean {
  if (node.type === "text") return node.value.trim() === "";
  return (
    node.type === "comment" ||
    (node.type === "element" &&
      (structural.has(node.tagName) || node.tagName === "code") &&
      node.children.every(isBare))
  );
}

function isAllowedHere(name: string, parents: readonly string[]): boolean {
  if (!flowTags.has(name)) return false;
  const needed = partTags[name];
  return needed === undefined || needed.includes(parents.at(-1) ?? "");
}
