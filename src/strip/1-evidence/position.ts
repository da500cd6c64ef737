import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Evidence } from "./evidence.ts";
import { labelSign } from "./sign.ts";

/** What the article around a block tells of it. */
export interface Position {
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
    !evidence.taken &&
    evidence.words >= limits.proseWords &&
    evidence.block.kind !== "heading" &&
    (evidence.finished || evidence.quoted > limits.quoted.some || evidence.words >= limits.openProseWords) &&
    evidence.linked < limits.proseLinked &&
    evidence.furniture < limits.proseFurniture &&
    (evidence.copies < 2 || evidence.words < moduleSizes.position.copied)
  );
}

/** Words of a label's topic in 100 words of the article's prose. */
export const topicOf = (position: Position, label: RemovalLabel): number =>
  position.topics[removalLabels.indexOf(label)]!;

const topicSigns = removalLabels.map((label) => labelSign(label, "weak"));

/** Under the last paragraph. */
export const isAtEnd = ({ after }: Position): boolean => after < limits.end;

/** Above the first paragraph or under the last. */
export const isAtEdge = (position: Position): boolean => position.before === 0 || isAtEnd(position);

/** Under the last paragraph of an article that has some. */
export const isLast = (position: Position): boolean => isAtEnd(position) && position.before > 0;

export function readPositions(all: readonly Evidence[]): readonly Position[] {
  const prose = all.map(isProse);
  const total = all.reduce((sum, evidence, at) => sum + (prose[at] ? evidence.words : 0), 0);
  const topics = new Float32Array(removalLabels.length);
  let links = 0;
  for (const [at, evidence] of all.entries()) {
    if (evidence.block.links.length > 0) links++;
    if (!prose[at]) continue;
    for (const [label, sign] of topicSigns.entries()) {
      topics[label]! += (100 * evidence.hits[sign]!) / Math.max(1, total);
    }
  }
  const pageLike = all.length === 0 ? 0 : links / all.length;
  const toProse = new Uint8Array(all.length);
  let distance: number = limits.proseDistance;
  for (let at = all.length - 1; at >= 0; at--) {
    toProse[at] = distance;
    distance = prose[at] ? 1 : Math.min(limits.proseDistance, distance + 1);
  }
  let seen = 0;
  let since: number = limits.proseDistance;
  let under: number | undefined;
  return all.map((evidence, at) => {
    const own = prose[at] ? evidence.words : 0;
    const position: Position = {
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
    since = prose[at] ? 1 : Math.min(limits.proseDistance, since + 1);
    if (prose[at] && evidence.words >= limits.openProseWords) under = undefined;
    else if (isHeadingLike(evidence)) under = at;
    return position;
  });
}

/** A heading, or a short line of plain text that may be one. */
function isHeadingLike(evidence: Evidence): boolean {
  if (evidence.block.kind === "heading") return true;
  return (
    evidence.block.kind === "paragraph" &&
    evidence.words > 0 &&
    evidence.words <= sizes.line &&
    (evidence.furniture >= limits.headingCovered || evidence.block.text.trimEnd().endsWith(":"))
  );
}
