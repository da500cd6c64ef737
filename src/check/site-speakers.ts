import type { AttributedArticle } from "../article/article.ts";
import { pointOf } from "../article/diagnostic.ts";
import { sourceOf } from "../parse/body/source-place.ts";
import { printedSpeakers } from "../site/printed-speakers.ts";
import { type SpeakerBook, speakerSlug, termSlug } from "../site/speaker-book.ts";

/** A person quoted on the site, as the speaker pages know them. */
export interface SitePerson {
  readonly name: string;
  /** The words of the name, without capitals, marks and accents; at least one. */
  readonly words: readonly string[];
  /** The operator's list names this person. */
  readonly listed: boolean;
  /** Slugs of the articles that quote them, in the order of the files. */
  readonly articles: readonly string[];
  /** What their articles have in common with others: topics, places, series, and the people quoted beside them. */
  readonly company: ReadonlySet<string>;
  /** Where they are first quoted. */
  readonly first: { readonly path: string; readonly line: number; readonly column: number };
}

type Gathered = SitePerson & { readonly articles: string[]; readonly company: Set<string> };

/** Gathers the people quoted in articles, each once, in the order in which they are first quoted. */
export function peopleOf(articles: readonly AttributedArticle[], book: SpeakerBook): readonly SitePerson[] {
  const people = new Map<string, Gathered>();
  for (const article of articles) {
    const { path, source, slug, blocks, quotes } = article;
    const here = new Set<Gathered>();
    for (const speaker of printedSpeakers(article)) {
      const quote = quotes.find((each) => each.speaker === speaker.id);
      if (speaker.kind !== "person" || quote === undefined) continue;
      const { slug: page, name, entry } = book.find(speaker, slug);
      const words = name.split(/\s+/).map(speakerSlug).filter(Boolean);
      if (page === undefined || words.length === 0) continue;
      let person = people.get(page);
      if (person === undefined) {
        const { start } = sourceOf(blocks[quote.range.block]!, quote.range.start, quote.range.end);
        const first = { path, ...pointOf(source, start) };
        person = { name, words, listed: entry !== undefined, articles: [], company: new Set(), first };
        people.set(page, person);
      }
      here.add(person);
    }
    for (const person of here) {
      person.articles.push(slug);
      const others = [...here].filter((other) => other !== person).map(({ name }) => name);
      for (const each of [...sharedBy(article), ...others]) person.company.add(each);
    }
  }
  return [...people.values()];
}

function sharedBy({ frontMatter: { tags, places, series } }: AttributedArticle): readonly string[] {
  return [...tags, ...places, ...(series ? [series] : [])].map(termSlug);
}
