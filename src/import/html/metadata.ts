import type { Root } from "hast";
import { dayOrderOf, findDates } from "../../parse/dates/find-dates.ts";
import { isDate, isLanguageTag, isWebAddress, plainIso } from "../../parse/front-matter/formats.ts";
import { fold } from "./find-region.ts";
import { type HeadFields, readHead } from "./head-fields.ts";
import type { Leaf } from "./leaves.ts";
import { isDesk, namesIn } from "./names.ts";
import { readStructuredData, type StructuredData, type Thing, typesOf } from "./structured-data.ts";

/** A value and where on the page it stands: 'JSON-LD', 'og:title', 'h1'. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** What a page says of its article. What it does not say is missing. */
export interface PageMetadata {
  readonly title?: Sourced<string>;
  readonly standfirst?: Sourced<string>;
  readonly authors?: Sourced<readonly string[]>;
  readonly published?: Sourced<string>;
  readonly updated?: Sourced<string>;
  readonly source?: Sourced<string>;
  readonly site?: Sourced<string>;
  readonly section?: Sourced<string>;
  readonly tags?: Sourced<readonly string[]>;
  readonly language?: Sourced<string>;
  readonly image?: Sourced<string>;
  readonly alt?: Sourced<string>;
  /** The article's text, where the page's own data hold it once more. */
  readonly text?: string;
}

/** The page's data, read once. */
export interface PageData {
  readonly head: HeadFields;
  readonly structured: StructuredData;
  readonly metadata: PageMetadata;
}

/**
 * Reads what a page says of its article, in this order of trust: JSON-LD of the article, Open Graph and other `meta`,
 * microdata, then what readers see (`h1`, byline, `<time>`, a date in the head of the article).
 */
export function readMetadata(tree: Root, leaves: readonly Leaf[], address: string | undefined): PageData {
  const head = readHead(tree);
  const structured = readStructuredData(tree);
  const { article, things } = structured;
  const meta = (...names: readonly string[]) =>
    first(names.map((name) => sourced(head.meta.get(name)?.[0], name)));
  const data = (key: string) => sourced(textIn(article?.[key]), `JSON-LD ${key}`);
  const site = first([
    meta("og:site_name"),
    sourced(textIn((article?.["publisher"] as Thing | undefined)?.["name"]), "JSON-LD publisher"),
    sourced(
      textIn(
        things.find((thing) => typesOf(thing).some((type) => /NewsMediaOrganization|WebSite/.test(type)))?.[
          "name"
        ],
      ),
      "JSON-LD",
    ),
    meta("application-name", "apple-mobile-web-app-title"),
  ]);
  const title = titleOf(
    head,
    data("headline"),
    meta("og:title", "twitter:title", "title", "dc.title"),
    leaves,
    site?.value,
  );
  const source = first(
    [
      sourced(address, "address"),
      sourced(head.canonical, "canonical"),
      meta("og:url"),
      sourced(textIn(article?.["url"]) ?? idOf(article?.["mainEntityOfPage"]), "JSON-LD url"),
    ].filter((each) => each && isWebAddress(each.value)),
  );
  const language = languageOf(head, article);
  const order = dayOrderOf(language?.value);
  const date = (value: Sourced<string> | undefined) => {
    const iso = value && isoOf(value.value, order);
    return iso ? { value: iso, from: value.from } : undefined;
  };
  const published = first([
    date(data("datePublished")),
    ...publishedNames.map((name) => date(meta(name))),
    ...(head.microdata.get("datepublished") ?? []).map(({ value }) => date({ value, from: "microdata" })),
    date(
      sourced(
        textIn(things.find((thing) => thing["datePublished"] !== undefined)?.["datePublished"]),
        "JSON-LD datePublished",
      ),
    ),
    date(data("dateCreated")),
    ...["date", "dc.date", "dcterms.date", "last-modified", "revised"].map((name) => date(meta(name))),
  ]);
  const updated = first([
    date(data("dateModified")),
    ...updatedNames.map((name) => date(meta(name))),
    ...(head.microdata.get("datemodified") ?? []).map(({ value }) => date({ value, from: "microdata" })),
  ]);
  const authors = authorsOf(head, article, things, site?.value, source?.value);
  const section = first([meta("article:section"), data("articleSection")]);
  const tags = tagsOf(head, article);
  const standfirst = first([
    data("description"),
    meta("og:description", "description", "twitter:description"),
  ]);
  const image = first([
    meta("og:image", "og:image:url", "twitter:image"),
    sourced(imageIn(article?.["image"]), "JSON-LD image"),
  ]);
  const alt = meta("og:image:alt", "twitter:image:alt");
  const text = textIn(article?.["articleBody"]);
  const metadata: PageMetadata = {
    ...(title ? { title } : {}),
    ...(standfirst && !/(?:…|\.\.\.)$/.test(standfirst.value) ? { standfirst } : {}),
    ...(authors ? { authors } : {}),
    ...(published ? { published } : {}),
    ...(updated && (!published || updated.value.slice(0, 16) > published.value.slice(0, 16))
      ? { updated }
      : {}),
    ...(source ? { source } : {}),
    ...(site ? { site } : {}),
    ...(section ? { section } : {}),
    ...(tags ? { tags } : {}),
    ...(language ? { language } : {}),
    ...(image && isWebAddress(image.value) ? { image } : {}),
    ...(alt ? { alt } : {}),
    ...(text ? { text: text.replace(/<[^>]*>/g, " ") } : {}),
  };
  return { head, structured, metadata };
}

