import { addressesReader } from "../1-evidence/address.ts";
import { coverage, markers, opensAs, opensWith, reports, signs } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import type { PlacedBlock } from "../1-evidence/placed-block.ts";
import { isLast, type Position, topicOf } from "../1-evidence/position.ts";
import { readWords } from "../1-evidence/words.ts";
import { charactersRead, moduleSizes, sizes, wordsPerThird } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** Invitations to comment, and the house rules of comments. */
export const commentInvitation: Rule = {
  id: "comment-invitation",
  reason: "It invites readers to comment, or tells them how to",
  examples: {
    remove: [
      "Join the conversation: leave a comment below.",
      "Please log in to leave a comment. Comments are moderated.",
      "Diskutieren Sie mit und schreiben Sie einen Kommentar.",
      "Comments are moderated: we reserve the right to remove abusive comments. Please keep your comments civil and on topic.",
      "Pour laisser un commentaire, connectez-vous.",
      "Vote: should the quay stay closed?\n\nYes\n\nNo",
      "Wie seht ihr das? Schreibt es uns in die Kommentare.",
    ],
    keep: [
      "The mayor declined to comment on the harbour plan.",
      "Comments below the post called her a traitor, and she deleted them.",
      "In the comments section of the harbour forum, the two men first met.",
      "Read her full comments below:",
      "Vote counts: who won the quay?",
      "Vote: should the quay stay closed?\n\nPolls open at nine.",
      "I have run the school for ten years.\n\nTell us what you think of our plan for the school.",
      "What do you think of Mayor Brandt's letter? What do you think of Quay's answer to it?",
    ],
  },
  matches(block) {
    const { evidence, position } = block;
    const strong = signs(evidence, "comment-prompt", "strong");
    if (isPollQuestion(evidence)) return isPoll(block) ? "comment-prompt" : undefined;
    if (isLast(position) && isHouseRule(evidence, position, strong)) return "comment-prompt";
    if (endsLetter(block)) return undefined;
    if (addressesReader(evidence, position, "comment-prompt") && !isInterview(evidence))
      return "comment-prompt";
    if (
      strong === 0 ||
      reports(evidence) ||
      evidence.words > moduleSizes.commentInvitation.longest ||
      isInterview(evidence)
    )
      return undefined;
    const short = evidence.words <= sizes.headline && markers(evidence, "ask") > 0;
    const asks =
      short || opensWith(evidence, "ask") || markers(evidence, "you") + markers(evidence, "we") > 0;
    if (
      !asks ||
      markers(evidence, "third") >
        Math.max(markers(evidence, "you") > 0 ? 1 : 0, evidence.words / wordsPerThird.usual)
    )
      return undefined;
    const last = isLast(position) && markers(evidence, "third") === 0;
    if (last && evidence.words <= moduleSizes.commentInvitation.last && markers(evidence, "said") === 0)
      return "comment-prompt";
    const needed =
      evidence.words > sizes.paragraph
        ? moduleSizes.commentInvitation.signsOfLong
        : evidence.words > sizes.headline
          ? 2
          : 1;
    return strong + Math.min(1, signs(evidence, "comment-prompt", "weak")) > needed
      ? "comment-prompt"
      : undefined;
  },
};

/** 'Tell us what you think of our plan': who writes so asks about their own, where no prompt of the page is beside. */
const endsLetter = ({ at, all, evidence }: PlacedBlock) =>
  markers(evidence, "we") > 1 &&
  coverage(evidence, "comment-prompt") < limits.covered.more &&
  markers(evidence, "press") + evidence.self + evidence.block.links.length === 0 &&
  ![all[at - 1], all[at + 1]].some(
    (beside) => beside !== undefined && coverage(beside, "comment-prompt") >= limits.covered.most,
  );

/** 'What do you think of the mayor's letter to Mrs Brandt?': only questions, to a person who knows both. */
const isInterview = (evidence: Evidence) =>
  !opensPoll(evidence) &&
  evidence.read.capitalised - evidence.read.sentences > 1 &&
  evidence.block.text.trimEnd().endsWith("?") &&
  evidence.block.text.split("?").length > evidence.read.sentences &&
  markers(evidence, "we") + evidence.self + evidence.block.links.length === 0;

/** 'Vote: should the quay stay closed?' */
const isPollQuestion = (evidence: Evidence) =>
  opensPoll(evidence) && evidence.block.text.trimEnd().endsWith("?");

/** Above its answers, its button or its count. Alone the question may be of a ballot. */
const isPoll = ({ at, all, evidence }: PlacedBlock) =>
  isAnswer(all[at + 1]) &&
  opensAs(evidence, "comment-prompt") &&
  evidence.words <= sizes.paragraph &&
  markers(evidence, "said") === 0;

/** 'Yes', '62 %', 'Vote', '342 votes' */
const isAnswer = (beside: Evidence | undefined) =>
  beside !== undefined && !beside.finished && beside.words <= sizes.label && beside.block.kind !== "heading";

/** The request is all that stands before the colon: not so in 'Vote counts: …'. */
function opensPoll(evidence: Evidence): boolean {
  const before = /^([^:?]+):/.exec(evidence.block.text.slice(0, charactersRead.asker))?.[1];
  return before !== undefined && opensWith(evidence, "ask") && readWords(before).count <= evidence.opened;
}

/** At the end of a page, rules of a forum speak to no one: every sentence of theirs has words of comments. */
function isHouseRule(evidence: Evidence, position: Position, strong: number): boolean {
  if (topicOf(position, "comment-prompt") > 2) return false;
  const { words } = evidence;
  if (
    words > moduleSizes.commentInvitation.houseRule ||
    markers(evidence, "said") > 0 ||
    evidence.quoted > limits.quoted.some
  )
    return false;
  const most = opensWith(evidence, "ask") ? wordsPerThird.houseRule : wordsPerThird.usual;
  if (markers(evidence, "third") > Math.max(1, words / most)) return false;
  const all = strong + signs(evidence, "comment-prompt", "weak");
  return (
    strong > 1 &&
    all >=
      Math.max(moduleSizes.commentInvitation.houseSigns, words / moduleSizes.commentInvitation.wordsPerSign)
  );
}
