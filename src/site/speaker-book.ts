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
}

/** Reads the operator's list into a book that finds a speaker in constant time. `language` is that of the pages. */
export function makeSpeakerBook(entries: readonly SpeakerEntry[], language = "en"): SpeakerBook {
  const byName = new Map<string, SpeakerEntry[]>();
  for (const entry of entries) {
    for (const name of new Set([...allWords(entry.name), ...entry.aliases].map(speakerSlug))) {
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
    const slug = entry?.slug ?? speakerSlug(first);
    const hasPage = slug !== "" && !entry?.hidden && (speaker.kind !== "unnamed" || entry !== undefined);
    return { slug: hasPage ? slug : undefined, name, entry };
  };
  return { entries, find };
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
