import { phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { is } from "../1-text/tokens.ts";
import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import {
  isAge,
  isCounterpart,
  isDefiniteRole,
  isEpithet,
  isIntroduced,
  isRelation,
  isUnknownSpeaker,
} from "./definite-roles.ts";
import { fittingPersons } from "./fitting-persons.ts";
import type { Offices } from "./offices.ts";

/** Who may be meant by a role: who spoke last, or is named in the sentence before. */
export interface LastVoice {
  readonly entity: number;
  /** Where the words of that speaker end, or where the sentence begins in which that person is named. */
  readonly since: number;
  /** Whether that person spoke, or need not have: there it must be a role that the article gives that person. */
  readonly spoke: boolean;
}

/**
 * 'la joueuse' behind the words of Mara Quay: who spoke last, where the role fits and nobody else whom it fits has been
 * named since; -1 where it may mean another. Before 'ajoute', whoever spoke goes on: by a role that no list has, too, and by
 * one with what it is of.
 */
export function speakerByRole(doc: Doc, offices: Offices, at: number, last: LastVoice): number {
  const { mentions, tokens, lexicon } = doc;
  const { entity: speaker, since, spoke } = last;
  const { from, nameFrom, to, tail } = mentions.list[at]!;
  if (speaker < 0 || lexicon.speech.learned || isAge(doc, at)) return -1;
  const goesOn = spoke && isGoingOn(doc, at);
  if (!isDefiniteRole(doc, at) && !(goesOn && isUnknownSpeaker(doc, at))) return -1;
  // 'écrit le psychologue et auteur Paul Marsal'
  if (is(tokens, tail, word.conjunction)) return -1;
  if ((tail > to && !goesOn) || isRelation(doc, at) || isIntroduced(doc, at)) return -1;
  if (!fittingPersons(doc, at).has(speaker) || !isSeen(doc, speaker)) return -1;
  const isGiven = offices.isGiven(speaker, offices.ofPhrase(at));
  if (!spoke && !isGiven) return -1;
  // 'dit Mara Quay. « … », ajoute le policier de garde'
  if (tail > to && !isGiven && isCounterpart(doc, nameFrom)) return -1;
  // 'dit le maire Mara Quay', and a paragraph on 'le gardien': another, unless the words stand in one paragraph.
  const isApart = since > 0 && tokens.paragraph[since - 1] !== tokens.paragraph[from];
  const isAnother = isApart || !spoke || (tokens.name[nameFrom]! & name.title) !== 0;
  if (isAnother && !isGiven && hasOtherOffice(doc, offices, speaker, at)) return -1;
  return isAnotherNamed(doc, at, last) ? -1 : speaker;
}

/** Whether the article calls a person by a role that is not the one of a phrase. */
export function hasOtherOffice(doc: Doc, offices: Offices, entity: number, at: number): boolean {
  // 'Dr Mara Quay … l'experte'
  return !isEpithet(doc, at) && offices.hasOther(entity, offices.ofPhrase(at));
}

function isAnotherNamed(doc: Doc, at: number, { entity, since }: LastVoice): boolean {
  const { mentions, entities } = doc;
  const fitting = fittingPersons(doc, at);
  for (let index = at - 1; index >= 0 && mentions.list[index]!.from >= since; index--) {
    const other = entities.of[index]!;
    if (!mentions.list[index]!.quoted && other !== entity && fitting.has(other) && isSeen(doc, other))
      return true;
  }
  return false;
}

/** Whether anything shows that a name is a person's: a title, a forename, or two words that speak. */
function isSeen({ personhood, entities }: Doc, entity: number): boolean {
  const signs = personhood[entity]!;
  if (looksLikePerson(signs)) return true;
  const { kind, key } = entities.list[entity]!;
  return kind === "person" && key.length > 1 && (signs & personSign.speaks) !== 0;
}

/** '« … », ajoute la joueuse': not 'Le pays ajoute que'. */
function isGoingOn({ cues, tokens, lexicon }: Doc, at: number): boolean {
  const continuings = phrasesIn(lexicon.speech.continuings);
  return cues.some(
    ({ at: verb, links }) =>
      continuings.includes(tokens.lower[verb]!) &&
      links.some(({ mention, kind }) => mention === at && kind === "inverted"),
  );
}
