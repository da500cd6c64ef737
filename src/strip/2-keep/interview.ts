import { markers, opensWith } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { strongSigns } from "../1-evidence/sign.ts";
import { charactersRead, moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { PassageGuard } from "./guard.ts";

/**
 * Questions of an interview and their answers: the reporter says 'you' to the interviewed, who answers with 'we'.
 *
 * A question follows an answer: between the teasers of a list stand links, names and headings. A publisher's 'Got a
 * tip?' above 'Write to us' is no turn of it: both speak as furniture, and the second asks.
 */
export const interview: PassageGuard = {
  id: "interview",
  reason: "It is a question or an answer of an interview",
  examples: {
    protects: [
      "**Do you still sail?**\n\nEvery day, and I never was late for it.\n\n**Who pays for your boats?**\n\nPeople like you. Please donate, we say to them.\n\n**Will you stay?**\n\nI will, as long as there is a quay.",
    ],
    leaves: [
      "Got a tip?\n\nSend us your story ideas by e-mail.\n\nWant more?\n\nSign up for our newsletter.",
    ],
  },
  find: interviewTurns,
};

function interviewTurns(all: readonly Evidence[]): ReadonlySet<number> {
  const turns = new Set<number>();
  let questions = 0;
  let marked = 0;
  let clean = 0;
  for (let at = 0; at + 1 < all.length; at++) {
    if (!isQuestion(all[at]!) || !isAnswer(all[at + 1]!)) continue;
    if (questions > 0 && !isAnswer(all[at - 1]!)) continue;
    questions++;
    if (isMarked(all[at]!)) marked++;
    const strong = strongIn(all[at]!) > 0;
    if (!strong && strongIn(all[at + 1]!) === 0) clean++;
    if (isCallOut(all[at + 1]!, strong)) continue;
    turns.add(at);
    for (let answer = at + 1; answer === at + 1 || goesOn(all[answer]); answer++) turns.add(answer);
  }
  // Of questions that are not set apart more must be free of furniture.
  return questions >= limits.interviewQuestions && clean >= (marked === questions ? 1 : 2)
    ? turns
    : new Set();
}

const strongIn = ({ hits }: Evidence) => strongSigns.reduce((sum, sign) => sum + hits[sign]!, 0);

const isQuestion = ({ block, words, linked }: Evidence) =>
  /\?[\s*_"”»]*$/.test(block.text.slice(-charactersRead.questionMark)) &&
  words >= 2 &&
  words <= moduleSizes.interview.longestQuestion &&
  linked < limits.linked.some;

/** Set apart as a question: in bold, as a heading, behind a letter or a dash. */
const isMarked = ({ block }: Evidence) =>
  block.kind === "heading" ||
  block.strong.reduce((sum, { start, end }) => sum + end - start, 0) >
    limits.boldQuestion * block.text.length ||
  /^(?:\p{Lu}[\p{L}. ]{0,20}:|[—–-])\s/u.test(block.text.slice(0, charactersRead.asker));

const isAnswer = (evidence: Evidence) =>
  evidence.block.kind !== "heading" &&
  evidence.finished &&
  evidence.linked < limits.linked.some &&
  !isQuestion(evidence);

/** It speaks as furniture and gives an address or the publisher's name; below a question that does, an ask is enough. */
const isCallOut = (evidence: Evidence, below: boolean) =>
  strongIn(evidence) > 0 &&
  (evidence.self + evidence.read.emails + evidence.read.urls > 0 ||
    (below && (opensWith(evidence, "ask") || markers(evidence, "press") > 0)));

/** A further paragraph of the answer: the interviewed says 'I'. */
const goesOn = (evidence: Evidence | undefined) =>
  evidence !== undefined && isAnswer(evidence) && markers(evidence, "me") > 0 && evidence.self === 0;
