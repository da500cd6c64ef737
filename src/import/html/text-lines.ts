import type { Element } from "hast";
import { findDates } from "../../parse/dates/find-dates.ts";
import { isBylineText } from "./bylines.ts";
import { classesOf, type Leaf } from "./leaves.ts";

/** The end of a sentence, at the end of a line. */
export const sentenceEnd = /[.!?…。！？؟।۔][”"’'»)\]」』]*$/;

/** How many leaves that are not of the text may stand before a last sentence of it. */
export const farthest = 8;

/** Says whether a text is a line of the head of a page: a byline, a date, an address to write to. */
export function isHeadLine(text: string): boolean {
  return isBylineText(text) || /^\S+@\S+$/.test(text) || (text.length < 60 && findDates(text).length > 0);
}

/** Says whether a leaf stands as a paragraph of the text does: beside it, in a box of the same name where it has one. */
export function isLineOfText({ path, linked }: Leaf, paragraph: Leaf): boolean {
  if (linked >= 0.75) return false;
  const shared = path.findIndex((element, index) => element !== paragraph.path[index]);
  const own = shared < 0 ? [] : path.slice(shared);
  const others = shared < 0 ? paragraph.path.slice(path.length) : paragraph.path.slice(shared);
  return (
    own.length === others.length &&
    own.length <= 3 &&
    own.every((element, index) => isOfKind(element, others[index]!))
  );
}

/** The same tag; boxes need the same class names, too. */
function isOfKind(one: Element, other: Element): boolean {
  return one.tagName === other.tagName && (one.tagName === "p" || classesOf(one) === classesOf(other));
}
