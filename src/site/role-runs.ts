import { phrasesIn } from "../language/phrases.ts";
import { anyForename, type Lexicon, link, name, type WordClasses, word } from "../language/word-classes.ts";

/** The most words behind the noun of an office that are shown with it. */
const longestTail = 9;
/** So many characters before an apposition are read. */
const near = 40;

const stops =
  word.relative |
  word.subordinator |
  word.auxiliary |
  word.say |
  word.report |
  word.verb |
  word.date |
  word.conjunction;

/**
 * Where an apposition behind a name ends whose office ends at `end`: 'Vorsitzende des SV Quaystadt', 'présidente de la
 * Chambre de commerce'. `undefined` where what follows is more than what the office is of.
 */
export function appositionEnd(text: string, end: number, lexicon: Lexicon): number | undefined {
  const [tail = ""] = /^(?:(?! -)[^,;:.!?()–—„”“"»«])*/u.exec(text.slice(end)) ?? [];
  const words = tail.trim().split(/\s+/);
  const stop = end + tail.trimEnd().length;
  const behind = text.slice(stop);
  if (words[0] === "" || words.length > longestTail || !leadsOn(words[0]!, lexicon)) return undefined;
  if (
    /\d/.test(tail) ||
    !words.every((each) => isPart(each, lexicon)) ||
    isSmall(words.at(-1)!, lexicon) ||
    /^\s+[„“”"»«]/u.test(behind)
  )
    return undefined;
  const rest = words.map((each) => classesOf(each, lexicon));
  if (rest.some((bits) => (bits?.word ?? 0) & (stops | word.possessive | word.adverb))) return undefined;
  if (isListed(behind, words, lexicon) || saysWhere(rest)) return undefined;
  // Without a comma behind it, 'in Quaytown' may belong to the sentence; in German the comma is a rule.
  const isLoose = rest.some(
    (bits) => bits && bits.word & word.preposition && !(bits.link & (link.linking | link.affiliationLink)),
  );
  return /^\s*[,)]/u.test(behind) || !isLoose || lexicon.speech.capitalNouns ? stop : undefined;
}

/** 'in a statement': where it was said, which is no part of the office. */
function saysWhere(words: readonly (WordClasses | undefined)[]): boolean {
  return words.some(
    (bits, at) =>
      at > 1 &&
      (bits?.word ?? 0) & word.document &&
      (words[at - 1]?.word ?? 0) & (word.article | word.determiner) &&
      (words[at - 2]?.word ?? 0) & word.preposition,
  );
}

/** ', tides and fish' behind 'minister of ports', ', de géophysique' behind 'institut d’astronomie': the words go on. */
function isListed(behind: string, words: readonly string[], lexicon: Lexicon): boolean {
  const [, next, second, third] = /^,\s+(\S+)(?:\s+([^\s,]+))?(?:\s+([^\s,]+))?/u.exec(behind) ?? [];
  if (next === undefined) return false;
  const joins = (each: string | undefined) =>
    each !== undefined && ((classesOf(each, lexicon)?.word ?? 0) & word.conjunction) !== 0;
  const last = words
    .findLast((each) => leadsOn(each, lexicon))
    ?.toLowerCase()
    .replace(/['’].*/u, "");
  const again =
    last !== undefined &&
    next
      .toLowerCase()
      .replace(/['’].*/u, "")
      .startsWith(last);
  return (again && leadsOn(next, lexicon)) || (!joins(next) && (joins(second) || joins(third)));
}

/** 'la secretaria de Transparencia, Beatriz Londoño,', 'der Vertreter Karsten Moor': the office is the next name's. */
export function isOfNextName(text: string, start: number, stop: number, lexicon: Lexicon): boolean {
  const [, comma, forename] =
    /^(,?)\s+(\p{Lu}[\p{L}’'.-]*)\s+\p{Lu}/u.exec(text.slice(stop, stop + 60)) ?? [];
  if (forename === undefined) return false;
  const isForename = ((classesOf(forename, lexicon)?.name ?? 0) & anyForename) !== 0;
  const isOpened = /\s\p{Ll}+\s+$/u.test(text.slice(Math.max(0, start - near), start));
  return comma === "" || (isOpened && (isForename || !lexicon.speech.capitalNouns));
}

/** Whether the apposition that opens at `start` is a German clause of its own: ', der Direktor des Museums ist,'. */
export function isClause(text: string, start: number, { entries, speech }: Lexicon): boolean {
  if (!speech.capitalNouns) return false;
  const [clause = ""] = /^[^,;:.!?–—”“"»«\n]*/u.exec(text.slice(start)) ?? [];
  const last = entries.get(clause.trim().split(/\s+/).at(-1)!.toLowerCase());
  return ((last?.word ?? 0) & (word.auxiliary | word.verb | word.say | word.report)) !== 0;
}

/**
 * The office and what it is of, right before a name: 'der Sprecherin der Reederei, ', 'die Leiterin des Museums '.
 *
 * Only where nouns have capitals and a body is named behind the office: in 'der Anwalt des Rentners, Jonas Reimann,'
 * the name may be the pensioner's. `isOffice` tells of the words up to what the office is of.
 */
export function officeBefore(
  before: string,
  isOffice: (role: string) => boolean,
  lexicon: Lexicon,
): string | undefined {
  const { speech } = lexicon;
  const [, run] = /([^,;:.!?()–—„”“"»«\n]+?),?\s+$/u.exec(before) ?? [];
  if (!speech.capitalNouns || run === undefined) return undefined;
  const words = run.trim().split(/\s+/);
  for (let at = words.length - 1; at > 0; at--) {
    const bits = classesOf(words[at]!, lexicon);
    if (!isGenitive(bits)) {
      if ((bits?.word ?? 0) & stops) return undefined;
      continue;
    }
    const from = officeFrom(words, at, lexicon);
    if (from === undefined || words.length - from > longestTail) continue;
    const tail = words.slice(at + 1);
    if (!isOffice(words.slice(from, at).join(" ")) || !namesBody(tail, lexicon)) return undefined;
    const found = words.slice(from).join(" ");
    return before.includes(found) ? found : undefined;
  }
  return undefined;
}

/** Where the words for the office begin that end before `at`: behind their article. */
function officeFrom(words: readonly string[], at: number, lexicon: Lexicon): number | undefined {
  let from = at;
  while (from > 0) {
    const bits = classesOf(words[from - 1]!, lexicon);
    const opens = ((bits?.word ?? 0) & (word.article | word.determiner)) !== 0;
    if (opens) return (bits!.word & word.possessive) === 0 && from < at ? from : undefined;
    const isNoun = /^\p{Lu}/u.test(words[from - 1]!);
    if (isNoun && from < at) return from;
    const isAdjective = phrasesIn(lexicon.speech.nominativeEndings).some((end) =>
      words[from - 1]!.endsWith(end),
    );
    if ((bits?.word ?? 0) & (stops | word.preposition | word.adverb) || (!isNoun && !isAdjective))
      return from < at ? from : undefined;
    from--;
  }
  return from < at ? from : undefined;
}

/** 'der Reederei Nordlicht', 'des europäischen Klimaprogramms': its first noun is a body, and none is a person. */
function namesBody(tail: readonly string[], lexicon: Lexicon): boolean {
  const first = tail.find((each) => /^\p{Lu}/u.test(each));
  const isPerson = (each: string) => {
    const bits = classesOf(each, lexicon);
    return (bits?.word ?? 0) & word.role || (bits?.name ?? 0) & (name.title | name.relation | anyForename);
  };
  return first !== undefined && isBody(first.toLowerCase(), lexicon) && !tail.some(isPerson);
}

function isBody(noun: string, { entries, speech }: Lexicon): boolean {
  const plain = [
    noun,
    ...phrasesIn(speech.caseEndings).flatMap((end) =>
      noun.endsWith(end) ? [noun.slice(0, -end.length)] : [],
    ),
  ];
  return plain.some(
    (each) =>
      ((entries.get(each)?.name ?? 0) & (name.organization | name.body)) !== 0 ||
      phrasesIn(speech.bodyEndings).some((ending) => each.endsWith(ending)),
  );
}

/** An article that says whose something is: 'des', 'der'. */
function isGenitive(bits: WordClasses | undefined): boolean {
  return bits !== undefined && (bits.link & link.linking) !== 0 && (bits.word & word.determiner) !== 0;
}

/** 'of', 'pour', 'des', 'd’environnement' */
function leadsOn(first: string, lexicon: Lexicon): boolean {
  const bits = classesOf(first, lexicon) ?? classesOf(first.replace(/(?<=[’']).*/u, ""), lexicon);
  return bits !== undefined && ((bits.word & word.preposition) !== 0 || (bits.link & link.linking) !== 0);
}

/** Where nouns have capitals, what has none is an adjective or a word that the lists have: not 'angesichts'. */
function isPart(each: string, lexicon: Lexicon): boolean {
  const { capitalNouns, adjectiveEndings } = lexicon.speech;
  const isAdjective = () => phrasesIn(adjectiveEndings).some((end) => each.endsWith(end));
  return !capitalNouns || /^\p{Lu}/u.test(each) || isAdjective() || classesOf(each, lexicon) !== undefined;
}

function isSmall(last: string, lexicon: Lexicon): boolean {
  if (last.length === 1 || (lexicon.speech.capitalNouns && !/^\p{Lu}/u.test(last))) return true;
  const bits = classesOf(last, lexicon);
  return (
    bits !== undefined &&
    ((bits.word & (word.preposition | word.determiner)) !== 0 || (bits.link & link.linking) !== 0)
  );
}

function classesOf(each: string, { entries }: Lexicon): WordClasses | undefined {
  return entries.get(each.toLowerCase().replaceAll("’", "'"));
}
