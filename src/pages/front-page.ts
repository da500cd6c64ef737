import type { Newsroom } from "../site/newsroom.ts";
import { isFromDesk } from "./desk.ts";
import { makeEntry, makeOpening } from "./entries.ts";
import { feedLinks, makePage } from "./page.ts";
import type { Entry, Opening, PageRecord, Person, QuoteCard, Term } from "./records.ts";
import { cardQuotes, makeQuoteCard } from "./statements.ts";
import type { ArticleSummary } from "./summary.ts";

/** Words a quotation may have on the poster and on a card: longer ones are not shortened, others are chosen. */
const posterWords = { least: 6, most: 26 };
const cardWords = { least: 5, most: 26 };
/** Second leads under the first; where it has no picture, its column is filled by more of them. */
const secondsShown = { least: 2, most: 4 };
const cardsShown = 4;
const deskShown = 3;
const inSection = 4;
/** Articles searched for the quotations of the front page. */
const searched = 60;

export interface FrontRecord extends PageRecord {
  readonly counts: readonly { readonly n: string; readonly of: string }[];
  /** How many quotations have a name. */
  readonly named?: string;
  readonly lead?: Opening;
  readonly seconds: readonly Entry[];
  readonly latest: readonly Entry[];
  readonly poster?: QuoteCard;
  readonly cards: readonly QuoteCard[];
  readonly allQuotes?: string;
  readonly sections: readonly (Term & { readonly latest: readonly Entry[] })[];
  /** The publication's own notes on how it works: no news. */
  readonly desk: readonly Entry[];
  readonly people: readonly Person[];
  readonly places: readonly Term[];
  readonly topics: readonly Term[];
}

export interface FrontParts {
  readonly people: readonly Person[];
  readonly places: readonly Term[];
  readonly topics: readonly Term[];
  readonly sections: readonly (Term & { readonly slugs: readonly string[] })[];
  readonly totals: { readonly speakers: number; readonly quotes: number; readonly named: number };
}

/** Makes the front page: finished with one article, and with ten thousand. `summaries` newest first. */
export function frontPage(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
  parts: FrontParts,
): FrontRecord {
  const { site, say } = newsroom;
  const news = summaries.filter((summary) => !isFromDesk(newsroom, summary));
  const desk = summaries.filter((summary) => isFromDesk(newsroom, summary));
  const lead =
    news.find((summary) => summary.lead) ??
    news.find(hasQuotes) ??
    news[0] ??
    desk.find(hasQuotes) ??
    desk[0];
  const others = news.filter((summary) => summary !== lead);
  const { least, most } = secondsShown;
  const secondCount = lead?.picture || others.length < most + site.front.entries ? least : most;
  const newest = others.slice(0, secondCount + site.front.entries);
  const seconds = [...new Set([...newest.filter(hasQuotes), ...newest])].slice(0, secondCount);
  const latest = newest.filter((summary) => !seconds.includes(summary));
  const shown = new Set([lead, ...seconds, ...latest].map((summary) => summary?.slug));
  const bySlug = new Map(summaries.map((summary) => [summary.slug, summary]));
  const { quotes, speakers, named } = parts.totals;
  const chosen = chooseCards(newsroom, [...(lead ? [lead] : []), ...others.slice(0, searched)]);
  const [poster, ...cards] = chosen;
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
    ...(quotes > 0 ? { named: say("front.named", { n: named, all: quotes }) } : {}),
    ...(lead ? { lead: makeOpening(newsroom, lead) } : {}),
    seconds: seconds.map((summary) => picturedEntry(newsroom, summary)),
    latest: latest.map((summary) => makeEntry(newsroom, summary)),
    ...(poster ? { poster } : {}),
    cards,
    ...(quotes > 0 ? { allQuotes: say("front.all-quotes", { n: quotes }) } : {}),
    sections: parts.sections.flatMap(({ slugs, ...term }) => {
      const fresh = slugs.filter((slug) => !shown.has(slug)).slice(0, inSection);
      if (fresh.length === 0) return [];
      return [{ ...term, latest: fresh.map((slug) => makeEntry(newsroom, bySlug.get(slug)!)) }];
    }),
    desk: desk
      .filter((summary) => summary !== lead)
      .slice(0, deskShown)
      .map((summary) => makeEntry(newsroom, summary)),
    people: parts.people,
    places: parts.places,
    topics: parts.topics,
  });
}

function picturedEntry(newsroom: Newsroom, summary: ArticleSummary): Entry {
  const { picture } = summary;
  return { ...makeEntry(newsroom, summary), ...(picture ? { picture } : {}) };
}

function hasQuotes({ counts }: ArticleSummary): boolean {
  return counts.quotes > 0;
}

/** The number apart from its noun; a language may say one and two in a word. */
function counted({ say }: Newsroom, key: string, n: number): { n: string; of: string } {
  const text = say(key, { n });
  const number = say("number", { n });
  return text.startsWith(`${number} `)
    ? { n: number, of: text.slice(number.length + 1) }
    : { n: "", of: text };
}

/** The poster and the cards: one quotation an article and a speaker; more of an article only where there are few. */
function chooseCards(newsroom: Newsroom, near: readonly ArticleSummary[]): readonly QuoteCard[] {
  const chosen: QuoteCard[] = [];
  const named = new Set<string>();
  const choose = (summary: ArticleSummary, most: number) => {
    let found = 0;
    for (const quote of cardQuotes(summary, chosen.length === 0 ? posterWords : cardWords)) {
      if (chosen.length > cardsShown || found === most) return;
      const card = makeQuoteCard(newsroom, summary, quote);
      if (named.has(card.speaker.name)) continue;
      named.add(card.speaker.name);
      chosen.push(card);
      found++;
    }
  };
  for (const summary of near) choose(summary, 1);
  if (near.length <= cardsShown) for (const summary of near) choose(summary, cardsShown);
  return chosen;
}
