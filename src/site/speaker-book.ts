import slugify from "@sindresorhus/slugify";
import type { SpeakerKind } from "../article/speaker.ts";
import { memoByText } from "./memo.ts";
import type { SpeakerEntry } from "./settings/site.ts";
import { allWords, wordsFor } from "./wording.ts";

/** A speaker of one article as the site knows them. */
export interface KnownPlace {
  /** The permanent name in `/speakers/SLUG/`; missing for who has no page: unnamed sources and hidden people. */
  readonly slug: string | undefined;
  /** The name shown: the operator's in the language of the pages, else the fullest the article prints. */
  readonly name: string;
  readonly entry: SpeakerEntry | undefined;
}

/** Joins the speakers of single articles over the site: by the operator's list, else by name. */
export interface SpeakerBook {
  readonly entries: readonly SpeakerEntry[];
  /** Depends on the article and the operator's list only, never on other articles. */
  readonly find: (
    speaker: { readonly name: string; readonly kind: SpeakerKind; readonly aliases?: readonly string[] },
    articleSlug: string,
  ) => KnownPlace;
  /**
   * The names in addresses that the wordings of an entry would make without it, and that lead to its page.
   *
   * None that two entries have, and none of an entry for certain articles: elsewhere its wordings mean someone else.
   */
  readonly wordingSlugs: (entry: SpeakerEntry) => readonly string[];
}

/** Reads the operator's list into a book that finds a speaker in constant time. `language` is that of the pages. */
export function makeSpeakerBook(entries: readonly SpeakerEntry[], language = "en"): SpeakerBook {
  const byName = new Map<string, SpeakerEntry[]>();
  for (const entry of entries) {
    for (const name of slugsOf(entry)) {
      byName.set(name, [...(byName.get(name) ?? []), entry]);
    }
  }
  const find: SpeakerBook["find"] = (speaker, articleSlug) => {
    const candidates = byName.get(speakerSlug(speaker.name)) ?? [];
    const entry =
      candidates.find(({ articles }) => articles.includes(articleSlug)) ??
      candidates.find(({ articles }) => articles.length === 0);
    const [first] = entry ? allWords(entry.name) : [speaker.name];
    const name = wordsFor(entry?.name, language) ?? first;
    const slug = entry ? entryAddress(entry) : speakerSlug(first);
    const hasPage = slug !== "" && !entry?.hidden && (speaker.kind !== "unnamed" || entry !== undefined);
    return { slug: hasPage ? slug : undefined, name, entry };
  };
  const wordingSlugs: SpeakerBook["wordingSlugs"] = (entry) =>
    entry.articles.length > 0
      ? []
      : [...slugsOf(entry)].filter((slug) => slug !== entryAddress(entry) && byName.get(slug)?.length === 1);
  return { entries, find, wordingSlugs };
}

/** The name in the address of an entry's page. */
export function entryAddress({ slug, name }: SpeakerEntry): string {
  return slug ?? speakerSlug(allWords(name)[0]);
}

function slugsOf({ name, aliases }: SpeakerEntry): ReadonlySet<string> {
  return new Set([...allWords(name), ...aliases].map(speakerSlug).filter((slug) => slug !== ""));
}

/** Makes a permanent name: 'The U.S. Central Command' and 'US Central Command' are one. */
export const speakerSlug: (name: string) => string = memoByText((name) =>
  slugOf(name.replace(/^the\s+(?=\S)/i, "")),
);

/** Makes the permanent name of a topic, section, place or series; equal but for case is equal. */
export const termSlug: (label: string) => string = memoByText(slugOf);

function slugOf(label: string): string {
  const plain = label
    // 'C++', 'C#' and 'Google+' are not 'C' and 'Google'.
    .replace(/(?<=[\p{L}\p{N}])\++/gu, (marks) => " plus".repeat(marks.length))
    .replace(/(?<=[\p{L}\p{N}])#/gu, " sharp")
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll(".", ""))
    .replace(/['’]/g, "");
  return cut(slugify(plain, { decamelize: false })) || fallbackSlug(plain);
}

function cut(slug: string): string {
  return slug.slice(0, 120).replace(/-+$/, "");
}

/** Names in scripts that have no Latin spelling here still get an address: their code points. */
function fallbackSlug(label: string): string {
  return [...label.trim()]
    .slice(0, 16)
    .map((character) => character.codePointAt(0)!.toString(16))
    .join("-");
}
