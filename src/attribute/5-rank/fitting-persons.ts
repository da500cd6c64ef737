import { phrasesIn } from "../../language/phrases.ts";
import { name } from "../../language/word-classes.ts";
import { shape } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";

/** A small word that is in no list. */
function isAdjective({ shape: shapes, word: words }: Doc["tokens"], at: number): boolean {
  return (shapes[at]! & (shape.word | shape.capital)) === shape.word && words[at] === 0;
}

/** The gender that a phrase cannot mean; missing where it does not tell. */
export function otherGender({ mentions, tokens, lexicon }: Doc, at: number): "male" | "female" | undefined {
  const { from, nameFrom } = mentions.list[at]!;
  const bits = tokens.name[nameFrom]!;
  const article = tokens.lower[from]!;
  const isFemale =
    (bits & name.femaleRole) !== 0 || phrasesIn(lexicon.speech.femaleArticles).includes(article);
  const isMale = (bits & name.maleRole) !== 0 || phrasesIn(lexicon.speech.maleArticles).includes(article);
  return isFemale === isMale ? undefined : isFemale ? "male" : "female";
}

/** The people of an article but those of a gender, found once for each article. */
const personsOf = new WeakMap<Doc, Map<Entity["gender"] | undefined, ReadonlySet<number>>>();

/** The people of the article whom the gender of a phrase fits. */
export function fittingPersons(doc: Doc, at: number): ReadonlySet<number> {
  const other = otherGender(doc, at);
  const known = personsOf.get(doc) ?? new Map();
  personsOf.set(doc, known);
  const fitting = known.get(other) ?? findPersons(doc, other);
  known.set(other, fitting);
  return fitting;
}

function findPersons(doc: Doc, other: Entity["gender"] | undefined): ReadonlySet<number> {
  const { mentions, entities, tokens, personhood, lexicon } = doc;
  const fitting = new Set<number>();
  for (let index = 0; index < mentions.list.length; index++) {
    const entity = entities.list[entities.of[index]!];
    if (entity?.kind !== "person" || mentions.list[index]!.quoted || entity.gender === other) continue;
    // 'in erster Linie Trassen': where nouns have capitals, two of them behind an adjective are no person
    const { from: start } = mentions.list[index]!;
    const isNoun = lexicon.speech.capitalNouns && start > 0 && isAdjective(tokens, start - 1);
    const isName = entity.key.length > 1 && !isNoun && !lexicon.speech.capitalNouns;
    const signs = personhood[entity.index]!;
    if (isName || looksLikePerson(signs) || signs & personSign.speaks) fitting.add(entity.index);
  }
  return fitting;
}
