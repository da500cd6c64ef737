import { link as linkClass, speech, word } from "../../language/word-classes.ts";
import { has, is, isLink, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Cue, CueLink, CueSearch } from "./cue.ts";
import { clauseSubject, mainSubject, subjectAfter } from "./inversions.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { isSpeakerPhrase } from "./named-beside.ts";
import { subjectBefore } from "./subjects.ts";

const { farthestCiting } = thresholds.verbCues;

/** Classes of 'as' in 'quoted Mara Quay as saying'. */
const leading = word.preposition | word.conjunction | word.subordinator;

/** The cue of a verb of speech; missing where it is a noun or a name, or leads to another verb of speech. */
export function verbCue(search: CueSearch, at: number): Cue | undefined {
  if (isName(search, at) || isNoun(search, at)) return undefined;
  // Whom 'quoting' leads to is the subject of the verb beside it.
  if (isSpeech(search.tokens, at, speech.citing)) return undefined;
  const form = formOf(search, at);
  if (isQuoting(search, at)) return undefined;
  const { tokens } = search;
  const spoken = form !== "infinitive" && (is(tokens, at, word.say) || isAs(tokens, before(search, at)));
  const quoted = spoken ? quotedBefore(search, at) : undefined;
  // 'issued a joint statement warning': the document says it
  const found = form === "gerund" && is(tokens, at, word.say) ? speakingBefore(search, at) : undefined;
  const document = found && search.mentions.list[found.mention]!.kind === "common" ? found : undefined;
  if (document) return { at, to: at + 1, strength: "say", form: "finite", links: [document] };
  // It is as certain as 'Mara Quay said'.
  if (quoted) return { at, to: at + 1, strength: "say", form: "finite", links: [quoted] };
  const strength = is(tokens, at, word.say) ? "say" : "report";
  const cited = strength === "say" ? citedBeside(search, at) : -1;
  if (cited >= 0)
    return { at, to: at + 1, strength, form: "finite", links: [{ mention: cited, kind: "before" }] };
  return { at, to: at + 1, strength, form, links: linksOf(search, at, form) };
}

/** The token before in the same sentence; -1 where there is none. */
function before({ floor }: CueSearch, at: number): number {
  return at > floor ? at - 1 : -1;
}

/** A capital, where no sentence and no quotation gives it. */
function isName({ tokens, sentences }: CueSearch, at: number): boolean {
  const behindQuotation = at > 0 && sentences.quote[at - 1]! >= 0;
  return has(tokens, at, shape.capital) && !has(tokens, at, shape.initial) && !behindQuotation;
}

/** 'a note', 'the report', 'Quay's claim', 'in a statement'; but 'another wrote' */
function isNoun(search: CueSearch, at: number): boolean {
  const { tokens } = search;
  const near = before(search, at);
  if (near < 0) return false;
  // 'Das sagte Mara Quay': no phrase begins with that article
  const isPronoun =
    search.language.capitalNouns && near === search.floor && search.mentions.startingAt[near]! < 0;
  const nominal =
    !isPronoun &&
    is(tokens, near, word.determiner | word.possessive) &&
    !is(tokens, near, word.relative | word.female | word.auxiliary);
  const verbal = !is(tokens, near, word.article) && is(tokens, at, word.say) && has(tokens, at, shape.verbal);
  if (nominal && !verbal) return true;
  if (has(tokens, near, shape.possessive)) return true;
  if (isAdjective(search, at)) return true;
  if (!is(tokens, at, word.document | word.occasion)) return false;
  return is(tokens, near, word.preposition) && !isSpeech(tokens, near, speech.infinitive);
}

/** 'il procuratore aggiunto Mara Quay': between an office and the name of who holds it, a verb would part the two. */
function isAdjective({ tokens, mentions, language, floor }: CueSearch, at: number): boolean {
  if (!language.lateSubjects || at - 2 < floor || !is(tokens, at - 1, word.role)) return false;
  const holder = mentions.list[mentions.startingAt[at + 1] ?? -1];
  return (
    holder?.kind === "name" && holder.looks === "person" && is(tokens, at - 2, word.article | word.adverb)
  );
}

function formOf(search: CueSearch, at: number): Cue["form"] {
  const { tokens } = search;
  const near = before(search, at);
  if (near >= 0 && isSpeech(tokens, near, speech.infinitive)) return "infinitive";
  const progressive = near >= 0 && is(tokens, near, word.auxiliary);
  return has(tokens, at, shape.participle) && !progressive ? "gerund" : "finite";
}

