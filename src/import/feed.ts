import { parseFeed, parseOpml } from "feedsmith";
import { escapeText } from "../escape/html-text.ts";
import { decode } from "./html/values.ts";

/** What a feed says of one article. */
export interface ImportedEntry {
  /** The feed's name for it, by which a later import recognises it. */
  readonly id: string;
  readonly title?: string;
  /** As the feed writes it: absolute or not. */
  readonly address?: string;
  /** The longest text that the feed has of it, as HTML. */
  readonly html: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly tags: readonly string[];
  /** The feed's own title. */
  readonly site?: string;
}

/** A feed of articles, or a list of feeds. */
export type Feed =
  | {
      readonly kind: "feed";
      readonly title?: string;
      readonly link?: string;
      readonly language?: string;
      readonly entries: readonly ImportedEntry[];
    }
  | { readonly kind: "list"; readonly feeds: readonly string[] };

/** Says whether a text begins as a feed of any kind does. */
export function looksLikeFeed(text: string): boolean {
  const opening = text.slice(0, 2_000).trimStart();
  if (/^\{[\s\S]*jsonfeed\.org\/version/.test(opening)) return true;
  return /^(?:<\?xml[^>]*>\s*)?(?:<(?:\?|!--)[\s\S]*?>\s*)*<(?:rss|feed|rdf:RDF|opml)\b/i.test(opening);
}

/** Reads RSS, Atom, RDF, JSON Feed or OPML. `undefined`: it is none of them, or too broken to read. */
export function readFeed(text: string): Feed | undefined {
  try {
    if (/<opml\b/i.test(text.slice(0, 2_000)))
      return { kind: "list", feeds: addressesIn(parseOpml(text).body?.outlines) };
    const { format, feed } = parseFeed(text);
    const value = feed as Loose;
    const items = list(value["items"] ?? value["entries"]);
    // Atom: the feed's authors are those of an entry that names none (RFC 4287, 4.2.1).
    const authors = authorsOf(value);
    const entries = items
      .flatMap((item) => entryOf(item, format) ?? [])
      .map((entry) => (format === "atom" && entry.authors.length === 0 ? { ...entry, authors } : entry));
    const title = words(value["title"]);
    const link = linkOf(value);
    const language =
      string(value["language"]) ?? /<feed\b[^>]*\sxml:lang=["']([\w-]+)["']/i.exec(text.slice(0, 2_000))?.[1];
    return {
      kind: "feed",
      ...(title ? { title } : {}),
      ...(link ? { link } : {}),
      ...(language ? { language } : {}),
      entries,
    };
  } catch {
    return undefined;
  }
}

/** Says whether the XML of a feed ends before its root does: it was cut off while it was loaded or saved. */
export function isCutOff(text: string): boolean {
  const [, root] = /<((?:rss|feed|rdf:RDF|opml))[\s>]/i.exec(text.slice(0, 2_000)) ?? [];
  return root !== undefined && !new RegExp(`</${root}\\s*>`, "i").test(text);
}

/** Formats have fields of their own; what is not there is `undefined`. */
type Loose = Readonly<Record<string, unknown>>;

function entryOf(item: Loose, format: string): ImportedEntry | undefined {
  const address = linkOf(item);
  const named = string(item["id"]) ?? string((item["guid"] as Loose | undefined)?.["value"]) ?? address;
  const id = named ?? words(item["title"]);
  if (id === undefined) return undefined;
  const content = item["content"] as Loose | string | undefined;
  const texts = [
    string(content),
    string((content as Loose | undefined)?.["encoded"]),
    htmlOf(content),
    string(item["content_html"]),
    paragraphs(string(item["content_text"])),
    string(item["description"]),
    htmlOf(item["summary"]),
  ];
  const html = texts.reduce<string>((best, text) => ((text?.length ?? 0) > best.length ? text! : best), "");
  const title = words(item["title"]);
  const published = string(item["published"] ?? item["pubDate"] ?? item["date_published"]) ?? dateOf(item);
  const updated = string(item["updated"] ?? item["date_modified"]);
  return {
    id,
    ...(title ? { title } : {}),
    ...(address ? { address } : {}),
    html,
    authors: authorsOf(item),
    ...(published ? { published } : {}),
    // An Atom entry always has an update: alone, it is when it was put into the feed.
    ...(updated && (published || format !== "atom") ? { updated } : {}),
    tags: [...list(item["categories"]), ...list(item["tags"])].flatMap(
      (tag) => words(tag["name"] ?? tag["label"] ?? tag["term"]) ?? [],
    ),
  };
}

const list = (value: unknown): readonly Loose[] =>
  Array.isArray(value)
    ? value.map((each) => (typeof each === "object" && each !== null ? (each as Loose) : { name: each }))
    : [];
const string = (value: unknown) =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

function words(value: unknown): string | undefined {
  const text = string(value) ?? string((value as Loose | undefined)?.["value"]);
  return text && string(decode(text.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " "));
}

/** Atom names the type of its text; what is not HTML becomes it. */
function htmlOf(value: unknown): string | undefined {
  const { value: text, type } = (value ?? {}) as Loose;
  return type === "text" ? paragraphs(string(text)) : string(text);
}

function paragraphs(text: string | undefined): string | undefined {
  // Without an empty line between them, each line is a paragraph.
  return text
    ?.split(/\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/)
    .map((each) => `<p>${escapeText(each)}</p>`)
    .join("\n");
}

function dateOf(item: Loose): string | undefined {
  const dublin = item["dc"] as Loose | undefined;
  return string(dublin?.["date"]) ?? string((dublin?.["dates"] as readonly unknown[] | undefined)?.[0]);
}

function linkOf(value: Loose): string | undefined {
  const links = list(value["links"]);
  const link = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  return (
    string(value["link"]) ?? string(value["url"]) ?? string(value["home_page_url"]) ?? string(link?.["href"])
  );
}

function authorsOf(item: Loose): readonly string[] {
  const dublin = (item["dc"] as Loose | undefined)?.["creators"];
  const named = [...list(dublin), ...list(item["authors"])].flatMap((author) => words(author["name"]) ?? []);
  return [...new Set(named)];
}

function addressesIn(outlines: unknown, depth = 0): readonly string[] {
  if (depth > 8) return [];
  return list(outlines).flatMap((outline) => [
    ...(string(outline["xmlUrl"]) ? [string(outline["xmlUrl"])!] : []),
    ...addressesIn(outline["outlines"], depth + 1),
  ]);
}

/** A page of what a feed has of an article, as far as that is a text; else the page itself has to be read. */
export function pageOfEntry(
  { title = "", html, address }: ImportedEntry,
  language: string | undefined,
): string {
  const lang = language && /^[\w-]+$/.test(language) ? ` lang="${language}"` : "";
  const canonical =
    address && /^https?:[^\s"<>]+$/.test(address) ? `<link rel="canonical" href="${address}">` : "";
  const head = `<title>${escapeText(title)}</title>${canonical}`;
  return `<!doctype html><html${lang}><head>${head}</head><body><article><h1>${escapeText(title)}</h1>${html}</article></body></html>`;
}

/** Letters of a text that is surely no teaser; of one that is more than an excerpt; of what may stand for a page that is gone. */
const leastText = { full: 900, most: 400, instead: 200 };

/** Says whether a feed has an article's whole text: some paragraphs, and no 'read on' at its end. */
export function hasFullText(entry: ImportedEntry): boolean {
  const text = textOf(entry);
  return text.length >= leastText.full && !goesOn(text);
}

/**
 * Says whether the text that a feed has may stand for a page that cannot be loaded. Of one that is gone or refused it is
 * all that is left. One that only does not answer may be loaded by the next run, and then whole: until then there has to
 * be more than an excerpt.
 */
export function mayStandFor(entry: ImportedEntry, isGone: boolean): boolean {
  const text = textOf(entry);
  if (isGone) return text.length >= leastText.instead;
  return text.length >= leastText.most && !goesOn(text);
}

const textOf = ({ html }: ImportedEntry) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** '… Read on', but not a sentence with a pause in it. */
const goesOn = (text: string) =>
  /(?:…|\.\.\.|&(?:#8230|#x2026|hellip);)\]?(?:\s+[^\s.!?。]{1,30}){0,4}\s*$/iu.test(text.slice(-200));
