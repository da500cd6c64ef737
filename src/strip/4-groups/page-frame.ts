import type { Evidence } from "../1-evidence/evidence.ts";
import { likeliestLabel } from "../1-evidence/likeliest-label.ts";
import { isReadingTime } from "../1-evidence/number-shapes.ts";
import { endsSentence, findBody, isRunning, type PageBody, sizeOf } from "../1-evidence/page-body.ts";
import { pairedLines } from "../1-evidence/paired-lines.ts";
import type { Decision, Decisions } from "../decision.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { additionsTo, type Group, type Page } from "./group.ts";

const { fewestAbove, fewestBelow, fewestDecided, near, longLine, teaser } = limits.frame;

const menu = "News\n\nHarbour\n\nSport\n\nWeather\n\nCulture\n\nTravel\n\nBoats\n\nDeaths";
const text = [
  "The quay stays closed until May, because nobody has found the money that its old wall and its lamps would cost.",
  "Ferries have run from the north pier since the storm, and passengers wait in the old customs house until the tide allows.",
  "Engineers found cracks in the eastern wall in the spring, and the town paid for the first repairs out of its reserves.",
  "The ferry company has asked for a new pier further north, where the water is deep enough at every hour of the day.",
  "A second survey is due in the summer, and the people of the north shore have asked to be heard before it begins.",
  "Until then the old wall is fenced off, the lamps are dark, and the last boats lie in the inner basin behind the mill.",
].join("\n\n");

/**
 * The frame of a saved page: the lines above the headline, and those behind the text from the first sure furniture on.
 *
 * Nothing but shape, place and repetition tells it, so that it works in every language. Sentences and paragraphs stay.
 * Without a clear text in the middle, or without many such lines around it, nothing goes.
 */
export const pageFrame: Group = {
  id: "page-frame",
  reason: "It stands in the frame of the page, outside of the article",
  examples: {
    removes: [`${text}\n\nShare\n\nFacebook\n\nContact us\n\n${menu}`],
    keeps: [
      `${text}\n\n${menu}`,
      `${menu}\n\n${text}`,
      "The quay is closed.\n\nShare\n\nFacebook\n\nContact us\n\nNews\n\nHarbour\n\nSport\n\nWeather\n\nBoats",
    ],
  },
  decide,
};

function decide(page: Page, decisions: Decisions): ReadonlyMap<number, Decision> {
  const { all } = page;
  const { added, add } = additionsTo(decisions);
  const body = hasManyLines(all) ? findBody(all, decisions) : undefined;
  if (body === undefined) return added;
  const top = linesAbove(page, body, decisions);
  const labels = new Set(top.map((at) => textOf(all[at]!)));
  const head = top.length > 0 ? buttonsAbove(page, body, labels) : [];
  const tail = linesBelow(page, body, decisions, labels);
  for (const at of [...top, ...head, ...tail]) add(at, framed(all[at]!));
  return added;
}

const framed = (evidence: Evidence): Decision => ({
  label:
    evidence.furniture > 0
      ? likeliestLabel(evidence)
      : sizeOf(evidence) > sizes.label
        ? "related"
        : "navigation",
  rule: pageFrame.id,
  reason: pageFrame.reason,
});

/** Most articles have no frame and need no second look. */
const hasManyLines = (all: readonly Evidence[]) =>
  all.reduce((sum, { words, finished }) => sum + (words <= sizes.line && !finished ? 1 : 0), 0) >=
  fewestAbove;

/** The lines above the headline; where none is found, those far above the text, if they are labels. */
function linesAbove(
  { all, isProtected, isSurelyProtected }: Page,
  { headline, first }: PageBody,
  decisions: Decisions,
): readonly number[] {
  const end = headline ?? first - near;
  const lines: number[] = [];
  let decided = 0;
  for (let at = 0; at < end; at++) {
    const evidence = all[at]!;
    if (decisions[at] !== undefined) decided++;
    else if (
      !isLine(evidence) ||
      (at >= end - moduleSizes.pageFrame.nearText ? isProtected(at) : isSurelyProtected(at))
    )
      continue;
    else if (at < end - near || sizeOf(evidence) < longLine) lines.push(at);
  }
  if (lines.length + decided < fewestAbove) return [];
  const labels = lines.filter((at) => isLabel(all[at]!)).length;
  return headline !== undefined || (decided >= fewestDecided && labels >= limits.frame.labels * lines.length)
    ? lines
    : [];
}

/** Between headline and text: labels of the frame, counts, the time of reading, and bars of buttons that the page repeats. */
function buttonsAbove(
  { all, isProtected }: Page,
  { headline, first }: PageBody,
  labels: ReadonlySet<string>,
): readonly number[] {
  const inBar = (at: number) =>
    [at - 2, at - 1, at].some((start) => [0, 1, 2].every((step) => isCopy(all[start + step])));
  const lines: number[] = [];
  for (let at = (headline ?? first - near) + 1; at < first; at++) {
    const evidence = all[at];
    if (evidence === undefined) continue;
    const mayGo = isLabel(evidence) && !isProtected(at) && !evidence.saysHeadline();
    const isOfFrame = mayGo && (labels.has(textOf(evidence)) || isCount(evidence) || inBar(at));
    if (isOfFrame || isReadingTime(evidence.block.text)) lines.push(at);
  }
  return lines;
}

