import type { Newsroom } from "../site/newsroom.ts";
import { makeEntry } from "./entries.ts";
import { feedLinks, makePage } from "./page.ts";
import type { Entry, PageRecord, Person, Statement, Term } from "./records.ts";
import { makeStatement, standingQuotes } from "./statements.ts";
import type { ArticleSummary } from "./summary.ts";

/** Words a quotation may have on the poster and on a card: longer ones are not shortened, others are chosen. */
const posterWords = { least: 6, most: 32 };
const cardWords = { least: 5, most: 26 };
const latestShown = 12;
const cardsShown = 4;
/** Articles searched for the quotations of the front page. */
const searched = 60;

export interface FrontRecord extends PageRecord {
  readonly counts: readonly { readonly n: string; readonly of: string }[];
  readonly lead?: Entry;
  readonly poster?: Statement;
  readonly cards: readonly Statement[];
  readonly allQuotes?: string;
  readonly latest: readonly Entry[];
  readonly sections: readonly (Term & { readonly latest: readonly Entry[] })[];
  readonly people: readonly Person[];
  readonly places: readonly Term[];
  readonly topics: readonly Term[];
}

export interface FrontParts {
  readonly people: readonly Person[];
  readonly places: readonly Term[];
  readonly topics: readonly Term[];
  readonly sections: readonly (Term & { readonly slugs: readonly string[] })[];
  readonly totals: { readonly speakers: number; readonly quotes: number };
}

/** Makes the front page: finished with one article, and with ten thousand. `summaries` newest first. */
export function frontPage(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
  parts: FrontParts,
): FrontRecord {
  const { site, say } = newsroom;
  const lead = summaries.find((summary) => summary.lead) ?? summaries.find(hasQuotes) ?? summaries[0];
  const others = summaries.filter((summary) => summary !== lead);
  const near = [...(lead ? [lead] : []), ...others.slice(0, searched)];
  const poster = choosePoster(newsroom, near);
  const latest = others.slice(0, latestShown);
  const shown = new Set([lead, ...latest].map((summary) => summary?.slug));
  const bySlug = new Map(summaries.map((summary) => [summary.slug, summary]));
  const { quotes, speakers } = parts.totals;
  return makePage(newsroom, "", {
    title: `${site.masthead}: ${site.tagline}`,
    description: site.tagline,
    feeds: feedLinks(newsroom, "", site.masthead),
    graph: [
      { "@type": "WebSite", name: site.masthead, description: site.tagline, inLanguage: site.language },
    ],
    counts: [
      counted(newsroom, "articles", summaries.length),
      counted(newsroom, "speakers", speakers),
      counted(newsroom, "quotes-on-record", quotes),
    ],
    ...(lead ? { lead: makeEntry(newsroom, lead) } : {}),
    ...(poster ? { poster } : {}),
    cards: chooseCards(newsroom, near, poster),
    ...(quotes > 0 ? { allQuotes: say("front.all-quotes", { n: quotes }) } : {}),
    latest: latest.map((summary) => makeEntry(newsroom, summary)),
    sections: parts.sections.flatMap(({ slugs, ...term }) => {
      const fresh = slugs.filter((slug) => !shown.has(slug)).slice(0, 3);
      if (fresh.length === 0) return [];
      return [{ ...term, latest: fresh.map((slug) => makeEntry(newsroom, bySlug.get(slug)!)) }];
    }),
    people: parts.people,
    places: parts.places,
    topics: parts.topics,
  });
}

function hasQuotes({ quotes }: ArticleSummary): boolean {
  return quotes.length > 0;
}

function counted({ say }: Newsroom, key: string, n: number): { n: string; of: string } {
  const [number = "", ...words] = say(key, { n }).split(" ");
  return { n: number, of: words.join(" ") };
}

function choosePoster(newsroom: Newsroom, near: readonly ArticleSummary[]): Statement | undefined {
  for (const summary of near) {
    const [best] = standingQuotes(summary, posterWords);
    if (best) return makeStatement(newsroom, summary, best.quote, best.part);
  }
  return undefined;
}

/** One quotation a speaker, the lead article's first; none that the poster shows. */
function chooseCards(
  newsroom: Newsroom,
  near: readonly ArticleSummary[],
  poster: Statement | undefined,
): readonly Statement[] {
  const cards: Statement[] = [];
  const named = new Set<string>();
  for (const summary of near) {
    for (const { quote, part } of standingQuotes(summary, cardWords)) {
      if (cards.length === cardsShown) return cards;
      const card = makeStatement(newsroom, summary, quote, part);
      if (named.has(card.speaker.name) || card.href === poster?.href) continue;
      named.add(card.speaker.name);
      cards.push(card);
    }
  }
  return cards;
}
