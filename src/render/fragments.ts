import type { Element, ElementContent } from "hast";
import type { Piece } from "./pieces.ts";

/** Takes links to places of the article that are not on the page out of it; their words stay. */
export function unlinkLostFragments(pieces: readonly Piece[]): readonly Piece[] {
  const ids = new Set<unknown>();
  for (const { node } of pieces) collectIds(node, ids);
  return pieces.flatMap((piece) => unlink(piece.node, ids).map((node) => ({ ...piece, node })));
}

function collectIds(node: ElementContent, ids: Set<unknown>) {
  if (node.type !== "element") return;
  ids.add(node.properties["id"]);
  for (const child of node.children) collectIds(child, ids);
}

function unlink(node: ElementContent, ids: ReadonlySet<unknown>): ElementContent[] {
  if (node.type !== "element") return [node];
  const children = node.children.flatMap((child) => unlink(child, ids));
  const { href } = node.properties;
  const lost = typeof href === "string" && href.startsWith("#x-") && !ids.has(decoded(href.slice(1)));
  return lost ? children : [{ ...node, children } satisfies Element];
}

/** Addresses hold letters beyond ASCII as percent signs; ids are as they are read. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
