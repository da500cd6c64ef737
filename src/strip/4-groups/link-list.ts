import type { Context } from "../1-evidence/context.ts";
import { linkCount } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import type { Decision } from "./runs.ts";

/**
 * A list of links at the edge of the page, one of which leads to a section of the site: the others go with it.
 *
 * A link that leads elsewhere or to a document keeps them all: the list may be the article's sources.
 */
export function completeLists(
  all: readonly Evidence[],
  contexts: readonly Context[],
  isProtected: (at: number) => boolean,
  decisions: (Decision | undefined)[],
): void {
  for (let start = 0; start < all.length; ) {
    const { group, kind } = all[start]!.block;
    let end = start + 1;
    if (kind === "list-item") {
      while (all[end]?.block.kind === "list-item" && all[end]!.block.group === group) end++;
      const items = all.slice(start, end).map((_, i) => start + i);
      const menu = items.find((at) => decisions[at]?.rule === "menu-link");
      if (menu !== undefined && items.every((at) => isLink(all[at]!, contexts[at]!) && !isProtected(at)))
        for (const at of items) decisions[at] ??= decisions[menu];
    }
    start = end;
  }
}

const isLink = (evidence: Evidence, context: Context) =>
  (context.before === 0 || context.after < 0.02) &&
  evidence.linked > 0.8 &&
  !evidence.finished &&
  !evidence.headline &&
  linkCount(evidence, "elsewhere", "mail", "author") === 0 &&
  !evidence.block.links.some(({ url }) => /\.(?:pdf|docx?|xlsx?|csv|txt)(?:$|[?#])/i.test(url)) &&
  evidence.block.within.every((each) => each !== "blockquote" && each !== "table");
