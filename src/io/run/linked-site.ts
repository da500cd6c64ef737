import { posix } from "node:path";
import type { AttributedArticle } from "../../article/article.ts";
import { ArticleError } from "../../article/diagnostic.ts";
import type { FrontMatter } from "../../article/front-matter.ts";
import { idsOf, type LinkedSite, type LinkTarget } from "../../check/internal-links.ts";
import { readFrontMatter } from "../../parse/front-matter/front-matter.ts";
import { slugOf } from "../../parse/parse.ts";
import { takenSlugs } from "../../site/navigation.ts";
import { noteName } from "../../site/note-name.ts";
import { printedSpeakers } from "../../site/printed-speakers.ts";
import { makeSpeakerBook, termSlug } from "../../site/speaker-book.ts";
import type { OwnSite } from "../build/own-site.ts";
import { nameBeside, nameIn } from "../build/pictures.ts";
import type { ArticleFolder } from "../read/article-folder.ts";

/** Where the build puts pages of its own. */
const sitePages = new Set([...takenSlugs, "about"]);

/** An article as links see it. */
interface Linked extends LinkTarget {
  readonly slug: string;
  readonly headline: string;
  /** Missing where it cannot be read. */
  readonly frontMatter?: FrontMatter | undefined;
}

/**
 * Gathers what links can lead to. Articles of the folder that are not among `read` count by their front matter alone,
 * and who is quoted in them is not known.
 */
export async function linkedSite(
  folder: ArticleFolder,
  read: readonly AttributedArticle[],
  own: OwnSite | undefined,
): Promise<LinkedSite> {
  const byPath = new Map(read.map((article) => [nameIn(folder.folder, article.path), linked(article)]));
  for (const file of folder.files) {
    const name = nameIn(folder.folder, file.path);
    if (!byPath.has(name)) byPath.set(name, await glance(file));
  }
  const articles = [...byPath.values()];
  const byName = new Map<string, LinkTarget | "several">();
  for (const each of articles) {
    for (const name of new Set(
      [each.path, each.headline, ...(each.frontMatter?.aliases ?? [])].map(noteName),
    ))
      byName.set(name, byName.has(name) ? "several" : each);
  }
  const byFileName = new Map<string, string | undefined>();
  for (const name of byPath.keys()) {
    const key = posix.basename(name).toLowerCase();
    byFileName.set(key, byFileName.has(key) ? undefined : name);
  }
  const known = addresses(folder, articles, own);
  const speakers = own && speakerAddresses(folder, read);
  return {
    article: (from, file) => byPath.get(nameBeside(folder.folder, from, file)),
    meant: (from, file) => {
      const name = byFileName.get(posix.basename(file).toLowerCase());
      return name && posix.relative(posix.dirname(nameIn(folder.folder, from)), name);
    },
    note: (name) => byName.get(noteName(name)),
    has: (path) => {
      const plain = path
        .replace(/(?:^|\/)index\.html$/, "")
        .replace(/^\/+|\/+$/g, "")
        .toLowerCase();
      if (plain === "" || known.has(plain)) return true;
      const [first = "", second] = plain.split("/");
      if (first === "speakers" && second !== undefined) return speakers?.has(second);
      if (/^(?:articles|topics|sections|places|series)$/.test(first) && second !== undefined) return false;
      // Feeds, lists and data have names that the build gives; of pages and files of one's own all are known.
      return sitePages.has(first) ||
        own === undefined ||
        /^[\w-]+\.(?:xml|json|jsonl|csv|txt|opml)$/.test(plain)
        ? undefined
        : false;
    },
  };
}

function linked(article: AttributedArticle): Linked {
  const { path, slug, headline, frontMatter } = article;
  return { path, slug, headline, frontMatter, draft: frontMatter.draft, ids: idsOf(article) };
}

/** An article that cannot be read is told where it is checked; links to its file are right. */
async function glance({ path, read }: ArticleFolder["files"][number]): Promise<Linked> {
  try {
    const { frontMatter, rest } = readFrontMatter(await read(), path);
    const usable = frontMatter ?? rest;
    if (usable !== undefined) {
      const { slug = slugOf(path), title: headline, draft } = usable;
      return { path, slug, headline, draft, frontMatter: usable };
    }
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
  return { path, slug: slugOf(path), headline: path, draft: false };
}

/** Below the base, without slashes at the ends. */
function addresses(
  folder: ArticleFolder,
  articles: readonly Linked[],
  own: OwnSite | undefined,
): ReadonlySet<string> {
  const plain = (path: string) => path.replace(/^\/+|\/+$/g, "").toLowerCase();
  const terms = articles.flatMap(({ frontMatter: { tags = [], section, places = [], series } = {} }) => [
    ...tags.map((tag) => `topics/${termSlug(tag)}`),
    ...places.map((place) => `places/${termSlug(place)}`),
    ...(section ? [`sections/${termSlug(section)}`] : []),
    ...(series ? [`series/${termSlug(series)}`] : []),
  ]);
  return new Set(
    [
      ...articles.flatMap(({ slug, frontMatter }) => [`articles/${slug}`, ...(frontMatter?.aliases ?? [])]),
      ...terms,
      ...folder.speakers.flatMap(({ slug, formerSlugs }) =>
        [slug, ...formerSlugs].map((each) => `speakers/${each}`),
      ),
      ...(own?.pages.map(({ slug }) => slug) ?? []),
      ...(own?.files.map(({ name }) => name) ?? []),
    ].map(plain),
  );
}

function speakerAddresses(
  folder: ArticleFolder,
  articles: readonly AttributedArticle[],
): ReadonlySet<string> {
  const book = makeSpeakerBook(folder.speakers, folder.site.language);
  return new Set(
    articles.flatMap((article) =>
      printedSpeakers(article).flatMap((speaker) => {
        const { slug, entry } = book.find(speaker, article.slug);
        return slug === undefined ? [] : [slug, ...(entry ? book.wordingSlugs(entry) : [])];
      }),
    ),
  );
}
