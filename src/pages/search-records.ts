import { dayOf } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { printedHeadline } from "../site/printed-headline.ts";
import { articleHref, sourceName, topicLinks } from "./entries.ts";
import type { SpeakerFile } from "./gather-speakers.ts";
import type { PrintedArticle } from "./printed-article.ts";
import { countShards, shardOf } from "./search-shards.ts";
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

/** One index of the search: a part of the site's pages. */
export interface SearchShard {
  /** Counts from 0, of so many. */
  readonly number: number;
  readonly of: number;
  /** As a page group's: where it is equal, so are the records. */
  readonly key: readonly unknown[];
  /** Its records in their order; each is made when it is asked for. */
  readonly records: () => Iterable<SearchEntry>;
}

/** A record that is not made yet. */
export interface SearchEntry {
  /** Where it is equal, so is the record, beside the same settings. Missing: it is as cheap to make the record. */
  readonly key?: string;
  readonly make: () => SearchRecord;
}

/** Plans the indexes of a site's search; `printed` gives an article by its slug. */
export function searchShards(
  { newsroom, summaries, speakers, keyOf }: SiteRecords,
  printed: (slug: string) => PrintedArticle,
): readonly SearchShard[] {
  const searched = summaries.filter(({ draft }) => !draft);
  const count = countShards(searched.length);
  const shards = Array.from({ length: count }, () => ({
    articles: [] as ArticleSummary[],
    speakers: [] as SpeakerFile[],
  }));
  for (const summary of searched) shards[shardOf(summary.slug, count)]!.articles.push(summary);
  for (const file of speakers) shards[shardOf(file.slug, count)]!.speakers.push(file);
  return shards.map(({ articles, speakers }, number) => ({
    number,
    of: count,
    key: [articles.map(keyOf), speakers.map(factsOfSpeaker)],
    *records() {
      for (const summary of articles) {
        const make = () => articleRecord(printed(summary.slug), summary, newsroom);
        yield { key: JSON.stringify(keyOf(summary)), make };
      }
      for (const file of speakers) yield { make: () => speakerRecord(file, newsroom) };
    },
  }));
}

/** All that the record of a speaker is made of. */
type SpeakerFacts = Pick<SpeakerFile, "slug" | "name" | "role" | "quotes"> & {
  readonly aliases: readonly string[];
};

function factsOfSpeaker({ slug, name, role, quotes, seen }: SpeakerFile): SpeakerFacts {
  const aliases = new Set<string>();
  for (const { speaker } of seen) {
    aliases.add(speaker.name);
    for (const alias of speaker.aliases) aliases.add(alias);
  }
  return { slug, name, role, quotes, aliases: [...aliases] };
}

/** A speaker, found by name. */
function speakerRecord(file: SpeakerFile, newsroom: Newsroom): SearchRecord {
  const { slug, name, role, quotes, aliases } = factsOfSpeaker(file);
  return {
    url: `${newsroom.base}speakers/${slug}/`,
    content: [name, ...aliases].join(", "),
    language: newsroom.site.language,
    meta: { title: name, more: [role, newsroom.say("quotes", { n: quotes })].filter(Boolean).join(" · ") },
    filters: { kind: ["speaker"] },
    sort: {},
  };
}

/**
 * Makes the record that readers find an article by: its whole text, and the passages in it.
 *
 * What was removed from an article is not in it. A quotation is found with its article and told by its place in the
 * text, so that the index has one record an article and not one a quotation.
 */
function articleRecord({ text }: PrintedArticle, summary: ArticleSummary, newsroom: Newsroom): SearchRecord {
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
