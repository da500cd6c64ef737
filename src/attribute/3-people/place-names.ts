import { link, name } from "../../language/word-classes.ts";
import { isLink, isName, type Tokens } from "../1-text/tokens.ts";

/** 'New', 'San': words that names of places begin with. */
export function isPlaceWord(tokens: Tokens, at: number): boolean {
  return isLink(tokens, at, link.placeWord);
}

/** Whether a run of capitals is nothing but the name of a place. */
export function allPlaces(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isName(tokens, at, name.place) || (isPlaceWord(tokens, at) && at < to - 1)) continue;
    // 'New Harbour': such a word before one unknown word is a place all the same.
    return at === to - 1 && to - from === 2 && isLink(tokens, from, link.placeOpener);
  }
  return true;
}
