import { isInOurFaces } from "../site/font-characters.ts";
import type { Newsroom } from "../site/newsroom.ts";
import type { SpeakerFile } from "./gather-speakers.ts";
import { hasFeed } from "./page.ts";
import { cardPaths, cardPicture } from "./share-picture.ts";
import { cardQuotes, speakerSource } from "./statements.ts";
import type { ArticleSummary, SummaryKey } from "./summary.ts";

/** What is drawn for a page, to be shown where its link is shared. The faces at hand have all its letters. */
export interface ShareCard {
  /** A quotation stands on the yellow mark, a headline or a name on paper. */
  readonly kind: "quotation" | "headline";
  readonly text: string;
  /** Who said it. */
  readonly name?: string;
  /** The speaker's role; else what stands under a headline. */
  readonly line?: string;
  readonly masthead: string;
  /** Of the text, where it is not drawn in our own faces. */
  readonly language?: string;
}

/** The card of one page, made only where it is drawn anew. */
export interface ShareCardGroup {
  /** Below the output folder. */
  readonly path: string;
  readonly key: readonly unknown[];
  readonly make: () => ShareCard;
}

const words = { least: 5, most: 32 };

/** The cards of a site: its own, one of each article, and one of each speaker of some articles. */
export function siteCards(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
  speakers: readonly SpeakerFile[],
  keyOf: SummaryKey,
): readonly ShareCardGroup[] {
  const { masthead, tagline } = newsroom.site;
  const group = (
    path: string,
    alt: string,
    key: readonly unknown[],
    make: () => ShareCard,
  ): readonly ShareCardGroup[] => (cardPicture(newsroom, path, alt) ? [{ path, key, make }] : []);
  return [
    ...group(cardPaths.site, masthead, [masthead, tagline], () => ({
      kind: "headline",
      text: masthead,
      ...line(newsroom, tagline),
      masthead,
    })),
    ...summaries.flatMap((summary) =>
      group(cardPaths.article(summary), summary.headline, [keyOf(summary)], () =>
        articleCard(newsroom, summary),
      ),
    ),
    ...speakers.flatMap((file) =>
      !hasFeed(newsroom, file.seen.length)
        ? []
        : group(cardPaths.speaker(file), file.name, [file.name, file.role, file.quotes], () =>
            speakerCard(newsroom, file),
          ),
    ),
  ];
}

/** The first quotation of a named speaker that can stand alone; the headline where there is none. */
function articleCard(newsroom: Newsroom, summary: ArticleSummary): ShareCard {
  const { masthead } = newsroom.site;
  // One letter may have a form of its own in each of several languages.
  const language = isInOurFaces(summary.headline) ? {} : { language: summary.language };
  const found = cardQuotes(summary, words)
    .map(({ quote, part }) => ({ text: part.text, speaker: speakerSource(newsroom, summary, quote.speaker) }))
    .find(({ text, speaker }) => newsroom.cardFaces.has(text + speaker.name));
  if (!found)
    return {
      kind: "headline",
      text: summary.headline,
      ...line(newsroom, summary.standfirst),
      masthead,
      ...language,
    };
  const { text, speaker } = found;
  return {
    kind: "quotation",
    text,
    name: speaker.name,
    ...line(newsroom, speaker.role),
    masthead,
    ...language,
  };
}

function speakerCard(newsroom: Newsroom, { name, role, quotes }: SpeakerFile): ShareCard {
  const { site, say } = newsroom;
  return {
    kind: "headline",
    text: name,
    ...line(newsroom, role ?? say("quotes", { n: quotes })),
    masthead: site.masthead,
  };
}

function line({ cardFaces }: Newsroom, text: string | undefined): { readonly line?: string } {
  return text !== undefined && cardFaces.has(text) ? { line: text } : {};
}
