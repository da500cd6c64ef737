import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pagePolicy, searchPolicy } from "../../hosts/security.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";

/** What all pages are made of: templates, interface words, settings, assets, and the code that renders. */
export function sharedKey(
  { site, base, origin, strings, assets, navigation, brand, tools }: Newsroom,
  templates: readonly string[],
): string {
  return keyOf(
    codeKey(),
    site,
    base,
    origin,
    strings,
    assets,
    navigation,
    brand,
    tools,
    pagePolicy,
    searchPolicy,
    templatesKey(templates),
  );
}

/** The hash of every template of these folders, and of the assets beside them. */
export function templatesKey(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(byPath)) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      hash.update(path.slice(folder.length)).update("\0").update(readFileSync(path)).update("\0");
    }
  }
  return hash.digest("hex");
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}
