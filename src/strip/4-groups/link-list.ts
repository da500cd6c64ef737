import { linkCount } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isAtEdge, type Position } from "../1-evidence/position.ts";
import { menuLink } from "../3-rules/menu-link.ts";
import type { Decision, Decisions } from "../decision.ts";
import { limits } from "../thresholds.ts";
import { additionsTo, type Group, type Page } from "./group.ts";

/**
 * A list of links at the edge of the page, one of which leads to a section of the site: the others go with it.
 *
 * A link that leads elsewhere or to a document keeps them all: the list may be the article's sources.
 */
export const linkList: Group = {
  id: menuLink.id,
  reason: menuLink.reason,
  examples: {
    removes: [
      "- [Harbour](https://lantern.example/tags/harbour/)\n- [Marsh Harbour](https://lantern.example/marsh-harbour)\n- [Old Quay](https://lantern.example/quay)",
    ],
    keeps: [
      "- [Harbour](https://lantern.example/tags/harbour/)\n- [Walls of the quay](https://county.example/walls.pdf)",
      "- [Marsh Harbour](https://lantern.example/marsh-harbour)\n- [Old Quay](https://lantern.example/quay)",
    ],
  },
  decide,
};

function decide({ all, positions, isProtected }: Page, decisions: Decisions): ReadonlyMap<number, Decision> {
  const { added, add } = additionsTo(decisions);
  for (let start = 0; start < all.length; ) {
    const { group, kind } = all[start]!.block;
    let end = start + 1;
    if (kind === "list-item") {
      while (all[end]?.block.kind === "list-item" && all[end]!.block.group === group) end++;
      const items = all.slice(start, end).map((_, i) => start + i);
      const menu = items.find((at) => decisions[at]?.rule === "menu-link");
      if (menu !== undefined && items.every((at) => isLink(all[at]!, positions[at]!) && !isProtected(at)))
        for (const at of items) add(at, decisions[menu]!);
    }
    start = end;
  }
  return added;
}

const isLink = (evidence: Evidence, position: Position) =>
  isAtEdge(position) &&
  evidence.linked > limits.linked.line &&
  !evidence.finished &&
  !evidence.headline &&
  linkCount(evidence, "elsewhere", "mail", "author") === 0 &&
  !evidence.block.links.some(({ url }) => /\.(?:pdf|docx?|xlsx?|csv|txt)(?:$|[?#])/i.test(url)) &&
  evidence.block.within.every((each) => each !== "blockquote" && each !== "table");