/** The lines behind the text, from the first that is sure to be none of the article. */
function linesBelow(
  page: Page,
  { last }: PageBody,
  decisions: Decisions,
  labels: ReadonlySet<string>,
): readonly number[] {
  const { all, isProtected, isSurelyProtected } = page;
  const isSure = (at: number) =>
    decisions[at] !== undefined ||
    labels.has(textOf(all[at]!)) ||
    (isCopy(all[at]) && isCopy(all[at + 1])) ||
    all[at]!.saysHeadline();
  let start = last + 1;
  while (start < all.length && !isSure(start)) start++;
  const paired = pairedLines(all, last + near + 1, decisions);
  const lines: number[] = [];
  let decided = 0;
  for (let at = start; at < all.length; at++) {
    const evidence = all[at]!;
    if (decisions[at] !== undefined) decided++;
    else if (at - last <= near) {
      const isKept = isProtected(at) || isSignature(all, at, last);
      if (!isKept && isLabel(evidence)) lines.push(at);
    } else if (
      !paired.has(at) &&
      !isSurelyProtected(at) &&
      (isLine(evidence) || isCall(all, at) || isTeaser(all, at))
    )
      lines.push(at);
  }
  const isFrame = labels.size > 0 || decided >= fewestDecided;
  if (!isFrame || lines.length + decided < fewestBelow) return [];
  return [...lines, ...repeatedTeasers(page, last, new Set(lines), decisions)];
}

/**
 * Paragraphs far behind the text, each between two lines that go: headline, teaser, headline, teaser.
 *
 * One alone may be a note of the article. A second one near to it makes a list.
 */
function repeatedTeasers(
  { all, isSurelyProtected }: Page,
  last: number,
  lines: ReadonlySet<number>,
  decisions: Decisions,
): readonly number[] {
  const isGone = (at: number) => at === all.length || decisions[at] !== undefined || lines.has(at);
  const isHeadline = (at: number) =>
    isGone(at) && sizeOf(all[at]!) >= teaser.headline && isOpenLine(all[at]!);
  const found: number[] = [];
  for (let at = last + near + 1; at < all.length; at++) {
    const evidence = all[at]!;
    if (isGone(at) || isSurelyProtected(at) || evidence.block.within.includes("blockquote")) continue;
    if (sizeOf(evidence) <= teaser.longest && isHeadline(at - 1) && isGone(at + 1)) found.push(at);
  }
  const isNear = (one: number, other: number | undefined) =>
    other !== undefined && Math.abs(one - other) <= teaser.reach;
  return found.filter((at, i) => isNear(at, found[i - 1]) || isNear(at, found[i + 1]));
}

/** A short sentence between two lines. */
const isTeaser = (all: readonly Evidence[], at: number) =>
  !isRunning(all[at]!) &&
  !all[at]!.block.within.includes("blockquote") &&
  [all[at - 1], all[at + 1]].every((beside) => beside === undefined || isLine(beside));

/** A name that stands above the text, too, or above a note on that person. */
function isSignature(all: readonly Evidence[], at: number, last: number): boolean {
  const { words, read, furniture, copies } = all[at]!;
  if (words < 2 || words > sizes.label || read.capitalised < words || furniture > 0) return false;
  const name = textOf(all[at]!);
  const next = all[at + 1];
  if (next !== undefined && textOf(next).startsWith(name)) return true;
  return copies > 1 && all.slice(0, last).some((evidence) => textOf(evidence) === name);
}

const textOf = (evidence: Evidence) => evidence.block.text.trim().toLowerCase();

/** A label, a headline or a name: no sentence, no paragraph. */
const isLine = (evidence: Evidence): boolean =>
  !isRunning(evidence) &&
  !evidence.block.within.includes("blockquote") &&
  !(endsSentence(evidence) && sizeOf(evidence) >= sizes.line);

/** The same, or a headline that asks, calls or breaks off: 'Who pays for the pier of the north shore?' */
const isOpenLine = (evidence: Evidence): boolean =>
  isLine(evidence) ||
  (sizeOf(evidence) < limits.proseWords &&
    !evidence.block.within.includes("blockquote") &&
    /[?!…？！]["'”’»)]?$/u.test(evidence.block.text.trimEnd()));

/** Such a headline under another line. */
const isCall = (all: readonly Evidence[], at: number) => isOpenLine(all[at]!) && isLine(all[at - 1]!);

const isLabel = (evidence: Evidence) => sizeOf(evidence) <= sizes.label && isLine(evidence);

const isCopy = (evidence: Evidence | undefined) =>
  evidence !== undefined && evidence.copies > 1 && isLabel(evidence);

/** A number of comments, of likes or of minutes. */
const isCount = ({ block, words }: Evidence) =>
  words <= 2 && /^\W*\d{1,4}(?:\s\p{L}{1,12}\.?)?\W*$/u.test(block.text);
