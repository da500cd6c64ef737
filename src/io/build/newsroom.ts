import { makeNewsroom, type Newsroom } from "../../site/newsroom.ts";
import type { SiteSettings, SpeakerEntry } from "../../site/settings/site.ts";
import { buildAssets } from "./assets.ts";
import { linkTo, type OwnSite } from "./own-site.ts";
import { readStrings } from "./read-strings.ts";

export interface NewsroomOptions {
  readonly site: SiteSettings;
  readonly speakers: readonly SpeakerEntry[];
  readonly own: OwnSite;
  readonly now: Date;
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
  /** The output folder: hashed assets are written into its `assets/`. */
  readonly output: string;
  /** Where subset fonts are kept between builds. */
  readonly cache: string;
}

/** Builds the assets into the output folder and gathers what every page shares. */
export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { site, speakers, own, templates, output, cache } = options;
  const strings = await readStrings(templates, site.language);
  return makeNewsroom(site, speakers, strings, await buildAssets(templates, site, output, cache), {
    pages: own.pages.map(linkTo(site.language)),
    files: new Set(own.files.map(({ name }) => name)),
    ...(own.logo ? { logo: own.logo } : {}),
    now: options.now,
  });
}
