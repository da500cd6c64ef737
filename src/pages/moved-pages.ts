import { isSafeSegment } from "../escape/file-path.ts";
import { redirectPath } from "../escape/redirect.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { makePage } from "./page.ts";
import type { PageRecord } from "./records.ts";

export interface MovedRecord extends PageRecord {
  readonly to: string;
}

/**
 * Makes a page at each old address that leads to the new one.
 *
 * An old address that is no path below the base is left out, and one that a page of the site has, or an earlier one
 * in the list: what it would overwrite is not its own. `taken` are the permalinks of the other pages.
 */
export function movedPages(
  newsroom: Newsroom,
  moves: readonly { readonly from: string; readonly to: string }[],
  taken: Iterable<string>,
): readonly MovedRecord[] {
  if (moves.length === 0) return [];
  const seen = new Set([...taken].map((permalink) => permalink.toLowerCase()));
  return moves.flatMap(({ from, to }) => {
    const path = pathOf(from, newsroom.base);
    if (path === undefined) return [];
    const page = makePage(newsroom, path, {
      title: newsroom.say("moved.headline"),
      noindex: true as const,
      to,
    });
    const key = page.permalink.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [page];
  });
}

/** The path below the base, as a file is named: every part of it must be a name that any disk can hold. */
function pathOf(from: string, base: string): string | undefined {
  const address = redirectPath(from);
  if (address === undefined) return undefined;
  const path = decodeURIComponent(address.startsWith(base) ? address.slice(base.length) : address.slice(1));
  if (!path.replace(/\/$/, "").split("/").every(isSafeSegment)) return undefined;
  return path.endsWith("/") || /\.html?$/.test(path) ? path : `${path}/`;
}
