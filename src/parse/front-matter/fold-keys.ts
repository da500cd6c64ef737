import { alternatives } from "../../language/alternatives.ts";
import { wordsOfAll } from "../../language/unread-languages.ts";
import { isWebAddress } from "./formats.ts";
import {
  isMap,
  readAddress,
  readDate,
  readFirst,
  readFlag,
  readLabels,
  readNames,
  readPicture,
  wordsOfValue,
} from "./shapes.ts";
import { type Meaning, meaningOf, synonyms } from "./spellings.ts";

/** Front matter under our keys, in the shapes of our schema as far as they were understood. */
export interface FoldedKeys {
  readonly fields: Record<string, unknown>;
  /** The author's name of each of our keys. */
  readonly written: Readonly<Record<string, string>>;
  /** Keys that mean nothing here and nothing to a tool that is known. */
  readonly unknown: readonly string[];
}

/** Trust of the keys of one meaning: ours first, then in the order of the list of synonyms. */
const ranks = new Map(Object.keys(synonyms).map((key, index) => [key.replaceAll("_", ""), index + 1]));
const rankOf = (key: string) => ranks.get(key.replace(/[\s_-]+/g, "").toLowerCase()) ?? 0;

/** Reads keys and shapes of other tools as what they mean here. Pure: `data` stays as it is. */
export function foldKeys(data: Readonly<Record<string, unknown>>): FoldedKeys {
  const fields: Record<string, unknown> = Object.create(null);
  const written: Record<string, string> = Object.create(null);
  const unknown: string[] = [];
  const set = (name: string, value: unknown, key: string) => {
    if (value === undefined) return;
    if (!(name in fields)) {
      fields[name] = value;
      written[name] = key;
    } else if (lists.has(name) && Array.isArray(fields[name]) && Array.isArray(value)) {
      fields[name] = [...new Set([...fields[name], ...value])];
    }
  };
  const known = Object.entries(data).flatMap(([key, value]) => {
    const meaning = meaningOf(key);
    if (meaning === undefined) unknown.push(key);
    // Clippers write a key with nothing after it where the page had nothing.
    const isEmpty =
      value === null || value === "" || (Array.isArray(value) && value.every((each) => each === null));
    return meaning === undefined || meaning === "ignored" || isEmpty ? [] : [{ key, value, meaning }];
  });
  known.sort((a, b) => rankOf(a.key) - rankOf(b.key));
  for (const { key, value, meaning } of known) {
    for (const [name, read] of Object.entries(readers[meaning](value, key))) set(name, read, key);
  }
  return { fields, written, unknown };
}

/** Values of several keys that add up. */
const lists: ReadonlySet<string> = new Set(["tags", "aliases"]);

/** Values by our keys; `undefined` where there is none. */
type Values = Readonly<Record<string, unknown>>;

type ReadValue = (value: unknown, key: string) => Values;

const date = (name: string) => (value: unknown) => ({ [name]: readDate(value) ?? value });
const labels = (name: string) => (value: unknown) => ({ [name]: readLabels(value) ?? value });
const flag = (name: string) => (value: unknown) => ({ [name]: readFlag(value) ?? value });
const words = (name: string) => (value: unknown) => ({ [name]: wordsOfValue(value) ?? value });
const asWritten = (name: string) => (value: unknown) => ({ [name]: value });
const draftIf = (holds: boolean): Values => (holds ? { draft: true } : {});

