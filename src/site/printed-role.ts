import type { AttributedArticle } from "../article/article.ts";
import type { Speaker } from "../article/speaker.ts";
import { leftOut } from "../article/visible-blocks.ts";
import { type Phrases, phrasesIn } from "../language/phrases.ts";
import { type Lexicon, lexiconOf, link, name, type WordClasses, word } from "../language/word-classes.ts";
import { appositionEnd, isClause, isOfNextName, officeBefore } from "./role-runs.ts";

const mostWords = 12;
/** The most places of a speaker's role or names that are looked at: who they are stands where they are named first. */
const mostLooks = 60;

/**
 * The role of a speaker as the article prints it, or nothing.
 *
 * One unbroken run of the article's words ('spokesperson for the Iraqi military') that ends or begins at the name,
 * and whose head is a noun of office: no relative of another person, no age, no adjective alone. A wrong role costs
 * more than a missing one.
 */
export function printedRole(article: AttributedArticle, speaker: Speaker): string | undefined {
  if (speaker.kind !== "person") return undefined;
  const lexicon = lexiconOf(article.language);
  const names = [speaker.name, ...speaker.aliases].filter((each) => /^\p{Lu}\S/u.test(each));
  const out = leftOut(article);
  const texts = article.blocks.flatMap(({ text }, index) => (out.has(index) ? [] : [text]));
  return (
    besideRole(texts, names, speaker, lexicon) ??
    besideName(texts, names, lexicon, behindName) ??
    (lexicon.speech.capitalNouns ? besideName(texts, names, lexicon, beforeName) : undefined)
  );
}

/** Where the role that was read of a speaker stands beside the name. */
function besideRole(
  texts: readonly string[],
  names: readonly string[],
  { role = "", affiliation }: Speaker,
  lexicon: Lexicon,
): string | undefined {
  const head = role === "" ? "none" : headOf(role, lexicon);
  if (head === "none") return undefined;
  let looks = 0;
  for (const text of texts) {
    for (let at = text.indexOf(role); at >= 0; at = text.indexOf(role, at + 1)) {
      if (++looks > mostLooks) return undefined;
      const end = at + role.length;
      if (!isWhole(text, at, end) || /^\s*[’']s\b/u.test(text.slice(end, end + 4))) continue;
      const before = text.slice(Math.max(0, at - 120), at);
      if (names.some((each) => opensAppositive(before, each, lexicon))) {
        const stop = appositionEnd(text, end, lexicon) ?? withAffiliation(text, end, affiliation, lexicon);
        if (isApposition(text, at, stop, head, lexicon))
          return text.slice(articleFrom(text, at, lexicon), stop);
      }
      const after = text.slice(end, end + 120);
      if (head === "office" && !isOwned(before, lexicon) && names.some((each) => followsAtOnce(after, each)))
        return text.slice(articleFrom(text, at, lexicon), end);
    }
  }
  return undefined;
}

function isApposition(
  text: string,
  at: number,
  stop: number,
  head: "office" | "person",
  lexicon: Lexicon,
): boolean {
  if (isOfNextName(text, at, stop, lexicon)) return false;
  return head === "office" ? !isClause(text, at, lexicon) : closes(text, stop);
}

type RunBeside = (text: string, start: number, end: number, lexicon: Lexicon) => string | undefined;

/** The first run of words for an office that stands beside one of the names. */
function besideName(
  texts: readonly string[],
  names: readonly string[],
  lexicon: Lexicon,
  runOf: RunBeside,
): string | undefined {
  let looks = 0;
  for (const text of texts) {
    for (const each of names) {
      for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + 1)) {
        if (++looks > mostLooks) return undefined;
        const end = at + each.length;
        const run = isWhole(text, at, end) ? runOf(text, at, end, lexicon) : undefined;
        if (run !== undefined) return run;
      }
    }
  }
  return undefined;
}

