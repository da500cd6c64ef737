import { type AssetPlaces, noAssets } from "./asset-places.ts";
import { type Brand, iconsOf } from "./brand.ts";
import { type CardFaces, ourFaces } from "./card-faces.ts";
import { makeNavigation, type Navigation, type OwnPageLink } from "./navigation.ts";
import { makeSay, type Say, type Strings } from "./phrases.ts";
import type { Picture } from "./picture.ts";
import { baseOf, type SiteSettings, type SpeakerEntry } from "./settings/site.ts";
import { makeSpeakerBook, type SpeakerBook } from "./speaker-book.ts";

export type { Picture } from "./picture.ts";

/** What lies outside an article and is needed to print it. */
export interface Surroundings {
  /** Finds the page of another article by its file name, `harbour.md`; `undefined` where there is none. */
  readonly articleUrl?: (file: string) => string | undefined;
  /** Finds the page of another article by the name that a note tool gives it: its file, its headline or an alias. */
  readonly noteUrl?: (name: string) => string | undefined;
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
  readonly navigation: Navigation;
  readonly brand: Brand;
  readonly cardFaces: CardFaces;
  /** When the site is built: what is not due yet and shown all the same says so. */
  readonly now: Date | undefined;
  /** Pages load the author's tools of `dev`. */
  readonly tools: boolean;
}

/** What a site has of its own that every page shows. */
export interface OwnParts {
  readonly pages?: readonly OwnPageLink[];
  /** Names of the files that go into the site as they are, below the base. */
  readonly files?: ReadonlySet<string>;
  readonly logo?: { readonly light: Picture; readonly dark?: Picture };
  readonly now?: Date;
  readonly tools?: boolean;
  /** Lists that have nothing in them, by their names in a menu. */
  readonly empty?: ReadonlySet<string>;
  /** Default: our own. */
  readonly cardFaces?: CardFaces;
}

/** Gathers what every page shares. Pure: reading `strings` and building `assets` is `io`'s work. */
export function makeNewsroom(
  site: SiteSettings,
  speakers: readonly SpeakerEntry[],
  strings: Strings,
  assets: AssetPlaces = noAssets,
  { pages = [], files = new Set(), logo, now, tools = false, empty, cardFaces = ourFaces }: OwnParts = {},
): Newsroom {
  const url = site.url === undefined ? undefined : new URL(site.url);
  const base = baseOf(site);
  const say = makeSay(strings, site.language);
  return {
    site,
    base,
    origin: url?.origin,
    say,
    strings,
    speakers: makeSpeakerBook(speakers, site.language),
    assets,
    cardFaces,
    now,
    tools,
    navigation: makeNavigation(site, base, say, pages, empty),
    brand: { icons: iconsOf(files, assets.icon), ...(logo ? { logo } : {}) },
  };
}

/** The absolute address of a page, or the one on the site where the site's own is unknown. */
export function absolute({ origin }: Pick<Newsroom, "origin">, url: string): string {
  return origin === undefined ? url : origin + url;
}
