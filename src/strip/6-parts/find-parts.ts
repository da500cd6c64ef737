import type { Manuscript } from "../../article/manuscript.ts";
import type { RemovalLabel } from "../../article/removal.ts";
import type { TextRange } from "../../article/span.ts";
import { blockPart } from "../../parse/body/cut-blocks.ts";
import { markers, signs } from "../1-evidence/counts.ts";
import { type Evidence, readEvidence } from "../1-evidence/evidence.ts";
import { topicOf } from "../1-evidence/position.ts";
import { guards } from "../2-keep/index.ts";
import { reportingFirst } from "../2-keep/reporting-first.ts";
import { reportingLine } from "../2-keep/reporting-line.ts";
import { commentInvitation } from "../3-rules/comment-invitation.ts";
import { donationAppeal } from "../3-rules/donation-appeal.ts";
import { followLine } from "../3-rules/follow-line.ts";
import { newsletterSignup } from "../3-rules/newsletter-signup.ts";
import { pageFurniture } from "../3-rules/page-furniture.ts";
import { readerAppeal } from "../3-rules/reader-appeal.ts";
import { shareInvitation } from "../3-rules/share-invitation.ts";
import { besideFurniture } from "../4-groups/beside-furniture.ts";
import type { Page } from "../4-groups/group.ts";
import type { Decision, Decisions } from "../decision.ts";
import { limits } from "../thresholds.ts";
import { type Edge, edgeOf, onTrial } from "./edges.ts";
import { appealLabels, appealSigns, isReport, isSpoken, isSureReport } from "./part-signs.ts";

/** A part of a block that goes while the rest of it stays: it begins or ends the block. */
export interface PartDecision extends TextRange {
  readonly decision: Decision;
  /** Of the part alone. */
  readonly evidence: Evidence;
}

/** What is decided of the blocks of an article. */
interface Reading {
  readonly page: Page;
  readonly decisions: Decisions;
}

/**
 * Finds appeals that stand in one block with reporting: its first or its last lines or sentences.
 *
 * Each such block is cut in two on trial, and the article is read once more with all of them. The part goes where a
 * rule takes it by itself and the rest stays. A report about an appeal stays whole, and so does a block that another
 * guard keeps. Of a block that was taken whole the reporting comes back.
 */
export function findParts(
  manuscript: Manuscript,
  reading: Reading,
  readAgain: (evidence: readonly Evidence[]) => Reading,
): readonly PartDecision[] {
  const edges: Edge[] = [];
  for (let at = 0; at < reading.page.all.length; at++) {
    const edge = mayHold(reading, at)
      ? edgeOf(manuscript, at, reading.decisions[at] !== undefined)
      : undefined;
    if (edge && isReport(readAlone(manuscript, edge))) edges.push(edge);
  }
  if (edges.length === 0) return [];
  const { blocks, numbers } = onTrial(manuscript.blocks, edges);
  const again = readAgain(readEvidence({ ...manuscript, blocks }));
  return edges.flatMap((edge, index) => {
    const { parts, rest } = numbers[index]!;
    const found = parts.find((at) => isAppealAlone(again, at));
    if (found === undefined || parts.some((at) => again.decisions[at] === undefined)) return [];
    const decision = again.decisions[found]!;
    if (isTopic(again.page, rest, decision.label) || !mayStay(again, rest)) return [];
    const report = again.page.all[rest]!;
    const isTaken = reading.decisions[edge.block] !== undefined;
    if (isTaken && !mayComeBack(report, edge, words(again, parts)) && !tellsOn(manuscript, edge, report))
      return [];
    return [{ ...placeOf(edge), decision, evidence: again.page.all[found]! }];
  });
}

const words = ({ page }: Reading, parts: readonly number[]) =>
  parts.reduce((sum, at) => sum + page.all[at]!.words, 0);

/** Reporting that announces no words of somebody. That it stands beside the part on trial says nothing of it. */
function mayStay({ page, decisions }: Reading, rest: number): boolean {
  const report = page.all[rest]!;
  if (announces(report)) return false;
  const rule = decisions[rest]?.rule;
  return rule === undefined ? isReport(report) : rule === besideFurniture.id && isSureReport(report);
}

