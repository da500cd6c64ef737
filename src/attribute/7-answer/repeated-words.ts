import type { Speaker } from "../../article/speaker.ts";
import { cut } from "../1-text/printed.ts";
import { lettersIn } from "../2-quotations/pull-quotes.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";
import { type Answer, byAuthor } from "./answer.ts";

const { fewestLetters, farthestStart } = thresholds.repeatedWords;

/**
 * Gives words that open a paragraph and stand alone, as a heading or a first line does, the person of the quotation further
 * down that has the same words in it. Words that say who speaks keep their answer, and so does an answer of the author. A
 * pronoun further down tells too little.
 */
export function answerRepeatedWords(
  doc: Doc,
  answers: readonly Answer[],
  speakers: readonly (Speaker | undefined)[],
): readonly Answer[] {
  const people = new Set(speakers.flatMap((one) => (one?.kind === "person" ? one.id : [])));
  return answers.map((answer, index) => {
    if (answer.cue || answer.rule === byAuthor || answer.rule === "stated") return answer;
    if (!standsAlone(doc, index)) return answer;
    const own = lettersAt(doc, index);
    if (own.length < fewestLetters) return answer;
    const source = answers.findIndex(
      ({ speaker, rule }, at) =>
        at > index &&
        speaker !== undefined &&
        people.has(speaker) &&
        !rule.endsWith("pronoun") &&
        !standsAlone(doc, at) &&
        lettersAt(doc, at).includes(own),
    );
    if (source < 0 || answers[source]!.speaker === answer.speaker) return answer;
    const { speaker, confidence, rule } = answers[source]!;
    const { unclear: _, guess: _guess, mention: _mention, ...rest } = answer;
    return { ...rest, speaker: speaker!, confidence, rule };
  });
}

function lettersAt({ quotations, tokens }: Doc, index: number): string {
  const { from, to } = quotations[index]!;
  return lettersIn(cut(tokens, from, to));
}

/** Whether a quotation is a sentence that opens its paragraph, or has nothing but a place before it: 'MARSH. «…».' */
function standsAlone({ quotations, tokens, sentences }: Doc, index: number): boolean {
  const { from, to } = quotations[index]!;
  if (sentences.starts[sentences.of[from]!] !== from) return false;
  if (to < tokens.count && sentences.of[to] === sentences.of[from] && tokens.text[to] !== ".") return false;
  const far = from - farthestStart;
  return far < 0 || tokens.paragraph[far] !== tokens.paragraph[from];
}
