import { speakers, stopper } from "../../language/class-sets.ts";
import { anyForename, link, name, word } from "../../language/word-classes.ts";
import { has, is, isLink, isName, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import { thresholds } from "../thresholds.ts";
import { isForename } from "./name-starts.ts";
import { sameRun } from "./phrase-parts.ts";

const { deepest, longest } = thresholds.phraseTails;

/** Where a phrase ends behind its head: 'for the harbour board', 'of the University of Quay', 'in the mayor's office'. */
export function tailOf(tokens: Tokens, sentences: Sentences, to: number): number {
  let end = to;
  for (let depth = 0; depth < deepest; depth++) {
    const next = pastPhrase(tokens, sentences, to, end, depth === 0);
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** Behind one phrase that hangs on what ends at `end`; `end` where there is none. `first`: it hangs on the head itself. */
function pastPhrase(tokens: Tokens, sentences: Sentences, to: number, end: number, first: boolean): number {
  const isInside = (at: number) => at < tokens.count && sameRun(tokens, sentences, to - 1, at);
  const adjective = first && end + 1 < tokens.count && isLink(tokens, end, link.postmodifier);
  const lead = adjective ? end + 1 : end;
  if (!isInside(lead)) return end;
  const leads = lead > end ? is(tokens, lead, word.preposition) : isLink(tokens, lead, link.linking);
  if (!leads) return end;
  // 'la premier nel suo intervento'
  const isOccasion =
    isInside(lead + 2) && is(tokens, lead + 1, word.possessive) && !is(tokens, lead + 2, speakers);
  if (isOccasion && tokens.language.lateSubjects && !isName(tokens, lead, name.particle)) return end;
  let at = lead + 1;
  while (isInside(at) && isPartOfPhrase(tokens, at)) {
    if (at - lead > longest) return end;
    if (at > lead + 1 && opensPerson(tokens, at)) break;
    // 'ein Reporter des Senders das …': another phrase begins.
    if (at > lead + 1 && is(tokens, at, word.article) && !is(tokens, at - 1, word.determiner)) break;
    at++;
  }
  const isEmpty = at === lead + 1;
  return isEmpty || is(tokens, at - 1, word.date) || is(tokens, lead + 1, word.date) ? end : at;
}

/** 'la ministra de Salud Mara Quay': a forename behind a word that is none, where names may follow each other at once. */
function opensPerson(tokens: Tokens, at: number): boolean {
  return (
    tokens.language.lateSubjects &&
    isForenameHere(tokens, at) &&
    !isName(tokens, at, name.title | name.place | name.organization) &&
    !isName(tokens, at - 1, anyForename | name.particle | name.maleTitle | name.femaleTitle)
  );
}

/** 'Mara Quay', 'Mara de Quay' */
function isForenameHere(tokens: Tokens, at: number): boolean {
  if (isForename(tokens, at)) return true;
  const particle = at + 2 < tokens.count && isName(tokens, at + 1, name.particle);
  return particle && isName(tokens, at, anyForename) && has(tokens, at + 2, shape.capital);
}

const verbal = word.say | word.report | word.verb | word.date | word.conjunction;

function isPartOfPhrase(tokens: Tokens, at: number): boolean {
  if (!has(tokens, at, shape.word | shape.possessive | shape.number)) return false;
  if (is(tokens, at, stopper & ~word.conjunction)) return false;
  return has(tokens, at, shape.capital) || !is(tokens, at, verbal);
}
