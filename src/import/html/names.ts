import { alternatives } from "../../language/alternatives.ts";
import { importList } from "../../language/import-lists.ts";

const all = (list: "byline" | "and" | "desks") => alternatives(importList(list));
const opening = new RegExp(
  `^(?:(?:story|written|reported|submitted|text|words|foto|a|an?\\s+article)\\s+)?${all("byline")}\\b:?\\s+`,
  "iu",
);
const label =
  /^(?:authors?|autor(?:in|en|innen|es|a)?|auteurs?|autori|autrice|text|texte|texto|testo|redacci[oó]n|redação|por|yazar|автор|текст|写|文|撰文|记者|記者|作者|글|بقلم|كتب|كتبت|تقرير|מאת)\s*[:：|]\s*|^[【[](?:记者|記者|作者)\s*(?=\p{L})|^מאת\s+/iu;
const joint = new RegExp(
  `\\s+${all("and")}\\s+|\\s*[;&|•·]\\s*|\\s+/\\s+|\\n|\\s*、\\s*|\\s+(?:e|y|et|en|og|och|i|dan|ve|и|и)\\s+(?=\\p{Lu})|\\s+و(?=\\p{Lo})`,
  "iu",
);
const desk = new RegExp(`\\b${all("desks")}\\b`, "iu");
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
      .replace(/\s*[】\]]$|\s+(?:기자|記者|记者)$/u, "")
      .replace(/^[\s\-–—.:|]+|[\s\-–—:|,]+$/gu, "")
      .trim()
  );
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || noName.test(name) || !/\p{L}/u.test(name)) return false;
  return name.split(/\s+/).length <= 6;
}

/** Says whether a name is that of a newsroom rather than of a person. */
export function isDesk(name: string): boolean {
  return desk.test(name);
}
