import type { Newsroom } from "../site/newsroom.ts";
import { termSlug } from "../site/speaker-book.ts";
import { archivePages, newestFirst } from "./archive-pages.ts";
import { isFromDesk } from "./desk.ts";
import { articleHref } from "./entries.ts";
import { frontPage } from "./front-page.ts";
import { gatherSpeakers, type SpeakerFile } from "./gather-speakers.ts";
import { type MovedRecord, movedPages } from "./moved-pages.ts";
import { listGroup, madeGroup, type PageGroup } from "./page-group.ts";
import {
  aboutPage,
  correctionsPages,
  notFoundPage,
  offlinePage,
  quotesPages,
  readingListPage,
  searchPage,
} from "./plain-pages.ts";
import { findNeighbours, type Neighbours } from "./read-on.ts";
import type { PageRecord } from "./records.ts";
import { nothingRemembered, type Remember } from "./remember.ts";
import { countShards } from "./search-shards.ts";
import { makePerson, speakersPages } from "./speaker-index.ts";
import { speakerPages } from "./speaker-pages.ts";
import type { ArticleSummary, SummaryKey } from "./summary.ts";
import {
  directoryPages,
  gatherTerms,
  listingPages,
  makeTerm,
  type TermFile,
  termKinds,
} from "./term-pages.ts";

const peopleOnFront = 8;
const termsOnFront = 14;
const sectionsUsually = 4;

/** What crosses the articles of a site, and every page but the articles' own. */
export interface SiteRecords {
  readonly newsroom: Newsroom;
  /** Newest first; drafts among them only where the build shows drafts. */
  readonly summaries: readonly ArticleSummary[];
  readonly bySlug: ReadonlyMap<string, ArticleSummary>;
  readonly speakers: readonly SpeakerFile[];
  readonly terms: readonly TermFile[];
  /** What leads on from an article. */
  readonly neighbours: (summary: ArticleSummary) => Neighbours;
  /** By slug. */
  readonly series: ReadonlyMap<string, TermFile>;
  /** Old addresses and where they lead. */
  readonly moved: readonly MovedRecord[];
  readonly pages: readonly PageGroup[];
  /** Makes the key of an article. The key differs where the article changed. */
  readonly keyOf: SummaryKey;
}

/** Merges what single articles say into the pages that cross them. The order of `summaries` does not matter. */
export function makeSiteRecords(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
  own: readonly PageRecord[] = [],
  keyOf: SummaryKey = (summary) => summary,
  remember: Remember = nothingRemembered,
): SiteRecords {
  const sorted = newestFirst(newsroom, summaries);
  const speakers = gatherSpeakers(newsroom, sorted);
  const byKind = new Map(termKinds.map((kind) => [kind, gatherTerms(newsroom, kind, sorted)]));
  const terms = [...byKind.values()].flat();
  const quotes = sorted.reduce((sum, { counts }) => sum + counts.quotes, 0);
  const named = sorted.reduce((sum, { counts }) => sum + counts.named, 0);
  const most = [...speakers].sort((a, b) => b.quotes - a.quotes).slice(0, peopleOnFront);
  const front = frontPage(newsroom, sorted, {
    people: most.map((file) => makePerson(newsroom, file)),
    places: byKind
      .get("places")!
      .slice(0, termsOnFront)
      .map((file) => makeTerm(newsroom, file)),
    topics: byKind
      .get("topics")!
      .slice(0, termsOnFront)
      .map((file) => makeTerm(newsroom, file)),
    sections: sectionsOnFront(newsroom, byKind.get("sections")!).map((file) => ({
      ...makeTerm(newsroom, file),
      slugs: file.articles.slice(0, 24).map(({ slug }) => slug),
    })),
    totals: { speakers: speakers.length, quotes, named },
  });
  const { archive, months } = archivePages(newsroom, sorted, keyOf);
  const pages: PageGroup[] = [
    madeGroup("front", [front]),
    ...speakersPages(newsroom, speakers),
    ...speakers.map((file) => speakerGroup(newsroom, file, keyOf)),
    ...termKinds.map((kind) => madeGroup("directory", directoryPages(newsroom, kind, byKind.get(kind)!))),
    ...terms.flatMap((file) => listingPages(newsroom, file, keyOf)),
    madeGroup("archive", [archive]),
    ...months,
    ...quotesPages(newsroom, sorted, keyOf),
    madeGroup("search", [searchPage(newsroom, countShards(sorted.filter(({ draft }) => !draft).length))]),
    madeGroup("saved", [readingListPage(newsroom)]),
    ...(newsroom.site.offline ? [madeGroup("offline", [offlinePage(newsroom)])] : []),
    madeGroup("corrections", correctionsPages(newsroom, sorted)),
    madeGroup("about", [aboutPage(newsroom, sorted)]),
    madeGroup("own", own),
    madeGroup("404", [notFoundPage(newsroom, sorted)]),
  ];
  const toSpeaker = (slug: string, from: readonly string[]) =>
    from.map((old) => ({ from: `speakers/${old}/`, to: `${newsroom.base}speakers/${slug}/` }));
  // What is written as an old address goes before what only follows from a wording.
  const moves = [
    ...speakers.flatMap(({ slug, formerSlugs }) => toSpeaker(slug, formerSlugs)),
    ...sorted.flatMap(({ slug, aliases }) =>
      aliases.map((from) => ({ from, to: articleHref(newsroom, slug) })),
    ),
    ...speakers.flatMap(({ slug, wordingSlugs }) => toSpeaker(slug, wordingSlugs)),
  ];
  const taken = function* () {
    for (const { places } of pages) for (const { permalink } of places) yield permalink;
    for (const { slug } of sorted) yield `articles/${slug}/index.html`;
  };
  const moved = movedPages(newsroom, moves, taken());
  return {
    newsroom,
    summaries: sorted,
    bySlug: new Map(sorted.map((summary) => [summary.slug, summary])),
    speakers,
    terms,
    neighbours: findNeighbours(
      {
        newsroom,
        summaries: sorted,
        speakers: new Map(speakers.map((file) => [file.slug, file])),
        terms: new Map(terms.map((file) => [`${file.kind}/${file.slug}`, file])),
      },
      remember,
    ),
    series: new Map(byKind.get("series")!.map((file) => [file.slug, file])),
    moved,
    pages: [...pages, madeGroup("moved", moved)],
    keyOf,
  };
}

/** Those that the settings name, in their order; else the ones with most articles. */
function sectionsOnFront(newsroom: Newsroom, files: readonly TermFile[]): readonly TermFile[] {
  const { sections } = newsroom.site.front;
  const own = files.filter(({ articles: [first] }) => first && !isFromDesk(newsroom, first));
  if (!sections) return own.slice(0, sectionsUsually);
  return sections.flatMap((name) => own.find(({ slug }) => slug === termSlug(name)) ?? []);
}

function speakerGroup(newsroom: Newsroom, file: SpeakerFile, keyOf: SummaryKey): PageGroup {
  const { slug, name, kind, passages, seen } = file;
  const madeOf = () => [slug, name, kind, seen.map(({ summary, speaker }) => [keyOf(summary), speaker.id])];
  const list = { path: `speakers/${slug}/`, count: passages, madeOf };
  return listGroup(newsroom, "speaker", list, () => speakerPages(newsroom, file));
}
