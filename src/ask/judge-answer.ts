import type { AttributedArticle } from "../article/article.ts";
import { leftOut } from "../article/visible-blocks.ts";
import type { Question } from "./question.ts";

/** A name for a quotation, and the article's words for it. */
export interface Proposal {
  readonly question: Question;
  readonly speaker: string;
  /** Verbatim, on one line. */
  readonly because: string;
}

/** Why an answer is no proposal. */
export type Refusal =
  | "no-name"
  | "unreadable"
  | "name-not-in-article"
  | "no-name-of-a-person"
  | "passage-not-in-article"
  | "passage-shows-nothing";

const longestName = 80;
const passageLengths = { least: 12, most: 600 };
/** 'Mara Quay', 'Jean de la Tour', 'Quay': capitals, and the small words within names. */
const nameShape =
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?: (?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|al|bin|d[aeiou]s?|del|della|der|den|el|la|le|of|van|von|y|zu)){0,5}$/u;

/**
 * Judges what a second reader answered. It counts only where the name stands in the article word for word, outside of
 * the quotation, and a verbatim passage shows why: one with the name in it, or one of the paragraphs around the
 * quotation. No answer can do more than propose.
 */
export function judgeAnswer(
  article: AttributedArticle,
  question: Question,
  answer: string,
): Proposal | Refusal {
  const read = readAnswer(answer);
  if (read === undefined) return "unreadable";
  if (read.speaker === undefined) return "no-name";
  const speaker = fold(read.speaker);
  const because = fold(read.because);
  if (speaker.length > longestName || !nameShape.test(speaker)) return "no-name-of-a-person";
  const texts = textsOf(article, question);
  if (!texts.outside.some((text) => holdsName(text, speaker))) return "name-not-in-article";
  if (because.length < passageLengths.least || because.length > passageLengths.most)
    return "passage-not-in-article";
  if (!texts.all.some((text) => text.includes(because))) return "passage-not-in-article";
  const namesSpeaker = holdsName(because, speaker.split(" ").at(-1)!);
  const standsNear = texts.near.some((text) => text.includes(because));
  return namesSpeaker || standsNear ? { question, speaker, because } : "passage-shows-nothing";
}

function readAnswer(answer: string): { readonly speaker?: string; readonly because: string } | undefined {
  // Many models put a fence or their thoughts around it.
  const json = /\{[^{}]*\}(?![\s\S]*\{)/.exec(answer.slice(0, 20_000))?.[0];
  if (json === undefined) return undefined;
  try {
    const { speaker, because } = JSON.parse(json) as {
      readonly speaker?: unknown;
      readonly because?: unknown;
    };
    if (speaker === null) return { because: "" };
    if (typeof speaker !== "string") return undefined;
    return { speaker, because: typeof because === "string" ? because : "" };
  } catch {
    return undefined;
  }
}

interface Texts {
  readonly all: readonly string[];
  /** Without the words of the quotation. */
  readonly outside: readonly string[];
  /** Of the quotation's paragraphs and those beside them. */
  readonly near: readonly string[];
}

function textsOf(article: AttributedArticle, { quotes, words }: Question): Texts {
  const out = leftOut(article);
  const shown = article.blocks.map(({ text }, index) => (out.has(index) ? "" : fold(text)));
  const own = words.map(fold);
  const places = quotes.map(({ range }) => range.block);
  return {
    all: shown,
    outside: shown.map((text) => own.reduce((rest, quoted) => rest.replaceAll(quoted, " "), text)),
    near: shown.filter((_, index) => places.some((place) => Math.abs(place - index) <= 1)),
  };
}

function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

const fold = (text: string) => text.replace(/\s+/g, " ").trim();
