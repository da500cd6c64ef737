import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/io/build/build.ts";

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds articles of the repository into a folder that is gone after the test. */
export async function buildSite(
  articles: string,
  options: { readonly base?: string; readonly siteUrl?: string; readonly templates?: string } = {},
): Promise<BuiltSite> {
  const parent = await mkdtemp(join(tmpdir(), "quotidian-site-"));
  const folder = join(parent, "site");
  // Long after every date of the fixtures: what is on a site depends on the day.
  await build({ articles, output: folder, cache: ".cache", now: new Date("2040-01-01"), ...options });
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
