import leven from "leven";
import { stringify } from "yaml";
import { speakerSlug } from "../site/speaker-book.ts";
import type { Finding } from "./finding.ts";
import type { SitePerson } from "./site-speakers.ts";

/** A way in which one person may bear two names. */
interface Sign {
  /** Names that may be one person's have one of these in common. */
  readonly keys: (words: readonly string[]) => readonly string[];
  /** Whether the first is another wording of the second. */
  readonly fits: (other: readonly string[], full: readonly string[]) => boolean;
  /** The names say so little that the two must be quoted in one article, or beside the same people or topics. */
  readonly together?: true;
  /** Where more than one fuller name has the key, nothing tells which is meant. */
  readonly onlyOne?: true;
}

const signs: readonly Sign[] = [
  {
    // 'Imran A. Shah' beside 'Imran Shah'; a father and a son are two.
    keys: (words) => (words.length < 2 ? [] : [`${words[0]} ${surnameOf(words)} ${generationOf(words)}`]),
    fits: () => true,
  },
  {
    // 'Mayor Imran Shah' beside 'Imran Shah'
    keys: (words) => (words.length < 2 ? [] : [words.slice(-2).join(" ")]),
    fits: (other, full) => isEndOf(other, full) || isEndOf(full, other),
  },
  {
    // 'I. Shah' beside 'Imran Shah'
    keys: (words) => (words.length === 2 ? [`${words[0]![0]} ${words[1]}`] : []),
    fits: (other, full) => other[0]!.length === 1 && full[0]!.length > 1,
    onlyOne: true,
  },
  {
    // 'Shah' beside 'Imran Shah'
    keys: (words) => [surnameOf(words)],
    fits: (other, full) => other.length === 1 && withoutGeneration(full).length > 1,
    onlyOne: true,
    together: true,
  },
  {
    // 'Imran Shahid' beside 'Imran Shahiid': one letter of a long surname.
    keys: (words) => (words.length === 2 && words[1]!.length >= 6 ? oneLetterLess(words[0]!, words[1]!) : []),
    fits: (other, full) => other[0] === full[0] && leven(other[1]!, full[1]!) === 1,
  },
];

/**
 * Finds speakers who may be one person under two names, each told once, at the rarer name, with the line for
 * `speakers.yml` that joins them. `list` is the path of that file; two names that both stand in it are two people.
 *
 * The work grows with the names and not with their pairs: names meet under keys.
 */
export function sameSpeakers(people: readonly SitePerson[], list: string): readonly Finding[] {
  const told = new Map<SitePerson, Finding>();
  for (const sign of signs) {
    for (const group of byKey(people, sign)) {
      const [full, ...others] = [...group].sort(byFullness);
      const fitting = others.filter(({ words }) => sign.fits(words, full!.words));
      if (sign.onlyOne && fitting.length < others.length) continue;
      for (const other of fitting) {
        if (told.has(other) || (other.listed && full!.listed)) continue;
        if (sign.together && !areTogether(other, full!)) continue;
        told.set(other, finding(other, full!, list));
      }
    }
  }
  return [...told.values()];
}

function byKey(people: readonly SitePerson[], { keys }: Sign): Iterable<readonly SitePerson[]> {
  const groups = new Map<string, SitePerson[]>();
  for (const person of people) {
    for (const key of keys(person.words)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups.values();
}

function areTogether(a: SitePerson, b: SitePerson): boolean {
  return a.company.has(b.name) || [...a.company].some((each) => b.company.has(each));
}

/** Full names first; of them the one in most articles; of those the one nearest to a forename and a surname. */
function byFullness(a: SitePerson, b: SitePerson): number {
  const isShort = ({ words }: SitePerson) => Number(words.length === 1 || words[0]!.length === 1);
  return (
    isShort(a) - isShort(b) ||
    b.articles.length - a.articles.length ||
    Math.abs(a.words.length - 2) - Math.abs(b.words.length - 2)
  );
}

const generations = new Set(["jr", "sr", "ii", "iii", "iv", "junior", "senior"]);

function surnameOf(words: readonly string[]): string {
  return withoutGeneration(words).at(-1) ?? words[0]!;
}

function withoutGeneration(words: readonly string[]): readonly string[] {
  return words.filter((word) => !generations.has(word));
}

function generationOf(words: readonly string[]): string {
  return words.filter((word) => generations.has(word)).join(" ");
}

function isEndOf(end: readonly string[], words: readonly string[]): boolean {
  return end.length < words.length && end.every((word, index) => word === words.at(index - end.length));
}

/** Two surnames that differ by one letter have one of these in common. */
function oneLetterLess(forename: string, surname: string): readonly string[] {
  const shorter = [...surname].map((_, index) => surname.slice(0, index) + surname.slice(index + 1));
  return [...new Set([surname, ...shorter])].map((each) => `${forename} ${each}`);
}

function finding(other: SitePerson, full: SitePerson, list: string): Finding {
  // A surname alone may mean someone else in the next article: the line is for those it stands in now. Its page held
  // no other, so that its address is named as an old one.
  const entry = {
    name: full.name,
    aliases: [other.name],
    ...(other.words.length === 1 ? { articles: other.articles, formerSlugs: [speakerSlug(other.name)] } : {}),
  };
  const line = `- ${stringify(entry, { collectionStyle: "flow", lineWidth: 0 }).trim()}`;
  const how = full.listed
    ? `if they are one person, add it to the aliases of \`${full.name}\` in ${list}`
    : `if they are one person, add \`${line}\` to ${list}`;
  const reason = `Unexpected speaker \`${other.name}\` beside \`${full.name}\` (${full.first.path}:${full.first.line}), expected one name for one person: ${how}`;
  return { ...other.first, severity: "warning", reason, code: "speakers/same" };
}
