import { type Diagnostic, pointOf } from "../../article/diagnostic.ts";
import { yamlPlaces } from "../../parse/front-matter/yaml.ts";
import { entryAddress, speakerSlug } from "../speaker-book.ts";
import { allWords } from "../wording.ts";
import type { SpeakerEntry } from "./site.ts";

/** A name or an alias of an entry. */
interface EntryWords {
  readonly words: string;
  readonly entry: number;
  /** Where it stands in the file. */
  readonly place: readonly PropertyKey[];
}

/**
 * Finds entries that would be one person on the site, and entries of which a wording could mean either: one of them
 * would never be found by it. Each is told once, at the later entry, with the line of the other.
 */
export function sharedSpeakers(
  entries: readonly SpeakerEntry[],
  source: string,
  path: string,
): readonly Diagnostic[] {
  const places = yamlPlaces(source);
  const byAddress = new Map<string, number>();
  const byWords = new Map<string, EntryWords[]>();
  const pointAt = (place: readonly PropertyKey[]) => pointOf(source, places(place));
  const problem = (place: readonly PropertyKey[], reason: string): Diagnostic => ({
    path,
    ...pointAt(place),
    severity: "error",
    reason,
    code: "speakers/duplicate",
  });
  return entries.flatMap((entry, index) => {
    const address = entryAddress(entry);
    const samePage = byAddress.get(address);
    if (samePage !== undefined) {
      const { line } = pointAt([samePage, "name"]);
      const reason = `Unexpected speaker \`${allWords(entry.name)[0]}\` with the page of line ${line}, expected a \`slug\` of its own`;
      return [problem([index, "name"], reason)];
    }
    byAddress.set(address, index);
    const seen = new Set<string>();
    return wordsOf(entry, index).flatMap((own) => {
      const key = speakerSlug(own.words);
      if (seen.has(key)) return [];
      seen.add(key);
      const others = byWords.get(key) ?? [];
      const other = others.find((each) => canMeet(entries[each.entry]!, entry));
      others.push(own);
      byWords.set(key, others);
      if (!other) return [];
      const reason = `Unexpected wording \`${own.words}\` that line ${pointAt(other.place).line} has too, expected one speaker for it, or \`articles\` that keep the two apart`;
      return [problem(own.place, reason)];
    });
  });
}

/** Whether a speaker of one article can be either: an entry for that article goes before one for all. */
function canMeet(a: SpeakerEntry, b: SpeakerEntry): boolean {
  if (a.articles.length === 0 || b.articles.length === 0) return a.articles.length === b.articles.length;
  return a.articles.some((slug) => b.articles.includes(slug));
}

function wordsOf({ name, aliases }: SpeakerEntry, entry: number): readonly EntryWords[] {
  const names =
    typeof name === "string"
      ? [{ words: name, entry, place: [entry, "name"] }]
      : Object.entries(name).map(([language, words]) => ({ words, entry, place: [entry, "name", language] }));
  return [...names, ...aliases.map((words, index) => ({ words, entry, place: [entry, "aliases", index] }))];
}
