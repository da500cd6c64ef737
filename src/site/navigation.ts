import type { Say } from "./phrases.ts";
import type { SiteSettings } from "./settings/site.ts";
import { usualFoot, usualMenu } from "./settings/usual-navigation.ts";

/** A page of one's own as menus know it. */
export interface OwnPageLink {
  readonly slug: string;
  readonly title: string;
  /** Where it is not the site's. */
  readonly language?: string;
}

export interface NavigationLink {
  readonly text: string;
  readonly href: string;
  /** The department whose pages it is current on. */
  readonly name?: string;
  readonly language?: string;
  /** Leads to another site. */
  readonly external?: true;
}

export interface Navigation {
  readonly menu: readonly NavigationLink[];
  readonly foot: readonly NavigationLink[];
  /** Every list of the site that has something in it. */
  readonly lists: readonly NavigationLink[];
  /** Where the page about quotes and removals lies, below the base. */
  readonly about: string;
}

export type NavigationEntry = NonNullable<SiteSettings["menu"]>[number];

/** The site's lists, as the search page names them. */
const lists = ["archive", "speakers", "quotes", "topics", "sections", "places", "series"] as const;

/** Addresses below the base that pages of the site have: a page of one's own has another. */
export const takenSlugs: ReadonlySet<string> = new Set([
  "articles",
  "assets",
  "how-it-works",
  "pagefind",
  ...usualMenu,
  "corrections",
  "offline",
  "saved",
  "sections",
  "series",
]);

/**
 * Makes the links of menu and foot, in the order the settings name them. Without a setting the foot ends in every
 * page of one's own that the menu does not have, and lists of which nothing is known yet (`empty`) are left out; a name
 * that means nothing is left out, and `unknownEntries` tells.
 */
export function makeNavigation(
  site: Pick<SiteSettings, "menu" | "foot">,
  base: string,
  say: Say,
  pages: readonly OwnPageLink[],
  empty: ReadonlySet<string> = new Set(),
): Navigation {
  // Who writes a page `about` means that address: ours gives way.
  const about = pages.some(({ slug }) => slug === "about") ? "how-it-works/" : "about/";
  const known = knownLinks(base, about, say, pages);
  const linksOf = (entries: readonly NavigationEntry[]) =>
    entries.flatMap((entry): readonly NavigationLink[] => {
      if (typeof entry !== "string") return [ownLink(entry, base)];
      const link = known.get(entry);
      return link ? [link] : [];
    });
  const filled = (names: readonly string[]) => names.filter((name) => !empty.has(name));
  const menu = site.menu ?? filled(usualMenu);
  const others = pages.map(({ slug }) => slug).filter((slug) => !menu.some((entry) => entry === slug));
  const foot = site.foot ?? [...filled(usualFoot), ...others];
  return { menu: linksOf(menu), foot: linksOf(foot), lists: linksOf(filled(lists)), about };
}

function knownLinks(
  base: string,
  about: string,
  say: Say,
  pages: readonly OwnPageLink[],
): ReadonlyMap<string, NavigationLink> {
  const departments = [...usualMenu, "sections", "series"].map(
    (name) => [name, { text: say(`nav.${name}`), href: `${base}${name}/`, name }] as const,
  );
  const plain = (name: string, path: string) =>
    [name, { text: say(`foot.${name}`), href: base + path }] as const;
  return new Map<string, NavigationLink>([
    ...departments,
    plain("attributed", `${about}#quotes`),
    plain("removed", `${about}#removed`),
    plain("corrections", "corrections/"),
    ["saved", { text: say("saved.headline"), href: `${base}saved/` }],
    plain("atom", "feed.xml"),
    plain("json", "feed.json"),
    plain("opml", "feeds.opml"),
    ...pages.map(
      ({ slug, title, language }) =>
        [slug, { text: title, href: `${base}${slug}/`, ...(language ? { language } : {}) }] as const,
    ),
  ]);
}

function ownLink({ text, href }: Exclude<NavigationEntry, string>, base: string): NavigationLink {
  return href.startsWith("/") ? { text, href: base + href.slice(1) } : { text, href, external: true };
}

/** Names of the settings that no page has, with where they stand: `["menu", 2]`. */
export function unknownEntries(
  site: Pick<SiteSettings, "menu" | "foot">,
  pages: readonly OwnPageLink[],
): readonly {
  readonly path: readonly [string, number];
  readonly name: string;
  readonly known: readonly string[];
}[] {
  const known = [...knownLinks("/", "about/", (key) => key, pages).keys()];
  return (["menu", "foot"] as const).flatMap((list) =>
    (site[list] ?? []).flatMap((entry, index) =>
      typeof entry !== "string" || known.includes(entry)
        ? []
        : [{ path: [list, index] as const, name: entry, known }],
    ),
  );
}
