import { permalinkOf } from "../../pages/page.ts";
import { offlinePath } from "../../pages/plain-pages.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import type { Staging } from "../publish/staging.ts";
import { assetProblem } from "./asset-problem.ts";
import { templatesKey } from "./page-cache.ts";

const path = "offline-worker.js";

/**
 * Writes the service worker, where the setting asks for one; the page for a time without a network is written before.
 *
 * The worker is taken over where it is made of the same as in the last build: `before` has what each file was made of,
 * `made` takes it down for the next.
 */
export async function writeWorker(
  { site, base, assets }: Newsroom,
  templates: readonly string[],
  {
    staging,
    before,
    made,
  }: {
    readonly staging: Staging;
    readonly before: ReadonlyMap<string, MadeOf>;
    readonly made: Map<string, MadeOf>;
  },
): Promise<void> {
  if (!site.offline) return;
  const precached = [
    { url: base + offlinePath, revision: staging.records.get(permalinkOf(offlinePath))!.hash },
    // Named by their bytes: they have no other revision.
    ...assets.offline.map((asset) => ({ url: base + asset, revision: null })),
  ];
  const group = keyOf(codeKey(), templatesKey(templates), base, precached);
  made.set(path, { group, page: undefined });
  if (before.get(path)?.group === group && staging.published(path) !== undefined) return staging.keep(path);
  const { bundleScript } = await import("./bundle-script.ts");
  try {
    staging.write(
      path,
      await bundleScript(templates, "worker", "iife", { BASE: base, PRECACHED: precached }),
    );
  } catch (error) {
    throw assetProblem(error, templates) ?? error;
  }
}
