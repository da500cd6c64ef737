import { type EleventyConfig, quotidian } from "./src/io/build/eleventy.ts";
import { openRendering } from "./src/io/build/open-rendering.ts";

const folders = {
  articles: "articles",
  input: ".cache/eleventy",
  output: ".cache/eleventy-site",
  cache: ".cache",
};

/** The pages by Eleventy’s own command, aside: `npm run build` adds feeds and data, and publishes the site as a whole. */
export default async function (config: EleventyConfig): Promise<object> {
  await quotidian(config, await openRendering(folders));
  return { dir: { input: folders.input, output: folders.output } };
}
