import type { Element, ElementContent, Root, RootContent } from "hast";
import { textOf } from "./head-fields.ts";
import { classesOf } from "./leaves.ts";

/** Classes of a first letter that is set large. */
const dropCap =
  /(?:^|[-_ ])(?:drop-?cap|initial(?:-letter)?|first-?letter|lettrine|capitular|versal)(?:$|[-_ ])/i;

/**
 * Puts a first letter that is set large back to the rest of its text, in place: `<span class="dropcap">N</span>ow` reads
 * 'Now'. Only where its class says what it is. A blank in the markup stays: the letter may be a word ('A storm'), and
 * which letters are words differs between languages. So does the break before a paragraph, as a blank.
 */
export function joinDropCaps(tree: Root): void {
  const open: (Root | RootContent)[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("children" in node)) continue;
    const children = node.children as ElementContent[];
    for (const [index, child] of children.entries()) {
      if (child.type === "element" && isDropCap(child)) join(children, index, child);
    }
    open.push(...(children as RootContent[]));
  }
}

function isDropCap(element: Element): boolean {
  const text = textOf(element);
  if (text.length > 2 || !/^[“„«"'‘]?\p{L}$/u.test(text)) return false;
  return [element, ...only(element)].some((each) => dropCap.test(classesOf(each)));
}

/** The elements in which an element holds all it has. */
function only({ children }: Element): readonly Element[] {
  const [first] = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return first?.type === "element" ? [first, ...only(first)] : [];
}

function join(siblings: ElementContent[], index: number, element: Element): void {
  const after = siblings.findIndex((sibling, at) => at > index && !isBlank(sibling));
  const rest = siblings[after];
  if (rest === undefined) return;
  if (isBlock(rest)) {
    if (!/^\p{L}/u.test(textOf(rest))) return;
    rest.children.unshift({ type: "text", value: `${textOf(element)} ` });
    siblings.splice(index, after - index);
  } else if (isBlock(element)) {
    if (rest.type !== "text") return;
    siblings[index] = { type: "text", value: `${textOf(element)} ` };
  } else if (/\p{L}$/u.test(wordsOf(element)) && /^\p{L}/u.test(wordsOf(siblings[index + 1]!))) {
    siblings[index] = { type: "text", value: wordsOf(element) };
  }
}

const isBlock = (node: ElementContent): node is Element =>
  node.type === "element" && /^(?:p|div)$/.test(node.tagName);

/** The words of a node with their blanks. */
function wordsOf(node: ElementContent): string {
  if (node.type === "element") return node.children.map(wordsOf).join("");
  return node.type === "text" ? node.value : "";
}

const isBlank = (node: ElementContent) => node.type === "text" && node.value.trim() === "";