/** Every mention that the verb may report of, the likeliest first. */
function linksOf(search: CueSearch, at: number, form: Cue["form"]): readonly CueLink[] {
  const { language } = search;
  const links: CueLink[] = [];
  const add = (mention: number, kind: CueLink["kind"]) => {
    if (mention >= 0 && !links.some((one) => one.mention === mention)) links.push({ mention, kind });
  };
  const subject = subjectOf(search, at, form);
  const behind = subjectAfter(search, at);
  const after =
    behind && isInserted(search, at, behind) ? ({ ...behind, kind: "inverted" } as const) : behind;
  // 'Para Mara Quay fue, ayer, «…», dijo Tom Reed'
  const isFronted = !language.learned && after?.kind === "inverted" && subject?.kind === "before-appositive";
  if (subject && !isFronted)
    links.push(isPassive(search, at, form) ? { ...subject, kind: "after" } : subject);
  const placed = after && place(search, after, at, form, subject !== undefined);
  if (placed) links.push(placed);
  const acts = language.verbFirst && placed?.kind === "inverted";
  if (form === "gerund" && language.lateSubjects) add(invertedSubject(search, at), "clause");
  if (!acts) add(clauseSubject(search, at), "clause");
  if (links.length === 0)
    add(search.mentions.dropped.get(at) ?? -1, at > search.floor ? "inverted" : "before");
  if (form !== "finite") add(mainSubject(search, at), "main");
  return links;
}

/** 'El autor, añade la directora, «…»': a verb and its subject between two commas, where a verb may come first. */
function isInserted(
  { tokens, mentions, language, floor }: CueSearch,
  at: number,
  { mention, kind }: CueLink,
): boolean {
  if (language.learned || kind !== "after" || at - 1 <= floor || !has(tokens, at - 1, shape.comma))
    return false;
  const subject = mentions.list[mention]!;
  if (!is(tokens, at, word.say) || (subject.kind !== "name" && !isSpeakerPhrase(tokens, subject)))
    return false;
  const { tail } = subject;
  return subject.from > at && (tail >= tokens.count || has(tokens, tail, shape.comma | shape.stop));
}

/** The subject before the verb. ', saying': what stands before the comma is the end of another phrase. */
function subjectOf(search: CueSearch, at: number, form: Cue["form"]): CueLink | undefined {
  const near = before(search, at);
  const isParticiple = form === "gerund" && near >= 0 && has(search.tokens, near, shape.comma);
  if (form === "infinitive" || isParticiple) return undefined;
  return (form === "gerund" ? speakingBefore(search, at) : undefined) ?? subjectBefore(search, at);
}

/** 'Quay was asked', 'it was said', but not 'Quay was saying' */
function isPassive(search: CueSearch, at: number, form: Cue["form"]): boolean {
  const { tokens } = search;
  const near = before(search, at);
  if (form !== "finite" || near < 0 || has(tokens, at, shape.participle)) return false;
  // 's'est dit', 'si è detta'
  const reflexive = near > search.floor && isSpeech(tokens, near - 1, speech.reflexive);
  return isSpeech(tokens, near, speech.passive) && !reflexive;
}

/**
 * 'saying Mara Quay “has left”': behind a participle stands no subject of it. 'Gestern sagte Mara Quay': where a verb may
 * come first, it has its subject behind it when none stands before it.
 */
function place(search: CueSearch, after: CueLink, cue: number, form: Cue["form"], acted: boolean): CueLink {
  if (form !== "finite") return after.kind === "inverted" ? { ...after, kind: "after" } : after;
  const { tokens, mentions, language, floor } = search;
  const mayInvert = language.verbFirst || language.dropsPronouns;
  if (!mayInvert || acted || after.kind !== "after") return after;
  let lead = cue - 1;
  while (lead >= floor && is(tokens, lead, word.auxiliary | word.adverb)) lead--;
  // 'und nannte Quay': the subject of the clause before it
  if (lead >= floor && is(tokens, lead, word.conjunction | word.relative | word.subordinator)) return after;
  const fronted = lead >= floor && has(tokens, lead, shape.comma);
  const { kind } = mentions.list[after.mention]!;
  const follows = (fronted || is(tokens, cue, word.say)) && (kind === "name" || kind === "common");
  return follows ? { ...after, kind: "inverted" } : after;
}

