import { printDate } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { lengthOf } from "./entries.ts";
import type { PrintedArticle } from "./printed-article.ts";

/** One line of 'About this article'. What is unknown is said to be. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  readonly iso?: string;
  readonly unknown?: true;
  /** Leads to another site. */
  readonly external?: true;
  /** One of several dates: its label is printed on a phone too. */
  readonly labelled?: true;
}

/** What is known of an article: source, byline, dates, length. */
export function factsOf(
  { frontMatter, publisher, words }: PrintedArticle,
  newsroom: Newsroom,
): readonly Fact[] {
  const { say } = newsroom;
  const { source, author, published, updated, saved } = frontMatter;
  const dated = (label: string, value: string): Fact => {
    const { text, iso } = printDate(newsroom, value);
    const several = [published, updated, saved].filter(Boolean).length > 1;
    return {
      label: say(label),
      value: text,
      ...(iso ? { iso } : {}),
      ...(several ? { labelled: true as const } : {}),
    };
  };
  const name = publisher.name ?? publisher.host;
  // Only of a saved page the page says that it had none.
  const unknown = (what: "byline" | "date"): readonly Fact[] =>
    source === undefined
      ? []
      : [
          {
            label: say(what === "byline" ? "facts.byline" : "facts.published"),
            value: say(`facts.no-${what}`),
            unknown: true,
          },
        ];
  return [
    ...(source && name
      ? [{ label: say("facts.source"), value: name, href: source, external: true as const }]
      : []),
    ...(!source && name ? [{ label: say("facts.source"), value: name }] : []),
    ...(author.length > 0 ? [{ label: say("facts.byline"), value: author.join(", ") }] : unknown("byline")),
    ...(published ? [dated("facts.published", published)] : unknown("date")),
    ...(updated ? [dated("facts.updated", updated)] : []),
    ...(saved ? [dated("facts.saved", saved)] : []),
    { label: say("facts.length"), value: lengthOf(newsroom, words) },
  ];
}
