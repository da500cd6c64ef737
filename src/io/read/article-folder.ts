import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { readSiteSettings, readSpeakers } from "../../site/settings/read-settings.ts";
import type { SiteSettings, SpeakerEntry } from "../../site/settings/site.ts";
import { type ArticleFile, findArticles, type ImageFile } from "./find-articles.ts";
import { readText } from "./read-text.ts";

/** A folder of articles with its settings. */
export interface ArticleFolder {
  readonly folder: string;
  readonly site: SiteSettings;
  readonly speakers: readonly SpeakerEntry[];
  readonly files: readonly ArticleFile[];
  readonly images: readonly ImageFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a folder of articles: reads its settings and lists its articles, without reading them. `stamps`: as `findArticles`. */
export async function openFolder(
  folder: string,
  stamps?: ReadonlyMap<string, string>,
): Promise<ArticleFolder> {
  const site = await settings(folder, "site.yml", readSiteSettings);
  const speakers = await settings(folder, "speakers.yml", readSpeakers);
  const { files, images, diagnostics } = await findArticles(folder, stamps);
  return {
    folder,
    site: site.value,
    speakers: speakers.value,
    files,
    images,
    diagnostics: [...site.diagnostics, ...speakers.diagnostics, ...diagnostics],
  };
}

/** What a file is read beside that belongs to no folder: the defaults. */
export const aloneFolder: ArticleFolder = {
  folder: ".",
  site: readSiteSettings("", "site.yml").value,
  speakers: [],
  files: [],
  images: [],
  diagnostics: [],
};

/** A folder without an article is a folder that was not meant: nothing is built of it. */
export function missingArticles({ folder, files }: ArticleFolder): readonly Diagnostic[] {
  if (files.length > 0) return [];
  const reason = "Missing articles, expected a Markdown file in this folder";
  const path = join(folder).replaceAll("\\", "/");
  return [{ path, line: 1, column: 1, severity: "error", reason, code: "articles/empty" }];
}

async function settings<T>(
  folder: string,
  name: string,
  read: (source: string, path: string) => T,
): Promise<T> {
  const path = join(folder, name);
  const shown = path.replaceAll("\\", "/");
  return read(existsSync(path) ? await readText(path, shown) : "", shown);
}
