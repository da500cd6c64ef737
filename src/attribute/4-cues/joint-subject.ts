import { anyForename, speech, word } from "../../language/word-classes.ts";
import { has, is, isName, isSpeech, shape } from "../1-text/tokens.ts";
import type { Mention } from "../3-people/mention.ts";
import { thresholds } from "../thresholds.ts";
import type { Doc } from "./annotate.ts";
import type { Cue, CueLinkKind } from "./cue.ts";
import { isSubject } from "./subjects.ts";

const { longestParty } = thresholds.jointSubject;

/** Subjects that stand before their verb, and those behind it. */
const before: ReadonlySet<CueLinkKind> = new Set(["before", "before-appositive"]);
const behind: ReadonlySet<CueLinkKind> = new Set(["inverted", "according", "by", "dash"]);

/** People who speak together: their mentions in the order of the text, and the token of the 'and' before the last. */
export interface JointSubject {
  readonly mentions: readonly number[];
  readonly and: number;
}

/**
 * 'said Tom Reed and Mara Quay', 'Wesley and Jonas Quay said', 'the mayor and the harbour master said': all who say it
 * together; missing where one of them does.
 */
export function jointSubject(doc: Doc, mention: number, cue: Cue | undefined): JointSubject | undefined {
  const kind = cue?.links.find((one) => one.mention === mention)?.kind;
  if (kind === undefined || !isSomebody(doc, mention)) return undefined;
  if (behind.has(kind)) return joinedBehind(doc, mention, kind);
  return before.has(kind) ? joinedBefore(doc, mention) : undefined;
}

/** Those whom commas and 'and' join to the first. */
function joinedBehind(doc: Doc, first: number, kind: CueLinkKind): JointSubject | undefined {
  const { tokens, mentions, sentences } = doc;
  const own = mentions.list[first]!;
  const people = [first];
  for (let at = pastParty(doc, own); ; ) {
    const comma = at < tokens.count && has(tokens, at, shape.comma);
    const and = comma ? at + 1 : at;
    if (and + 1 >= tokens.count || sentences.of[and] !== sentences.of[own.from]) return undefined;
    const isLast = isSpeech(tokens, and, speech.joining);
    if (!isLast && !comma) return undefined;
    const next = mentions.startingAt[isLast ? and + 1 : and]!;
    // 'Mara Quay, the head and a partner of Marsh'
    const isApposed = (!isLast || people.length > 1) && mentions.list[next]?.kind !== "name";
    if (next < 0 || !isSomebody(doc, next) || isApposed) return undefined;
    people.push(next);
    // 'said Tom Reed, and Mara Quay nodded', but 'laut Tom Reed und Mara Quay war'
    const acts = kind !== "according" && isSubject(tokens, mentions, next, 0);
    if (isLast) return comma || acts ? undefined : { mentions: people, and };
    at = pastParty(doc, mentions.list[next]!);
  }
}

/** Behind the party of a person: 'Tom Reed (CDU)'. */
function pastParty({ tokens }: Doc, { tail }: Mention): number {
  if (tail >= tokens.count || !has(tokens, tail, shape.open)) return tail;
  for (let at = tail + 1; at < tail + longestParty && at < tokens.count; at++)
    if (has(tokens, at, shape.close)) return at + 1;
  return tail;
}

/** Those whom 'and' joins to the last. */
function joinedBefore(doc: Doc, last: number): JointSubject | undefined {
  const { tokens, mentions, sentences } = doc;
  const own = mentions.list[last]!;
  const floor = sentences.starts[sentences.of[own.from]!]!;
  const and = own.from - 1;
  const people = [last];
  for (let from = own.from; from > floor; from = mentions.list[people[0]!]!.from) {
    const joined =
      people.length === 1 ? isSpeech(tokens, and, speech.joining) : has(tokens, from - 1, shape.comma);
    const next = joined ? endingAt(doc, from - 1) : -1;
    if (next < 0 || !isSomebody(doc, next)) break;
    // 'The mayor, Tom Reed and Mara Quay': his office.
    if (people.length > 1 && mentions.list[next]!.kind !== "name") break;
    people.unshift(next);
  }
  // 'Like Tom Reed, Mara Quay and Ann Marsh said': a list of more than two begins its sentence.
  if (people.length > 2 && !beginsSentence(doc, mentions.list[people[0]!]!.from, floor))
    people.splice(0, people.length - 2);
  const { from } = mentions.list[people[0]!]!;
  return people.length > 1 && opensClause(doc, from, floor) ? { mentions: people, and } : undefined;
}

/** The mention that ends there, past a party in brackets. */
function endingAt({ tokens, mentions }: Doc, at: number): number {
  const isParty = at > 2 && has(tokens, at - 1, shape.close);
  let open = at - 1;
  while (isParty && open > at - longestParty && open > 0 && !has(tokens, open, shape.open)) open--;
  return mentions.endingAt[isParty && has(tokens, open, shape.open) ? open : at]!;
}

const beginsSentence = ({ sentences }: Doc, from: number, floor: number): boolean =>
  from === floor || sentences.quote[from - 1]! >= 0;

/** 'Marsh met Tom Reed and Mara Quay said': only what opens a sentence or a clause is the subject of its verb. */
function opensClause(doc: Doc, from: number, floor: number): boolean {
  const { tokens } = doc;
  if (beginsSentence(doc, from, floor)) return true;
  return (
    has(tokens, from - 1, shape.comma | shape.colon | shape.dash) ||
    is(tokens, from - 1, word.subordinator | word.conjunction)
  );
}

/** A person by name, or one by office with an article of their own. */
function isSomebody({ tokens, mentions, entities }: Doc, at: number): boolean {
  const { kind, looks, embedded, from, nameFrom, nameTo } = mentions.list[at]!;
  if (embedded) return false;
  if (kind === "common") return is(tokens, nameFrom, word.role) && is(tokens, from, word.determiner);
  if (kind !== "name") return false;
  if (looks === "person" || entities.list[entities.of[at]!]?.kind === "person") return true;
  return nameTo - nameFrom === 1 && isName(tokens, nameFrom, anyForename);
}
