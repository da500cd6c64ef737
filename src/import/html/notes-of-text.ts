import type { Element, ElementContent } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { type Leaf, tagOf } from "./leaves.ts";

/** '1', '[12]', '(a)', '*', '†': what a text prints where a note belongs. */
const mark = /^[[(]?(?:\d{1,3}|\p{L}|[*†‡§]{1,3})[\])]?$/u;

/** Parts that no note of a text stands in. */
const others: ReadonlySet<PageSign | undefined> = new Set<PageSign>(["comments", "dialog", "navigation"]);

/** A link within the page. Where its words are a mark, it leads to a note; one to the comments does not. */
interface Link {
  readonly words: string;
  readonly to: string;
}

/**
 * Finds the notes of a text behind it: what its marks point to (`href="#fn1"`), with the heading right above.
 */
export function notesOfText(
  leaves: readonly Leaf[],
  signs: readonly (PageSign | undefined)[],
  { first, last }: { readonly first: number; readonly last: number },
): ReadonlySet<number> {
  const targets = new Set(
    leaves
      .slice(first, last + 1)
      .flatMap(({ nodes, path }) =>
        linksIn([...nodes, ...path.slice(-2).filter(({ tagName }) => tagName === "a")]),
      )
      .flatMap(({ words, to }) => (mark.test(words) ? [to] : [])),
  );
  const found = new Set<number>();
  if (targets.size === 0) return found;
  for (let index = last + 1; index < leaves.length; index++) {
    const { path, nodes } = leaves[index]!;
    const boxes = path.slice(
      path.findLastIndex(({ tagName }) => /^(?:ol|ul|dl|table|article|main|body)$/.test(tagName)) + 1,
    );
    if (
      !others.has(signs[index]) &&
      (boxes.some((box) => isOf(box, targets)) || nodes.some((node) => holds(node, targets)))
    )
      found.add(index);
  }
  const start = Math.min(...found);
  const heading = leaves[start - 1];
  if (heading && start - 1 > last && /^h[2-6]$/.test(tagOf(heading))) found.add(start - 1);
  return found;
}

function linksIn(nodes: readonly ElementContent[]): readonly Link[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [];
    const { href } = node.properties;
    const own = node.tagName === "a" && typeof href === "string" && /^#./.test(href);
    return [...(own ? [{ words: wordsIn(node).trim(), to: href.slice(1) }] : []), ...linksIn(node.children)];
  });
}

function wordsIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(wordsIn).join("") : "";
}

const isOf = ({ properties }: Element, targets: ReadonlySet<string>) =>
  targets.has(String(properties["id"] ?? "")) || targets.has(String(properties["name"] ?? ""));

function holds(node: ElementContent, targets: ReadonlySet<string>): boolean {
  return (
    node.type === "element" && (isOf(node, targets) || node.children.some((child) => holds(child, targets)))
  );
}
