import { forgetNotes } from "../cache/article-notes.ts";
import { codeKey } from "../cache/code-key.ts";
import { inputKey } from "../cache/input-key.ts";
import { type BuildOutcome, readSiteNotes } from "../cache/site-notes.ts";
import { isQuiet } from "../publish/change-over.ts";
import { isUntouched } from "../publish/staging.ts";
import { letHeapGrow } from "../run/heap.ts";
import { installedFaceNames } from "./card-fonts.ts";
import type { BuiltSite } from "./reprint.ts";
import type { BuildOptions } from "./site-input.ts";
import { packageTemplates } from "./template-files.ts";

/** What a build did, and the warnings. Errors are only those of articles that were left out. */
export type BuildResult = BuildOutcome;

/**
 * Builds the site and publishes it as a whole. Where nothing changed since the last build, nothing is written.
 *
 * Throws `ArticleError` with every problem of every article where one of them is an error; the site that was there
 * then stands as it was. With `keepGoing` the articles with errors are left out; what is wrong with the settings or the
 * templates, or with all articles, still stops it. `hold` is given the site as it is in memory; for that it is made where
 * nothing changed too.
 */
export async function build(
  options: BuildOptions,
  progress: (what: string) => (done: number, all: number) => void = () => () => {},
  hold?: (site: BuiltSite) => void,
): Promise<BuildResult> {
  const { articles, pages, static: files, templates, cache, output, verify = false } = options;
  const { siteUrl, base, drafts, future, tools, now = new Date(), keepGoing, compress, publish } = options;
  const { downloads = true } = options;
  const folders = [articles, pages, files, templates, packageTemplates].filter((each) => each !== undefined);
  const input = inputKey(folders, {
    siteUrl,
    base,
    drafts,
    future,
    tools,
    keepGoing,
    compress,
    publish,
    downloads,
    faces: installedFaceNames(),
  });
  const before = readSiteNotes(cache, output, codeKey());
  const same = before !== undefined && input !== undefined && before.input === input.key && !verify;
  const due = before?.outcome.nextDue;
  const isDue = due !== undefined && due <= now;
  if (same && !isDue && !hold && isQuiet(output) && isUntouched(output, before.records))
    return before.outcome;
  // Loaded only now: a build in which nothing changed needs neither the engine nor Eleventy.
  const { buildAnew } = await import("./build-anew.ts");
  const made = { ...options, ...(input ? { stamps: input.stamps } : {}) };
  const key = input?.key ?? "";
  try {
    return await buildAnew(made, key, before, progress, hold);
  } catch (error) {
    const { LostResult } = await import("./analyze-site.ts");
    if (!(error instanceof LostResult)) throw error;
    // Without the notes every result is looked at.
    forgetNotes(cache, articles);
    return await buildAnew(made, key, before, progress, hold);
  } finally {
    letHeapGrow();
  }
}
