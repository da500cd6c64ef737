import { readFile } from "node:fs/promises";
import { imageSize } from "image-size";
import leven from "leven";
import type { AttributedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { logoFiles } from "../../site/brand.ts";
import { type OwnPageLink, unknownEntries } from "../../site/navigation.ts";
import type { Picture } from "../../site/newsroom.ts";
import type { ArticleFolder } from "../read/article-folder.ts";
import type { ImageFile } from "../read/find-articles.ts";
import { placeInSettings } from "../read/settings-place.ts";
import { findStatic, type StaticFile } from "../read/static-files.ts";
import { readPages } from "../run/read-pages.ts";

/** Where a site keeps what is no article. */
export interface OwnFolders {
  /** Markdown pages of one's own. */
  readonly pages?: string;
  /** Files that go into the site as they are. */
  readonly static?: string;
}

/** What a site has besides its articles. */
export interface OwnSite {
  readonly folder: string;
  readonly pages: readonly AttributedArticle[];
  readonly images: readonly ImageFile[];
  readonly files: readonly StaticFile[];
  /** Sizes of the logos, by where they lie below the base. */
  readonly logo?: { readonly light: Picture; readonly dark?: Picture };
  readonly diagnostics: readonly Diagnostic[];
}

export const noOwnSite: OwnSite = { folder: "pages", pages: [], images: [], files: [], diagnostics: [] };

/** Reads the pages and lists the files of a site's own, beside its articles. */
export async function openOwnSite(
  folders: OwnFolders,
  { folder, site }: ArticleFolder,
  { drafts = false }: { readonly drafts?: boolean } = {},
): Promise<OwnSite> {
  const read = await readPages(folders.pages, site.language);
  const pages = read.pages.filter(({ frontMatter }) => drafts || !frontMatter.draft);
  const { files, diagnostics } = await findStatic(folders.static);
  const problems: Diagnostic[] = [];
  const light = await logoIn(files, logoFiles.light, problems);
  const dark = await logoIn(files, logoFiles.dark, problems);
  return {
    folder: folders.pages ?? "pages",
    pages,
    images: read.images,
    files,
    ...(light ? { logo: { light, ...(dark ? { dark } : {}) } } : {}),
    diagnostics: [
      ...read.diagnostics,
      ...diagnostics,
      ...problems,
      ...(await unknownLinks(folder, site, read.pages.map(linkTo(site.language)))),
      ...(await wrongDomain(files, site.url)),
    ],
  };
}

/** A page of one's own as menus know it. */
export function linkTo(language: string): (page: AttributedArticle) => OwnPageLink {
  return ({ slug, headline, language: own }) => ({
    slug,
    title: headline,
    ...(own === language ? {} : { language: own }),
  });
}

async function logoIn(
  files: readonly StaticFile[],
  names: readonly string[],
  problems: Diagnostic[],
): Promise<Picture | undefined> {
  const file = files.find(({ name }) => names.includes(name));
  if (!file) return undefined;
  try {
    const { width, height } = imageSize(await readFile(file.file));
    return { url: file.name, width, height };
  } catch {
    const reason = "Unexpected bytes, expected a picture whose size can be read";
    problems.push({ path: file.path, line: 1, column: 1, severity: "error", reason, code: "file/image" });
    return undefined;
  }
}

async function unknownLinks(
  folder: string,
  site: ArticleFolder["site"],
  pages: readonly OwnPageLink[],
): Promise<readonly Diagnostic[]> {
  const unknown = unknownEntries(site, pages).map(async ({ path: place, name, known }) => {
    const [nearest] = [...known].sort((a, b) => leven(name, a) - leven(name, b));
    const reason = `Unexpected ${place[0]} entry \`${name}\`, expected a page such as \`${nearest}\`, or \`{ text: …, href: … }\``;
    const at = await placeInSettings(folder, place);
    return { ...at, severity: "error" as const, reason, code: "site/link" };
  });
  return Promise.all(unknown);
}

/** GitHub Pages takes the site's name from `CNAME`: one that the settings do not know makes every address wrong. */
async function wrongDomain(
  files: readonly StaticFile[],
  url: string | undefined,
): Promise<readonly Diagnostic[]> {
  const file = files.find(({ name }) => name === "CNAME");
  if (!file || url === undefined) return [];
  const domain = (await readFile(file.file, "utf8")).trim();
  if (domain === new URL(url).host) return [];
  const reason = `Unexpected domain \`${domain.slice(0, 60)}\`, expected that of \`url\` in the settings, \`${new URL(url).host}\``;
  return [{ path: file.path, line: 1, column: 1, severity: "warning", reason, code: "static/domain" }];
}

/** Refuses a file that would take the place of a page or a file that the site makes itself. */
export function takenPlace(file: StaticFile): ArticleError {
  const reason = `Unexpected name, expected one that the site has not itself: \`${file.name}\` is made by the build`;
  return new ArticleError([
    { path: file.path, line: 1, column: 1, severity: "error", reason, code: "static/taken" },
  ]);
}
