import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readYaml } from "../../parse/front-matter/yaml.ts";
import { makeNewsroom, type Newsroom } from "../../site/newsroom.ts";
import { flattenStrings, type Strings } from "../../site/phrases.ts";
import type { SiteSettings, SpeakerEntry } from "../../site/settings/site.ts";
import { buildAssets } from "./assets.ts";
import { findTemplate } from "./template-files.ts";

export interface NewsroomOptions {
  readonly site: SiteSettings;
  readonly speakers: readonly SpeakerEntry[];
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
  /** The output folder: hashed assets are written into its `assets/`. */
  readonly output: string;
  /** Where subset fonts are kept between builds. */
  readonly cache: string;
}

/** The templates that came with the package: `src/io/build` in the checkout and `dist/io/build` in `node_modules` lie as deep. */
export const packageTemplates: string = fileURLToPath(new URL("../../../templates", import.meta.url));

/** Builds the assets into the output folder and gathers what every page shares. */
export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { site, speakers, templates, output, cache } = options;
  const strings = await readStrings(templates, site.language);
  return makeNewsroom(site, speakers, strings, await buildAssets(templates, site, output, cache));
}

/** Reads the interface's words: those of the language, over those of its parent, over English. */
export async function readStrings(templates: readonly string[], language: string): Promise<Strings> {
  const [parent = "en"] = language.split("-");
  let strings: Strings = {};
  for (const tag of new Set(["en", parent, language])) {
    const source = await readOptional(templates, `_data/strings/${tag}.yml`);
    if (source !== undefined) strings = { ...strings, ...flattenStrings(readYaml(source)) };
  }
  return strings;
}

async function readOptional(templates: readonly string[], name: string): Promise<string | undefined> {
  try {
    return await readFile(findTemplate(templates, name), "utf8");
  } catch {
    return undefined;
  }
}