/** Out of a block that a rule took whole. A much longer appeal is one that begins with a fact; a form has many lines. */
const mayComeBack = (report: Evidence, { byLine }: Edge, appealWords: number) =>
  isSureReport(report) && (byLine || appealWords <= limits.parts.longAppeal * report.words);

/** Out of the same: a statement in words that other paragraphs have, however long the appeal after it is. */
function tellsOn({ blocks }: Manuscript, { block }: Edge, report: Evidence): boolean {
  if (!isSureReport(report)) return false;
  const others = longWordsIn(
    blocks.filter(({ kind }, at) => at !== block && kind === "paragraph").map(({ text }) => text),
  );
  const shared = [...longWordsIn([report.block.text])].filter((each) => others.has(each));
  return shared.length >= limits.parts.sharedWords;
}

const longWordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .join("\n")
      .toLowerCase()
      .match(/\p{L}{5,}/gu),
  );

/** What stays of a block, without the article around it: few blocks are worth another reading of all. */
function readAlone(manuscript: Manuscript, { block, rest }: Edge): Evidence {
  const part = blockPart(manuscript.blocks[block]!, rest.start, rest.end);
  return readEvidence({ ...manuscript, blocks: [part] })[0]!;
}

const placeOf = ({ block, start, end }: Edge): TextRange => ({ block, start, end });

/** The rules that may take a part, or have taken a block with reporting in it. */
const deciding: ReadonlySet<string> = new Set(
  [
    newsletterSignup,
    donationAppeal,
    readerAppeal,
    shareInvitation,
    followLine,
    commentInvitation,
    pageFurniture,
  ].map(({ id }) => id),
);

/** What takes no part, but may have taken such a block. */
const weaker: ReadonlySet<string> = new Set([besideFurniture.id, "evidence"]);

/** Guards that keep a block for what it reports, though an appeal stands in it. */
const mixed: ReadonlySet<unknown> = new Set([reportingFirst, reportingLine]);

/** A paragraph with signs of an appeal, whether it stays or a rule took it; no guard keeps it for anything else. */
function mayHold({ page, decisions }: Reading, at: number): boolean {
  const { all, positions, inPassage } = page;
  const evidence = all[at]!;
  const { block } = evidence;
  if (appealSigns(evidence) === 0 || evidence.words <= limits.parts.words || block.kind !== "paragraph")
    return false;
  if (evidence.furniture >= limits.covered.most) return false;
  if (!isSpoken(evidence) && !block.text.includes("\n")) return false;
  if (block.within.length > 0 || block.page !== undefined || inPassage(at)) return false;
  const rule = decisions[at]?.rule;
  if (rule !== undefined) return deciding.has(rule) || weaker.has(rule);
  const placed = { at, evidence, position: positions[at]!, all };
  return !guards.some((guard) => !mixed.has(guard) && guard.protects(placed));
}

/** A part that a rule takes, and in which the publisher speaks: 'What do you think?' may be the writer's own question. */
function isAppealAlone({ page, decisions }: Reading, at: number): boolean {
  const decision = decisions[at];
  const evidence = page.all[at]!;
  if (decision === undefined || !deciding.has(decision.rule) || !appealLabels.has(decision.label))
    return false;
  if (decision.label === "fundraising") return markers(evidence, "press") + evidence.self > 0;
  return decision.label !== "comment-prompt" || signs(evidence, "comment-prompt", "strong") > 1;
}

/** The article, or the paragraph, is about what the appeal asks for. */
function isTopic({ all, positions }: Page, rest: number, label: RemovalLabel): boolean {
  // 'Vote' and 'survey' are words of an invitation to comment, and of every other report.
  if (label === "comment-prompt") return false;
  return signs(all[rest]!, label, "weak") > 0 || topicOf(positions[rest]!, label) >= limits.parts.topic;
}

/** What comes next may be what somebody says: 'The museum is poor, its director writes.' */
const announces = (report: Evidence) => markers(report, "said") > 0 && report.quoted === 0;
