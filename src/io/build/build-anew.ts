import { noQuoteFiles } from "../../pages/quote-files.ts";
import { baseOf } from "../../site/settings/site.ts";
import { codeKey } from "../cache/code-key.ts";
import { type BuildOutcome, type SiteNotes, spareOf, writeSiteNotes } from "../cache/site-notes.ts";
import { publish } from "../publish/publish.ts";
import type { NextSite } from "../publish/staging.ts";
import { compress } from "./compress.ts";
import { type PreparedSite, prepareSite, readSite } from "./prepare-site.ts";
import type { BuiltSite } from "./reprint.ts";
import { type BuildOptions, openSite } from "./site-input.ts";
import { writeSite } from "./write-site.ts";
import { writeStatic } from "./write-static.ts";

/**
 * Builds a site of which something changed; what is made of the same as in the last build is taken over.
 *
 * `input` is the key of what is read, `before` what the last build noted. `hold` is given the site once it is published.
 */
export async function buildAnew(
  options: BuildOptions,
  input: string,
  before: SiteNotes | undefined,
  progress: (what: string) => (done: number, all: number) => void,
  hold: (site: BuiltSite) => void = () => {},
): Promise<BuildOutcome> {
  const { cache, output, verify = false, downloads = true, packs } = options;
  const site = await readSite(await openSite(options), options, progress("Reading"));
  let madeOf: SiteNotes["madeOf"] = new Map();
  let prepared: PreparedSite | undefined;
  const fill = async (own: NextSite) => {
    const staging = packs ? packs.over(own) : own;
    const { write } = staging;
    prepared = await prepareSite(site, cache, {
      write,
      keep: (path) => takeOver(staging, path),
      isMade: () => true,
    });
    const made = downloads ? prepared : { ...prepared, downloads: noQuoteFiles, search: [], books: [] };
    madeOf = await writeSite(made, { ...site, cache }, staging, {
      before: packs?.madeOf ?? before?.madeOf ?? new Map(),
      threads: options.threads,
      progress: progress("Writing"),
    });
    writeStatic(site.own.files, staging);
    if (options.compress) await compress(staging);
  };
  const { manifest, records, folders, differences, wasTouched } = await publish(
    output,
    {
      inputs: [options.articles, options.pages, options.static].filter((each) => each !== undefined),
      expected: ["index.html"],
      publish: options.publish ?? "folder",
      known: before?.records ?? new Map(),
      spare: { folder: spareOf(cache, output), ...(before?.spare ?? nothingKept) },
      verify,
    },
    fill,
  );
  const { totals, held, nextDue, leftOut, diagnostics } = site;
  const { url } = site.newsroom.site;
  const base = baseOf(site.newsroom.site);
  const outcome = { totals, files: manifest.files.size, url, base, held, nextDue, leftOut, diagnostics };
  writeSiteNotes(
    cache,
    output,
    codeKey(),
    {
      input,
      outcome,
      records,
      folders,
      spare: before && !wasTouched ? { folders: before.folders, differences } : nothingKept,
      madeOf,
    },
    before,
  );
  if (prepared) hold({ read: site, prepared });
  return outcome;
}

const nothingKept: SiteNotes["spare"] = { folders: new Map(), differences: new Map() };

/** Takes over a file that is named by its bytes, where it stands already. */
function takeOver(staging: NextSite, path: string): boolean {
  if (staging.published(path) === undefined) return false;
  staging.keep(path);
  return true;
}
