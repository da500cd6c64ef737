import { coverage } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { endsSentence, sizeOf } from "../1-evidence/page-body.ts";
import type { Decision, Decisions } from "../decision.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { additionsTo, type Group, type Page } from "./group.ts";

const { fewest, distinct, reach, formReach, proseAbove } = limits.comments;

const text = [
  "The quay stays closed until May, because nobody has found the money that its old wall and its lamps would cost.",
  "Ferries have run from the north pier since the storm, and passengers wait in the old customs house until the tide allows.",
  "Engineers found cracks in the eastern wall in the spring, and the town paid for the first repairs out of its reserves.",
  "The ferry company has asked for a new pier further north, where the water is deep enough at every hour of the day.",
  "A second survey is due in the summer, and the people of the north shore have asked to be heard before it begins.",
  "Until then the old wall is fenced off, the lamps are dark, and the last boats lie in the inner basin behind the mill.",
].join("\n\n");

/**
 * What readers wrote under the article: under a heading of comments, a name, a day and a text, more than once.
 *
 * A live blog has names, hours and texts, too, but the same few names again and again.
 */
export const readerComments: Group = {
  id: "reader-comments",
  reason: "It is a comment of a reader, under the article",
  examples: {
    removes: [
      `${text}\n\n2 comments\n\nOlav Brandt, 3 May 2024 at 14:05\n\nIt was about time that somebody said so.\n\nilse77\n\n4 May 2024, 9:12\n\nThe wall will stand when all of us are gone, believe me.`,
      `${text}\n\n2 comments\n\nilse77  \n5 minutes ago\n\nIt was about time that somebody said so.\n\nolav  \n12 minutes ago\n\nThe wall will stand when all of us are gone, believe me.`,
    ],
    keeps: [
      `${text}\n\n2 comments\n\nMara Quay, 3 May 2024 at 14:05\n\nThe council meets in the mill.\n\nMara Quay, 3 May 2024 at 14:31\n\nThe mayor speaks of a wall that is older than the town.\n\nMara Quay, 3 May 2024 at 15:02\n\nThe vote is postponed until the summer.`,
      `${text}\n\nOlav Brandt, 3 May 2024 at 14:05\n\nIt was about time that somebody said so.\n\nilse77\n\n4 May 2024, 9:12\n\nThe wall will stand when all of us are gone, believe me.`,
    ],
  },
  decide,
};

const comment: Decision = {
  label: "comment-prompt",
  rule: readerComments.id,
  reason: readerComments.reason,
};

function decide({ all }: Page, decisions: Decisions): ReadonlyMap<number, Decision> {
  const { added, add } = additionsTo(decisions);
  let prose = 0;
  for (let head = 0; head < all.length; head++) {
    const evidence = all[head]!;
    if (decisions[head] === undefined && endsSentence(evidence)) prose += sizeOf(evidence);
    if (prose < proseAbove || !headsComments(evidence, decisions[head])) continue;
    const stamps = stampsUnder(all, head);
    const names = new Set(stamps.map(({ name }) => name));
    if (names.size < Math.max(fewest, distinct * stamps.length)) continue;
    const end = endOf(all, decisions, stamps.at(-1)!.at);
    for (let at = head; at <= end; at++) add(at, comment);
    head = end;
  }
  return added;
}

/** 'Comments', '12 comments', 'Leave a comment': once on the page. */
const headsComments = (evidence: Evidence, decision: Decision | undefined) =>
  evidence.copies < 2 &&
  evidence.words <= sizes.headline &&
  (decision?.label === "comment-prompt" || coverage(evidence, "comment-prompt") >= limits.whole);

interface Stamp {
  readonly at: number;
  /** Of the reader. */
  readonly name: string;
}

/** The lines under a heading that name a reader and a day, each with a text behind it. */
function stampsUnder(all: readonly Evidence[], head: number): readonly Stamp[] {
  const stamps: Stamp[] = [];
  let end = head + formReach;
  for (let at = head + 1; at < all.length && at <= end; at++) {
    const name = isLine(all[at]) && dated.test(lastLineOf(all[at]!)) ? nameAt(all, at) : undefined;
    if (name === undefined || !hasText(all, at)) continue;
    stamps.push({ at, name });
    end = at + reach;
  }
  return stamps;
}

/** An hour, a day of a month, '2 days ago'; a year alone is of a picture. */
const dated =
  /\d{1,2}[:h]\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\b\d{1,2}\.? \p{L}{3,}\.? (?:19|20)\d\d|^\W*(?:\p{L}{2,6} ){0,3}\d{1,2} \p{L}{1,10}\.?(?: \p{L}{1,10})?\W*$/u;

/** 'By Olav Brandt, Friday 3 May' */
const named = /^(?:\p{L}{2,4} )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]*(?=[^\d]{0,30}\d)/u;

/** A saved page may join the name and the day with a line break. */
const lastLineOf = ({ block }: Evidence) => block.text.slice(block.text.trimEnd().lastIndexOf("\n") + 1);

/** The name in a line with a day, or in one of the two lines above it. */
function nameAt(all: readonly Evidence[], at: number): string | undefined {
  const own = named.exec(all[at]!.block.text)?.[0];
  if (own !== undefined) return own;
  const [first, second] = all[at]!.block.text.trim().split("\n");
  if (second !== undefined) return first;
  const above = [all[at - 1], all[at - 2]].find(
    (evidence) =>
      evidence !== undefined &&
      evidence.words <= (evidence.finished ? sizes.button : sizes.line) &&
      evidence.furniture === 0,
  );
  return above?.block.text;
}

const isLine = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && sizeOf(evidence) <= sizes.headline && !endsSentence(evidence);

const isText = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined &&
  (sizeOf(evidence) >= moduleSizes.readerComments.comment ||
    (endsSentence(evidence) && sizeOf(evidence) >= sizes.label));

const hasText = (all: readonly Evidence[], at: number): boolean =>
  all.slice(at + 1, at + 1 + moduleSizes.readerComments.textWithin).some(isText);

/** The last block of the text behind the last day. */
function endOf(all: readonly Evidence[], decisions: Decisions, stamp: number): number {
  let end = stamp;
  for (let at = stamp + 1; at < all.length && at <= stamp + reach; at++) {
    if (decisions[at] === undefined && isText(all[at])) end = at;
    else if (end > stamp) break;
  }
  return end;
}
