import { listedRole } from "../site/listed-role.ts";
import type { Newsroom } from "../site/newsroom.ts";
import type { SpeakerEntry } from "../site/settings/site.ts";
import { wordsFor } from "../site/wording.ts";
import type { Person } from "./records.ts";
import type { SaidIn } from "./statements.ts";
import type { ArticleSummary, QuoteSummary, SpeakerSummary } from "./summary.ts";

/** One speaker over all articles. */
export interface SpeakerFile {
  readonly slug: string;
  readonly name: string;
  readonly kind: SpeakerSummary["kind"];
  /** The letter under which lists have them; `#`: none. */
  readonly initial: string;
  readonly sameAs: readonly string[];
  readonly formerSlugs: readonly string[];
  /** The addresses that the operator's other wordings would make by themselves. */
  readonly wordingSlugs: readonly string[];
  /** The operator's role in the language of the pages. */
  readonly ownRole: string | undefined;
  /** As lists show it: the operator's, else the newest article's in the language of the pages. */
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
  type Draft = Pick<SpeakerFile, "slug" | "name" | "kind"> & {
    quotes: number;
    passages: number;
    entry: SpeakerEntry | undefined;
    seen: SeenIn[];
  };
  const drafts = new Map<string, Draft>();
  for (const summary of summaries) {
    for (const speaker of summary.speakers) {
      const { slug, name, entry } = newsroom.speakers.find(speaker, summary.slug);
      if (slug === undefined) continue;
      let draft = drafts.get(slug);
      if (!draft) {
        draft = { slug, name, kind: speaker.kind, quotes: 0, passages: 0, entry, seen: [] };
        drafts.set(slug, draft);
      }
      draft.entry ??= entry;
      draft.seen.push({ summary, speaker });
      draft.quotes += speaker.quotes;
      draft.passages += speaker.passages;
    }
  }
  const { language } = newsroom.site;
  const keys = new Map<string, string>();
  const files = [...drafts.values()].map(({ entry, ...draft }): SpeakerFile => {
    const { sameAs = [], formerSlugs = [], role } = entry ?? {};
    const worded = draft.seen.map(({ summary, speaker }) => ({
      role: speaker.role,
      language: summary.language,
    }));
    const sorted = sortKey(draft);
    keys.set(draft.slug, sorted);
    return {
      ...draft,
      initial: initialOf(sorted),
      sameAs,
      formerSlugs,
      wordingSlugs: entry ? newsroom.speakers.wordingSlugs(entry) : [],
      ownRole: wordsFor(role, language),
      role: listedRole(language, role, worded),
    };
  });
  const collator = new Intl.Collator(language);
  return files
    .map((file) => ({ file, key: keys.get(file.slug)! }))
    .sort((a, b) => collator.compare(a.key, b.key) || (a.file.slug < b.file.slug ? -1 : 1))
    .map(({ file }) => file);
}

/** 'Hugo ' and 'Quay Jr.' of 'Hugo Quay Jr.'; not 'Hugo Quay ' and 'Jr.'. */
const familyName = /^(.*\s)(?!(?:Jr|Sr|II|III|IV)\.?$)(\S+(?:,?\s+(?:Jr|Sr|II|III|IV)\.?)?)$/iu;

/** 'Mara' and 'Quay Jr.': people are listed by family name, all others by the first word that is no article. */
export function nameParts({
  kind,
  name,
}: Pick<SpeakerFile, "kind" | "name">): Pick<Person, "given" | "name"> {
  const [, given = "", own = name] =
    (kind === "person" ? familyName.exec(name) : /^(the\s)(.+)$/iu.exec(name)) ?? [];
  return { given: given.trim(), name: own };
}

function sortKey(file: Pick<SpeakerFile, "kind" | "name">): string {
  const { given, name } = nameParts(file);
  return `${name} ${given}`;
}

function initialOf(sorted: string): string {
  const [first = "#"] = sorted.normalize("NFD");
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}
