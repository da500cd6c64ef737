import type { Element } from "hast";
import { classesOf, type Leaf } from "./leaves.ts";

/** The entries of a page that goes on: reports under one headline, each with its time. */
export interface LiveEntries {
  readonly parent: Element;
  readonly entries: ReadonlySet<Element>;
}

/**
 * Finds the entries of a live blog: `article` elements side by side, of one class, each with a `time` that says when,
 * under a headline that stands in none of them. A list of other articles leads to them by its headings; entries do not.
 */
export function liveEntries(
  leaves: readonly Leaf[],
  isHeadline: (leaf: Leaf) => boolean,
): LiveEntries | undefined {
  const headline = leaves.findIndex(isHeadline);
  if (headline < 0) return undefined;
  const groups = new Map<Element, Element[]>();
  for (const { path } of leaves.slice(headline + 1)) {
    const at = path.findIndex(({ tagName }) => tagName === "article");
    const parent = path[at - 1];
    if (parent === undefined) continue;
    const group = groups.get(parent) ?? [];
    if (group.at(-1) !== path[at]) group.push(path[at]!);
    groups.set(parent, group);
  }
  for (const [parent, group] of groups) {
    const [first] = group;
    const isLive =
      group.length > 1 &&
      leaves[headline]!.path.every((element) => !group.includes(element)) &&
      group.every((entry) => classesOf(entry) === classesOf(first!) && hasTime(entry, 4)) &&
      leaves.every((leaf) => !leadsAway(leaf) || !leaf.path.includes(parent));
    if (isLive) return { parent, entries: new Set(group) };
  }
  return undefined;
}

/** A heading that is a link to something else than its own entry. */
function leadsAway({ path, linked, nodes }: Leaf): boolean {
  if (linked <= 0.5 || !path.some(({ tagName }) => /^(?:h[1-6]|a)$/.test(tagName))) return false;
  const links = [...path, ...nodes.filter((node) => node.type === "element")];
  return !links.some(
    ({ tagName, properties }) => tagName === "a" && /^#/.test(String(properties["href"] ?? "")),
  );
}

function hasTime({ children }: Element, depth: number): boolean {
  return children.some(
    (child) =>
      child.type === "element" &&
      ((child.tagName === "time" && child.properties["dateTime"] !== undefined) ||
        (depth > 0 && hasTime(child, depth - 1))),
  );
}
