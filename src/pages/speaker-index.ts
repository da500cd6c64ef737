import type { Newsroom } from "../site/newsroom.ts";
import { nameParts, type SpeakerFile } from "./gather-speakers.ts";
import { groupBy } from "./group-by.ts";
import { type ListPage, leafTitle, makePage, paginate } from "./page.ts";
import { type PageGroup, placeAt } from "./page-group.ts";
import type { PageLink, PageRecord, Pager, Person } from "./records.ts";

export interface SpeakersRecord extends PageRecord {
  readonly headline: string;
  readonly count: string;
  /** Every letter of the list, with the page it is on. */
  readonly jump: readonly PageLink[];
  readonly lists: readonly {
    readonly label: string;
    readonly groups: readonly {
      readonly id: string;
      readonly initial: string;
      readonly people: readonly Person[];
    }[];
  }[];
  readonly pager?: Pager;
}

const fullBar = 50;

/** A speaker as lists show them. */
export function makePerson({ base, say }: Newsroom, file: SpeakerFile): Person {
  const { role, quotes: count } = file;
  return {
    ...nameParts(file),
    href: `${base}speakers/${file.slug}/`,
    ...(role ? { role } : {}),
    count,
    quotes: say("quotes", { n: count }),
    bar: (Math.min(count, fullBar) * 1000) / fullBar,
  };
}

/** `/speakers/`: people by family name, then organisations and other sources; a group a page. */
export function speakersPages(newsroom: Newsroom, files: readonly SpeakerFile[]): readonly PageGroup[] {
  const { say } = newsroom;
  const name = say("nav.speakers");
  const people = files.filter(({ kind }) => kind === "person");
  const rest = files.filter(({ kind }) => kind !== "person");
  const leaves = paginate(newsroom, "speakers/", [...people, ...rest]);
  const jump = leaves.flatMap(({ entries, path }) =>
    [...groupBy(entries, groupId)].map(([id, [first]]) => ({
      id,
      text: first!.initial,
      href: `${newsroom.base}${path}#${id}`,
    })),
  );
  const seen = new Set<string>();
  const letters = jump.filter(({ id }) => !seen.has(id) && seen.add(id));
  const page = ({ entries, number, path, pager }: ListPage<SpeakerFile>): SpeakersRecord =>
    makePage(newsroom, path, {
      title: leafTitle(newsroom, name, number),
      description: say("speakers-page.description", { masthead: newsroom.site.masthead }),
      department: "speakers",
      headline: name,
      count: say("speakers-page.count", { n: files.length }),
      jump: letters.filter(({ id }) => id.startsWith("p-")).map(({ text, href }) => ({ text, href })),
      lists: [...groupBy(entries, ({ kind }) => kind === "person")].map(([are, members]) => ({
        label: say(are ? "speakers-page.people" : "speakers-page.organisations"),
        groups: [...groupBy(members, groupId)].map(([id, list]) => ({
          id,
          initial: list[0]!.initial,
          people: list.map((file) => makePerson(newsroom, file)),
        })),
      })),
      ...(pager ? { pager } : {}),
    });
  return leaves.map((leaf) => ({
    kind: "speakers",
    places: [placeAt(newsroom, leaf.path)],
    madeOf: () => [
      files.length,
      letters,
      leaf.number,
      leaf.pager,
      leaf.entries.map(({ slug, name, kind, role, quotes }) => [slug, name, kind, role, quotes]),
    ],
    make: () => [page(leaf)],
  }));
}

/** 'p-Q', 'o-Q': the anchor of a letter in the list of people, and in the other. */
function groupId(file: SpeakerFile): string {
  const { kind, initial } = file;
  return `${kind === "person" ? "p" : "o"}-${initial === "#" ? "0" : initial}`;
}