/** How the value of a key is read, by what the key means. */
const readers: Readonly<Record<Meaning, ReadValue>> = {
  published: (value) => {
    // Jekyll says with it whether, others when; a date that `date` gives is taken then.
    const isPublished = readFlag(value);
    if (isPublished !== undefined) return draftIf(!isPublished);
    return { published: readDate(value) ?? value };
  },
  updated: date("updated"),
  expires: date("expires"),
  saved: date("saved"),
  author: (value) => ({ author: readNames(bylineNames(value)) ?? value }),
  tags: labels("tags"),
  places: labels("places"),
  section: readSection,
  source: readSource,
  link: (value) => {
    // Hugo's `url` is the path of the page, a clipper's the address of the original.
    if (typeof value === "string" && value.trim().startsWith("/")) return readPath(value);
    return { source: readAddress(value) };
  },
  path: readPath,
  image: readImage,
  head: (value) =>
    isMap(value) ? readImage(value["image"] ?? value["overlay_image"] ?? value["teaser"]) : {},
  draft: flag("draft"),
  lead: flag("lead"),
  unpublished: (value) => draftIf(readFlag(value) === true),
  unlessTrue: (value) => draftIf(readFlag(value) === false),
  status: (value) => draftIf(typeof value === "string" && unfinished.test(value.trim())),
  lang: (value) => ({
    lang: typeof value === "string" ? value.trim().replace(/_/g, "-").replace(/\..*/, "") : value,
  }),
  title: words("title"),
  standfirst: words("standfirst"),
  site: words("site"),
  caption: words("caption"),
  credit: words("credit"),
  license: words("license"),
  alt: words("alt"),
  series: (value) => ({ series: readFirst(value) ?? value }),
  aliases: (value) => ({ aliases: typeof value === "string" ? [value] : dropEmpty(value) }),
  slug: asWritten("slug"),
  keep: asWritten("keep"),
  strip: asWritten("strip"),
  boilerplate: asWritten("boilerplate"),
  quotes: asWritten("quotes"),
  corrections: asWritten("corrections"),
};

/** What note tools and WordPress call a text that is not to be seen yet. */
const unfinished = /^(?:draft|private|pending|unpublished|wip|idea)$/i;

function dropEmpty(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((each) => each !== null && each !== "") : value;
}

/** 'Di Marco Quay' and 'di Stefano' are names. */
const byline = new RegExp(
  `^\\s*(?:B[Yy]\\s+(?=\\p{Lu}|\\[)|${alternatives(wordsOfAll("byline"))}\\s+(?=\\p{Lu}\\S*\\s+\\p{L}|\\[))`,
  "u",
);

/** 'By Mara Quay and Tom Reed' */
function bylineNames(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value.replace(byline, "");
}

/** The first of several categories is the section; the others are topics. */
function readSection(value: unknown): Values {
  const labels = Array.isArray(value) ? readLabels(value) : undefined;
  if (!Array.isArray(labels)) return { section: wordsOfValue(value) ?? value };
  const [first, ...others] = labels;
  return { section: first, tags: others.length > 0 ? others : undefined };
}

/** What is printed on paper has no address: its name is the publication's. */
function readSource(value: unknown, key: string): Values {
  const address = readAddress(value);
  const words = wordsOfValue(value);
  if (address !== undefined) return { source: address, site: isMap(value) ? words : undefined };
  const isAddress = words !== undefined && /^[a-z][a-z\d+.-]*:\S*$/i.test(words);
  if (words === undefined || isAddress) return { source: value };
  return key === "source" || key === "original" ? { site: words } : {};
}

/** The page's own address of old leads to the article; one with a pattern in it leads nowhere. */
function readPath(value: unknown): Values {
  // Eleventy: no page is to be made.
  if (value === false) return { draft: true };
  if (typeof value !== "string" || isPattern(value) || isWebAddress(value)) return {};
  return { aliases: [value.trim()] };
}

/** '/:year/:title/', '{{ slug }}', and what is no path: 'mailto:…'. A colon within a name is one: '/score-2:1/'. */
export function isPattern(path: string): boolean {
  return /(?<![\p{L}\p{N}]):|^[^/]*:|[{}]/u.test(path);
}

function readImage(value: unknown): Values {
  return readPicture(value) ?? (isMap(value) || Array.isArray(value) ? {} : { image: value });
}
