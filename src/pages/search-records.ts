import { dayOf } from "../site/dates.ts";
import { printedHeadline } from "../site/printed-headline.ts";
import { articleHref, sourceName, topicLinks } from "./entries.ts";
import type { PrintedArticle } from "./printed-article.ts";
import type { SiteRecords } from "./site-records.ts";
import type { ArticleSummary } from "./summary.ts";

/** What the search index holds of one page. Texts are plain: the index escapes what it prints. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** Where a passage stands in the content of its record, in UTF-16 units, and what of it was said. */
interface FoundPassage {
  readonly from: number;
  readonly to: number;
  readonly said: readonly (readonly [number, number])[];
  /** Index into the speakers of the record; missing: unclear. */
  readonly by?: number;
  readonly id: string;
}

/** What the search index is made of, and its records. */
export interface SearchParts {
  /** As a page group's: where it is equal, so are the records. */
  readonly key: readonly unknown[];
  /** Makes the records, one at a time: they are never held. */
  readonly records: () => Iterable<SearchRecord>;
}

/** Plans the search index of a site; `printed` gives an article by its slug. */
export function searchParts(records: SiteRecords, printed: (slug: string) => PrintedArticle): SearchParts {
  const { summaries, keyOf } = records;
  const searched = summaries.filter(({ draft }) => !draft);
  function* articles() {
    for (const { slug } of searched) yield printed(slug);
  }
  return { key: searched.map(keyOf), records: () => searchRecords(records, articles()) };
}

/**
 * Makes the records that readers search: articles with their whole text and the passages in it, and speakers.
 *
 * What was removed from an article is not in them. A quotation is found with its article and told by its place in the
 * text, so that the index has one record an article and not one a quotation.
 */
export function* searchRecords(
  { newsroom, bySlug, speakers }: SiteRecords,
  articles: Iterable<PrintedArticle>,
): Generator<SearchRecord> {
  for (const article of articles) {
    const summary = bySlug.get(article.slug);
    if (summary && !summary.draft) yield articleRecord(article, summary, newsroom);
  }
  for (const { name, slug, quotes, seen, role } of speakers) {
    const aliases = new Set(seen.flatMap(({ speaker }) => [speaker.name, ...speaker.aliases]));
    const worded = seen.find(({ speaker }) => speaker.role)?.speaker.role ?? role;
    yield {
      url: `${newsroom.base}speakers/${slug}/`,
      content: [name, ...aliases].join(", "),
      language: newsroom.site.language,
      meta: {
        title: name,
        more: [worded, newsroom.say("quotes", { n: quotes })].filter(Boolean).join(" · "),
      },
      filters: { kind: ["speaker"] },
      sort: {},
    };
  }
}

function articleRecord(
  { text }: PrintedArticle,
  summary: ArticleSummary,
  newsroom: SiteRecords["newsroom"],
): SearchRecord {
  const content = squeeze([printedHeadline(summary), summary.standfirst, text].filter(Boolean).join(" "));
  const names = summary.speakers.map((speaker) => newsroom.speakers.find(speaker, summary.slug).name);
  const date = summary.published ?? summary.saved;
  const day = date === undefined ? undefined : dayOf(newsroom, date);
  return {
    url: articleHref(newsroom, summary.slug),
    content,
    language: summary.language,
    meta: {
      title: printedHeadline(summary),
      ...(sourceName(summary) ? { source: sourceName(summary)! } : {}),
      ...(day ? { date: day } : {}),
      speakers: JSON.stringify(names),
      passages: JSON.stringify(passagesIn(content, summary)),
    },
    filters: {
      kind: ["article"],
      language: [summary.language],
      ...(day ? { year: [day.slice(0, 4)] } : {}),
      ...(names.length > 0 ? { speaker: [...new Set(names)] } : {}),
      topic: topicLinks(newsroom, summary, 20).map(({ text }) => text),
    },
    sort: day ? { date: day } : {},
  };
}

function passagesIn(content: string, { passages, speakers }: ArticleSummary): readonly FoundPassage[] {
  const index = new Map(speakers.map(({ id }, at) => [id, at]));
  let near = 0;
  return passages.flatMap(({ paragraphs, speaker }) => {
    const by = speaker === undefined ? undefined : index.get(speaker);
    return paragraphs.flatMap((segments) => {
      const text = squeeze(segments.map((segment) => segment.text).join(""));
      const after = content.indexOf(text, near);
      const from = after < 0 ? content.indexOf(text) : after;
      const id = segments.find(({ quote }) => quote)?.quote;
      if (from < 0 || id === undefined) return [];
      near = from;
      let before = "";
      const said = segments.flatMap((segment): (readonly [number, number])[] => {
        const start = from + squeeze(`${before}|`).length - 1;
        before += segment.text;
        return segment.quote ? [[start, from + squeeze(before).length]] : [];
      });
      return [{ from, to: from + text.length, said, ...(by === undefined ? {} : { by }), id }];
    });
  });
}

/** The index keeps texts with single spaces: places in them are counted so. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
