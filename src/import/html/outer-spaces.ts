import type { Element, ElementContent, Root, RootContent } from "hast";

/** Elements that Markdown writes with marks around their words: a space inside of the marks is no space in Markdown. */
const marked = new Set("a b strong em i del s code cite".split(" "));

/** Moves spaces and line breaks at both ends of emphasis and links out of them: `<b>Quay: </b>` is `**Quay:** `. */
export function moveSpacesOut(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(outer) as RootContent[] };
}

function outer(node: RootContent): RootContent[] {
  if (node.type !== "element" || node.tagName === "pre") return [node];
  const children = node.children.flatMap((child) => outer(child as RootContent) as ElementContent[]);
  if (!marked.has(node.tagName)) return [{ ...node, children }];
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  while (cutEnd(children, "start", before));
  while (cutEnd(children, "end", after));
  const element: Element = { ...node, children };
  return [...before, ...(children.length > 0 ? [element] : []), ...after.reverse()];
}

/** Moves a space or a line break from one end of some nodes to those that were cut. Says whether to go on. */
function cutEnd(nodes: ElementContent[], end: "start" | "end", cut: ElementContent[]): boolean {
  const at = end === "start" ? 0 : nodes.length - 1;
  const node = nodes[at];
  if (node?.type === "element" && node.tagName === "br") cut.push(...nodes.splice(at, 1));
  else if (node?.type === "text") {
    const rest = end === "start" ? node.value.trimStart() : node.value.trimEnd();
    const size = node.value.length - rest.length;
    if (size > 0)
      cut.push({
        type: "text",
        value: end === "start" ? node.value.slice(0, size) : node.value.slice(-size),
      });
    if (rest !== "") {
      nodes[at] = { ...node, value: rest };
      return false;
    }
    nodes.splice(at, 1);
  } else return false;
  return true;
}
