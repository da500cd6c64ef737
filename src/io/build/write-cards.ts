import type { ShareCardGroup } from "../../pages/cards.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import { cardDrawer } from "./draw-card.ts";
import { type Renewal, takeOver } from "./take-over.ts";

/** Writes the pictures of links that are shared; one that is made of the same as in the last build is taken over. */
export async function writeCards(
  cards: readonly ShareCardGroup[],
  { site, strings, speakers, cardFaces }: Newsroom,
  renewal: Renewal,
  cache: string,
): Promise<void> {
  const shared = keyOf(codeKey(), site, strings, speakers.entries, cardFaces.key);
  const draw = cardDrawer(cache);
  for (const { path, key, make } of cards) {
    const group = keyOf(shared, key);
    if (takeOver([path], group, renewal)) continue;
    renewal.made.set(path, { group, page: undefined });
    renewal.staging.write(path, await draw(make()));
  }
}
