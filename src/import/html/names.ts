import { alternatives } from "../../language/alternatives.ts";
import { isOnlyPerson } from "../../language/forename-set.ts";
import { importList } from "../../language/import-lists.ts";
import { wordsOfAll } from "../../language/unread-languages.ts";

const labels = alternatives(wordsOfAll("bylineLabels"));
const opening = new RegExp(
  `^(?:(?:foto|an?\\s+article|${alternatives(importList("updated"))})\\s+)?${alternatives(wordsOfAll("byline"))}(?!\\p{L}):?\\s+`,
  "iu",
);
const label = new RegExp(`^${labels}\\s*[:：|]\\s*|^[【[]${labels}\\s*(?=\\p{L})`, "iu");
/** The 'e' of 'Mara e Tom' has no capital, that of 'Robert E Quay' has. 'و' is written with the next word. */
const joint = new RegExp(
  `\\s+${alternatives(wordsOfAll("and"))}\\s+|\\s*[;&|•·]\\s*|\\s+/\\s+|\\n|\\s*、\\s*|\\s+و(?=\\p{Lo})`,
  "u",
);
/** 'Mara Quay for The Courier' */
const place = new RegExp(`\\s${alternatives(importList("bylinePlace"))}\\s(?:\\p{Ll}+\\s)?\\p{Lu}.*$`, "u");
const office = new RegExp(`\\s+${labels}$`, "iu");
const desk = new RegExp(`\\b${alternatives(importList("desks"))}\\b`, "iu");
/** Words of a byline that are no name. */
const noName =
  /https?:|www\.|@|\d{3}|^(?:admin|administrator|user|guest|unknown|author|editor|none|null|undefined|anonymous|web ?desk|online|agencies|agencias?|staff)$/iu;

/** Names in what a page gives as its authors: a name each, without the words around them. */
export function namesIn(words: string): readonly string[] {
  const plain = words
    .replace(/\s+/g, " ")
    .replace(/<[^>]*>/g, " ")
    .trim()
    .replace(label, "")
    .replace(opening, "")
    .trim();
  if (plain === "" || plain.length > 200) return [];
  const parts = plain.split(joint).flatMap((part) => (part === undefined ? [] : byComma(part)));
  return [...new Set(parts.map(trimmed).filter(isName))];
}

/** Behind a comma stands the next name, or an office, or a place: a name has two words, or is all there is. */
function byComma(part: string): readonly string[] {
  const pieces = part.split(/\s*,\s*|،\s*/);
  if (pieces.length === 1) return pieces;
  // 'Quay, Mara'
  if (pieces.length === 2 && pieces.every((piece) => !/\s/.test(piece.trim())) && isName(pieces[1]!))
    return [`${pieces[1]} ${pieces[0]}`];
  return pieces.filter((piece, index) => index === 0 || (/\p{L}\s+\p{L}/u.test(piece) && !desk.test(piece)));
}

function trimmed(name: string): string {
  return (
    name
      .replace(opening, "")
      // 'Mara Quay (Quaytown)'; but 'Robert (Bob) Quay' is all name.
      .replace(/\s*[([【](?![^)\]】]*[)\]】]\s+\p{Lu}[\p{L}'’-]+(?:\s*[([【]|$)).*$/u, "")
      .replace(/\s*[】\]]$/u, "")
      .replace(office, officeOf)
      .replace(place, "")
      .replace(/^[\s\-–—.:|]+|[\s\-–—:|,]+$/gu, "")
      .trim()
  );
}

/** An office behind a person's name is cut: 'Mara Quay Writer'. 'Science Writer' is an office and no name. */
function officeOf(words: string, at: number, name: string): string {
  const [first = ""] = name.slice(0, at).split(/\s+/);
  return /^\p{Lo}/u.test(first) || isOnlyPerson(first) ? "" : words;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || noName.test(name) || !/\p{L}/u.test(name)) return false;
  return name.split(/\s+/).length <= 6;
}

/** Says whether a name is that of a newsroom rather than of a person. */
export function isDesk(name: string): boolean {
  return desk.test(name);
}
