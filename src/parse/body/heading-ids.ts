import GithubSlugger, { slug } from "github-slugger";
import type { Element, Nodes, Root } from "hast";

/**
 * Gives each heading without an id one made of its words, as GitHub, Hugo and note tools do: links to it lead there.
 *
 * A second heading of the same words gets a number, and no id is given twice. Changes the tree in place.
 */
export function nameHeadings(tree: Root): Root {
  const headings: Element[] = [];
  const taken = new Set<string>();
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("children" in node)) continue;
    if (node.type === "element") {
      if (typeof node.properties["id"] === "string") taken.add(node.properties["id"]);
      else if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
    }
    for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index]!);
  }
  if (headings.length === 0) return tree;
  const slugger = new GithubSlugger();
  for (const heading of headings) {
    const words = wordsOf(heading);
    if (headingId(words) === "") continue;
    let id = slugger.slug(words);
    while (taken.has(id)) id = slugger.slug(words);
    heading.properties["id"] = id;
  }
  return tree;
}

/** The id of the first heading of these words. */
export function headingId(words: string): string {
  return slug(words.trim());
}

function wordsOf(node: Nodes): string {
  const words: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === "text") words.push(next.value);
    if (!("children" in next)) continue;
    for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index]!);
  }
  return words.join("").trim();
}
