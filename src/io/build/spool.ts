import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../publish/build-manifest.ts";
import type { NextSite } from "../publish/staging.ts";
import { readAt } from "../read/read-at.ts";
import { temporaryName } from "../run/temporary-name.ts";

/** A part of a site on its way into a pack. */
export interface Spool extends NextSite {
  readonly close: () => void;
}

/**
 * Opens a part of a site that waits in one file of `cache`: thousands of small files take a tenth of the time of a part
 * to be written, and as much to be deleted. No site stands before it.
 */
export function openSpool(cache: string): Spool {
  mkdirSync(cache, { recursive: true });
  const name = temporaryName(join(cache, "pages"));
  const file = openSync(name, "wx+");
  // Open, and no longer there: where the disk can do that, nothing is left behind by a build that is killed.
  if (process.platform !== "win32") rmSync(name);
  const records = new Map<string, { readonly hash: string; readonly size: number; readonly at: number }>();
  let end = 0;
  return {
    records,
    published: () => undefined,
    readPublished: () => undefined,
    keep: (path) => {
      throw new Error(`Unexpected ${path}, expected no site before a part of one`);
    },
    write: (path, content, hash) => {
      const bytes = Buffer.from(content);
      records.set(path, { hash: hash ?? hashOf(bytes), size: bytes.length, at: end });
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, end + at);
      end += bytes.length;
    },
    read: (path) => {
      const { size, at } = records.get(path)!;
      return readAt(file, at, size);
    },
    close: () => {
      closeSync(file);
      rmSync(name, { force: true });
    },
  };
}
