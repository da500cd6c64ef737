import type { Newsroom } from "../site/newsroom.ts";
import type { Person } from "./records.ts";
import type { SaidIn } from "./statements.ts";
import type { ArticleSummary, QuoteSummary, SpeakerSummary } from "./summary.ts";

/** One speaker over all articles. */
export interface SpeakerFile {
  readonly slug: string;
  readonly name: string;
  readonly kind: SpeakerSummary["kind"];
  readonly sameAs: readonly string[];
  readonly formerSlugs: readonly string[];
  /** The operator's, shown where no article words one. */
  readonly role: string | undefined;
  /** How many quotes, and in how many passages. */
  readonly quotes: number;
  readonly passages: number;
  /** The articles that quote them, newest first. */
  readonly seen: readonly SeenIn[];
}

/** A speaker of one article. */
export interface SeenIn {
  readonly summary: ArticleSummary;
  readonly speaker: SpeakerSummary;
}

/** What a speaker said, newest first, in the order of each article. */
export function* quotesOf({ seen }: SpeakerFile): Generator<SaidQuote> {
  for (const { summary, speaker } of seen) {
    for (const quote of summary.quotes) if (quote.speaker === speaker.id) yield { summary, quote };
  }
}

export interface SaidQuote {
  readonly summary: ArticleSummary;
  readonly quote: QuoteSummary;
}

/** The same in the sentences that hold it. */
export function passagesOfSpeaker({ seen }: SpeakerFile): readonly SaidIn[] {
  return seen.flatMap(({ summary, speaker }) =>
    summary.passages.flatMap((passage) => (passage.speaker === speaker.id ? [{ summary, passage }] : [])),
  );
}

/** Gathers who is quoted, over all articles; `summaries` newest first, and so are the quotations. */
export function gatherSpeakers(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
): readonly SpeakerFile[] {
  type Draft = { -readonly [K in keyof SpeakerFile]: SpeakerFile[K] } & { seen: SeenIn[] };
  const files = new Map<string, Draft>();
  for (const summary of summaries) {
    for (const speaker of summary.speakers) {
      const { slug, name, entry } = newsroom.speakers.find(speaker, summary.slug);
      if (slug === undefined) continue;
      let file = files.get(slug);
      if (!file) {
        const { sameAs = [], formerSlugs = [], role } = entry ?? {};
        const known = { slug, name, kind: speaker.kind, sameAs, formerSlugs, role };
        file = { ...known, quotes: 0, passages: 0, seen: [] };
        files.set(slug, file);
      }
      file.seen.push({ summary, speaker });
      file.quotes += speaker.quotes;
      file.passages += speaker.passages;
    }
  }
  const collator = new Intl.Collator(newsroom.site.language);
  return [...files.values()]
    .map((file) => ({ file, key: sortKey(file) }))
    .sort((a, b) => collator.compare(a.key, b.key) || (a.file.slug < b.file.slug ? -1 : 1))
    .map(({ file }) => file);
}

/** 'Hugo ' and 'Quay Jr.' of 'Hugo Quay Jr.'; not 'Hugo Quay ' and 'Jr.'. */
const familyName = /^(.*\s)(?!(?:Jr|Sr|II|III|IV)\.?$)(\S+(?:,?\s+(?:Jr|Sr|II|III|IV)\.?)?)$/iu;

/** 'Mara' and 'Quay Jr.': people are listed by family name, everybody else by the first word that is no article. */
export function nameParts({
  kind,
  name,
}: Pick<SpeakerFile, "kind" | "name">): Pick<Person, "given" | "name"> {
  const [, given = "", own = name] =
    (kind === "person" ? familyName.exec(name) : /^(the\s)(.+)$/iu.exec(name)) ?? [];
  return { given: given.trim(), name: own };
}

function sortKey(file: SpeakerFile): string {
  const { given, name } = nameParts(file);
  return `${name} ${given}`;
}

export function initialOf(file: SpeakerFile): string {
  const [first = "#"] = sortKey(file).normalize("NFD");
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}
