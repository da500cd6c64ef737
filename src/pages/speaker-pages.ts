import { hostOf } from "../article/host.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { roleOf } from "../site/speaker-words.ts";
import { entryLink } from "./entries.ts";
import { groupBy } from "./group-by.ts";
import { typeOfSpeaker } from "./json-ld.ts";
import { feedLinks, leafTitle, makePage, paginate } from "./page.ts";
import type { Link, PageRecord, Pager, Person, Statement } from "./records.ts";
import { makeStatement } from "./statements.ts";
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
  readonly said: readonly { readonly summary: ArticleSummary; readonly quote: QuoteSummary }[];
  readonly seen: readonly { readonly summary: ArticleSummary; readonly speaker: SpeakerSummary }[];
}

export interface SpeakerRecord extends PageRecord {
  readonly name: string;
  readonly roles: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sameAs: readonly Link[];
  readonly articles: readonly Link[];
  readonly statements: readonly Statement[];
  readonly pager?: Pager;
}

export interface SpeakersRecord extends PageRecord {
  readonly headline: string;
  readonly count: string;
  readonly groups: readonly { readonly initial: string; readonly people: readonly Person[] }[];
  readonly pager?: Pager;
}

/** Gathers who is quoted, over all articles; `summaries` newest first, and so are the quotations. */
export function gatherSpeakers(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
): readonly SpeakerFile[] {
  type Draft = SpeakerFile & { said: SpeakerFile["said"][number][]; seen: SpeakerFile["seen"][number][] };
  const files = new Map<string, Draft>();
  for (const summary of summaries) {
    const bySpeaker = groupBy(summary.quotes, ({ speaker }) => speaker);
    for (const speaker of summary.speakers) {
      const { slug, name, entry } = newsroom.speakers.find(speaker, summary.slug);
      if (slug === undefined) continue;
      let file = files.get(slug);
      if (!file) {
        const { sameAs = [], formerSlugs = [], role } = entry ?? {};
        file = { slug, name, kind: speaker.kind, sameAs, formerSlugs, role, said: [], seen: [] };
        files.set(slug, file);
      }
      file.seen.push({ summary, speaker });
      for (const quote of bySpeaker.get(speaker.id) ?? []) file.said.push({ summary, quote });
    }
  }
  const collator = new Intl.Collator(newsroom.site.language);
  return [...files.values()]
    .map((file) => ({ file, key: sortKey(file) }))
    .sort((a, b) => collator.compare(a.key, b.key) || (a.file.slug < b.file.slug ? -1 : 1))
    .map(({ file }) => file);
}

/** A speaker as lists show them. */
export function makePerson({ base, say }: Newsroom, file: SpeakerFile): Person {
  const [role] = rolesOf(file);
  return {
    name: file.name,
    href: `${base}speakers/${file.slug}/`,
    ...(role ? { role } : {}),
    count: file.said.length,
    quotes: say("quotes", { n: file.said.length }),
  };
}

/** `/speakers/`: everybody, by surname. */
export function speakersPages(newsroom: Newsroom, files: readonly SpeakerFile[]): readonly SpeakersRecord[] {
  const { say } = newsroom;
  const name = say("nav.speakers");
  return paginate(newsroom, "speakers/", files).map(({ entries, number, path, pager }) =>
    makePage(newsroom, path, {
      title: leafTitle(newsroom, name, number),
      description: say("speakers-page.description", { masthead: newsroom.site.masthead }),
      department: "speakers",
      headline: name,
      count: say("speakers-page.count", { n: files.length }),
      groups: [...groupBy(entries, initialOf)].map(([initial, members]) => ({
        initial,
        people: members.map((file) => makePerson(newsroom, file)),
      })),
      ...(pager ? { pager } : {}),
    }),
  );
}

/** `/speakers/SLUG/`: what one speaker said, newest first, each with what stands around it. */
export function speakerPages(newsroom: Newsroom, file: SpeakerFile): readonly SpeakerRecord[] {
  const { say } = newsroom;
  const { name, said, seen } = file;
  const path = `speakers/${file.slug}/`;
  const words = said.reduce((sum, { quote }) => sum + quote.words, 0);
  const aliases = aliasesOf(file);
  const facts = [
    { label: say("speaker.quotes"), value: say("number", { n: said.length }) },
    { label: say("speaker.words"), value: say("number", { n: words }) },
    { label: say("speaker.articles"), value: say("number", { n: seen.length }) },
    ...(aliases.length > 0 ? [{ label: say("speaker.also"), value: aliases.join(", ") }] : []),
  ];
  const shown = seen.slice(0, 12).map(({ summary }) => entryLink(newsroom, summary));
  return paginate(newsroom, path, said).map(({ entries, number, path: leaf, pager }) =>
    makePage(newsroom, leaf, {
      title: leafTitle(newsroom, name, number),
      description: say("speaker.description", { name, n: said.length, masthead: newsroom.site.masthead }),
      department: "speakers" as const,
      feeds: feedLinks(newsroom, path, name),
      ...(number === 1 ? { graph: [speakerThing(newsroom, file)] } : {}),
      name,
      roles: rolesOf(file).slice(0, 4),
      facts,
      sameAs: file.sameAs.map((href) => ({ href, text: hostOf(href) })),
      articles: shown,
      statements: entries.map(({ summary, quote }) => makeStatement(newsroom, summary, quote)),
      ...(pager ? { pager } : {}),
    }),
  );
}

/** The roles that articles word, most frequent first; the operator's where there is none. */
function rolesOf({ seen, role }: SpeakerFile): readonly string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of seen) {
    const worded = roleOf(speaker);
    if (worded) counts.set(worded, (counts.get(worded) ?? 0) + 1);
  }
  const worded = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([words]) => words);
  return worded.length > 0 || !role ? worded : [role];
}

function aliasesOf({ seen, name }: SpeakerFile): readonly string[] {
  const names = new Set(seen.flatMap(({ speaker }) => [speaker.name, ...speaker.aliases]));
  names.delete(name);
  return [...names]
    .filter((alias) => /\p{Lu}/u.test(alias))
    .sort()
    .slice(0, 12);
}

function speakerThing(newsroom: Newsroom, { name, kind, slug, sameAs }: SpeakerFile): object {
  return {
    ...typeOfSpeaker(kind),
    name,
    url: `${newsroom.origin ?? ""}${newsroom.base}speakers/${slug}/`,
    ...(sameAs.length > 0 ? { sameAs } : {}),
  };
}

/** People by their last name, everybody else by the first word that is no article. */
function sortKey({ kind, name }: SpeakerFile): string {
  if (kind !== "person") return name.replace(/^the\s+/i, "");
  const words = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/i, "").split(/\s+/);
  return `${words.at(-1)} ${words.slice(0, -1).join(" ")}`;
}

function initialOf(file: SpeakerFile): string {
  const [first = "#"] = sortKey(file).normalize("NFD");
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}
