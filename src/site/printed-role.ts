import type { AttributedArticle } from "../article/article.ts";
import type { Speaker } from "../article/speaker.ts";
import { leftOut } from "../article/visible-blocks.ts";
import { phrasesIn } from "../language/phrases.ts";
import { type Lexicon, lexiconOf, link, name, type WordClasses, word } from "../language/word-classes.ts";

const mostWords = 12;

/**
 * The role of a speaker as the article prints it, or nothing.
 *
 * One unbroken run of the article's words ('spokesperson for the Iraqi military') that ends or begins at the name,
 * and whose head is a noun of office: no relative of another person, no age, no adjective alone. A wrong role costs
 * more than a missing one.
 */
export function printedRole(article: AttributedArticle, speaker: Speaker): string | undefined {
  const { role, affiliation, kind } = speaker;
  if (kind !== "person" || role === undefined || role === "") return undefined;
  const lexicon = lexiconOf(article.language);
  const head = headOf(role, lexicon);
  if (head === "none") return undefined;
  const names = [speaker.name, ...speaker.aliases].filter((each) => /^\p{Lu}\S/u.test(each));
  const out = leftOut(article);
  for (const [index, { text }] of article.blocks.entries()) {
    if (out.has(index)) continue;
    for (let at = text.indexOf(role); at >= 0; at = text.indexOf(role, at + 1)) {
      const end = at + role.length;
      if (!isWhole(text, at, end) || /^\s*[’']s\b/u.test(text.slice(end, end + 4))) continue;
      const before = text.slice(Math.max(0, at - 120), at);
      if (names.some((each) => opensAppositive(before, each, lexicon))) {
        const stop = withAffiliation(text, end, affiliation, lexicon);
        if (head === "office" || closes(text, stop)) return text.slice(at, stop);
      }
      const after = text.slice(end, end + 120);
      if (head === "office" && !isOwned(before, lexicon) && names.some((each) => followsAtOnce(after, each)))
        return text.slice(at, end);
    }
  }
  return undefined;
}

/**
 * What the head of a role is, its last word before 'of' and the like: an office or a trade, a word that only ends like
 * one ('master'), or neither: a relative, an adjective, an age.
 */
function headOf(role: string, { entries, speech: language }: Lexicon): "office" | "person" | "none" {
  const words = role.split(/\s+/);
  const bits = (each: string) => entries.get(each.toLowerCase());
  if (words.length > mostWords || /[,;:]|[.!?\d]$|^\d/u.test(role)) return "none";
  const link = words.findIndex((each, at) => at > 0 && isLink(bits(each)));
  if (isLink(bits(words.at(-1)!)) || (bits(words[0]!)?.word ?? 0) & word.possessive) return "none";
  const head = words[(link < 0 ? words.length : link) - 1]!.toLowerCase();
  const entry = bits(head) ?? (language.capitalNouns ? compound(head, entries) : undefined);
  if (entry && entry.name & (name.relation | name.premodifier)) return "none";
  if (entry && (entry.word & word.role || entry.name & name.title)) return "office";
  const ending = phrasesIn(language.roleEndings).some((each) => head.endsWith(each));
  return !entry && ending && head.length > 5 ? "person" : "none";
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
function opensAppositive(before: string, each: string, { entries }: Lexicon): boolean {
  const match = /^(.*?),\s+(?:\d{1,3},\s+)?(?:(\S+?)\s+|([ld]’|[ld]'))?$/su.exec(
    before.slice(lastNamed(before, each)),
  );
  if (lastNamed(before, each) < 0 || !match || match[1] !== each) return false;
  if (match[2] === undefined) return true;
  const bits = entries.get(match[2].toLowerCase())?.word ?? 0;
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
