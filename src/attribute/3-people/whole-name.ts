import { anyForename, name, word } from "../../language/word-classes.ts";
import type { CapitalCounts } from "../1-text/capitals.ts";
import { has, is, isName, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Run } from "./mention.ts";
import { isPlaceWord } from "./place-names.ts";

const { fewestWords, longestAcronym } = thresholds.wholeName;

/**
 * The name in a run that holds more than it: 'Mara Quay' of 'Ligue Mara Quay' where the article has 'Mara Quay' elsewhere,
 * of 'Marsh TV Mara Quay', of 'Mara Quay du Marsh Institute' where the article says 'Quay' later. English headings and
 * offices are parted elsewhere.
 */
export function wholeName(tokens: Tokens, run: Run, known: CapitalCounts): Run {
  if (!tokens.language.lateSubjects || run.to - run.nameFrom < fewestWords) return run;
  const nameFrom = withoutLead(tokens, run, known);
  const to = isName(tokens, nameFrom, anyForename) ? withoutTail(tokens, nameFrom, run.to, known) : run.to;
  return nameFrom === run.nameFrom && to === run.to ? run : { nameFrom, to, looks: "person" };
}

/** Where the person's name begins. */
function withoutLead(tokens: Tokens, { nameFrom, to }: Run, known: CapitalCounts): number {
  let forename = nameFrom + 1;
  while (forename < to - 1 && !isForename(tokens, forename)) forename++;
  // 'Marsh Mara Quay', of whom the article says 'Quay' later, whatever forename 'Mara' is.
  const isLater = known.alone.has(tokens.lower[to - 1]!);
  if (forename >= to - 1 && isLater && to - nameFrom === fewestWords) forename = nameFrom + 1;
  const next = forename + 1;
  if (isName(tokens, nameFrom, anyForename) || next >= to || !has(tokens, next, shape.capital))
    return nameFrom;
  if (isPlaceWord(tokens, forename - 1) || isName(tokens, forename, name.organization | name.title))
    return nameFrom;
  // 'Ana de Quay'
  const isJoined = !has(tokens, forename - 1, shape.capital);
  if (isJoined || isName(tokens, forename - 1, name.particle)) return nameFrom;
  if (known.fullNames.has(`${tokens.lower[forename]!} ${tokens.lower[next]!}`)) return forename;
  return isLead(tokens, nameFrom, forename) ? forename : nameFrom;
}

function isForename(tokens: Tokens, at: number): boolean {
  return isName(tokens, at, anyForename) && !isName(tokens, at, name.place);
}

/** 'Sénégal', 'BBC', 'Banca d'Italia': what is no forename; but not the 'Instituto' of 'Instituto Mara Quay'. */
function isLead(tokens: Tokens, from: number, forename: number): boolean {
  if (forename - from > 1) return isName(tokens, from, name.organization);
  const isShort = tokens.text[from]!.length <= longestAcronym;
  return (
    isName(tokens, from, name.place | name.demonym) || (isShort && isName(tokens, from, name.organization))
  );
}

/** Where the person's name ends: before the small word behind a surname that the article uses alone. */
function withoutTail(tokens: Tokens, from: number, to: number, known: CapitalCounts): number {
  for (let at = from + 2; at < to - 1; at++) {
    if (has(tokens, at, shape.capital) || !is(tokens, at, word.preposition)) continue;
    const isLater = known.alone.has(tokens.lower[at - 1]!) && !known.alone.has(tokens.lower[to - 1]!);
    return isLater && !isName(tokens, at - 1, anyForename) ? at : to;
  }
  return to;
}
