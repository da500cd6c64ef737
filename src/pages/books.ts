import type { Book, Chapter } from "../epub/book.ts";
import type { Newsroom, Picture } from "../site/newsroom.ts";
import { instantOf } from "../site/schedule.ts";
import { withoutOverrides } from "../site/text-direction.ts";
import { articleBeside, articlePage } from "./article-page.ts";
import { articleChapter, titleChapter } from "./book-chapter.ts";
import { bookPaths } from "./book-paths.ts";
import { isFromDesk } from "./desk.ts";
import { permanentId } from "./feeds.ts";
import { licenceOf } from "./licence.ts";
import type { PrintedArticle } from "./printed-article.ts";
import type { SiteRecords } from "./site-records.ts";
import type { ArticleSummary } from "./summary.ts";
import { isFed } from "./term-pages.ts";

/** An EPUB of the site, made only where it is written anew. */
export interface BookGroup {
  /** Below the output folder. */
  readonly path: string;
  readonly key: readonly unknown[];
  readonly make: () => Book;
}

/** What is asked of the articles of a book. */
export interface BookArticles {
  readonly printed: (slug: string) => PrintedArticle;
  readonly pictureOf: (article: PrintedArticle) => Picture | undefined;
}

/** The EPUBs that the settings ask for. A draft, where a build shows it, is in its own only. */
export function siteBooks(records: SiteRecords, articles: BookArticles): readonly BookGroup[] {
  const { newsroom, summaries } = records;
  const { epub } = newsroom.site;
  return [
    ...(epub.articles ? summaries.map((summary) => singleBook(records, articles, summary)) : []),
    ...collections(records).map((collection) => collectedBook(records, articles, collection)),
  ];
}

/** Several articles in one book. */
interface Collection {
  readonly path: string;
  readonly title: string;
  /** One line under the title. */
  readonly line: string;
  /** Page of the site that has the same articles. */
  readonly url: string;
  readonly articles: readonly ArticleSummary[];
}

function collections({ newsroom, summaries, terms, bySlug }: SiteRecords): readonly Collection[] {
  const { base, say, site } = newsroom;
  const { epub, masthead, tagline } = site;
  const collect = (
    path: string,
    title: string,
    url: string,
    all: readonly ArticleSummary[],
    line?: string,
  ): readonly Collection[] => {
    const articles = all.filter(({ draft }) => !draft);
    if (articles.length === 0) return [];
    return [{ path, title, url, articles, line: line ?? say("articles", { n: articles.length }) }];
  };
  const fed = epub.topics ? terms.filter((file) => isFed(newsroom, file)) : [];
  return [
    ...fed.flatMap((file) =>
      collect(bookPaths.term(file), file.label, `${base}${file.kind}/${file.slug}/`, file.articles),
    ),
    ...(epub.site ? collect(bookPaths.site, masthead, base, newsFirst(newsroom, summaries), tagline) : []),
    ...epub.lists.flatMap(({ title, slug, articles }) =>
      collect(
        bookPaths.list(slug),
        title,
        base,
        articles.flatMap((each) => bySlug.get(each) ?? []),
      ),
    ),
  ];
}

/** Notes from the desk stand behind the news. */
function newsFirst(newsroom: Newsroom, summaries: readonly ArticleSummary[]): readonly ArticleSummary[] {
  const isNote = (summary: ArticleSummary) => isFromDesk(newsroom, summary);
  return [...summaries.filter((summary) => !isNote(summary)), ...summaries.filter(isNote)];
}

function singleBook(records: SiteRecords, articles: BookArticles, summary: ArticleSummary): BookGroup {
  const { newsroom } = records;
  const path = bookPaths.article(summary.slug);
  return {
    path,
    key: [records.keyOf(summary)],
    make: () => {
      const { headline, language, author, standfirst } = summary;
      const article = articles.printed(summary.slug);
      const licence = licenceOf(article.frontMatter.license ?? newsroom.site.license);
      return {
        ...shared(newsroom, path, [summary]),
        title: withoutOverrides(headline),
        language,
        authors: author.map(withoutOverrides),
        ...(standfirst ? { description: withoutOverrides(standfirst) } : {}),
        ...(licence ? { rights: licence.text } : {}),
        chapters: [chapterOf(records, articles, summary)],
      };
    },
  };
}

function collectedBook(records: SiteRecords, from: BookArticles, collection: Collection): BookGroup {
  const { newsroom, keyOf } = records;
  const { path, title, line, url, articles } = collection;
  return {
    path,
    key: [title, line, url, articles.map(keyOf)],
    make: () => ({
      ...shared(newsroom, path, articles),
      title: withoutOverrides(title),
      language: newsroom.site.language,
      authors: [],
      chapters: [
        titleChapter(newsroom, { url, title, line }),
        ...articles.map((summary) => chapterOf(records, from, summary)),
      ],
    }),
  };
}

function chapterOf(
  records: SiteRecords,
  { printed, pictureOf }: BookArticles,
  summary: ArticleSummary,
): Chapter {
  const { newsroom } = records;
  const article = printed(summary.slug);
  const beside = articleBeside(summary, records, pictureOf(article));
  return articleChapter(newsroom, articlePage(article, summary, newsroom, beside));
}

function shared(
  newsroom: Newsroom,
  path: string,
  articles: readonly ArticleSummary[],
): Pick<Book, "identifier" | "pageLanguage" | "publisher" | "contents" | "modified"> {
  const { base, site, say } = newsroom;
  const times = articles.flatMap(({ published, updated, saved }) =>
    [published, updated, saved].flatMap((date) =>
      date === undefined ? [] : [instantOf(date, site.timeZone).getTime()],
    ),
  );
  const modified = times.length > 0 && new Date(Math.max(...times)).toISOString().replace(/\.\d+Z$/, "Z");
  return {
    identifier: permanentId(newsroom, base + path),
    pageLanguage: site.language,
    publisher: site.masthead,
    contents: say("epub.contents"),
    ...(modified ? { modified } : {}),
  };
}
