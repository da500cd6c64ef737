import { type PrintedDate, printDate } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { bookPaths } from "./book-paths.ts";
import { articleHref } from "./entries.ts";
import { licenceOf } from "./licence.ts";
import { reportHref } from "./plain-pages.ts";
import type { PrintedArticle } from "./printed-article.ts";
import type { PageLink } from "./records.ts";
import type { ArticleSummary } from "./summary.ts";

/** What the foot of an article says of its source, its data, its licence and its corrections. */
export interface Copy {
  readonly original?: { readonly text: string; readonly href: string };
  /** The saved file; an article of the publication's own has no copy to speak of. */
  readonly file?: string;
  /** Where there are quotes. */
  readonly data?: PageLink;
  readonly epub?: PageLink;
  readonly quotes: string;
  readonly licence?: { readonly text: string; readonly href?: string };
  readonly corrections: readonly {
    readonly date: PrintedDate;
    readonly was?: string;
    readonly now?: string;
    readonly why?: string;
  }[];
  readonly report?: string;
}

/** Source, data and book of an article, its licence and its corrections. */
export function copyOf(article: PrintedArticle, newsroom: Newsroom, summary: ArticleSummary): Copy {
  const { say } = newsroom;
  const { frontMatter, path, slug, publisher } = article;
  const href = articleHref(newsroom, slug);
  const name = publisher.name ?? publisher.host;
  const licence = licenceOf(frontMatter.license ?? newsroom.site.license);
  const report = reportHref(newsroom, href);
  const { quotes, named } = summary.counts;
  return {
    ...(frontMatter.source
      ? {
          original: {
            text: say("copy.read-at", { name: name ?? frontMatter.source }),
            href: frontMatter.source,
          },
        }
      : {}),
    ...(frontMatter.source ? { file: path.slice(path.lastIndexOf("/") + 1) } : {}),
    ...(newsroom.site.epub.articles
      ? { epub: { text: say("epub.download"), href: newsroom.base + bookPaths.article(slug) } }
      : {}),
    ...(quotes > 0 ? { data: { text: say("copy.download"), href: `${href}quotes.json` } } : {}),
    quotes:
      quotes === 0
        ? say("copy.no-quotes")
        : named === 0
          ? say("copy.unclear", { quotes: say("quotes", { n: quotes }) })
          : say("copy.quotes", {
              n: named,
              quotes: say("quotes", { n: quotes }),
              speakers: say("speakers", { n: summary.speakers.length }),
            }),
    ...(licence ? { licence } : {}),
    corrections: frontMatter.corrections.map(({ date, was, now, why }) => ({
      date: printDate(newsroom, date),
      ...(was ? { was } : {}),
      ...(now ? { now } : {}),
      ...(why ? { why } : {}),
    })),
    ...(report ? { report } : {}),
  };
}
