import { mkdir } from "node:fs/promises";
import { type EleventyConfig, quotidian } from "./src/io/build/eleventy.ts";
import { prepareSite } from "./src/io/build/fill-site.ts";
import { readSite } from "./src/io/build/read-site.ts";

const folders = { input: ".cache/eleventy", output: ".cache/eleventy-site" };

/** The pages by Eleventy’s own command, aside: `npm run build` adds feeds and data, and publishes the site as a whole. */
export default async function (config: EleventyConfig): Promise<object> {
  const source = await readSite({ articles: "articles" });
  // Eleventy wants a folder to read from; ours has no templates in it.
  await mkdir(folders.input, { recursive: true });
  await quotidian(config, await prepareSite(source, { output: folders.output, cache: ".cache" }));
  return { dir: folders };
}
