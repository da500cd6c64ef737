import { phrasesIn } from "../../language/phrases.ts";
import { link, name, speech, word } from "../../language/word-classes.ts";
import { cut } from "../1-text/printed.ts";
import { is, isLink, isSpeech, shape } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { PeopleLayer } from "./people-layer.ts";

const { mostMentions, roleWords, shortestNoun, adjunctWords } = thresholds.roles;

/** What the article says somebody is, in its own words. */
export interface Role {
  readonly role?: string;
  readonly affiliation?: string;
}

/** Reads role and affiliation from before a name ('Marsh Mayor Lisa Quay') or after it (', mayor of Marsh,'). */
export function findRole(doc: PeopleLayer, entity: Entity): Role {
  let found: Role = {};
  for (const at of entity.mentions.slice(0, mostMentions)) {
    const mention = doc.mentions.list[at]!;
    if (isOfAnother(doc, entity, at)) continue;
    const role = apposed(doc, mention) ?? prefixed(doc, mention) ?? before(doc, mention);
    if (!role) continue;
    if (role.role && role.affiliation) return role;
    if (!found.role) found = { ...found, ...role };
  }
  return found;
}

/** 'Mara Quay believes in President Quay': behind a full name in one sentence, the surname under a title is a relative's. */
function isOfAnother({ mentions, sentences }: PeopleLayer, entity: Entity, at: number): boolean {
  const { nameFrom, nameTo } = mentions.list[at]!;
  if (nameTo - nameFrom > 1 || entity.key.length < 2) return false;
  return entity.mentions.some((other) => {
    const { from, nameFrom: start, nameTo: end } = mentions.list[other]!;
    return other < at && end - start > 1 && sentences.of[from] === sentences.of[nameFrom];
  });
}

/** ', a spokesperson for the Iraqi military,' gives 'spokesperson' and 'Iraqi military'. */
function apposed(doc: PeopleLayer, mention: Mention): Role | undefined {
  const { tokens } = doc;
  let at = mention.to;
  if (
    at >= tokens.count ||
    tokens.paragraph[at] !== tokens.paragraph[mention.from] ||
    !(tokens.shape[at]! & shape.comma)
  )
    return undefined;
  at++;
  // ', 56, '
  if (at + 1 < tokens.count && tokens.shape[at]! & shape.number && tokens.shape[at + 1]! & shape.comma)
    at += 2;
  // ', whose son is late,' tells of the son
  if (at < tokens.count && is(tokens, at, word.relative)) return undefined;
  if (at < tokens.count && is(tokens, at, word.determiner | word.possessive)) at++;
  const start = at;
  let head = -1;
  for (
    ;
    at < tokens.count && at < start + roleWords && tokens.paragraph[at] === tokens.paragraph[mention.from];
    at++
  ) {
    const flags = tokens.shape[at]!;
    if (!(flags & (shape.word | shape.possessive | shape.number))) break;
    if (is(tokens, at, word.role) || tokens.name[at]! & name.title || isPersonNoun(doc, at)) head = at;
    if (
      is(tokens, at, word.preposition | word.relative | word.conjunction | word.auxiliary | word.subordinator)
    )
      break;
    if (is(tokens, at, word.say | word.report | word.verb) && !is(tokens, at, word.role)) break;
  }
  if (head < 0 || (start > mention.to + 1 && isActing(doc, head + 1))) return undefined;
  return { role: cut(tokens, start, head + 1), ...affiliated(doc, head + 1) };
}

/** 'In Marsh, the mayor also said': a verb of its own follows, so it tells nothing of the name before it. */
function isActing({ tokens }: PeopleLayer, behind: number): boolean {
  let at = behind;
  while (at < tokens.count && is(tokens, at, word.adverb)) at++;
  return at < tokens.count && is(tokens, at, word.say | word.report | word.verb | word.auxiliary);
}

function isPersonNoun(doc: PeopleLayer, at: number): boolean {
  const { tokens, lexicon } = doc;
  if (tokens.shape[at]! & shape.capital || tokens.word[at] !== 0) return false;
  const lower = tokens.lower[at]!;
  return (
    lower.length >= shortestNoun &&
    phrasesIn(lexicon.speech.roleEndings).some((ending) => lower.endsWith(ending))
  );
}

function affiliated(doc: PeopleLayer, at: number): { readonly affiliation?: string } {
  const { tokens } = doc;
  if (at >= tokens.count || !is(tokens, at, word.preposition)) return {};
  let from = at + 1;
  if (from < tokens.count && is(tokens, from, word.determiner | word.possessive)) from++;
  let to = from;
  while (
    to < tokens.count &&
    to < from + roleWords &&
    tokens.paragraph[to] === tokens.paragraph[at] &&
    tokens.shape[to]! & (shape.word | shape.possessive) &&
    !is(tokens, to, word.relative | word.auxiliary | word.subordinator | word.say) &&
    !(
      is(tokens, to, word.preposition | word.conjunction | word.date) &&
      !(to + 1 < tokens.count && isLink(tokens, to, link.affiliationLink) && isProper(doc, to + 1))
    )
  ) {
    to++;
  }
  return to > from ? { affiliation: cut(tokens, from, to) } : {};
}

