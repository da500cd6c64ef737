import { word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";

const { mostMentions, officeWords } = thresholds.roleComplements;

/** Words that part two offices of one name by nothing: 'du port de Marsh'. */
const small = word.preposition | word.determiner | word.article | word.conjunction;

/** Whether a word stands between two names and not in one: not the 'di' and 'popolare' of 'Scuola popolare di Marsh'. */
function parts(tokens: Tokens, at: number): boolean {
  return is(tokens, at, word.locative) || (tokens.word[at] !== 0 && !is(tokens, at, small));
}

/**
 * What the article says offices are of: 'le professeur de l'UPM' is Mara Quay behind 'Mara Quay, professeur à l'université
 * populaire de Marsh (UPM)', and 'le professeur de la FGV' is not.
 */
export class RoleComplements {
  readonly #doc: Doc;
  readonly #officeAt: (at: number) => string;
  readonly #places = new Map<string, readonly number[]>();

  /** `officeAt` gives the office that a token ends. */
  constructor(doc: Doc, officeAt: (at: number) => string) {
    this.#doc = doc;
    this.#officeAt = officeAt;
  }

  /**
   * Whether all words of what a role is of stand, before the role, behind that office of a person, and no other name before
   * them; false where the role is of no name.
   */
  tellOf(role: number, holder: number, office: string): boolean {
    const { mentions, tokens } = this.#doc;
    const { from, to, tail } = mentions.list[role]!;
    const wanted = new Set<string>();
    let isNamed = false;
    for (let at = to; at < tail; at++) {
      if (is(tokens, at, small) || !(tokens.shape[at]! & (shape.word | shape.capital))) continue;
      if (tokens.shape[at]! & shape.capital) isNamed = true;
      wanted.add(tokens.lower[at]!);
    }
    return isNamed && this.#placesOf(holder, office).some((at) => at < from && this.#tells(at, wanted));
  }

  /** Where an office stands beside the names of who holds it. */
  #placesOf(holder: number, office: string): readonly number[] {
    const key = `${holder} ${office}`;
    const known = this.#places.get(key);
    if (known) return known;
    const { mentions, entities, tokens } = this.#doc;
    const places = new Set<number>();
    for (const index of entities.list[holder]!.mentions.slice(0, mostMentions)) {
      const { from, to, quoted } = mentions.list[index]!;
      if (quoted) continue;
      const end = Math.min(to + officeWords, tokens.count);
      for (let at = Math.max(0, from - officeWords); at < end; at++)
        if (this.#officeAt(at) === office) places.add(at);
    }
    this.#places.set(key, [...places]);
    return [...places];
  }

  /**
   * Whether the words stand behind an office, up to the next comma, stop or clause. They are of the first name there ('Escuela
   * Popular de Marsh'), or short for it: 'université populaire de Marsh (UPM)', not 'Crozon près de Marsh'.
   */
  #tells(office: number, words: ReadonlySet<string>): boolean {
    const { tokens } = this.#doc;
    const wanted = new Set(words);
    let isNamed = false;
    let isParted = false;
    const end = Math.min(office + officeWords, tokens.count);
    for (let at = office + 1; at < end && wanted.size > 0; at++) {
      if (tokens.shape[at]! & (shape.comma | shape.stop) || is(tokens, at, word.relative)) break;
      const isShort = tokens.text[at - 1] === "(";
      if (!isParted || isShort) wanted.delete(tokens.lower[at]!);
      if (tokens.shape[at]! & shape.capital) isNamed = true;
      else if (isNamed && parts(tokens, at)) isParted = true;
    }
    return wanted.size === 0;
  }
}
