import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import { labelCue } from "./cue.ts";
import type { Evidence } from "./evidence.ts";

/** What the article around a block tells of it. */
export interface Context {
  /** Share of the article's prose, in words, that stands before the block, and after it. */
  readonly before: number;
  readonly after: number;
  /** Blocks since the last prose, and to the next; capped. */
  readonly sinceProse: number;
  readonly toProse: number;
  /** The last heading or label above it with no prose between. */
  readonly under: number | undefined;
  /** Where it stands among the blocks, 0 to 1. */
  readonly place: number;
  /** Words of each topic (fundraising, newsletter, ...) per 100 words of the article's prose. */
  readonly topics: Float32Array;
  /** Share of the article's blocks that are links: a page as it was saved, or clean text. */
  readonly pageLike: number;
}

/** A paragraph of an article: long enough, ended, mostly not links, and without furniture. */
export function isProse(evidence: Evidence): boolean {
  return (
    evidence.taken !== true &&
    evidence.words >= 18 &&
    evidence.block.kind !== "heading" &&
    (evidence.finished || evidence.quoted > 0.3 || evidence.words >= 40) &&
    evidence.linked < 0.5 &&
    evidence.furniture < 0.25 &&
    (evidence.copies < 2 || evidence.words < 25)
  );
}

/** Words of a label's topic in 100 words of the article's prose. */
export const topicOf = (context: Context, label: RemovalLabel): number =>
  context.topics[removalLabels.indexOf(label)]!;

const cap = 12;

const topicCues = removalLabels.map((label) => labelCue(label, "weak"));

export function readContext(all: readonly Evidence[]): readonly Context[] {
  const prose = all.map(isProse);
  const total = all.reduce((sum, evidence, at) => sum + (prose[at] ? evidence.words : 0), 0);
  const topics = new Float32Array(removalLabels.length);
  let links = 0;
  for (const [at, evidence] of all.entries()) {
    if (evidence.block.links.length > 0) links++;
    if (!prose[at]) continue;
    for (const [label, cue] of topicCues.entries()) {
      topics[label]! += (100 * evidence.hits[cue]!) / Math.max(1, total);
    }
  }
  const pageLike = all.length === 0 ? 0 : links / all.length;
  const toProse = new Uint8Array(all.length);
  let distance = cap;
  for (let at = all.length - 1; at >= 0; at--) {
    toProse[at] = distance;
    distance = prose[at] ? 1 : Math.min(cap, distance + 1);
  }
  let seen = 0;
  let since = cap;
  let under: number | undefined;
  return all.map((evidence, at) => {
    const own = prose[at] ? evidence.words : 0;
    const context: Context = {
      before: total === 0 ? 0 : seen / total,
      after: total === 0 ? 0 : (total - seen - own) / total,
      sinceProse: since,
      toProse: toProse[at]!,
      under,
      place: all.length < 2 ? 0 : at / (all.length - 1),
      topics,
      pageLike,
    };
    seen += own;
    since = prose[at] ? 1 : Math.min(cap, since + 1);
    if (prose[at] && evidence.words >= 40) under = undefined;
    else if (isHeadingLike(evidence)) under = at;
    return context;
  });
}

/** A heading, or a short line of plain text that may be one. */
function isHeadingLike(evidence: Evidence): boolean {
  if (evidence.block.kind === "heading") return true;
  return (
    evidence.block.kind === "paragraph" &&
    evidence.words > 0 &&
    evidence.words <= 6 &&
    (evidence.furniture >= 0.75 || evidence.block.text.trimEnd().endsWith(":"))
  );
}
