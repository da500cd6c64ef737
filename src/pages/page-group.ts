import type { Newsroom } from "../site/newsroom.ts";
import { leafPath, permalinkOf } from "./page.ts";
import type { PageKind, PageRecord } from "./records.ts";
import type { SiteFile } from "./site-file.ts";

/** Where a page is, before it is made. */
export interface PagePlace {
  /** File below the output folder. */
  readonly permalink: string;
  /** Address on the site, base included. */
  readonly url: string;
  readonly noindex?: true;
}

/** Pages that are made together. */
export interface PageGroup {
  readonly kind: PageKind;
  readonly places: readonly PagePlace[];
  /**
   * Everything the pages are made of beside what all pages share, as short as it can be told: where it is equal, so are
   * the pages. Told when it is asked for: those of ten thousand articles are never held. Missing: it is as cheap to make
   * the records.
   */
  readonly madeOf?: () => readonly unknown[];
  readonly make: () => Iterable<PageRecord>;
}

/** Files that are made together, as `PageGroup`. */
export interface FileGroup {
  readonly paths: readonly string[];
  readonly madeOf?: () => readonly unknown[];
  readonly make: () => Iterable<SiteFile>;
}

/** Pages whose records are there already. */
export function madeGroup(kind: PageKind, records: readonly PageRecord[]): PageGroup {
  const places = records.map(({ permalink, url, noindex }) => ({
    permalink,
    url,
    ...(noindex ? { noindex } : {}),
  }));
  return { kind, places, make: () => records };
}

/** The pages of a list of `count` entries below `path`, made only where `madeOf` is another. */
export function listGroup(
  newsroom: Newsroom,
  kind: PageKind,
  list: { readonly path: string; readonly count: number; readonly madeOf: () => readonly unknown[] },
  make: () => Iterable<PageRecord>,
): PageGroup {
  const leaves = Math.max(1, Math.ceil(list.count / newsroom.site.perPage));
  const places = Array.from({ length: leaves }, (_, index) =>
    placeAt(newsroom, leafPath(list.path, index + 1)),
  );
  return { kind, places, madeOf: list.madeOf, make };
}

export function placeAt({ base }: Pick<Newsroom, "base">, path: string): PagePlace {
  return { permalink: permalinkOf(path), url: base + path };
}

/** A file that is made each time. */
export function madeFile(path: string, make: () => string): FileGroup {
  return { paths: [path], make: () => [{ path, content: make() }] };
}
