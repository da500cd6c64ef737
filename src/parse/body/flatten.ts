import type { ElementContent, Root, RootContent } from "hast";

/** Deeper than pages nest by a factor of three; shallow enough for recursive walks of the tree. */
const deepest = 128;

/**
 * Takes the elements out that stand deeper than a browser needs to show their words; the words stay, in order.
 *
 * Changes the tree in place. It does not call itself: what it bounds may be deeper than the stack.
 */
export function flatten(tree: Root): Root {
  const open: { node: Root | RootContent; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (node.type === "element" && node.tagName === "template") delete node.content;
    if (!("children" in node)) continue;
    if (depth >= deepest) node.children = leavesOf(node.children as ElementContent[]);
    else for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return tree;
}

/** What has no elements inside: words, pictures, line breaks; also a script with its text, which stays apart. */
function leavesOf(children: readonly ElementContent[]): ElementContent[] {
  const leaves: ElementContent[] = [];
  const open = [...children].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === "element" && next.tagName === "template") continue;
    if (!("children" in next) || next.children.every(({ type }) => type !== "element")) leaves.push(next);
    else for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index]!);
  }
  return leaves;
}
