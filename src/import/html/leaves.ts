import type { Element, ElementContent, Root, RootContent } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { structural } from "../../parse/body/structural.ts";
import { isUnseen, signOf } from "./page-signs.ts";

/** A run of text of a page that stands on lines of its own. */
export interface Leaf {
  readonly text: string;
  /** Elements around it, outermost first; the last is its own. */
  readonly path: readonly Element[];
  /** Nodes of the last element that it is made of. */
  readonly nodes: readonly ElementContent[];
  /** Share of its letters that stand in links. */
  readonly linked: number;
  /** Length of its text, where a CJK character counts as two and a half. */
  readonly size: number;
}

/** Elements that print no text of their own, or none that is the page's. */
const silent = new Set(
  (
    "script style noscript template head title meta link svg math canvas iframe object embed video audio picture source " +
    "select option optgroup textarea input button datalist progress meter map area base frame frameset noframes"
  ).split(" "),
);

/** Reads the leaves of a page in order. Elements that are not shown are not read, unless `unseen` says so. */
export function readLeaves(tree: Root, unseen = false): readonly Leaf[] {
  const leaves: Leaf[] = [];
  readInto(leaves, tree.children, [], unseen);
  return leaves;
}

function readInto(
  leaves: Leaf[],
  children: readonly (RootContent | ElementContent)[],
  path: readonly Element[],
  unseen: boolean,
): void {
  let run: ElementContent[] = [];
  let breaks = 0;
  const close = () => {
    const leaf = leafOf(run, path);
    if (leaf) leaves.push(leaf);
    run = [];
  };
  const hasWords = children.some((child) => child.type === "text" && child.value.trim() !== "");
  for (const child of children) {
    if (child.type === "text") {
      if (child.value.trim() !== "") breaks = 0;
      run.push(child);
    } else if (child.type !== "element" || isPassedOver(child, unseen)) continue;
    else if (child.tagName === "br") {
      // Two line breaks part paragraphs on pages that have none.
      if (++breaks > 1) close();
      else run.push(child);
    } else {
      breaks = 0;
      if (isInline(child) && (hasWords || !isCustom(child))) run.push(child);
      else {
        close();
        readInto(leaves, child.children, [...path, child], unseen);
      }
    }
  }
  close();
}

function isPassedOver(element: Element, unseen: boolean): boolean {
  return silent.has(element.tagName) || (!unseen && isUnseen(element));
}

/** `<story-paragraph>`: among words it stands within them, else it is a block. */
const isCustom = ({ tagName }: Element) => tagName.includes("-");

/** Custom elements around blocks are blocks too. */
function isInline(element: Element): boolean {
  if (structural.has(element.tagName)) return false;
  const stack: ElementContent[] = [...element.children];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type !== "element") continue;
    if (structural.has(next.tagName)) return false;
    stack.push(...next.children);
  }
  return true;
}

function leafOf(nodes: readonly ElementContent[], path: readonly Element[]): Leaf | undefined {
  const counted = { text: "", linked: 0 };
  for (const node of nodes)
    read(
      node,
      counted,
      path.some(({ tagName }) => tagName === "a"),
    );
  const text = counted.text.replace(/\s+/g, " ").trim();
  if (text === "") return undefined;
  const letters = text.replace(/\s/g, "").length;
  return { text, path, nodes, linked: Math.min(1, counted.linked / letters), size: textSize(text) };
}

function read(node: ElementContent, counted: { text: string; linked: number }, inLink: boolean): void {
  if (node.type === "text") {
    counted.text += node.value;
    if (inLink) counted.linked += node.value.replace(/\s/g, "").length;
    return;
  }
  if (node.type !== "element" || silent.has(node.tagName) || isUnseen(node)) return;
  if (node.tagName === "br") counted.text += "\n";
  for (const child of node.children) read(child, counted, inLink || node.tagName === "a");
}

/**
 * The parts of a leaf that stand apart for readers: its lines, and elements that nothing stands between, as in
 * `<span>Mara Quay</span><time>14 March</time>`.
 */
export function piecesOf({ nodes }: Leaf): readonly string[] {
  const pieces: string[] = [];
  let text = "";
  const close = () => {
    if (text.trim() !== "") pieces.push(text.replace(/\s+/g, " ").trim());
    text = "";
  };
  const visit = (node: ElementContent) => {
    if (node.type === "text") text += node.value;
    if (node.type !== "element" || silent.has(node.tagName) || isUnseen(node)) return;
    if (node.tagName === "br") return close();
    for (const [index, child] of node.children.entries()) {
      const before = node.children[index - 1];
      if (child.type === "element" && before?.type === "element" && !formats.has(child.tagName)) close();
      visit(child);
    }
  };
  visit({ type: "element", tagName: "div", properties: {}, children: [...nodes] });
  close();
  return pieces;
}

/** Elements that change how words look, and stand within them. */
const formats = new Set("b i u s em strong small sub sup mark q cite code abbr".split(" "));

/** The class names of an element, as the page writes them. */
export const classesOf = ({ properties }: Element): string =>
  [properties["className"] ?? []].flat().join(" ");

/** Says whether all links of a leaf lead to a place of the page itself: a heading's own anchor, an entry of a live blog. */
export function leadsToItself({ path, nodes }: Leaf): boolean {
  const links = [...path.filter(({ tagName }) => tagName === "a"), ...nodes.flatMap(linksIn)];
  return (
    links.length > 0 && links.every(({ properties }) => String(properties["href"] ?? "").startsWith("#"))
  );
}

/** The links of a node, outermost. */
export function linksIn(node: ElementContent): readonly Element[] {
  if (node.type !== "element") return [];
  return node.tagName === "a" ? [node] : node.children.flatMap(linksIn);
}

/** The name of a leaf's own element. */
export function tagOf({ path }: Leaf): string {
  return path.at(-1)?.tagName ?? "";
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Length of a text, where a CJK character counts as two and a half. */
export function textSize(text: string): number {
  return text.length + 1.5 * (text.match(wide)?.length ?? 0);
}

/** The signs of the elements around leaves, each element asked once. */
export function signsOf(): (element: Element) => PageSign | undefined {
  const known = new Map<Element, PageSign | undefined>();
  return (element) => {
    if (!known.has(element)) known.set(element, signOf(element));
    return known.get(element);
  };
}
