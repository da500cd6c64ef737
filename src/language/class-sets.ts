import { word } from "./word-classes.ts";

/** Words that end a noun phrase. */
export const stopper =
  word.preposition |
  word.conjunction |
  word.subordinator |
  word.relative |
  word.auxiliary |
  word.male |
  word.female |
  word.they |
  word.first |
  word.second |
  word.neuter;

/** Words that stand for a person or thing. */
export const pronouns = word.male | word.female | word.they | word.first | word.second | word.neuter;

/** Words for people and things that may speak. */
export const speakers = word.role | word.group | word.document;