const publishedNames = (
  "article:published_time og:article:published_time og:published_time datepublished publishdate publish_date publish-date " +
  "published_time pubdate publication_date date.issued dc.date.issued dcterms.issued dcterms.created dcterms.available " +
  "sailthru.date parsely-pub-date article.published article:published cxenseparse:recs:publishtime rnews:datepublished " +
  "citation_publication_date citation_date originalpublicationdate article_date_original displaydate creation_date bt:pubdate vr:published_time"
).split(" ");
const updatedNames =
  "article:modified_time og:updated_time datemodified last-modified dcterms.modified article.updated cxenseparse:modifiedtime".split(
    " ",
  );

export function first<T>(values: readonly (Sourced<T> | undefined)[]): Sourced<T> | undefined {
  return values.find((value) => value !== undefined);
}

function sourced(value: string | undefined, from: string): Sourced<string> | undefined {
  const plain = decode(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? undefined : { value: plain, from };
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Data is often escaped as if it were HTML. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Math.min(0x10ffff, Number(decimal)));
    if (hex) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16)));
    return entities[String(name).toLowerCase()] ?? whole;
  });
}

function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return textIn(value[0]);
  return typeof value === "object" && value !== null
    ? textIn((value as Thing)["@value"] ?? (value as Thing)["name"])
    : undefined;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? textIn((value as Thing)["@id"]) : undefined;
}

function imageIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return imageIn(value[0]);
  return typeof value === "object" && value !== null ? textIn((value as Thing)["url"]) : undefined;
}

export function isoOf(value: string, order: ReturnType<typeof dayOrderOf>): string | undefined {
  const plain = plainIso(value.trim().replace(/(\d)Z\[.*\]$/, "$1Z"));
  if (isDate(plain)) return zoned(plain);
  const [found] = findDates(value.slice(0, 200), order);
  return found?.iso;
}

/** A time whose zone is not known is no instant: the day is what is known. */
function zoned(iso: string): string {
  return /^\d{4}-\d\d-\d\dT/.test(iso) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) ? iso.slice(0, 10) : iso;
}

