import type { Root } from "hast";
import { dayOrderOf } from "../../parse/dates/find-dates.ts";
import { isLanguageTag, isWebAddress } from "../../parse/front-matter/formats.ts";
import { kinshipWith } from "./article-of-page.ts";
import { type Publishers, publishersOf } from "./authors.ts";
import { saidDates } from "./dates.ts";
import { fold } from "./find-region.ts";
import { type HeadFields, readHead } from "./head-fields.ts";
import type { Leaf } from "./leaves.ts";
import { addressOf } from "./page-address.ts";
import type { SavedBy } from "./saved-by.ts";
import { readStructuredData, type StructuredData, type Thing, typesOf } from "./structured-data.ts";
import { titleOf } from "./titles.ts";
import { decode, first, imageIn, type Sourced, sourced, textIn } from "./values.ts";

/** What a page says of its article. What it does not say is missing. */
export interface PageMetadata {
  readonly title?: Sourced<string>;
  readonly standfirst?: Sourced<string>;
  readonly authors?: Sourced<readonly string[]>;
  readonly published?: Sourced<string>;
  readonly updated?: Sourced<string>;
  readonly source?: Sourced<string>;
  /** When a browser saved the page. */
  readonly saved?: Sourced<string>;
  readonly site?: Sourced<string>;
  readonly section?: Sourced<string>;
  readonly tags?: Sourced<readonly string[]>;
  readonly language?: Sourced<string>;
  readonly image?: Sourced<string>;
  readonly alt?: Sourced<string>;
  readonly caption?: Sourced<string>;
  readonly credit?: Sourced<string>;
  /** The article's text as the page's own data hold it, where the page itself shows only its beginning. */
  readonly body?: Sourced<readonly string[]>;
  /** The article's text, where the page's own data hold it once more; with its tags. */
  readonly text?: string;
}

/** The page's data, read once. */
export interface PageData {
  readonly head: HeadFields;
  readonly structured: StructuredData;
  readonly publishers: Publishers;
  readonly metadata: PageMetadata;
}

/**
 * Reads what a page's data say of its article: JSON-LD of the article, Open Graph and other `meta`, microdata. Each
 * field has its own order of trust, below. For authors it stands in `authors.ts`; what the page prints (byline, dates)
 * is read in `seen-metadata.ts`.
 */
export function readMetadata(
  tree: Root,
  leaves: readonly Leaf[],
  address: string | undefined,
  saved: SavedBy = {},
): PageData {
  const head = readHead(tree);
  const structured = readStructuredData(tree, kinshipWith(head, leaves, address ?? saved.address));
  const { article } = structured;
  const meta = (...names: readonly string[]) =>
    first(names.map((name) => sourced(head.meta.get(name)?.[0], name)));
  const data = (key: string) => sourced(textIn(article?.[key]), `JSON-LD ${key}`);
  const told = [head.title, head.meta.get("og:title")?.[0]].map((title) => fold(title ?? ""));
  const site = siteOf(head, structured, told);
  const title = titleOf(
    head,
    data("headline"),
    meta("og:title", "twitter:title", "title", "dc.title"),
    leaves,
    site?.value,
  );
  const source = addressOf({ head, leaves, article }, address, saved.address);
  const language = languageOf(head, article);
  const publishers = publishersOf(head, structured, source?.value);
  const order = dayOrderOf(language?.value, publishers.host);
  const { published, updated } = saidDates(head, structured, order, source?.value);
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
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(source ? { source } : {}),
    ...(saved.saved ? { saved: { value: saved.saved, from: "saved from" } } : {}),
    ...(site ? { site } : {}),
    ...(section ? { section } : {}),
    ...(tags ? { tags } : {}),
    ...(language ? { language } : {}),
    ...(image && isWebAddress(image.value) ? { image } : {}),
    ...(alt ? { alt } : {}),
    ...(text ? { text } : {}),
  };
  return { head, structured, publishers, metadata };
}

/**
 * The name of the publication. Some pages name a section of it for Open Graph: 'The Courier Sport', or 'Sport'; then
 * what their data call the publisher is the name.
 */
function siteOf(
  head: HeadFields,
  { article, things }: StructuredData,
  titles: readonly string[],
): Sourced<string> | undefined {
  const meta = (name: string) => sourced(head.meta.get(name)?.[0], name);
  const web = things.find((thing) =>
    typesOf(thing).some((type) => /NewsMediaOrganization|WebSite/.test(type)),
  );
  const publisher = sourced(
    textIn((article?.["publisher"] as Thing | undefined)?.["name"]),
    "JSON-LD publisher",
  );
  const sections = [head.meta.get("article:section")?.[0], textIn(article?.["articleSection"])];
  const name = meta("og:site_name");
  const isSection =
    name !== undefined &&
    (sections.some((section) => fold(section ?? "") === fold(name.value)) ||
      (publisher !== undefined &&
        sections.some((section) => section && fold(name.value) === fold(publisher.value + section))));
  return first(
    [
      isSection ? undefined : name,
      publisher,
      sourced(textIn(web?.["name"]), "JSON-LD"),
      meta("application-name"),
      meta("apple-mobile-web-app-title"),
      name,
    ].filter((each) => !each || !isHeadline(each.value, titles)),
  );
}

/** Some pages say their headline where the name of the site belongs. */
function isHeadline(name: string, titles: readonly string[]): boolean {
  return (
    name.length > 40 &&
    titles.some((title) => title !== "" && (title.includes(fold(name)) || fold(name).includes(title)))
  );
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

/** A comma or a semicolon, but not the one that ends an entity: 'Stone &amp; sand, tides'. */
const betweenTags = /\s*(?:,|(?<!&#?\w{1,8});)\s*/;

function tagsOf(head: HeadFields, article: Thing | undefined): Sourced<readonly string[]> | undefined {
  const list = (value: unknown) => {
    const tags = [value ?? []].flat().map((each) => textIn(each) ?? "");
    // One value holds all tags; of several, each is one.
    const parts = tags.length > 1 ? tags : tags.flatMap((each) => each.split(betweenTags));
    return parts.map((each) => decode(each).trim()).filter((each) => each !== "" && each.length < 60);
  };
  const values = [
    { value: list(head.meta.get("article:tag")), from: "article:tag" },
    { value: list(article?.["keywords"]), from: "JSON-LD keywords" },
    { value: list(head.meta.get("news_keywords")), from: "news_keywords" },
  ];
  const found = values.find(({ value }) => value.length > 0);
  return found && { ...found, value: [...new Set(found.value)].slice(0, 20) };
}
