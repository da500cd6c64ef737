import { permalinkOf } from "../../pages/page.ts";
import type { PageGroup } from "../../pages/page-group.ts";
import { offlinePath } from "../../pages/plain-pages.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import { assetProblem } from "./asset-problem.ts";
import { templatesKey } from "./page-cache.ts";
import { type Renewal, takeOver } from "./take-over.ts";

const path = "offline-worker.js";

/**
 * Writes the service worker, where the setting asks for one, for the addresses of `pages`; the page for a time without
 * a network is written before.
 *
 * The worker is taken over where it is made of the same as in the last build.
 */
export async function writeWorker(
  { site, base, assets }: Newsroom,
  templates: readonly string[],
  pages: readonly PageGroup[],
  renewal: Renewal,
): Promise<void> {
  if (!site.offline) return;
  const { staging, made } = renewal;
  const precached = [
    { url: base + offlinePath, revision: staging.records.get(permalinkOf(offlinePath))!.hash },
    // Named by their bytes: they have no other revision.
    ...assets.offline.map((asset) => ({ url: base + asset, revision: null })),
  ];
  const folders = foldersOf(pages);
  const group = keyOf(codeKey(), templatesKey(templates), base, precached, folders);
  if (takeOver([path], group, renewal)) return;
  made.set(path, { group, page: undefined });
  const { bundleScript } = await import("./bundle-script.ts");
  try {
    staging.write(
      path,
      await bundleScript(templates, "worker", "iife", {
        BASE: base,
        FOLDERS: folders,
        PRECACHED: precached,
      }),
    );
  } catch (error) {
    throw assetProblem(error, templates) ?? error;
  }
}

/**
 * First parts of the addresses of pages, below the base; the front page's is empty. Old addresses, which only lead on, and
 * the page for addresses that lead nowhere have none.
 */
function foldersOf(pages: readonly PageGroup[]): readonly string[] {
  const folders = new Set<string>();
  for (const { kind, places } of pages) {
    if (kind === "moved" || kind === "404") continue;
    for (const { permalink } of places)
      folders.add(encodeURI(permalink.replace(/index\.html$/, "").split("/")[0]!));
  }
  return [...folders].sort();
}
