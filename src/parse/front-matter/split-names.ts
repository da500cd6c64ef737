import { alternatives } from "../../language/alternatives.ts";
import { isBody, isOnlyPerson } from "../../language/forename-set.ts";
import { importList } from "../../language/import-lists.ts";

/** A name of two words or more, each with a capital but for particles: 'Mara Quay', 'Ilse von der Brandt'. */
const fullName = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|${alternatives(importList("nameParticles"))})){0,3} \\p{Lu}[\\p{L}.'’-]*$`,
  "u",
);
const and = new RegExp(`\\s+(?:${alternatives(importList("and"))}|[&/])\\s+`, "u");

/** Links to notes or pages, and what parts them. */
const links = /^(?:(?:\[\[[^[\]]+\]\]|\[[^[\]]+\]\([^()\s]*\))[\s,;&]*(?:\p{Ll}{1,3}\s+)?)+$/u;
const link = /\[\[[^[\]]+\]\]|\[[^[\]]+\]\([^()\s]*\)/gu;

/**
 * Parts the names of one value. A semicolon parts them for sure, and so do the brackets of links. An 'and' does between
 * two full names of persons: 'Coast and Sea Agency' is one. Behind a comma may stand a place or an office: what follows
 * has to be a name that can be a person's only, as in 'Mara Quay, Tom Reed'.
 */
export function splitNames(value: string): readonly string[] {
  if (links.test(value.trim())) return value.match(link) ?? [];
  return value.split(";").flatMap((part) => byAnd(part.trim()));
}

function byAnd(part: string): readonly string[] {
  const sides = part.split(and).map((side) => side.trim());
  const names = sides.flatMap((side, index) => byComma(side, index < sides.length - 1));
  const arePersons = names.length > 1 && names.every((name) => fullName.test(name) && !isBody(name));
  return arePersons ? names : byComma(part, false);
}

/** In a list that ends with an 'and' each is a name; in any other, behind the first, what can be nothing else. */
function byComma(part: string, endsWithAnd: boolean): readonly string[] {
  const pieces = part.split(/\s*,\s+/);
  const [first = "", ...others] = pieces;
  const areNames =
    fullName.test(first) &&
    others.every((each) => fullName.test(each) && (endsWithAnd || isOnlyPerson(each)));
  return areNames ? pieces : [part];
}
