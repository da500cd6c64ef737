import { alternatives } from "../../language/alternatives.ts";
import { importList } from "../../language/import-lists.ts";
import type { ImportWords } from "../../language/import-words.ts";

/** The words of every language: which one a page is in is often not known. */
const anyOf = (list: keyof ImportWords) => alternatives(importList(list));

/** 'By Mara Quay and Ilse Brandt', 'By MARA QUAY, Staff Writer', 'Von Mara Quay, Hamburg' */
const byline = new RegExp(`^${anyOf("byline")}(?::\\s*|\\s+)([^!?\\n]{2,120})$`, "iu");
const conjunction = new RegExp(`(?:^|\\s)(?:${anyOf("and")}|&)\\s+`, "u");
const person = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|${anyOf("nameParticles")})){0,3} \\p{Lu}[\\p{L}.'’-]*$`,
  "u",
);
/** 'Anna Poe in Berlin', 'Anna Poe for The Courier' */
const place = new RegExp(`\\s${anyOf("bylinePlace")}\\s\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*)*$`, "u");
const desk = new RegExp(`(?<!\\p{L})${anyOf("desks")}(?!\\p{L})`, "iu");
/** What may follow the names: offices, places and papers in capitals, or an address. */
const afterNames =
  /^(?:[\p{Lu}\d][\p{L}\d.'’&-]*(?: |$)|(?:of|the|and|for|de|la|di|für|der|des) ){1,6}$|^[\w.+-]+@[\w-]+\.[\w.-]+$|^@\w+$/u;

/** The authors of a line that begins as a byline does. */
export interface BylineSegment {
  readonly names: readonly string[];
  /** All other words of it are an office, a place, a paper or an address. */
  readonly isWhole: boolean;
}

/** Reads a byline. Behind a comma may stand a place: it is a name only where an 'and' ends the list. */
export function readByline(text: string): BylineSegment | undefined {
  const match = byline.exec(text.trim());
  if (!match) return undefined;
  const parts = match[1]!.split(/\s*(?:[,|·]|\s[–—-])\s+/);
  const last = parts.findLastIndex((part) => conjunction.test(part));
  const end = Math.max(1, last + 1);
  const names = parts
    .slice(0, end)
    .flatMap((part) => part.split(conjunction))
    .map((part) => part.replace(place, ""))
    .filter((part) => part !== "");
  const people = names.filter((part) => person.test(part) && !desk.test(part));
  if (people.length === 0) return undefined;
  const isWhole =
    people.length === names.length &&
    parts.slice(end).every((part) => afterNames.test(part) || desk.test(part));
  return { names: people, isWhole };
}

/** A name alone on a line. It is an author's only where a line with an office follows. */
export function isNameAlone(text: string): boolean {
  return person.test(text) && !desk.test(text);
}

/** 'Harbour Correspondent', 'Redakteurin im Ressort Hafen': an office, and no sentence. */
export function isOfficeLine(text: string): boolean {
  return text.length < 60 && desk.test(text) && /^\p{Lu}/u.test(text) && !/[.!?:,]$/.test(text);
}