/** The headline as readers see it, where the page's data agree that it is one; without the name of the site. */
function titleOf(
  head: HeadFields,
  data: Sourced<string> | undefined,
  meta: Sourced<string> | undefined,
  leaves: readonly Leaf[],
  site: string | undefined,
): Sourced<string> | undefined {
  const cut = (value: Sourced<string> | undefined, others: readonly string[]) =>
    value && { ...value, value: withoutSite(value.value, site, others) };
  const h1s = leaves.filter(({ path }) => path.some(({ tagName }) => tagName === "h1"));
  const headings = joined(h1s);
  const seen = headings.map((each) => each);
  const told = first([cut(meta, seen), cut(data, seen)]);
  const named = cut(sourced(head.title, "title"), [...seen, ...(told ? [told.value] : [])]);
  const agrees = (heading: string) =>
    [told?.value, data?.value, named?.value].some(
      (other) => other !== undefined && overlap(heading, other) >= 0.5,
    );
  const shown = headings.find((heading) => heading.length > 8 && agrees(heading));
  if (shown !== undefined && !/(?:…|\.\.\.)$/.test(shown)) return { value: shown, from: "h1" };
  if (told !== undefined) return told;
  const [alone] = headings;
  if (headings.length === 1 && alone!.length > 15 && alone !== site) return { value: alone!, from: "h1" };
  return named;
}

/** A heading of several lines is one. */
function joined(leaves: readonly Leaf[]): readonly string[] {
  const found = new Map<object, string>();
  for (const { path, text } of leaves) {
    const heading = path.find(({ tagName }) => tagName === "h1")!;
    found.set(heading, found.has(heading) ? `${found.get(heading)} ${text}` : text);
  }
  return [...found.values()];
}

/** 'Wall closed | The Courier' -> 'Wall closed'; a dash belongs to many headlines, the site's name to none. */
function withoutSite(title: string, site: string | undefined, headings: readonly string[]): string {
  const parts = title.split(/\s+[|–—•»:·-]\s+|\s*[|｜_]\s*/u);
  const han = /^(.{6,}?)\s*[-_—|｜]\s*[\p{Script=Han}]{2,8}$/u.exec(title);
  if (han && /\p{Script=Han}/u.test(han[1]!)) return han[1]!;
  if (parts.length === 1) return title;
  const heading = headings.find(
    (each) => fold(each).length > Math.max(8, 0.45 * fold(title).length) && fold(title).includes(fold(each)),
  );
  if (heading !== undefined && fold(heading).length < fold(title).length) return heading;
  const [last, head] = [parts.at(-1)!, parts[0]!];
  const isSite = (part: string) =>
    site !== undefined &&
    fold(part) !== "" &&
    (fold(site).includes(fold(part)) || fold(part).includes(fold(site)));
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—•»:·｜_-]+$/u, "");
  if (isSite(head) && parts.length > 1) return title.slice(head.length).replace(/^[\s|–—•»:·｜_-]+/u, "");
  const bar = /^(.{20,}?)\s*[|｜]\s*[^|｜]{1,40}$/u.exec(title);
  return bar ? bar[1]! : title;
}

export function overlap(first: string, second: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [a, b] = [words(first), words(second)];
  if (a.size < 3 || b.size < 3)
    return fold(first) === fold(second) ||
      fold(first).includes(fold(second)) ||
      fold(second).includes(fold(first))
      ? 1
      : 0;
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}

function languageOf(head: HeadFields, article: Thing | undefined): Sourced<string> | undefined {
  const values = [
    sourced(head.lang, "html lang"),
    sourced(textIn(article?.["inLanguage"]), "JSON-LD inLanguage"),
    sourced(head.meta.get("og:locale")?.[0], "og:locale"),
    sourced(head.meta.get("content-language")?.[0], "content-language"),
    sourced(head.meta.get("language")?.[0], "language"),
  ];
  return first(
    values.map((value) => {
      const [tag] = (value?.value ?? "").replace(/_/g, "-").split(/[,;\s]/);
      return value && tag && isLanguageTag(tag)
        ? { value: new Intl.Locale(tag).toString(), from: value.from }
        : undefined;
    }),
  );
}

