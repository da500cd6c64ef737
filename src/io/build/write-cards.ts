import type { ShareCardGroup } from "../../pages/cards.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import type { Staging } from "../publish/staging.ts";
import { cardDrawer } from "./draw-card.ts";

/** Writes the pictures of links that are shared; one that is made of the same as in the last build is taken over. */
export async function writeCards(
  cards: readonly ShareCardGroup[],
  { site, strings, speakers, cardFaces }: Newsroom,
  {
    staging,
    before,
    made,
    cache,
  }: {
    readonly staging: Staging;
    readonly before: ReadonlyMap<string, MadeOf>;
    readonly made: Map<string, MadeOf>;
    readonly cache: string;
  },
): Promise<void> {
  const shared = keyOf(codeKey(), site, strings, speakers.entries, cardFaces.key);
  const draw = cardDrawer(cache);
  for (const { path, key, make } of cards) {
    const group = keyOf(shared, key);
    made.set(path, { group, page: undefined });
    if (before.get(path)?.group === group && staging.published(path) !== undefined) staging.keep(path);
    else staging.write(path, await draw(make()));
  }
}
