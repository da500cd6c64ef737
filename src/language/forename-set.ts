import { isAgency } from "./agencies.ts";
import { forenamesOf } from "./forenames.ts";
import { importList } from "./import-lists.ts";
import { languages } from "./languages.ts";
import { nameWords } from "./name-words.ts";
import { phrasesIn } from "./phrases.ts";

interface Known {
  readonly forenames: ReadonlySet<string>;
  /** Words that stand for something else than a person, of every language. */
  readonly others: ReadonlySet<string>;
  /** Those that are words of the names of bodies and publications. */
  readonly bodies: ReadonlySet<string>;
  /** 'the' */
  readonly articles: ReadonlySet<string>;
  /** Words of the names of publications behind an article: 'evening'. */
  readonly times: ReadonlySet<string>;
}

let known: Known | undefined;

function readLists(): Known {
  const kinds = ["certain", "common"] as const;
  const bodies = languages.flatMap(({ speech: { words } }) =>
    [words.organizations, words.bodies].flatMap(phrasesIn),
  );
  return {
    forenames: new Set(
      kinds.flatMap((kind) => [...forenamesOf(kind, "male"), ...forenamesOf(kind, "female")]),
    ),
    others: new Set([
      ...phrasesIn(nameWords.placeForenames),
      ...importList("placeNouns"),
      ...bodies,
      ...languages.flatMap(({ speech: { words, monthNames } }) =>
        [words.places, words.groups, words.documents, words.occasions, words.dates, monthNames].flatMap(
          phrasesIn,
        ),
      ),
    ]),
    bodies: new Set([...bodies, ...importList("desks")]),
    articles: new Set(languages.flatMap(({ speech: { words } }) => phrasesIn(words.articles))),
    times: new Set(
      languages.flatMap(({ speech: { words } }) =>
        [words.documents, words.occasions, words.dates].flatMap(phrasesIn),
      ),
    ),
  };
}

/**
 * Says whether a name that stands alone can be a person's only: 'Elena Quay', 'ELENA QUAY'. Its first word is a
 * forename, and none of its words is a place, a body, a thing or a day in any language: 'Victoria Harbour',
 * 'Florence Cathedral' and 'June Report' are not, and 'Victoria Quay' may be either.
 */
export function isOnlyPerson(name: string): boolean {
  known ??= readLists();
  const { forenames, others } = known;
  const words = name.toLowerCase().split(/[\s-]+/);
  return forenames.has(words[0]!) && !words.some((word) => others.has(word));
}

/**
 * Says whether what stands as an author is a body or a publication: 'Coast Media Group', 'The Evening Star', 'AFP'. What
 * begins with a forename may be a person: 'Grace House', 'Ruth Bank'. So may what begins with an article: 'An Nguyen',
 * 'Le Minh Tran'; a word of a body, of a time or of a paper has to stand behind it.
 */
export function isBody(name: string): boolean {
  known ??= readLists();
  const { forenames, bodies, articles, times } = known;
  const words = name.toLowerCase().split(/[\s-]+/);
  if (forenames.has(words[0]!)) return false;
  const isTitle = articles.has(words[0]!) && words.slice(1).some((word) => times.has(word));
  return isTitle || words.some((word) => bodies.has(word)) || isAgency(name);
}