/** ', Professorin für Meereskunde,' */
const behindName: RunBeside = (text, _, end, lexicon) => {
  const [opening] = /^,\s+(?:\d{1,3},\s+)?/.exec(text.slice(end, end + 12)) ?? [];
  if (opening === undefined) return undefined;
  let start = end + opening.length;
  const [article, first] = /^(\S+)\s+/.exec(text.slice(start)) ?? [];
  if (first !== undefined && isArticle(first, lexicon)) start += article!.length;
  if (isClause(text, start, lexicon)) return undefined;
  let isOffice = false;
  for (const { 0: word, index } of text.slice(start, start + 60).matchAll(/\S+/gu)) {
    const [each = ""] = /^[\p{L}-]*/u.exec(word) ?? [];
    const stop = start + index + each.length;
    if (each === "" || !isPlain(each, lexicon) || (isOffice && /^\p{Lu}/u.test(each))) return undefined;
    isOffice ||= headOf(text.slice(start, stop), lexicon) === "office";
    const whole = isOffice
      ? (appositionEnd(text, stop, lexicon) ?? (closes(text, stop) ? stop : undefined))
      : undefined;
    if (whole !== undefined && !isOfNextName(text, start, whole, lexicon))
      return text.slice(articleFrom(text, start, lexicon), whole);
    if (each !== word) return undefined;
  }
  return undefined;
};

/** No word that leads on, says or joins. */
function isPlain(each: string, { entries }: Lexicon): boolean {
  const bits = entries.get(each.toLowerCase());
  const small = word.preposition | word.conjunction | word.relative | word.subordinator | word.possessive;
  const acts = word.auxiliary | word.say | word.report | word.verb;
  return (
    !isLink(bits) &&
    ((bits?.word ?? 0) & (small | word.adverb)) === 0 &&
    (((bits?.word ?? 0) & acts) === 0 || ((bits?.word ?? 0) & word.role) !== 0)
  );
}

/** 'die Sprecherin der Reederei, Antje Krüger, ' */
const beforeName: RunBeside = (text, at, end, lexicon) => {
  const before = text.slice(Math.max(0, at - 160), at);
  if (/,\s+$/.test(before) && !closes(text, end)) return undefined;
  const run = officeBefore(before, (role) => headOf(role, lexicon) === "office", lexicon);
  const start = run === undefined ? -1 : text.lastIndexOf(run, at);
  return start < 0 ? undefined : text.slice(articleFrom(text, start, lexicon), start + run!.length);
};

/**
 * What the head of a role is, its last word before 'of' and the like: an office or a trade, a word that only ends like
 * one ('master'), or neither: a relative, an adjective, an age.
 */
function headOf(role: string, { entries, speech: language }: Lexicon): "office" | "person" | "none" {
  const words = role.split(/\s+/);
  const bits = (each: string) => entries.get(each.toLowerCase());
  if (words.length > mostWords || /[,;:]|[.!?\d]$|(?:^|\s)\d/u.test(role)) return "none";
  const link = words.findIndex((each, at) => at > 0 && isLink(bits(each)));
  if (isLink(bits(words.at(-1)!)) || (bits(words[0]!)?.word ?? 0) & word.possessive) return "none";
  const head = words[(link < 0 ? words.length : link) - 1]!.toLowerCase();
  if (language.capitalNouns && !standsAlone(words, head, language.obliqueEndings)) return "none";
  const entry = bits(head) ?? (language.capitalNouns ? compound(head, entries) : undefined);
  if (entry && entry.name & (name.relation | name.premodifier)) return "none";
  if (entry && (entry.word & word.role || entry.name & name.title)) return "office";
  if (phrasesIn(language.personEndings).some((each) => head.endsWith(each))) return "office";
  const ending = phrasesIn(language.roleEndings).some((each) => head.endsWith(each));
  return !entry && ending && head.length > 5 ? "person" : "none";
}

/**
 * Whether a role can be read without what stood before it: not 'Vorsitzenden' of 'dem Vorsitzenden', not 'Banken
 * zuständige Chef' of 'der für Banken zuständige Chef'.
 */
function standsAlone(words: readonly string[], head: string, oblique: Phrases): boolean {
  const [first = "", second = ""] = words;
  const isCut =
    /^\p{Lu}.*[^s]$/u.test(first) && /^\p{Ll}/u.test(second) && words.indexOf(second) < words.length - 1;
  return !isCut && !phrasesIn(oblique).some((end) => head.endsWith(end) || first.toLowerCase().endsWith(end));
}

