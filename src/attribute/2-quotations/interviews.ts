import type { Block } from "../../article/block.ts";
import { type Phrases, phrasesIn } from "../../language/phrases.ts";
import type { Speech } from "../../language/speech.ts";
import { thresholds } from "../thresholds.ts";
import type { QuotationSpan } from "./spans.ts";

const { fewest, longestQuestion, questionEnd, boldShare, oneIn } = thresholds.interviews;

/** A question and the blocks of its answer. */
interface Exchange {
  readonly question: number;
  /** Set apart from the answers: in bold, as a heading. */
  readonly isMarked: boolean;
  readonly answers: number[];
}

const asks = /\?[\s*_]*$/;
const opens = /^\s*["“„«»]/;
const closes = /["”“»«][\s.,]*$/;

/**
 * Finds the answers of an interview whose questions name nobody: in bold or as headings, or each in a paragraph of its
 * own before an answer in marks.
 *
 * The reporter says 'you' in a third of the questions, the answers say 'I': a list of questions that the article itself
 * answers does neither. An answer that opens with a mark is read by its marks.
 */
export function findAnswers(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
  { interviewer, interviewed }: Speech,
): readonly QuotationSpan[] {
  let questions = 0;
  for (const { text } of blocks) if (asks.test(text.slice(-questionEnd))) questions++;
  if (questions < fewest) return [];
  const all = exchangesOf(blocks, wanted);
  const marked = all.filter(({ isMarked }) => isMarked);
  const exchanges = marked.length >= fewest ? marked : all;
  if (exchanges.length < fewest || !isInterview(blocks, exchanges, interviewer, interviewed)) return [];
  return exchanges.flatMap(({ question, answers }) =>
    answers.map((block): QuotationSpan => {
      const { text } = blocks[block]!;
      const start = text.length - text.trimStart().length;
      const isBlockQuotation = !opens.test(text);
      return {
        block,
        start,
        end: text.trimEnd().length,
        closed: true,
        continued: false,
        isBlockQuotation,
        question,
      };
    }),
  );
}

function exchangesOf(blocks: readonly Block[], wanted: (block: number) => boolean): readonly Exchange[] {
  const all: Exchange[] = [];
  let open: Exchange | undefined;
  blocks.forEach((block, index) => {
    if (!wanted(index)) return;
    if (isQuestion(block)) {
      open = { question: index, isMarked: isSetApart(block), answers: [] };
      all.push(open);
    } else if (block.kind !== "paragraph" || block.within.length > 0 || isSetApart(block)) {
      if (block.kind === "heading" || isSetApart(block)) open = undefined;
    } else open?.answers.push(index);
  });
  const last = all.at(-1);
  // The article may go on behind the last answer.
  if (last) last.answers.splice(1);
  return all.filter(({ answers }) => answers.length > 0);
}

const isQuestion = ({ kind, text, within }: Block) =>
  (kind === "paragraph" || kind === "heading") &&
  within.length === 0 &&
  asks.test(text.slice(-questionEnd)) &&
  text.length < longestQuestion &&
  !opens.test(text);

const isSetApart = ({ kind, text, strong }: Block) =>
  kind === "heading" ||
  strong.reduce((sum, { start, end }) => sum + end - start, 0) > boldShare * text.length ||
  /^\*\*[^*]+\*\*$/.test(text.trim());

function isInterview(
  blocks: readonly Block[],
  exchanges: readonly Exchange[],
  interviewer: Phrases,
  interviewed: Phrases,
): boolean {
  const you = exchanges.filter(({ question }) => has(blocks[question]!.text, interviewer)).length;
  const answers = exchanges.flatMap((one) => one.answers.map((block) => blocks[block]!.text));
  const isMarked = answers.every((text) => opens.test(text) && closes.test(text));
  if (isMarked) return true;
  const own = answers.filter((text) => has(text, interviewed)).length;
  return (
    exchanges.every(({ isMarked: apart }) => apart) &&
    oneIn * you >= exchanges.length &&
    oneIn * own >= answers.length
  );
}

const sets = new Map<Phrases, ReadonlySet<string>>();

function has(text: string, phrases: Phrases): boolean {
  const set = sets.get(phrases) ?? new Set(phrasesIn(phrases));
  sets.set(phrases, set);
  return (text.match(/-?[\p{L}'’]+/gu) ?? []).some((one) => set.has(one) || set.has(one.toLowerCase()));
}
