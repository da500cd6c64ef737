import type { PrintedDate } from "../site/dates.ts";
import { printDate } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { termSlug } from "../site/speaker-book.ts";
import { entryLink, makeEntry } from "./entries.ts";
import type { SeenIn, SpeakerFile } from "./gather-speakers.ts";
import type { Entry, PageLink, Statement } from "./records.ts";
import type { Remember } from "./remember.ts";
import { makeStatement } from "./statements.ts";
import type { ArticleSummary } from "./summary.ts";
import type { TermFile } from "./term-pages.ts";

/** What leads on at the end of an article. */
export interface ReadOn {
  /** Speakers of the article in another one, a statement each. */
  readonly elsewhere: readonly {
    readonly statement: Statement;
    readonly article: PageLink;
    readonly date?: PrintedDate;
  }[];
  readonly related: readonly Entry[];
  readonly newer?: PageLink;
  readonly older?: PageLink;
}

/** Lists of articles, newest first, in which the neighbours of one are found. */
export interface Shelves {
  readonly newsroom: Newsroom;
  readonly summaries: readonly ArticleSummary[];
  readonly speakers: ReadonlyMap<string, SpeakerFile>;
  readonly terms: ReadonlyMap<string, TermFile>;
}

const elsewhereShown = 3;
const relatedShown = 3;
/** Only articles that stand so near in a common list are looked at: a new article changes few pages. */
const reach = 3;
const weights = { speaker: 4, topics: 2, places: 1 };

/** The articles that lead on from one. */
export interface Neighbours {
  /** Articles in which speakers of this one speak too. */
  readonly elsewhere: readonly SeenIn[];
  readonly related: readonly ArticleSummary[];
  readonly newer?: ArticleSummary | undefined;
  readonly older?: ArticleSummary | undefined;
}

/** For each article in the order of the list: the places of what leads on, and of the speakers who speak there. */
type NeighbourTable = readonly {
  readonly elsewhere: readonly (readonly [article: number, speaker: number])[];
  readonly related: readonly number[];
}[];

/**
 * Finds what leads on from each article: speakers on record elsewhere, then articles by shared speakers, topics and
 * places. Of the same lists `remember` has it from an earlier build.
 */
export function findNeighbours(
  shelves: Shelves,
  remember: Remember,
): (summary: ArticleSummary) => Neighbours {
  const { summaries } = shelves;
  const place = placeIn(summaries);
  const lists = summaries.map(({ slug, tags, places: where, speakers }) => [
    slug,
    tags,
    where,
    speakers.map(({ id, name, kind, passages }) => [id, name, kind, passages > 0]),
  ]);
  const table = remember<NeighbourTable>("neighbours", [shelves.newsroom.speakers.entries, lists], () =>
    summaries.map((summary) => {
      const elsewhere = elsewhereOf(shelves, summary);
      const shown = new Set(elsewhere.map((seen) => seen.summary.slug));
      // Beside quotations of the same people, fewer: the page ends in a choice, not in a list.
      const most = elsewhere.length > 0 ? relatedShown - 1 : relatedShown;
      return {
        elsewhere: elsewhere.map((seen) => [
          place.get(seen.summary.slug)!,
          seen.summary.speakers.indexOf(seen.speaker),
        ]),
        related: relatedTo(shelves, summary, shown)
          .slice(0, most)
          .map(({ slug }) => place.get(slug)!),
      };
    }),
  );
  return ({ slug }) => {
    const at = place.get(slug) ?? 0;
    const { elsewhere, related } = table[at]!;
    return {
      elsewhere: elsewhere.map(([article, speaker]) => {
        const summary = summaries[article]!;
        return { summary, speaker: summary.speakers[speaker]! };
      }),
      related: related.map((article) => summaries[article]!),
      newer: summaries[at - 1],
      older: summaries[at + 1],
    };
  };
}

/** Prints what leads on. */
export function makeReadOn(newsroom: Newsroom, { elsewhere, related, newer, older }: Neighbours): ReadOn {
  return {
    elsewhere: elsewhere.map(({ summary, speaker }) => {
      const passage = summary.passages.find((each) => each.speaker === speaker.id)!;
      const date = summary.published ?? summary.saved;
      return {
        statement: makeStatement(newsroom, { summary, passage }),
        article: entryLink(newsroom, summary),
        ...(date ? { date: printDate(newsroom, date) } : {}),
      };
    }),
    related: related.map((summary) => makeEntry(newsroom, summary)),
    ...(newer ? { newer: entryLink(newsroom, newer) } : {}),
    ...(older ? { older: entryLink(newsroom, older) } : {}),
  };
}

function elsewhereOf({ newsroom, speakers }: Shelves, summary: ArticleSummary): readonly SeenIn[] {
  const taken = new Set<string>();
  return summary.speakers
    .flatMap((speaker) => {
      const { slug } = newsroom.speakers.find(speaker, summary.slug);
      const file = slug === undefined ? undefined : speakers.get(slug);
      if (!file) return [];
      const at = placeIn(articlesOf(file)).get(summary.slug) ?? -1;
      const other = [file.seen[at + 1], file.seen[at - 1]].find(
        (seen) => seen && seen.summary !== summary && !taken.has(seen.summary.slug),
      );
      if (!other || other.speaker.passages === 0) return [];
      taken.add(other.summary.slug);
      return [other];
    })
    .slice(0, elsewhereShown);
}

function relatedTo(
  { newsroom, summaries, speakers, terms }: Shelves,
  summary: ArticleSummary,
  shown: ReadonlySet<string>,
): readonly ArticleSummary[] {
  const scores = new Map<ArticleSummary, number>();
  const add = (list: readonly ArticleSummary[], weight: number) => {
    const at = placeIn(list).get(summary.slug);
    if (at === undefined) return;
    const end = Math.min(list.length, at + reach + 1);
    for (let index = Math.max(0, at - reach); index < end; index++) {
      const other = list[index]!;
      if (other !== summary) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  };
  for (const speaker of summary.speakers) {
    const { slug } = newsroom.speakers.find(speaker, summary.slug);
    const file = slug === undefined ? undefined : speakers.get(slug);
    if (file) add(articlesOf(file), weights.speaker);
  }
  for (const [kind, labels] of [
    ["topics", summary.tags],
    ["places", summary.places],
  ] as const) {
    for (const label of new Set(labels.map(termSlug))) {
      const file = terms.get(`${kind}/${label}`);
      if (file) add(file.articles, weights[kind]);
    }
  }
  const place = placeIn(summaries);
  const here = place.get(summary.slug) ?? 0;
  return [...scores]
    .filter(([{ slug }]) => !shown.has(slug))
    .map(([other, score]) => ({ other, score, far: Math.abs((place.get(other.slug) ?? 0) - here) }))
    .sort((a, b) => b.score - a.score || a.far - b.far || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, relatedShown)
    .map(({ other }) => other);
}

const lists = new WeakMap<SpeakerFile, readonly ArticleSummary[]>();

function articlesOf(file: SpeakerFile): readonly ArticleSummary[] {
  const known = lists.get(file);
  if (known) return known;
  const articles = file.seen.map(({ summary }) => summary);
  lists.set(file, articles);
  return articles;
}

const places = new WeakMap<readonly ArticleSummary[], ReadonlyMap<string, number>>();

/** Where each article stands in a list, by slug. */
function placeIn(list: readonly ArticleSummary[]): ReadonlyMap<string, number> {
  const known = places.get(list);
  if (known) return known;
  const made = new Map(list.map(({ slug }, index) => [slug, index]));
  places.set(list, made);
  return made;
}