/** Where a role begins whose form hangs on its article, 'der Vorsitzende', 'der frühere Bürgermeister': with it. */
function articleFrom(text: string, at: number, { speech }: Lexicon): number {
  const article = phrasesIn(speech.maleArticles).find((each) => text.slice(0, at).endsWith(` ${each} `));
  const [first = ""] = /^\S+/.exec(text.slice(at)) ?? [];
  const endsAs = (endings: Phrases) => phrasesIn(endings).some((ending) => first.endsWith(ending));
  const isAdjective = /^\p{Ll}/u.test(first) && endsAs(speech.nominativeEndings);
  const changes = isAdjective || endsAs(speech.inflectedEndings);
  return article && speech.capitalNouns && changes ? at - article.length - 1 : at;
}

/** Whether a comma or a stop follows at once. */
function closes(text: string, end: number): boolean {
  return /^\s*(?:[,;:.!?)”"’»]|$)/u.test(text.slice(end, end + 2));
}

function isLink(entry: WordClasses | undefined): boolean {
  return (
    entry !== undefined &&
    ((entry.word & (word.preposition | word.conjunction)) !== 0 || (entry.link & link.linking) !== 0)
  );
}

/** 'bürgermeister' is a 'meister'. */
function compound(head: string, entries: Lexicon["entries"]): ReturnType<Lexicon["entries"]["get"]> {
  for (let cut = 3; cut <= head.length - 4; cut++) {
    const entry = entries.get(head.slice(cut));
    if (entry && entry.word & word.role) return entry;
  }
  return undefined;
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^[\p{L}\p{N}-]/u.test(text.slice(end, end + 1))
  );
}

/** '…, Mara Quay, 45, the ' before the role. */
function opensAppositive(before: string, each: string, lexicon: Lexicon): boolean {
  const match = /^(.*?),\s+(?:\d{1,3},\s+)?(?:(\S+?)\s+|([ld]’|[ld]'))?$/su.exec(
    before.slice(lastNamed(before, each)),
  );
  if (lastNamed(before, each) < 0 || !match || match[1] !== each) return false;
  return match[2] === undefined || isArticle(match[2], lexicon);
}

function isArticle(each: string, { entries }: Lexicon): boolean {
  const bits = entries.get(each.toLowerCase())?.word ?? 0;
  return (bits & (word.determiner | word.article)) !== 0 && (bits & word.possessive) === 0;
}

function lastNamed(before: string, each: string): number {
  const at = before.lastIndexOf(each);
  return at > 0 && /[\p{L}\p{N}]/u.test(before[at - 1]!) ? -1 : at;
}

/** ' Mara Quay', ', Mara Quay,' behind the role. */
function followsAtOnce(after: string, each: string): boolean {
  const match = /^,?\s+/u.exec(after);
  if (!match || !after.startsWith(each, match[0].length)) return false;
  return !/^[\p{L}\p{N}]/u.test(after.slice(match[0].length + each.length));
}

/** 'The minister's wife', 'her advocate': what stands before says whose it is. */
function isOwned(before: string, { entries }: Lexicon): boolean {
  const last = /(\S+)\s+$/u.exec(before)?.[1];
  if (last === undefined) return false;
  return (
    /[’']s$|s[’']$/u.test(last) || ((entries.get(last.toLowerCase())?.word ?? 0) & word.possessive) !== 0
  );
}

/** Where the run ends: with the affiliation where only 'of the' or the like stands between, else where the role does. */
function withAffiliation(
  text: string,
  end: number,
  affiliation: string | undefined,
  { entries }: Lexicon,
): number {
  if (!affiliation) return end;
  const at = text.indexOf(affiliation, end);
  const stop = at + affiliation.length;
  if (at < 0 || at - end > 24 || !isWhole(text, at, stop)) return end;
  const between = text.slice(end, at).trim().split(/\s+/);
  const small = between.every((each) => {
    const bits = entries.get(each.toLowerCase());
    return isLink(bits) || ((bits?.word ?? 0) & (word.determiner | word.article)) !== 0;
  });
  return small && closes(text, stop) ? stop : end;
}
