import { name, word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { lastBefore } from "../3-people/entity-index.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { cueBefore } from "../4-cues/cues.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import type { Voice } from "../5-rank/rank-speakers.ts";

/**
 * Whether the article says something else of a quotation than the voice that the weights took, in a language that they
 * were not learned from. `who` is whom each pronoun and office stands for, by index of the mention.
 */
export function isDoubtful(doc: Doc, quotation: Quotation, voice: Voice, who: Int32Array): boolean {
  return (
    isRelative(doc, voice) ||
    isSilent(doc, quotation, voice, who) ||
    isParenthetic(doc, voice) ||
    isPaired(doc, quotation, voice) ||
    isCited(doc, quotation, voice, who) ||
    isNearer(doc, quotation, voice, who)
  );
}

/** 'Quay shows a picture … It is her father, Ramon Quay': a surname that stood there before the relative came in. */
function isRelative({ tokens, mentions, entities }: Doc, voice: Voice): boolean {
  const own = mentions.list[voice.mention]!;
  if (own.kind !== "name" || own.nameTo - own.nameFrom > 1 || voice.entity < 0) return false;
  const full = entities.list[voice.entity]!.mentions.find((at) => {
    const { nameFrom, nameTo } = mentions.list[at]!;
    return nameTo - nameFrom > 1;
  });
  if (full === undefined || full <= voice.mention) return false;
  const { from } = mentions.list[full]!;
  const relative = from > 1 && tokens.shape[from - 1]! & shape.comma ? mentions.endingAt[from - 1]! : -1;
  const found = mentions.list[relative];
  return (
    found?.kind === "common" &&
    is(tokens, found.from, word.possessive) &&
    is(tokens, found.nameFrom, word.role)
  );
}

/** How many mentions back whoever the article spoke of last is looked for. */
const farthestSpoken = 40;

/**
 * 'Il fratello, Aldo Marsh, scuote la testa. «…», dice', where Mara Quay was taken: whoever says it without being named
 * is whom the article spoke of last.
 */
function isSilent(doc: Doc, { from }: Quotation, voice: Voice, who: Int32Array): boolean {
  const { cues, sentences, mentions, entities, facts, speaking, lexicon } = doc;
  if (!lexicon.language.dropsPronouns) return false;
  const sentence = sentences.of[from]!;
  const isHere = (mention: number) => sentences.of[mentions.list[mention]!.from] === sentence;
  if (isHere(voice.mention)) return false;
  let silent = false;
  for (let at = cueBefore(cues, sentences.starts[sentence]!) + 1; at < cues.length; at++) {
    const { at: token, strength, links } = cues[at]!;
    if (silent || sentences.of[token] !== sentence) break;
    silent = strength === "say" && !links.some((link) => isHere(link.mention));
  }
  if (!silent) return false;
  const next = firstMentionFrom(doc, from);
  for (let at = next - 1; at >= 0 && next - at < farthestSpoken; at--) {
    const { kind, quoted, embedded, looks } = mentions.list[at]!;
    if (quoted || embedded) continue;
    if (kind === "name" && looks !== "place" && looks !== "organization")
      return entities.of[at] !== voice.entity;
    const acts = facts.subject[at] === 1 || speaking.has(at);
    if (kind === "common" && acts && kinds[facts.kind[at]!] === "role")
      return who[at] !== voice.entity && at !== voice.phrase && at !== voice.mention;
  }
  return mentions.list[voice.mention]!.from > from;
}

/** 'Nos voisins, dit Mara Quay, « sont partis »', where the neighbours were taken: somebody is named behind the verb. */
function isParenthetic(
  { tokens, mentions, entities, sentences }: Doc,
  { cue, mention, entity }: Voice,
): boolean {
  if (cue?.links.find((link) => link.mention === mention)?.kind !== "before-appositive") return false;
  const behind = mentions.startingAt[cue.to]!;
  const named = mentions.list[behind];
  if (named?.kind !== "name" || entities.of[behind] === entity || named.to >= tokens.count) return false;
  return (tokens.shape[named.to]! & shape.comma) !== 0 || sentences.quote[named.to]! >= 0;
}

/** 'Rosa Quay y Pilar Marsh llegaron. «…», dijo ella': either may be meant. */
function isPaired({ tokens, mentions, entities }: Doc, { from }: Quotation, voice: Voice): boolean {
  const own = mentions.list[voice.mention]!;
  const entity = entities.list[voice.entity];
  if (!entity || (own.kind === "name" && own.from > from)) return false;
  const last = own.kind === "name" ? voice.mention : lastBefore(entity.mentions, voice.mention);
  const named = mentions.list[last];
  if (!named || named.quoted) return false;
  const isJoined = (and: number, index: number) => {
    const other = entities.list[entities.of[index] ?? -1];
    if (!other || !is(tokens, and, word.conjunction)) return false;
    if (other === entity || other.kind === "organization" || other.kind === "place") return false;
    return other.gender === "unknown" || entity.gender === "unknown" || other.gender === entity.gender;
  };
  const before = named.from - 1;
  const end = before > 0 && tokens.shape[before - 1]! & shape.comma ? before - 1 : before;
  return (
    (before > 0 && isJoined(before, mentions.endingAt[end]!)) ||
    (named.to + 1 < tokens.count && isJoined(named.to, mentions.startingAt[named.to + 1]!))
  );
}

/** How many words before the colon whoever is cited may stand. */
const farthestCited = 12;

/** 'Quay citó luego a Machado: «…»', 'Quay zitiert einen Augenzeugen mit den Worten: „…“', where Quay was taken. */
function isCited(doc: Doc, { from }: Quotation, voice: Voice, who: Int32Array): boolean {
  const { tokens, sentences, mentions, entities, facts } = doc;
  if (from === 0 || !(tokens.shape[from - 1]! & shape.colon)) return false;
  const floor = Math.max(sentences.starts[sentences.of[from - 1]!]!, from - farthestCited);
  let verb = from - 1;
  while (verb >= floor && !(tokens.name[verb]! & name.quoting)) verb--;
  if (verb < floor) return false;
  for (let at = verb + 1; at < from; at++) {
    const cited = mentions.startingAt[at]!;
    if (cited < 0) continue;
    const { kind } = mentions.list[cited]!;
    if (kind === "name") return entities.of[cited] !== voice.entity;
    const cites = kinds[facts.kind[cited]!];
    if (kind === "common" && (cites === "role" || cites === "group"))
      return cited !== voice.mention && cited !== voice.phrase && who[cited] !== voice.entity;
  }
  return false;
}

/** 'Wie Quay berichtet, nannte Marsh es „…“', where Quay was taken: a verb of speech nearer to it has its own subject. */
function isNearer(doc: Doc, { from }: Quotation, voice: Voice, who: Int32Array): boolean {
  const { cues, mentions, entities, facts } = doc;
  if (voice.cue === undefined || voice.cue.at >= from) return false;
  for (let index = cueBefore(cues, voice.cue.to) + 1; cues[index] && cues[index]!.at < from; index++) {
    for (const { mention, kind } of cues[index]!.links) {
      if (kind !== "inverted" && !kind.startsWith("before")) continue;
      const stands = mentions.list[mention]!.kind;
      if (stands === "name" && entities.of[mention] !== voice.entity) return true;
      const speaks = stands === "common" && kinds[facts.kind[mention]!] === "role";
      if (speaks && who[mention] !== voice.entity && mention !== voice.phrase) return true;
    }
  }
  return false;
}
