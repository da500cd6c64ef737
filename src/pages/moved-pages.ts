import type { Newsroom } from "./newsroom.ts";
import { makePage } from "./page.ts";
import type { PageRecord } from "./records.ts";

export interface MovedRecord extends PageRecord {
  readonly to: string;
}

/**
 * Makes a page at each old address that leads to the new one.
 *
 * An old address that is no path below the base is left out: what it would overwrite is not ours.
 */
export function movedPages(
  newsroom: Newsroom,
  moves: readonly { readonly from: string; readonly to: string }[],
): readonly MovedRecord[] {
  return moves.flatMap(({ from, to }) => {
    const path = pathOf(from, newsroom.base);
    if (path === undefined || newsroom.base + path === to) return [];
    return [makePage(newsroom, path, { title: newsroom.say("moved.headline"), noindex: true as const, to })];
  });
}

function pathOf(from: string, base: string): string | undefined {
  const path = from.startsWith(base) ? from.slice(base.length) : from.replace(/^\/+/, "");
  if (!/^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*\/?$/.test(path)) return undefined;
  return path.endsWith("/") || /\.html?$/.test(path) ? path : `${path}/`;
}
