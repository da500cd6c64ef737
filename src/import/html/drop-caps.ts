import type { Element, ElementContent, Root, RootContent } from "hast";
import { textOf } from "./head-fields.ts";

/** Classes of a first letter that is set large. */
const dropCap =
  /(?:^|[-_ ])(?:drop-?cap|initial(?:-letter)?|first-?letter|lettrine|capitular|versal)(?:$|[-_ ])/i;
/** Letters that are words: 'A storm'. Without a space in the markup they begin one. */
const word = /^[AIOEYUÀÈÉÓИВКСОУЯА]$/u;

/**
 * Puts a first letter that is set large back to the rest of its word, in place: `<span class="dropcap">N</span> ow`
 * reads 'Now'. Only where its class says what it is, and where it is no word by itself.
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
  return [element, ...only(element)].some(({ properties }) =>
    dropCap.test([properties["className"] ?? []].flat().join(" ")),
  );
}

/** The elements in which an element holds all it has. */
function only({ children }: Element): readonly Element[] {
  const [first] = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return first?.type === "element" ? [first, ...only(first)] : [];
}

function join(siblings: ElementContent[], index: number, element: Element): void {
  const letter = textOf(element);
  let next = index + 1;
  while (isBlank(siblings[next])) next++;
  const rest = siblings[next];
  const isBlock = rest?.type === "element" && /^(?:p|div)$/.test(rest.tagName);
  const isWord = word.test(letter) && (next > index + 1 || isBlock || startsApart(rest));
  if (
    rest === undefined ||
    isWord ||
    !/^\s*\p{L}/u.test(rest.type === "element" ? textOf(rest) : plainOf(rest))
  )
    return;
  if (rest.type === "text") rest.value = rest.value.trimStart();
  const joined: ElementContent = { type: "text", value: letter };
  if (isBlock) rest.children.unshift(joined);
  siblings.splice(index, next - index, ...(isBlock ? [] : [joined]));
}

const plainOf = (node: ElementContent) => ("value" in node ? node.value : "");
const isBlank = (node: ElementContent | undefined) => node?.type === "text" && node.value.trim() === "";
const startsApart = (node: ElementContent | undefined) => node?.type === "text" && /^\s/.test(node.value);
