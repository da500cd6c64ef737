import type { Block } from "../model/block.ts";
import type { Manuscript } from "../model/manuscript.ts";
import { isByline } from "./bylines.ts";
import { countCapitals } from "./capitals.ts";
import { type Cue, findCues, findSpeaking } from "./cues.ts";
import { type Entities, joinEntities, type KnownName } from "./entities.ts";
import { type Facts, findFacts } from "./facts.ts";
import { agreeGenders } from "./gender.ts";
import { findIncises } from "./incises.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { findMentions, type Mentions } from "./mentions.ts";
import { findSentences, type Sentences, type TokenSpan } from "./sentences.ts";
import { findSetOff } from "./set-off.ts";
import { findSpans, type QuotedSpan } from "./spans.ts";
import { findStandings } from "./standing.ts";
import { shape, type Tokens, tokenize } from "./tokens.ts";

/** One quotation and its tokens. */
export interface Quotation extends TokenSpan {
  readonly span: QuotedSpan;
  /** The reporter's words inside of it. */
  readonly incises: readonly TokenSpan[];
}

/** Everything that is known of an article before anybody is named. */
export interface Scene {
  readonly lexicon: Lexicon;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly quotations: readonly Quotation[];
  readonly sentences: Sentences;
  readonly mentions: Mentions;
  readonly entities: Entities;
  readonly cues: readonly Cue[];
  /** Mentions that are said to speak. */
  readonly speaking: ReadonlySet<number>;
  readonly facts: Facts;
  /** Bits of `standing`, by index of the entity. */
  readonly standings: Uint8Array;
}

/** Reads an article: words, quotations, mentions, entities and cues, each in one pass. */
export function readScene(
  manuscript: Manuscript,
  removed: ReadonlySet<number>,
  known: readonly KnownName[],
  accept: (tokens: Tokens, quotation: Quotation, blocks: readonly Block[]) => boolean,
  spans: readonly QuotedSpan[] = spansOf(manuscript, removed),
): Scene {
  const { blocks } = manuscript;
  const lexicon = lexiconOf(manuscript.language);
  const quoting = new Set(spans.map(({ block }) => block));
  const wanted = (index: number) =>
    !removed.has(index) && (quoting.has(index) || !isByline(blocks[index]!, lexicon));
  const tokens = tokenize(blocks, wanted, lexicon);
  const quotations = accepted(
    locate(tokens, spans, lexicon.language.incises),
    (quotation) => quotation.span.setOff || accept(tokens, quotation, blocks),
  );
  const sentences = findSentences(tokens, quotations);
  const mentions = findMentions(tokens, sentences, countCapitals(tokens));
  const entities = joinEntities(tokens, mentions.list, known);
  agreeGenders(tokens, sentences, mentions.list, entities);
  const cues = findCues(tokens, sentences, mentions, lexicon.language);
  const endings = lexicon.language.roleEndings.split(" ");
  const facts = findFacts({ tokens, sentences, mentions, entities, endings });
  const speaking = findSpeaking(cues);
  const standings = findStandings(tokens, mentions.list, entities, speaking);
  return {
    lexicon,
    blocks,
    tokens,
    quotations,
    sentences,
    mentions,
    entities,
    cues,
    speaking,
    facts,
    standings,
  };
}

/** All that stands between quotation marks or is set off without them, in the order of the text. */
export function spansOf(
  { blocks, language }: Manuscript,
  removed: ReadonlySet<number>,
): readonly QuotedSpan[] {
  const wanted = (index: number) => !removed.has(index);
  const known = lexiconOf(language).language;
  return merged(findSpans(blocks, wanted, known), findSetOff(blocks, wanted, known.dialogues));
}

/** Both kinds in the order of the text; a block has spans of one kind only. */
function merged(marked: readonly QuotedSpan[], setOff: readonly QuotedSpan[]): readonly QuotedSpan[] {
  if (setOff.length === 0) return marked;
  return [...marked, ...setOff].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Leaves out what nobody says; what would go on with such words begins anew, and not with whatever stands before them. */
function accepted(
  located: readonly Quotation[],
  isSaid: (quotation: Quotation) => boolean,
): readonly Quotation[] {
  const kept: Quotation[] = [];
  let before = true;
  for (const quotation of located) {
    const { span } = quotation;
    const said = isSaid(quotation);
    if (said) kept.push(before ? quotation : { ...quotation, span: { ...span, continued: false } });
    before = said;
  }
  return kept;
}

/** Finds the tokens of each span; both come in the order of the text. */
function locate(tokens: Tokens, spans: readonly QuotedSpan[], incises: boolean): readonly Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  for (const span of spans) {
    while (at < tokens.count && tokens.block[at]! < span.block) at++;
    while (at < tokens.count && tokens.block[at] === span.block && tokens.start[at]! < span.start) at++;
    const from = at;
    while (at < tokens.count && tokens.block[at] === span.block && tokens.end[at]! <= span.end) at++;
    if (at === from) continue;
    const start = afterLabel(tokens, from, at);
    const inside = incises ? findIncises(tokens, { from: start, to: at }) : none;
    const read: Quotation = { span, from: start, to: at, incises: inside };
    const quotation = span.dialogue ? endTurn(tokens, read) : read;
    if (quotation) found.push(quotation);
  }
  return found;
}

const none: readonly TokenSpan[] = [];

/** A turn of a dialogue without the words of the reporter that end its paragraph; missing where nobody is said to speak. */
function endTurn(tokens: Tokens, turn: Quotation): Quotation | undefined {
  const last = turn.incises.at(-1);
  if (!last) return undefined;
  if (last.to + 1 < turn.to) return turn;
  const to = tokens.shape[last.from - 1]! & shape.dash ? last.from - 1 : last.from;
  const span = { ...turn.span, end: tokens.end[to - 1]! };
  return { span, from: turn.from, to, incises: turn.incises.slice(0, -1) };
}

/** The first token after 'QUAY:' in a transcript that puts its speakers inside of the marks. */
function afterLabel(tokens: Tokens, from: number, to: number): number {
  let at = from + 1;
  while (at < to && at < from + 5 && tokens.shape[at]! & shape.upper) at++;
  const labelled = at > from + 1 && at < to - 2 && (tokens.shape[at]! & shape.colon) !== 0;
  return labelled && (tokens.shape[from]! & shape.mark) !== 0 ? at + 1 : from;
}
