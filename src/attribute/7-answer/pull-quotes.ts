import type { Doc } from "../4-cues/annotate.ts";
import { type Answer, byAuthor } from "./answer.ts";

/** Gives each pull quote the answer of the quotation that it repeats. An answer of the author stays. */
export function answerPullQuotes(doc: Doc, answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer, index) => {
    const { repeats } = doc.quotations[index]!.span;
    if (!repeats || answer.rule === byAuthor) return answer;
    const source = doc.quotations.findIndex(
      ({ span }) => span.block === repeats.block && span.start === repeats.start,
    );
    return answers[source] ?? answer;
  });
}