function tagsOf(head: HeadFields, article: Thing | undefined): Sourced<readonly string[]> | undefined {
  const list = (value: unknown) =>
    [value ?? []]
      .flat()
      .flatMap((each) => (textIn(each) ?? "").split(/\s*[,;]\s*/))
      .map((each) => decode(each).trim())
      .filter((each) => each !== "" && each.length < 60);
  const values = [
    { value: list(head.meta.get("article:tag")), from: "article:tag" },
    { value: list(article?.["keywords"]), from: "JSON-LD keywords" },
    { value: list(head.meta.get("news_keywords")), from: "news_keywords" },
  ];
  const found = values.find(({ value }) => value.length > 0);
  return found && { ...found, value: [...new Set(found.value)].slice(0, 20) };
}

function authorsOf(
  head: HeadFields,
  article: Thing | undefined,
  things: readonly Thing[],
  site: string | undefined,
  address: string | undefined,
): Sourced<readonly string[]> | undefined {
  const people = (value: unknown): readonly string[] =>
    [value ?? []].flat(3).flatMap((each) => {
      if (typeof each === "string") return namesIn(decode(each));
      if (typeof each !== "object" || each === null) return [];
      const thing = each as Thing;
      if (typesOf(thing).includes("Organization") || typesOf(thing).includes("NewsMediaOrganization"))
        return [];
      const named =
        textIn(thing["name"]) ??
        textIn(
          things.find((other) => other["@id"] === thing["@id"] && other["name"] !== undefined)?.["name"],
        );
      return named === undefined ? [] : namesIn(decode(named));
    });
  const marked = (name: string) =>
    (head.microdata.get(name) ?? []).flatMap(({ element, value }) => {
      const inner = (head.microdata.get("name") ?? []).filter((each) => contains(element, each.element));
      return inner.length > 0 ? inner.flatMap((each) => namesIn(each.value)) : namesIn(value);
    });
  const metas = (name: string) => (head.meta.get(name) ?? []).flatMap((value) => namesIn(decode(value)));
  const candidates: readonly Sourced<readonly string[]>[] = [
    { value: people(article?.["author"] ?? article?.["creator"]), from: "JSON-LD author" },
    ...[
      "author",
      "article:author",
      "parsely-author",
      "sailthru.author",
      "dc.creator",
      "dcterms.creator",
      "byl",
      "byline",
      "article:author_name",
      "cxenseparse:author",
      "citation_author",
    ].map((name) => ({
      value: metas(name),
      from: name,
    })),
    { value: marked("author"), from: "microdata" },
    // More than a few are those of other articles.
    {
      value: head.authors.length > 4 ? [] : head.authors.flatMap((words) => namesIn(words)),
      from: "rel=author",
    },
  ];
  const host = fold(address === undefined ? "" : new URL(address).hostname);
  const isPerson = (name: string) =>
    isPersonal(name, site) && !host.includes(fold(name.replace(/^(?:the|die|der|das|le|la|el)\s/i, "")));
  for (const { value, from } of candidates) {
    const names = unique(value.filter(isPerson));
    if (names.length > 0 && names.length <= 12) return { value: names, from };
  }
  return undefined;
}

/** Not the newsroom, nor the publication by whichever part of its name. */
export function isPersonal(name: string, site: string | undefined): boolean {
  const plain = fold(name);
  if (isDesk(name) || plain.length < 3) return false;
  return site === undefined || !(fold(site).includes(plain) || plain.includes(fold(site)));
}

function unique(names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names) if (!found.has(fold(name))) found.set(fold(name), name);
  return [...found.values()];
}

function contains(outer: { readonly children: readonly unknown[] }, inner: unknown): boolean {
  return outer.children.some(
    (child) =>
      child === inner ||
      (typeof child === "object" && child !== null && "children" in child && contains(child as never, inner)),
  );
}
