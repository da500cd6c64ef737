import { existsSync } from "node:fs";
import { type BuildOptions, type BuildResult, build as buildSite } from "../build/build.ts";
import type { OwnFolders } from "../build/own-site.ts";
import { count, progressOf, report, totals } from "./report.ts";

/** Builds the site, prints the problems found and one line of totals. Gives the exit code. */
export async function build(
  options: Omit<BuildOptions, "cache" | "templates" | "pages" | "static">,
): Promise<number> {
  const started = performance.now();
  const result = await buildSite({ ...options, ...places() }, progressOf);
  report(result.diagnostics);
  const line = totals(result.articles, result.diagnostics.length, started).trimEnd();
  process.stdout.write(`${line}: ${count(result.files, "file")} in ${options.output}\n`);
  process.stdout.write(schedule(result));
  if (result.leftOut === 0) return 0;
  process.stderr.write(`${count(result.leftOut, "article")} with errors left out\n`);
  return 1;
}

/** '2 articles are held back. Build again at 2026-05-03T00:00Z or later' */
export function schedule({ held, nextDue }: Pick<BuildResult, "held" | "nextDue">): string {
  const back = held === 0 ? "" : `${count(held, "article")} of a later date held back. `;
  if (nextDue === undefined) return back && `${back.trim()}\n`;
  return `${back}The next build is due at ${nextDue.toISOString().replace(/:\d\d\.\d+Z$/, "Z")}\n`;
}

/** Where a site keeps its own templates, pages and files, and what may be thrown away: beside its articles. */
export function places(): OwnFolders & { readonly cache: string; readonly templates?: string } {
  const own = (["templates", "pages", "static"] as const).filter((name) => existsSync(name));
  return { cache: ".cache", ...Object.fromEntries(own.map((name) => [name, name])) };
}
