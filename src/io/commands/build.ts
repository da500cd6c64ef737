import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { type BuildResult, build } from "../build/build.ts";
import type { OwnFolders } from "../build/own-site.ts";
import type { Shards } from "../build/printed-shard.ts";
import type { BuildOptions } from "../build/site-input.ts";
import type { Packs } from "../build/take-packs.ts";
import { closing, count, progressOf, report, totalsLine } from "./report.ts";

/** What the command line says of a build; `cache` is false where it says `--no-cache`. */
export interface BuildCommand extends Omit<BuildOptions, "cache" | "templates" | "pages" | "static"> {
  readonly cache: boolean;
}

/** What was made elsewhere of a site that is built. */
interface Prepared {
  readonly shards?: Shards;
  readonly packs?: Packs | undefined;
}

/**
 * Builds the site, prints the problems found and one line of totals. Gives the exit code.
 *
 * `prepare` looks for what was made elsewhere, and gives the problems with it.
 */
export async function buildAndReport(
  { cache, ...options }: BuildCommand,
  prepare: (input: BuildOptions) => Promise<Prepared> = async () => ({}),
): Promise<number> {
  setEngineForBuild();
  const started = performance.now();
  const result = await unlessFaulty(() =>
    withCache(cache, async (own) => {
      const { shards, packs } = await prepare({ ...options, ...own });
      try {
        const parts = { ...(shards ? { shards } : {}), ...(packs ? { packs } : {}) };
        const made = await build({ ...options, ...own, ...parts }, progressOf);
        // Some damage is seen only where a result or a page is looked up.
        const diagnostics = [shards, packs].flatMap((each) => each?.diagnostics ?? []);
        return { ...made, diagnostics: [...diagnostics, ...made.diagnostics] };
      } finally {
        shards?.close();
        packs?.close();
      }
    }),
  );
  if (!result) return 1;
  const diagnostics = [...result.diagnostics, ...missingAddress(result.url, options.articles)];
  report(diagnostics);
  const line = totalsLine(result.totals, diagnostics.length, started).trimEnd();
  process.stdout.write(`${line}: ${count(result.files, "file")} in ${options.output}\n`);
  process.stdout.write(schedule(result, options.future));
  return reportLeftOut(result.leftOut);
}

/** Prints how many articles were left out by `--keep-going`. Gives the exit code. */
export function reportLeftOut(leftOut: number): number {
  if (leftOut === 0) return 0;
  process.stderr.write(`${count(leftOut, "article")} with errors left out\n`);
  return 1;
}

/** Prints what is wrong with the articles, where that ends a build. */
export async function unlessFaulty<T>(build: () => Promise<T>): Promise<T | undefined> {
  try {
    return await build();
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    report(error.diagnostics);
    process.stderr.write(closing(error.diagnostics));
    return undefined;
  }
}

/**
 * A setting of V8 for a build: in Node 20 it waits eight times as long before it optimises a function, for most run too
 * briefly in a build for that work to pay. Node 22 and 24 have no such setting, and need none. Figures: METHOD-speed,
 * 'The first pass'.
 */
export function setEngineForBuild(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=540672");
}

/** A site that has settings is meant to be published: once, what it lacks without its address. */
function missingAddress(url: string | undefined, articles: string): readonly Diagnostic[] {
  const path = `${articles.replaceAll("\\", "/")}/site.yml`;
  if (url !== undefined || !existsSync(path)) return [];
  const reason =
    "Missing url, expected `url: https://…`: without it the sitemap is empty, and feeds, canonical links and cards have no full addresses";
  return [{ path, line: 1, column: 1, severity: "warning", reason, code: "site/url" }];
}

/**
 * '2 articles of a later date held back. The next build is due at 2026-05-03T00:00Z'; with `future`, that they are
 * shown.
 */
export function schedule({ held, nextDue }: Pick<BuildResult, "held" | "nextDue">, future = false): string {
  const what = future ? "shown" : "held back";
  const back = held === 0 ? "" : `${count(held, "article")} of a later date ${what}. `;
  if (nextDue === undefined) return back && `${back.trim()}\n`;
  return `${back}The next build is due at ${nextDue.toISOString().replace(/:\d\d\.\d+Z$/, "Z")}\n`;
}

/** Builds with the site's cache, or with one of its own that is gone afterwards. */
export async function withCache<T>(
  cache: boolean,
  build: (own: ReturnType<typeof places>) => Promise<T>,
): Promise<T> {
  if (cache) return build(places());
  const folder = mkdtempSync(join(tmpdir(), "quotidian-cache-"));
  try {
    return await build({ ...places(), cache: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folders of a site's own, beside its articles. */
export const ownFolders = ["templates", "pages", "static"] as const;

/** Where a site keeps its own templates, pages and files, and what may be thrown away: beside its articles. */
export function places(): OwnFolders & { readonly cache: string; readonly templates?: string } {
  const own = ownFolders.filter((name) => existsSync(name));
  return { cache: ".cache", ...Object.fromEntries(own.map((name) => [name, name])) };
}
