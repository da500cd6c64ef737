import { type AssetPlaces, noAssets } from "./asset-places.ts";
import { makeSay, type Say, type Strings } from "./phrases.ts";
import { baseOf, type SiteSettings, type SpeakerEntry } from "./settings/site.ts";
import { makeSpeakerBook, type SpeakerBook } from "./speaker-book.ts";

/** A picture that lies beside an article and goes out with it. */
export interface Picture {
  /** Address on the site, base included. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What lies outside an article and is needed to print it. */
export interface Surroundings {
  /** Finds the page of another article by its file name, `harbour.md`; `undefined` where there is none. */
  readonly articleUrl?: (file: string) => string | undefined;
  /** Finds a picture beside the article by its path as written there; `undefined` where there is none. */
  readonly picture?: (path: string) => Picture | undefined;
}

/** What every page of a site shares: settings, words, known speakers, where its assets lie. */
export interface Newsroom {
  readonly site: SiteSettings;
  /** Path the site is served under, with a slash on both ends: the setting, else the path in `site.url`. */
  readonly base: string;
  /** `https://example.org`, without the base; missing where the address is unknown. */
  readonly origin: string | undefined;
  readonly say: Say;
  readonly strings: Strings;
  readonly speakers: SpeakerBook;
  readonly assets: AssetPlaces;
}

/** Gathers what every page shares. Pure: reading `strings` and building `assets` is `io`'s work. */
export function makeNewsroom(
  site: SiteSettings,
  speakers: readonly SpeakerEntry[],
  strings: Strings,
  assets: AssetPlaces = noAssets,
): Newsroom {
  const url = site.url === undefined ? undefined : new URL(site.url);
  return {
    site,
    base: baseOf(site),
    origin: url?.origin,
    say: makeSay(strings, site.language),
    strings,
    speakers: makeSpeakerBook(speakers),
    assets,
  };
}
