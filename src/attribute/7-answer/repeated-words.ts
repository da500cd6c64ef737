import type { Speaker } from "../../article/speaker.ts";
import { cut } from "../1-text/printed.ts";
import { shape } from "../1-text/tokens.ts";
import { lettersIn } from "../2-quotations/pull-quotes.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";
import { type Answer, byAuthor } from "./answer.ts";

const { fewestLetters, farthestStart, mostPlaces } = thresholds.repeatedWords;

/** Where a sentence of a quotation begins. */
interface Place {
  readonly quotation: number;
  readonly token: number;
}

/**
 * Gives words that open a paragraph and stand alone, as a heading or a first line does, the person of the quotation further
 * down in which a sentence begins with the same words; nothing where two people say them. Words that say who speaks keep
 * their answer, and so does an answer of the author. A pronoun further down tells too little.
 */
export function answerRepeatedWords(
  doc: Doc,
  answers: readonly Answer[],
  speakers: readonly (Speaker | undefined)[],
): readonly Answer[] {
  const alone = doc.quotations.map((_, index) => standsAlone(doc, index));
  if (!alone.includes(true) || !alone.includes(false)) return answers;
  const people = new Set(speakers.flatMap((one) => (one?.kind === "person" ? one.id : [])));
  const places = placesOf(doc, alone);
  return answers.map((answer, index) => {
    if (!alone[index] || answer.cue || answer.rule === byAuthor || answer.rule === "stated") return answer;
    const { from, to } = doc.quotations[index]!;
    const own = lettersIn(cut(doc.tokens, from, to));
    const near = own.length < fewestLetters ? [] : (places.get(own.slice(0, fewestLetters)) ?? []);
    const sources = near
      .filter(
        ({ quotation, token }) => quotation > index && lettersFrom(doc, quotation, token, own.length) === own,
      )
      .map(({ quotation }) => answers[quotation]!);
    const [source] = sources;
    if (!source?.speaker || sources.some((other) => other.speaker !== source.speaker)) return answer;
    if (!people.has(source.speaker) || source.rule.endsWith("pronoun")) return answer;
    // A name that is shown stays, unless nobody can have spoken before.
    if (answer.speaker !== undefined && (index > 0 || answer.speaker === source.speaker)) return answer;
    const { speaker, confidence, rule } = source;
    const { unclear: _, guess: _guess, mention: _mention, ...rest } = answer;
    return { ...rest, speaker, confidence, rule };
  });
}

/** The sentences of quotations that do not stand alone, by their first letters. */
function placesOf(doc: Doc, alone: readonly boolean[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  doc.quotations.forEach(({ from, to }, quotation) => {
    for (let token = from; token < to && !alone[quotation]; token++) {
      const begins = doc.tokens.shape[token - 1]! & shape.stop && !(doc.tokens.shape[token]! & shape.mark);
      if (token > from && !begins) continue;
      const key = lettersFrom(doc, quotation, token, fewestLetters);
      const known = places.get(key) ?? [];
      if (known.length < mostPlaces) known.push({ quotation, token });
      places.set(key, known);
    }
  });
  return places;
}

/** So many letters of a quotation from a token on. */
function lettersFrom({ quotations, tokens }: Doc, quotation: number, token: number, letters: number): string {
  const to = Math.min(quotations[quotation]!.to, token + letters);
  return lettersIn(cut(tokens, token, to)).slice(0, letters);
}

/** Whether a quotation is a sentence that opens its paragraph, or has nothing but a place before it: 'MARSH. «…».' */
function standsAlone({ quotations, tokens, sentences }: Doc, index: number): boolean {
  const { from, to } = quotations[index]!;
  if (sentences.starts[sentences.of[from]!] !== from) return false;
  if (to < tokens.count && sentences.of[to] === sentences.of[from] && tokens.text[to] !== ".") return false;
  const far = from - farthestStart;
  return far < 0 || tokens.paragraph[far] !== tokens.paragraph[from];
}
