import type { Element, Root, RootContent } from "hast";
import { flowTags } from "./allowed.ts";

type Seen = "stays" | "gone" | Element;

/**
 * Finds the lines between parts of the body that divide nothing any more, because what stood beside them is out.
 *
 * Where something is out, the lines around it become one; at the beginning and at the end of the body, none. What an
 * author wrote where nothing is out stays as written.
 */
export function rulesLeftOver(tree: Root, out: ReadonlySet<number>): ReadonlySet<RootContent> {
  const leftOver = new Set<RootContent>();
  let lines: Element[] = [];
  let removed = false;
  let atStart = true;
  const close = (atEnd: boolean) => {
    const kept = !removed ? lines.length : atStart || atEnd ? 0 : 1;
    for (const line of lines.slice(kept)) leftOver.add(line);
    lines = [];
    removed = false;
    atStart = false;
  };
  for (const seen of inOrder(tree.children, out)) {
    if (seen === "stays") close(false);
    else if (seen === "gone") removed = true;
    else lines.push(seen);
  }
  close(true);
  return leftOver;
}

/** Words and pictures that stay or are gone, and the lines that stand at the top of the body, in order. */
function* inOrder(nodes: readonly RootContent[], out: ReadonlySet<number>, inside = false): Generator<Seen> {
  for (const node of nodes) {
    const block = (node as { data?: { block?: number } }).data?.block;
    if (block !== undefined) yield out.has(block) ? "gone" : "stays";
    else if (node.type !== "element") continue;
    else if (node.tagName === "hr") yield inside ? "stays" : node;
    else {
      if (node.children.length === 0 && flowTags.has(node.tagName)) yield "stays";
      yield* inOrder(node.children, out, inside || flowTags.has(node.tagName));
    }
  }
}
