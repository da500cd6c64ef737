import type { Diagnostic } from "../../article/diagnostic.ts";
import { noAssets } from "../../site/asset-places.ts";
import { makeNewsroom, type Newsroom, type OwnParts } from "../../site/newsroom.ts";
import type { SiteSettings } from "../../site/settings/site.ts";
import { rememberIn } from "../cache/remembered.ts";
import { type ArticleFolder, openFolder } from "../read/article-folder.ts";
import { linkTo, type OwnFolders, type OwnSite, openOwnSite } from "./own-site.ts";
import type { Shards } from "./printed-shard.ts";
import { pageLanguage, readStrings } from "./read-strings.ts";
import type { Packs } from "./take-packs.ts";
import { templatesIn } from "./template-files.ts";

/** Where a site is read from, and what is asked of it beyond its settings. */
export interface SiteInput extends OwnFolders {
  /** Folder of the articles. */
  readonly articles: string;
  /** Folder of the site's own templates, where it has some. */
  readonly templates?: string;
  /** Address the site is served from, over that of its settings. */
  readonly siteUrl?: string;
  /** Path it is served under, such as `/news/`, over that of its settings. */
  readonly base?: string;
  /** Includes articles that say `draft: true`. */
  readonly drafts?: boolean;
  /** Includes articles that are not due yet, or no longer. */
  readonly future?: boolean;
  /** Pages load the author's tools of `dev`. */
  readonly tools?: boolean;
  /** When the site is built (default: now). */
  readonly now?: Date;
  /** Articles with errors are left out; without it, one of them stops the build. */
  readonly keepGoing?: boolean;
  /** A folder for what is kept between builds. */
  readonly cache: string;
  /** Reads every file, instead of trusting size and time of those that look unchanged. */
  readonly verify?: boolean;
  /** What tells files without reading them, by their paths, where they were looked at just now. */
  readonly stamps?: ReadonlyMap<string, string>;
  /** What other machines made of its articles. */
  readonly shards?: Shards;
  /** Threads that articles are read in (default: one a core, where there are some hundreds to be read). */
  readonly threads?: number | undefined;
}

/** What a build is asked. */
export interface BuildOptions extends SiteInput {
  readonly output: string;
  /** Writes `.br` and `.gz` beside text files, for servers that send them as they are. */
  readonly compress?: boolean;
  /** Makes the index of the search, the quotations as data, and books (default: true). */
  readonly downloads?: boolean;
  /** A real folder that is changed over, or a symlink. Default: `folder`. */
  readonly publish?: "folder" | "link";
  /** Files that other machines made of it. */
  readonly packs?: Packs;
}

/** A site whose settings and own pages were read and whose articles were listed. */
export interface OpenSite {
  readonly folder: ArticleFolder;
  /** Pages and files of its own. */
  readonly own: OwnSite;
  /** Without its assets. */
  readonly newsroom: Newsroom;
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
  readonly now: Date;
  /** Pages load the author's tools of `dev`. */
  readonly tools: boolean;
  /** Of the language that the pages speak. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the settings and own pages of a site, and lists its articles. */
export async function openSite(input: SiteInput): Promise<OpenSite> {
  const { articles, siteUrl, base, drafts = false, tools = false, now = new Date() } = input;
  const folder = await openFolder(articles, input.stamps);
  const own = await openOwnSite(input, folder, { drafts });
  const templates = templatesIn(input.templates);
  const { language, diagnostics } = await pageLanguage(folder, templates);
  const site: SiteSettings = {
    ...folder.site,
    language,
    ...(siteUrl ? { url: siteUrl } : {}),
    ...(base ? { base } : {}),
    // Who writes sees what was just written.
    ...(tools ? { offline: false } : {}),
  };
  const strings = await readStrings(templates, site.language, rememberIn(input.cache));
  const newsroom = makeNewsroom(site, folder.speakers, strings, noAssets, partsOf(own, site, now, tools));
  return { folder, own, newsroom, templates, now, tools, diagnostics };
}

/** What every page shows of a site's own pages and files. */
export function partsOf(
  { pages, files, logo }: OwnSite,
  { language }: SiteSettings,
  now: Date,
  tools: boolean,
): OwnParts {
  return {
    now,
    tools,
    pages: pages.map(linkTo(language)),
    files: new Set(files.map(({ name }) => name)),
    ...(logo ? { logo } : {}),
  };
}