function isProper(doc: PeopleLayer, at: number): boolean {
  const { tokens } = doc;
  return (
    (tokens.shape[at]! & shape.capital) !== 0 ||
    (isLink(tokens, at, link.leadingArticle) &&
      at + 1 < tokens.count &&
      (tokens.shape[at + 1]! & shape.capital) !== 0)
  );
}

/** 'the head teacher, Moira Strand', 'a member of the harbour council, Moira Strand,' */
function before(doc: PeopleLayer, mention: Mention): Role | undefined {
  const { tokens, mentions } = doc;
  const comma = mention.from - 1;
  if (comma < 1 || !(tokens.shape[comma]! & shape.comma)) return undefined;
  const near = mentions.list[mentions.endingAt[comma]!];
  // A council has no name of its own there; 'a spokeswoman for the harbour master, Moira Strand' is the master's name.
  const governed =
    near && near.from > 0 && hangsOnRole(doc, near) && is(tokens, near.from - 1, word.preposition);
  const role = governed ? mentions.list[mentions.endingAt[near.from - 1]!] : near;
  if (role?.kind !== "common" || !is(tokens, role.from, word.determiner | word.possessive)) return undefined;
  if (!is(tokens, role.nameFrom, word.role) && !(tokens.name[role.nameFrom]! & name.title)) return undefined;
  return { role: cut(tokens, role.from + 1, role.to), ...affiliated(doc, role.to) };
}

/** 'a member of the harbour council, Moira Strand', 'el ministro de Transportes, Bruno Salas' */
function hangsOnRole({ tokens, lexicon }: PeopleLayer, { kind, looks, nameFrom }: Mention): boolean {
  if (kind === "name") return !lexicon.speech.learned && looks !== "person";
  const body = tokens.name[nameFrom]! & name.organization || is(tokens, nameFrom, word.group);
  return kind === "common" && Boolean(body);
}

/** 'White House press secretary Peter Marsh', 'Sen. Lisa Quay' */
function prefixed(doc: PeopleLayer, mention: Mention): Role | undefined {
  const { tokens } = doc;
  let from = mention.from;
  if (is(tokens, from, word.determiner)) from++;
  let to = mention.nameFrom;
  if (to <= from) {
    // Words before the run belong to the phrase when a word for a person ends them: 'strategist Lisa Quay'
    to = mention.from;
    if (to === 0 || !is(tokens, to - 1, word.role) || tokens.paragraph[to - 1] !== tokens.paragraph[to])
      return undefined;
    from = to - 1;
    while (
      from > 0 &&
      tokens.paragraph[from - 1] === tokens.paragraph[to] &&
      to - from < adjunctWords &&
      isAdjunct(doc, from - 1)
    )
      from--;
  }
  if (to <= from) return undefined;
  // 'Mrs. Quay', 'the younger Quay'
  const isTitle = tokens.name[from]! & (name.maleTitle | name.femaleTitle);
  if (to - from === 1 && (isTitle || isSpeech(tokens, from, speech.elder | speech.younger))) return undefined;
  // 'one called Quay'
  if (is(tokens, to - 1, word.say | word.report | word.verb) && !is(tokens, to - 1, word.role))
    return undefined;
  // 'the Marsh Times' Mara Quay'
  const owner = tokens.shape[to - 1]! & (shape.possessive | shape.mark);
  if (owner) return to - 1 > from ? { affiliation: cut(tokens, from, to - 1) } : undefined;
  // 'The papers reveal Mara Quay', 'seinen Mara Quay': a word before a name that tells nothing of a person
  // 'zum Beispiel Quay': where nouns have capitals, a capital tells nothing either
  const last = to - 1;
  const isDetermined = from > 0 && is(tokens, from - 1, word.article);
  const capital = tokens.language.capitalNouns && !isDetermined ? shape.compound : shape.capital;
  const tells =
    (tokens.shape[last]! & capital) !== 0 ||
    is(tokens, last, word.role) ||
    (tokens.name[last]! & (name.title | name.demonym)) !== 0 ||
    isPersonNoun(doc, last);
  return tells ? { role: cut(tokens, from, to) } : undefined;
}

function isAdjunct(doc: PeopleLayer, at: number): boolean {
  const { tokens } = doc;
  if (!(tokens.shape[at]! & shape.word)) return false;
  return !is(
    tokens,
    at,
    word.determiner |
      word.possessive |
      word.preposition |
      word.conjunction |
      word.auxiliary |
      word.say |
      word.report |
      word.subordinator |
      word.adverb |
      word.verb |
      word.relative,
  );
}
