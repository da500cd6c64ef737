import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type EleventyConfig, quotidian } from "./src/io/build/eleventy.ts";
import { prepareSite, readSite } from "./src/io/build/prepare-site.ts";
import { openSite } from "./src/io/build/site-input.ts";
import type { PageKind, PageRecord } from "./src/pages/records.ts";

const site = { articles: "articles", cache: ".cache" };
const folders = { input: ".cache/eleventy", output: ".cache/eleventy-site" };

/** The pages by Eleventy’s own command, aside: `npm run build` adds feeds and data, and publishes the site as a whole. */
export default async function (config: EleventyConfig): Promise<object> {
  const read = await readSite(await openSite(site), site);
  const write = (path: string, bytes: Uint8Array | string) => {
    const file = join(folders.output, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  const { newsroom, pages } = await prepareSite(read, site.cache, {
    write,
    keep: () => false,
    isMade: () => true,
  });
  // Eleventy wants a folder to read from; ours has no templates in it.
  mkdirSync(folders.input, { recursive: true });
  const records: Partial<Record<PageKind, PageRecord[]>> = {};
  for (const { kind, make } of pages) records[kind] = [...(records[kind] ?? []), ...make()];
  await quotidian(config, { newsroom, templates: read.templates, pages: records });
  return { dir: folders };
}
