import type { Nodes } from "hast";

/** Where a node starts in what was parsed. The HTML parser gives half a place to an element that was never opened. */
export function startOf(node: Nodes): number | undefined {
  return (node.position?.start as { offset?: number } | undefined)?.offset;
}

/** Where a node ends in what was parsed, exclusive. */
export function endOf(node: Nodes): number | undefined {
  return (node.position?.end as { offset?: number } | undefined)?.offset;
}
