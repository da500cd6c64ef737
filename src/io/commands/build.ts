import { existsSync } from "node:fs";
import { type BuildOptions, build as buildSite } from "../build/build.ts";
import { count, progressOf, report, totals } from "./report.ts";

/** Builds the site, prints the problems found and one line of totals. Gives the exit code. */
export async function build(options: Omit<BuildOptions, "cache" | "templates">): Promise<number> {
  const started = performance.now();
  const result = await buildSite({ ...options, ...places() }, progressOf);
  report(result.diagnostics);
  const line = totals(result.articles, result.diagnostics.length, started).trimEnd();
  process.stdout.write(`${line}: ${count(result.files, "file")} in ${options.output}\n`);
  return 0;
}

/** Where a site keeps its own templates and what may be thrown away: beside its articles. */
export function places(): { readonly cache: string; readonly templates?: string } {
  return { cache: ".cache", ...(existsSync("templates") ? { templates: "templates" } : {}) };
}
