import type { AttributedArticle } from "../article/article.ts";
import { linkUrl, webUrl } from "../escape/url.ts";
import { headingId } from "../parse/body/heading-ids.ts";
import { wikiScheme } from "../parse/dialect/wikilinks.ts";
import type { Newsroom, Surroundings } from "../site/newsroom.ts";

const scheme = /^[a-z][a-z\d+.-]*:/i;
const nowhereHost = "nowhere.invalid";
const nowhere = `https://${nowhereHost}/`;

/** Where a link of an article leads: nowhere that runs anything. */
export interface Addresses {
  /** `undefined`: not a place a reader may be sent to; the words stay without the link. */
  readonly link: (href: unknown) => { readonly href: string; readonly external: boolean } | undefined;
  /** The absolute web address of something that is not loaded. */
  readonly web: (src: unknown) => URL | undefined;
}

/**
 * Makes the address book of one article.
 *
 * Relative links of a saved page lead to the original's site; `harbour.md` leads to that article's page.
 * Fragments lead to ids of the article, which carry the prefix `x-`.
 */
export function makeAddresses(
  { frontMatter }: AttributedArticle,
  { base }: Newsroom,
  { articleUrl, noteUrl }: Surroundings,
): Addresses {
  const web: Addresses["web"] = (src) => {
    const text = clean(src);
    return text === "" ? undefined : elsewhere(webUrl(text, frontMatter.source ?? nowhere));
  };
  /** 'harbour.md#wall': the page of another article. */
  const articlePage = (href: string) => {
    const [file = "", fragment] = href.split("#", 2);
    if (scheme.test(href) || !/\.(?:md|markdown)$/i.test(file)) return undefined;
    const page = articleUrl?.(file.replace(/^(?:\.?\/)+/, ""));
    return page && fragment ? `${page}#x-${fragment}` : page || undefined;
  };
  /** 'Wall#History': the heading of another article; 'Wall#^a1' is a block, which has no address. */
  const notePage = (name: string) => {
    const page = noteUrl?.(name);
    const heading = /#([^#^]+)$/.exec(name)?.[1];
    return page && heading ? `${page}#x-${encodeURIComponent(headingId(heading))}` : page;
  };
  const link: Addresses["link"] = (value) => {
    const href = clean(value);
    // An empty address means the page itself: here, the one that was saved.
    if (href === "" && (typeof value !== "string" || frontMatter.source === undefined)) return undefined;
    // A note that is no article of this site stays words.
    if (href.startsWith(wikiScheme)) return own(notePage(decodeURIComponent(href.slice(wikiScheme.length))));
    if (href.startsWith("#")) return own(`#x-${href.slice(1)}`);
    const page = articlePage(href);
    if (page !== undefined) return own(page);
    if (!scheme.test(href) && !href.startsWith("//") && frontMatter.source === undefined) {
      return href.startsWith("/") ? own(base + belowBase(href)) : undefined;
    }
    const url = elsewhere(linkUrl(href, frontMatter.source ?? nowhere));
    return url && { href: url.href, external: url.protocol.startsWith("http") };
  };
  return { link, web };
}

/** A link within the site, if it leads to a page. */
const own = (href: string | undefined) => (href === undefined ? undefined : { href, external: false });

/** A path of the own site, resolved; two slashes at its beginning would name another host. */
function belowBase(href: string): string {
  const { pathname, search, hash } = new URL(href.replace(/^[/\\]+/, "/"), nowhere);
  return pathname.replace(/^\/+/, "") + search + hash;
}

/** Browsers ignore control characters and line ends in addresses; so must whoever judges them. */
function clean(value: unknown): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return typeof value === "string" ? value.replace(/[\u0000-\u001f\u007f]/g, "").trim() : "";
}

/** A relative address with nothing to be relative to leads nowhere. */
function elsewhere(url: URL | undefined): URL | undefined {
  return url?.hostname === nowhereHost ? undefined : url;
}
