import { absolute, type Newsroom } from "../site/newsroom.ts";
import type { SharePicture } from "./records.ts";

/** Pixels: what the networks that show cards ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where the card of a page lies, below the output folder. */
export const cardPaths = {
  site: "card.png",
  article: ({ slug }: { readonly slug: string }) => `articles/${slug}/card.png`,
  speaker: ({ slug }: { readonly slug: string }) => `speakers/${slug}/card.png`,
} as const;

/**
 * The card of a page as its head names it; `alt` is the page's headline.
 *
 * None where the site's address is unknown, for a card is found by its full address alone, and none where the faces at
 * hand lack a letter: the page is shared with the card of the site then.
 */
export function cardPicture(newsroom: Newsroom, path: string, alt: string): SharePicture | undefined {
  const { origin, site, base, cardFaces } = newsroom;
  if (!origin || !site.cards || !cardFaces.has(site.masthead + alt)) return undefined;
  return { url: absolute(newsroom, base + path), ...cardSize, alt };
}
