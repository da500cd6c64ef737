import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pagePolicy } from "../../hosts/security.ts";
import type { PageKind, PageRecord } from "../../pages/records.ts";
import type { Pages } from "../../pipeline/print-site.ts";
import type { Newsroom } from "../../site/newsroom.ts";

/** A page as it was rendered: the hash of what it is made of, and of what came out. */
interface CachedPage {
  readonly key: string;
  readonly hash: string;
}

/** What the last build rendered, by file below the output. */
export type PageIndex = ReadonlyMap<string, CachedPage>;

export interface PageReuse {
  /** Pages that have to be rendered. */
  readonly pages: Pages;
  /** How many stand in the output already. */
  readonly reused: number;
  /** Call it when the rest has been rendered: notes every page for the next build. */
  readonly note: () => void;
}

/**
 * Takes every page that is made of the same as last time from the site that stands, and leaves the rest to render.
 *
 * A page is made of its record, the templates and what all pages share; its key is their hash. A file is taken only
 * where its bytes are those that were rendered for that key, so a lost or stale index costs time, never a wrong page.
 */
export function reusePages(options: {
  readonly pages: Pages;
  readonly newsroom: Newsroom;
  readonly templates: readonly string[];
  /** The site that stands. */
  readonly published: string;
  /** Where the next one is built. */
  readonly output: string;
  readonly cache: string;
}): PageReuse {
  const { pages, published, output } = options;
  const file = join(options.cache, `pages-${hashOf(resolve(published)).slice(0, 16)}.json`);
  const before = readIndex(file);
  const shared = sharedHash(options.newsroom, options.templates);
  const keys = new Map<string, string>();
  const index = new Map<string, CachedPage>();
  const rest: Partial<Record<PageKind, PageRecord[]>> = {};
  for (const [kind, records] of Object.entries(pages) as [PageKind, readonly PageRecord[]][]) {
    rest[kind] = [];
    for (const record of records) {
      const key = hashOf(`${shared}\n${kind}\n${JSON.stringify(record)}`);
      const old = before.get(record.permalink);
      if (old?.key === key && take(record.permalink, old.hash, published, output))
        index.set(record.permalink, old);
      else {
        keys.set(record.permalink, key);
        rest[kind].push(record);
      }
    }
  }
  const note = () => {
    for (const [permalink, key] of keys) {
      index.set(permalink, { key, hash: hashOf(readFileSync(join(output, permalink))) });
    }
    try {
      mkdirSync(options.cache, { recursive: true });
      writeFileSync(file, JSON.stringify([...index]));
    } catch {
      // The next build renders every page again: a cache that cannot be written costs time, no more.
    }
  };
  return { pages: rest, reused: index.size, note };
}

function take(permalink: string, hash: string, published: string, output: string): boolean {
  const from = join(published, permalink);
  const to = join(output, permalink);
  let bytes: Buffer;
  try {
    bytes = readFileSync(from);
  } catch {
    return false;
  }
  if (hashOf(bytes) !== hash) return false;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    writeFileSync(to, bytes);
  }
  return true;
}

/** The hash of what every page shares: templates, interface words, settings, assets, and the code that renders. */
function sharedHash(newsroom: Newsroom, templates: readonly string[]): string {
  const hash = createHash("sha256");
  const { site, base, origin, strings, assets, navigation, brand } = newsroom;
  hash.update(
    JSON.stringify({
      site,
      base,
      origin,
      strings,
      assets,
      navigation,
      brand,
      pagePolicy,
      version,
      dependencies,
    }),
  );
  for (const folder of templates) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".njk"),
    );
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  for (const code of ["./eleventy", "../../escape/json-script", "./page-cache"]) hash.update(readCode(code));
  return hash.digest("hex");
}

/** Our version and the exact ones of what we render with. */
const { version, dependencies } = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
) as { readonly version: string; readonly dependencies: object };

/** This build's own code, compiled or not: what it prints may change without its version. */
function readCode(module: string): Buffer {
  const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  return readFileSync(new URL(`${module}${extension}`, import.meta.url));
}

function readIndex(file: string): PageIndex {
  try {
    return new Map(JSON.parse(readFileSync(file, "utf8")) as [string, CachedPage][]);
  } catch {
    return new Map();
  }
}

function hashOf(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}
