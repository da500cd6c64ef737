import { name, speech, word } from "../../language/word-classes.ts";
import { has, is, isName, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { lastWithin } from "../2-quotations/sentences.ts";
import { thresholds } from "../thresholds.ts";
import type { Case, ClauseFinding } from "./veto.ts";

const { clauseWords } = thresholds.clauseBehind;

/** A case whose clause is to be read. */
type Clause = Pick<Case, "doc" | "quotation" | "ranked">;

const clauseEnd = shape.stop | shape.mark | shape.colon | shape.semicolon;

/** Reads the clause after the quotation, word by word, up to the first word that decides. */
export function readClause(one: Clause): ClauseFinding | undefined {
  const { doc, quotation, ranked } = one;
  const { tokens, entities, lexicon } = doc;
  const { learned } = lexicon.speech;
  const clause = clauseBehind(tokens, quotation);
  const otherGender = bitsAgainst(entities.list[ranked.entity]?.gender);
  let unread = false;
  for (let at = clause; at < clause + clauseWords && at < tokens.count; at++) {
    if (tokens.paragraph[at] !== tokens.paragraph[quotation.from] || has(tokens, at, clauseEnd)) break;
    const verb = is(tokens, at, word.say) ? readVerb(one, clause, at) : undefined;
    if (verb) return verb;
    if (learned && at === clause + 1 && isUnreadSubject(doc, at)) return "unread-subject";
    if (is(tokens, at, word.say | word.report)) unread = false;
    else if (at === clause) unread = !learned && has(tokens, at, shape.word);
    if (is(tokens, at, otherGender)) return "other-gender";
    const mention = readMention(one, at);
    if (mention) return mention === "same" ? undefined : mention;
  }
  return unread ? "unread-verb" : undefined;
}

/** '“…,” said mara.quay': a word that is in no list, right behind the verb. */
function isUnreadSubject({ tokens, mentions }: Clause["doc"], at: number): boolean {
  if (!is(tokens, at - 1, word.say) || mentions.startingAt[at]! >= 0) return false;
  return has(tokens, at, shape.word) && tokens.word[at] === 0 && !has(tokens, at, shape.adverb | shape.past);
}

/** What a verb of speech in the clause says. */
function readVerb(
  { doc: { tokens, lexicon } }: Clause,
  clause: number,
  at: number,
): ClauseFinding | undefined {
  if (isSpeech(tokens, at - 1, speech.passive)) return "passive";
  // 'hieß es am Tresen': nobody is the subject.
  if (isSpeech(tokens, at, speech.reading) && is(tokens, at + 1, word.neuter)) return "unread-subject";
  // 'explicó' alone: the speaker before it may go on.
  const isNamed = at > clause && has(tokens, clause, shape.capital);
  return lexicon.speech.learned && isNamed ? "unread-subject" : undefined;
}

/** What a mention that begins there says: "same" for the one that was taken, or a name of the same entity. */
function readMention({ doc, ranked }: Clause, at: number): ClauseFinding | "same" | undefined {
  const { tokens, mentions, entities } = doc;
  const index = mentions.startingAt[at]!;
  if (index < 0) return undefined;
  if (index === ranked.mention) return "same";
  const { kind, looks, nameFrom } = mentions.list[index]!;
  if (kind === "name" && looks !== "place")
    return entities.of[index] === ranked.entity ? "same" : "another-name";
  const isPerson = is(tokens, nameFrom, word.role) || isName(tokens, nameFrom, name.demonym);
  return kind === "common" && isPerson ? "role" : undefined;
}

function bitsAgainst(gender: "male" | "female" | "unknown" | undefined): number {
  if (gender === "female") return word.male;
  return gender === "male" ? word.female : 0;
}

/** Where the clause begins that goes on after a quotation; past the text where there is none. */
export function clauseBehind(tokens: Tokens, quotation: Quotation): number {
  const { to } = quotation;
  if (to >= tokens.count) return to;
  if (tokens.shape[to]! & shape.comma) return to + 1;
  const last = lastWithin(tokens, quotation);
  const flags = tokens.shape[last]!;
  // '“Why?” were his words'
  const asked = flags & shape.stop && tokens.text[last] !== "." && !(tokens.shape[to]! & shape.capital);
  return flags & shape.comma || asked ? to : tokens.count;
}