/** 'quoted Mara Quay as saying', 'shows Mara Quay saying': the person who speaks is the object of the verb before. */
function quotedBefore({ mentions, tokens, floor }: CueSearch, at: number): CueLink | undefined {
  const end = at > floor && is(tokens, at - 1, leading) ? at - 1 : at;
  const mention = mentions.endingAt[end]!;
  const from = mentions.list[mention]?.from ?? floor;
  const isSpeaker = from > floor && isSpeech(tokens, from - 1, speech.quoting);
  return isSpeaker ? { mention, kind: "before" } : undefined;
}

/** 'Quay said, quoting her mother: “…”', 'Quay, quoting Tom Reed, said “…”': whose words a speaker gives; -1 for the speaker's own. */
function citedBeside({ mentions, tokens, sentences, floor }: CueSearch, at: number): number {
  const isCiting = (token: number) =>
    token > floor && token < tokens.count && isSpeech(tokens, token, speech.citing);
  const end = Math.min(at + farthestCiting, tokens.count);
  for (let next = at + 1; next < end && sentences.of[next] === sentences.of[at]; next++) {
    if (sentences.quote[next]! >= 0) break;
    if (!isCiting(next)) continue;
    const cited = speakerAt(mentions, pastObjectMark(tokens, next + 1));
    return leadsToWords({ mentions, tokens, sentences }, cited) ? cited : -1;
  }
  if (at - 1 <= floor || !has(tokens, at - 1, shape.comma)) return -1;
  const cited = mentions.endingAt[at - 1]!;
  const from = mentions.list[cited]?.from ?? floor;
  const citing = is(tokens, from - 1, word.preposition) ? from - 2 : from - 1;
  return isCiting(citing) && has(tokens, citing - 1, shape.comma) ? cited : -1;
}

/** 'quoting her mother: “…”', but not '“…”, she said, citing her mother as an example': the words follow whom they are of. */
function leadsToWords(
  { mentions, tokens, sentences }: Pick<CueSearch, "mentions" | "tokens" | "sentences">,
  cited: number,
): boolean {
  let at = mentions.list[cited]?.tail ?? tokens.count;
  while (at < tokens.count && has(tokens, at, shape.comma | shape.colon)) at++;
  return at < tokens.count && sentences.quote[at]! >= 0;
}

/** The 'a' of 'citando a su madre'. */
const pastObjectMark = (tokens: Tokens, at: number) =>
  at < tokens.count && tokens.language.lateSubjects && is(tokens, at, word.preposition) ? at + 1 : at;

/** The name or phrase that begins there; -1 for none. */
function speakerAt({ list, startingAt }: CueSearch["mentions"], at: number): number {
  const mention = startingAt[at] ?? -1;
  const kind = list[mention]?.kind;
  return kind === "name" || kind === "common" ? mention : -1;
}

/** Whether a verb only leads to the person who speaks: its object is followed by a verb of speech. */
function isQuoting({ mentions, tokens, sentences }: CueSearch, at: number): boolean {
  if (!isSpeech(tokens, at, speech.quoting)) return false;
  const object = mentions.list[mentions.startingAt[at + 1] ?? -1];
  if (!object) return false;
  const led = is(tokens, object.to, leading);
  const verb = led ? object.to + 1 : object.to;
  if (verb >= tokens.count || sentences.of[verb] !== sentences.of[at]) return false;
  // 'accused Quay of using' tells of no words of Quay's.
  const speaks = is(tokens, verb, word.say) || (is(tokens, verb, word.report) && isAs(tokens, object.to));
  return speaks && has(tokens, verb, shape.participle);
}

/** 'as' of 'quoted Quay as describing it', but not 'that' of 'cited a report that called it'. */
function isAs(tokens: Tokens, at: number): boolean {
  return at >= 0 && is(tokens, at, word.subordinator) && !is(tokens, at, word.relative);
}

/** 'footage of Mara Quay saying', 'held up a sign saying': the name or the document, not what it hangs on. */
function speakingBefore({ mentions, tokens }: CueSearch, at: number): CueLink | undefined {
  const mention = mentions.endingAt[at]!;
  const found = mentions.list[mention];
  if (!found) return undefined;
  const { kind, looks, from, nameFrom } = found;
  if (kind === "common") return is(tokens, nameFrom, word.document) ? { mention, kind: "before" } : undefined;
  // 'stood outside Marsh Tower shouting'
  const hangs =
    from > 0 && is(tokens, from - 1, word.preposition) && !isLink(tokens, from - 1, linkClass.genitive);
  return kind === "name" && (looks === "person" || !hangs) ? { mention, kind: "before" } : undefined;
}
