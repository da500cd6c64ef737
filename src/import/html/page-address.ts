import { isWebAddress } from "../../parse/front-matter/formats.ts";
import { publishedAt, samePage, withoutTrackers } from "./addresses.ts";
import { fold } from "./find-region.ts";
import type { HeadFields } from "./head-fields.ts";
import type { Leaf } from "./leaves.ts";
import type { Thing } from "./structured-data.ts";
import { idOf, type Sourced, sourced, textIn } from "./values.ts";

/** The address of a whole site; `/?p=1234` is an article's. */
export function isFront(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === "" && /^\/*(?:index\.\w+)?$/.test(pathname);
}

/**
 * Finds the address of the page's article: the one it was loaded from, its canonical one, then what its data say. A page
 * may name its site or its section instead, which is no article's: the front page, a part of the path of another
 * address that it names, or where its menu leads. A link of a menu that says the headline, as the last of a breadcrumb trail, leads to the
 * article; and what the canonical address and `og:url` agree on is no section for a link of a menu.
 */
export function addressOf(
  {
    head,
    leaves,
    article,
  }: { readonly head: HeadFields; readonly leaves: readonly Leaf[]; readonly article: Thing | undefined },
  loaded: string | undefined,
  saved: string | undefined,
): Sourced<string> | undefined {
  const named = [
    sourced(head.canonical, "canonical"),
    sourced(head.meta.get("og:url")?.[0], "og:url"),
    sourced(textIn(article?.["url"]) ?? idOf(article?.["mainEntityOfPage"]), "JSON-LD url"),
    sourced(saved, "saved from"),
  ].flatMap((each) => (each !== undefined && isWebAddress(each.value) ? [each] : []));
  const menus = menusOf(leaves, titlesOf(head, leaves));
  const agreed = named[0]?.from === "canonical" && named[1]?.from === "og:url" && samePage(named[0].value);
  const isAgreed = (value: string) => agreed === samePage(value) && agreed === samePage(named[1]!.value);
  const isSection = (value: string) =>
    isSectionPath(value) &&
    ((menus.has(samePage(value)) && !isAgreed(value)) || named.some((other) => isBelow(other.value, value)));
  const own = named.find(({ value }) => !isFront(value) && !isSection(value));
  const found = sourced(loaded, "address") ?? own;
  return found && { ...found, value: withoutTrackers(publishedAt(found.value)) };
}

/** Words of the last part of a section's path at most. */
const mostWords = 3;

/** '/news', '/sport/football-league': a path of few words and no number. */
function isSectionPath(address: string): boolean {
  const name = new URL(address).pathname.split("/").findLast((part) => part !== "") ?? "";
  return name.split(/[-_]/).length <= mostWords && !/[\d.]/.test(name);
}

/** '/news/harbour/wall' is below '/news'; '/wall/amp' and '/wall/2' are '/wall' once more. */
function isBelow(address: string, section: string): boolean {
  const [one, other] = [new URL(address), new URL(section)];
  const path = `${other.pathname.replace(/\/$/, "")}/`;
  if (other.search !== "" || one.host !== other.host || !one.pathname.startsWith(path)) return false;
  return !/^(?:amp|print|page|index|\d{1,2})?(?:[/.]|$)/.test(one.pathname.slice(path.length));
}

/** What the page calls its article, folded. */
function titlesOf(head: HeadFields, leaves: readonly Leaf[]): ReadonlySet<string> {
  const headings = leaves.filter(({ path }) => path.some(({ tagName }) => tagName === "h1"));
  const titles = [head.title, head.meta.get("og:title")?.[0], ...headings.map(({ text }) => text)];
  return new Set(titles.flatMap((title) => (title === undefined ? [] : [fold(title)])));
}

/** Where the links of menus lead. What has a fragment opens a menu, and leads nowhere. */
function menusOf(leaves: readonly Leaf[], titles: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, nodes, text } of leaves) {
    if (titles.has(fold(text)) || !path.some(({ tagName }) => tagName === "nav")) continue;
    for (const node of [...path.slice(-2), ...nodes]) {
      const href = node.type === "element" && node.tagName === "a" ? node.properties["href"] : undefined;
      if (typeof href === "string" && isWebAddress(href) && !href.includes("#")) found.add(samePage(href));
    }
  }
  return found;
}
