import type { Nodes } from "hast";
import type { AttributedArticle, ParsedArticle } from "../article/article.ts";
import { pointOf } from "../article/diagnostic.ts";
import { leftOut } from "../article/visible-blocks.ts";
import { headingId } from "../parse/body/heading-ids.ts";
import { sourceOf } from "../parse/body/source-place.ts";
import { wikiScheme } from "../parse/dialect/wikilinks.ts";
import { type Finding, onlyPlaceOf } from "./finding.ts";

/** An article that a link leads to. */
export interface LinkTarget {
  readonly path: string;
  readonly draft: boolean;
  /** Its places; missing where its body was not read. */
  readonly ids?: ReadonlySet<string>;
}

/** What links of articles can lead to. */
export interface LinkedSite {
  /** By the path of its file, as the article at `from` writes it. */
  readonly article: (from: string, file: string) => LinkTarget | undefined;
  /** The path that was meant: of the only article whose file has that name, whatever its folder and capitals. */
  readonly meant: (from: string, file: string) => string | undefined;
  /** By its name in note tools; a name that several have leads nowhere. */
  readonly note: (name: string) => LinkTarget | "several" | undefined;
  /** Whether the site has something at a path below its base; `undefined` where that is not known. */
  readonly has: (path: string) => boolean | undefined;
}

/** The places of an article that a link can name. */
export function idsOf({ tree }: ParsedArticle): ReadonlySet<string> {
  const ids = new Set<string>();
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "element" && typeof node.properties["id"] === "string") ids.add(node.properties["id"]);
    if ("children" in node) for (const child of node.children) open.push(child);
  }
  return ids;
}

/**
 * Finds links of an article to places of the site that are not there.
 *
 * Of a saved page only what its author wrote here is looked at: links to files and notes. Its own paths and fragments
 * belong to the original.
 */
export function lostLinks(article: AttributedArticle, site: LinkedSite): readonly Finding[] {
  const out = leftOut(article);
  const own = idsOf(article);
  return linksOf(article).flatMap(({ block, url, start }) => {
    if (out.has(block)) return [];
    const lost = whatIsLost(decoded(url.trim()), article, own, site);
    return lost === undefined ? [] : [finding(article, url, start, lost)];
  });
}

/** A link of the body, and where it stands in the file. */
interface PlacedLink {
  readonly block: number;
  readonly url: string;
  readonly start: number;
}

function linksOf({ blocks, tree, source }: ParsedArticle): readonly PlacedLink[] {
  const links: PlacedLink[] = blocks.flatMap((block, index) =>
    block.links.map(({ url, start, end }) => ({
      block: index,
      url,
      start: sourceOf(block, start, end).start,
    })),
  );
  // Names of notes are no links of a block: most lead nowhere.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("children" in node)) continue;
    for (const child of node.children) open.push(child);
    const url = node.type === "element" && node.tagName === "a" ? String(node.properties["href"]) : "";
    const block = url.startsWith(wikiScheme) ? blockOf(node) : undefined;
    if (block === undefined) continue;
    const { span } = blocks[block]!;
    const start = source.indexOf(`[[${decoded(url.slice(wikiScheme.length))}`, span.start);
    links.push({ block, url, start: start < 0 || start > span.end ? span.start : start });
  }
  return links;
}

/** The block that the first words of an element belong to. */
function blockOf(node: Nodes): number | undefined {
  if (node.type === "text") return (node as { data?: { block?: number } }).data?.block;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const block = blockOf(child);
    if (block !== undefined) return block;
  }
  return undefined;
}

type Lost = Pick<Finding, "severity" | "reason" | "code"> & { readonly meant?: string };

function whatIsLost(
  href: string,
  article: AttributedArticle,
  own: ReadonlySet<string>,
  site: LinkedSite,
): Lost | undefined {
  const { path, frontMatter } = article;
  const [file = "", fragment = ""] = href.split("#", 2);
  if (href.startsWith(wikiScheme)) return lostNote(href.slice(wikiScheme.length), article, site);
  if (!/^[a-z][a-z\d+.-]*:/i.test(href) && /\.(?:md|markdown)$/i.test(file)) {
    const target = site.article(path, file.replace(/^(?:\.?\/)+/, ""));
    if (target) return lostIn(target, fragment, article);
    const meant = site.meant(path, file);
    const expected = meant === undefined ? "the file of an article" : `\`${meant}\``;
    return {
      ...warn(
        "link/article",
        `Unexpected link to \`${shown(href)}\`, which is no article, expected ${expected}`,
      ),
      ...(meant === undefined ? {} : { meant: meant + (fragment && `#${fragment}`) }),
    };
  }
  if (frontMatter.source !== undefined || href === "" || href.startsWith("//")) return undefined;
  if (href.startsWith("#")) {
    if (fragment === "" || fragment === "top" || own.has(fragment)) return undefined;
    return warn(
      "link/fragment",
      `Unexpected link to \`#${shown(fragment)}\`, expected the id of a heading here`,
    );
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return undefined;
  if (!href.startsWith("/"))
    return warn(
      "link/nowhere",
      `Unexpected link to \`${shown(href)}\`, expected an address, \`/…\` on this site or the file of an article: the words stay without it`,
    );
  if (site.has(href.slice(1).replace(/[?#].*$/, "")) !== false) return undefined;
  return warn("link/page", `Unexpected link to \`${shown(href)}\`, expected a page or a file of this site`);
}

/** A vault has notes that are no articles: their names stay words, which is no problem. */
function lostNote(name: string, article: AttributedArticle, site: LinkedSite): Lost | undefined {
  const target = site.note(name);
  const heading = /#([^#^]+)$/.exec(name)?.[1];
  if (target === "several")
    return warn(
      "link/note",
      `Unexpected link to \`${shown(name)}\`, which several articles are named, expected one`,
    );
  if (target) return lostIn(target, heading === undefined ? "" : headingId(heading), article);
  const reason = `leads nowhere from \`[[${shown(name)}]]\` No article has this name: the words stay without a link`;
  return { severity: "note", reason, code: "link/note" };
}

function lostIn(
  { path, draft, ids }: LinkTarget,
  fragment: string,
  from: AttributedArticle,
): Lost | undefined {
  if (draft && !from.frontMatter.draft)
    return warn("link/draft", `Unexpected link to ${path}, a draft, expected an article that is published`);
  if (fragment === "" || ids === undefined || ids.has(fragment)) return undefined;
  return warn(
    "link/fragment",
    `Unexpected link to \`#${shown(fragment)}\`, expected the id of a heading in ${path}`,
  );
}

function warn(code: string, reason: string): Lost {
  return { severity: "warning", reason, code };
}

function finding(
  { path, source }: AttributedArticle,
  url: string,
  start: number,
  { meant, ...lost }: Lost,
): Finding {
  const place = meant === undefined ? undefined : onlyPlaceOf(source, url);
  return {
    path,
    ...pointOf(source, start),
    ...lost,
    ...(place && meant !== undefined ? { edit: { ...place, text: encodeURI(meant) } } : {}),
  };
}

const shown = (address: string) => address.slice(0, 80);

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
