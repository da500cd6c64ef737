import type { Block } from "../../article/block.ts";
import { phrasesIn } from "../../language/phrases.ts";
import type { Speech } from "../../language/speech.ts";
import { type Lexicon, word } from "../../language/word-classes.ts";
import { shape } from "./shapes.ts";

export { shape } from "./shapes.ts";

/**
 * The words and points of an article, one array a property.
 *
 * Arrays instead of objects: it is the inner loop of the engine, and a 1 MB paragraph has 200,000 of them.
 */
export interface Tokens {
  /** The language whose classes the words have. */
  readonly language: Speech;
  readonly count: number;
  readonly text: readonly string[];
  readonly lower: readonly string[];
  readonly block: Int32Array;
  /** Counts on over blocks: a block may hold several. */
  readonly paragraph: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Int32Array;
  /** Classes of `word`, `name`, `link` and `speech` that the token has. */
  readonly word: Int32Array;
  readonly name: Int32Array;
  readonly link: Int32Array;
  readonly speech: Int32Array;
}

/** Whether token `at` is of one of some classes of `word`. */
export function is(tokens: Tokens, at: number, classes: number): boolean {
  return (tokens.word[at]! & classes) !== 0;
}

/** Whether token `at` is of one of some classes of `name`. */
export function isName(tokens: Tokens, at: number, classes: number): boolean {
  return (tokens.name[at]! & classes) !== 0;
}

/** Whether token `at` is of one of some classes of `link`. */
export function isLink(tokens: Tokens, at: number, classes: number): boolean {
  return (tokens.link[at]! & classes) !== 0;
}

/** Whether token `at` is of one of some classes of `speech`. */
export function isSpeech(tokens: Tokens, at: number, classes: number): boolean {
  return (tokens.speech[at]! & classes) !== 0;
}

/** Whether token `at` is of one of some shapes. */
export function has(tokens: Tokens, at: number, shapes: number): boolean {
  return (tokens.shape[at]! & shapes) !== 0;
}

/** What is known of an article once its words are read. */
export interface TextLayer {
  readonly lexicon: Lexicon;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
}

/**
 * Whether a word may be a verb of speech that no list has: a small word of no class, without the ending of an adverb or a
 * participle. Only in a language whose subjects may stand behind the verb, and whose nouns are small.
 */
export function mayBeVerb({ shape: shapes, word: words, language }: Tokens, at: number): boolean {
  if (!language.lateSubjects || language.capitalNouns) return false;
  const other = shape.capital | shape.adverb | shape.participle;
  // 'nota' is a note, and 'notes', too.
  const isListed = (words[at]! & ~(word.document | word.occasion)) !== 0;
  return !isListed && (shapes[at]! & (shape.word | other)) === shape.word;
}

/** 'han dicho', 'dicen', 'le gritaron': a verb of speech for several, in a language that drops its pronouns. */
export function isPluralVerb({ lower, shape: shapes, word: words, language }: Tokens, verb: number): boolean {
  const endings = phrasesIn(language.pluralVerbs);
  const isPlural = (at: number) => endings.some((ending) => lower[at]!.endsWith(ending));
  if (!(shapes[verb]! & shape.participle) && isPlural(verb)) return true;
  return verb > 0 && (words[verb - 1]! & word.auxiliary) !== 0 && isPlural(verb - 1);
}
