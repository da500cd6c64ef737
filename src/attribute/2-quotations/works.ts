import { name, word } from "../../language/word-classes.ts";
import { has, is, isName, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";

const { farthestWork, farthestName } = thresholds.works;

/** Words that titles print without a capital. */
export const unstressed = word.preposition | word.determiner | word.conjunction | word.subordinator;

/**
 * How a word for a work or a document stands before a quotation, with no verb of speech between: 'the study “…”', 'her
 * latest book, “…”'.
 */
export function workBefore(tokens: Tokens, from: number): "beside" | "over a comma" | undefined {
  const paragraph = tokens.paragraph[from];
  let comma = false;
  for (let at = from - 1; at >= from - farthestWork && at >= 0 && tokens.paragraph[at] === paragraph; at--) {
    if (has(tokens, at, shape.stop | shape.mark) || is(tokens, at, word.say | word.report)) return undefined;
    if (has(tokens, at, shape.comma)) {
      if (at < from - 1) return undefined;
      comma = true;
    }
    if (isWork(tokens, at)) return comma ? "over a comma" : "beside";
  }
  return undefined;
}

/** A word for what is written, sung or shown, or that gives something its name: 'study', 'song', 'titled'. */
export function isWork(tokens: Tokens, at: number): boolean {
  return (
    is(tokens, at, word.document | word.naming) &&
    !is(tokens, at, word.determiner | word.possessive | word.verb)
  );
}

/** Whether a word for a work or a name stands right before a quotation: 'the film', 'called the'. */
export function isNamed(tokens: Tokens, from: number): boolean {
  const paragraph = tokens.paragraph[from];
  for (let at = from - 1; at >= from - farthestName && at >= 0 && tokens.paragraph[at] === paragraph; at--) {
    if (has(tokens, at, shape.stop | shape.mark | shape.comma)) return false;
    if (is(tokens, at, word.naming) && !is(tokens, at, word.determiner | word.possessive)) return true;
    if (isName(tokens, at, name.organization) && has(tokens, at + 1, shape.possessive)) return true;
  }
  return false;
}
