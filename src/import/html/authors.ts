import type { Element } from "hast";
import { alternatives } from "../../language/alternatives.ts";
import { isBody } from "../../language/forename-set.ts";
import { languages } from "../../language/languages.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { wordsOfAll } from "../../language/unread-languages.ts";
import { fold } from "./find-region.ts";
import type { HeadFields, Marked } from "./head-fields.ts";
import { textSize } from "./leaves.ts";
import { isDesk, namesIn } from "./names.ts";
import { type StructuredData, type Thing, typesOf } from "./structured-data.ts";
import { decode, type Sourced, textIn } from "./values.ts";

/** Names of those who publish a page, and its host: none of them is an author. */
export interface Publishers {
  /** Folded. */
  readonly names: readonly string[];
  readonly host: string;
}

/** Reads every name that the page's data give its publication. */
export function publishersOf(
  head: HeadFields,
  { article, things }: StructuredData,
  address: string | undefined,
): Publishers {
  const organizations = things.filter((thing) =>
    typesOf(thing).some((type) => /Organization|WebSite|Corporation/.test(type)),
  );
  const metas = [
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "twitter:site",
    "copyright",
  ];
  const names = [
    ...metas.flatMap((name) => head.meta.get(name) ?? []),
    textIn(article?.["publisher"]),
    ...[article?.["publisher"] ?? []].flat().map((each) => textIn((each as Thing)?.["name"])),
    ...organizations.flatMap((thing) => [textIn(thing["name"]), textIn(thing["alternateName"])]),
  ];
  return {
    names: [
      ...new Set(names.map((name) => fold(name ?? "")).filter((name) => name.length > 2 && name.length < 60)),
    ],
    host: address === undefined ? "" : new URL(address).hostname.toLowerCase(),
  };
}

const article = new RegExp(
  `^${alternatives(languages.flatMap(({ speech }) => phrasesIn(speech.words.articles)))}\\s`,
  "iu",
);

/** No newsroom, no part of the publication's name, no abbreviation of its host. */
export function isPersonal(name: string, { names, host }: Publishers): boolean {
  const plain = fold(name);
  if (isDesk(name) || textSize(plain) < 3) return false;
  if (names.some((publisher) => publisher.includes(plain) || plain.includes(publisher))) return false;
  const bare = fold(name.replace(article, ""));
  const initials = name
    .split(/\s+/)
    .map((word) => word[0]!.toLowerCase())
    .join("");
  return !fold(host).includes(bare) && !(initials.length > 1 && host.split(".").includes(initials));
}

const metaNames = (
  "author article:author parsely-author sailthru.author dc.creator dcterms.creator byl byline article:author_name " +
  "cxenseparse:author citation_author"
).split(" ");

/**
 * Reads the authors that the page's data name: JSON-LD, `meta`, microdata, `rel=author`; the last two outside of `foreign`.
 *
 * JSON-LD may name the person who put the article on the page. Where the names marked on the page all differ from it,
 * and `meta` agrees with them, they are the authors.
 */
export function saidAuthors(
  head: HeadFields,
  structured: StructuredData,
  publishers: Publishers,
  foreign: ReadonlySet<Element>,
): Sourced<readonly string[]> | undefined {
  const candidate = (words: readonly string[], from: string): Sourced<readonly string[]> => ({
    value: unique(words.filter((each) => !namesHost(each, publishers.host)).flatMap(namesIn)).filter(
      (name) => !account.test(name) && isPersonal(name, publishers),
    ),
    from,
  });
  const own = (marks: readonly Marked[] | undefined) =>
    (marks ?? []).filter((mark) => !foreign.has(mark.element));
  const linked = own(head.authors).map(({ value }) => value);
  const marked = own(head.microdata.get("author")).flatMap(({ element, value }) => {
    const inner = (head.microdata.get("name") ?? []).filter((each) => contains(element, each.element));
    return inner.length > 0 ? inner.map((each) => each.value) : [value];
  });
  const candidates = [
    candidate(authorsIn(structured), "JSON-LD author"),
    ...metaNames.map((name) =>
      candidate(
        (head.meta.get(name) ?? []).flatMap((value) => decode(value).split("\n")),
        name,
      ),
    ),
    candidate(marked, "microdata"),
    candidate(labelled(head).filter(isFullName), "twitter:data"),
    // More than a few are those of other articles.
    candidate(linked.length > 4 ? [] : linked, "rel=author"),
  ].filter(({ value }) => value.length > 0 && value.length <= 12);
  // A body is told where no person is.
  candidates.sort((a, b) => Number(a.value.every(isBody)) - Number(b.value.every(isBody)));
  const [said, ...others] = candidates;
  if (said?.from !== "JSON-LD author") return said;
  const seen = others.find(({ from }) => from === "microdata" || from === "rel=author");
  const contradicts = (other: Sourced<readonly string[]>) =>
    !other.value.some((name) => said.value.includes(name));
  const agreed = others.find(
    (other) => other !== seen && seen?.value.some((name) => other.value.includes(name)) && contradicts(other),
  );
  return seen && agreed && contradicts(seen) ? agreed : said;
}

/** A card's own rows: `twitter:label1` says 'Written by', `twitter:data1` who. */
function labelled({ meta }: HeadFields): readonly string[] {
  return ["1", "2"].flatMap((row) =>
    saysAuthor.test(meta.get(`twitter:label${row}`)?.[0] ?? "") ? (meta.get(`twitter:data${row}`) ?? []) : [],
  );
}

/** An account's name stands there as often as a person's. */
const isFullName = (words: string) => /^[^/]*\p{L}\s+\p{L}[^/]*$|^[\p{Lo}\s]+$/u.test(words);

const saysAuthor = new RegExp(
  `^(?:${alternatives(wordsOfAll("byline"))}|${alternatives(wordsOfAll("bylineLabels"))})\\s*:?$`,
  "iu",
);

function authorsIn({ article, things }: StructuredData): readonly string[] {
  return [article?.["author"] ?? article?.["creator"] ?? []].flat(3).flatMap((each) => {
    if (typeof each === "string") return [decode(each)];
    if (typeof each !== "object" || each === null) return [];
    const thing = each as Thing;
    const named = things.find((other) => other["@id"] === thing["@id"] && other["name"] !== undefined);
    const types = [...typesOf(thing), ...(thing["@id"] === undefined || !named ? [] : typesOf(named))];
    if (types.some((type) => /Organization$/.test(type))) return [];
    const name = textIn(thing["name"]) ?? (thing["@id"] === undefined ? undefined : textIn(named?.["name"]));
    return name === undefined ? [] : [decode(name)];
  });
}

/** 'The Courier (www.courier.example)' is the publisher at that host. */
function namesHost(words: string, host: string): boolean {
  const bare = host.replace(/^www\./, "");
  return bare !== "" && new RegExp(`(?<![@\\w])(?:www\\.)?${bare.replaceAll(".", "\\.")}`, "i").test(words);
}

/** 'mquay' is an account, and no name. */
const account = /^[\p{Ll}\d._-]+$/u;

export function unique(names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names) if (!found.has(fold(name))) found.set(fold(name), name);
  return [...found.values()];
}

function contains(outer: Element, inner: Element): boolean {
  return outer.children.some(
    (child) => child === inner || (child.type === "element" && contains(child, inner)),
  );
}
