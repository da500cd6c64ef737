import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import {
  coverage,
  linkCount,
  markers,
  opensAsFurniture,
  opensWith,
  signs,
  speaksOfItself,
  speaksToReader,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { likeliestLabel } from "../1-evidence/likeliest-label.ts";
import { isPageAge, isPlayerLine, isShareLine } from "../1-evidence/number-shapes.ts";
import type { PlacedBlock } from "../1-evidence/placed-block.ts";
import { endsInDocument } from "../1-evidence/source-document.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** Labels whose single words are no headings of an article: 'Advertisement', 'Share', 'Add a comment'. */
const plain: ReadonlySet<RemovalLabel> = new Set(["share", "ad", "comment-prompt", "newsletter"]);

/** Captions of players and pictures: no heading of an article, but a line of its own. */
const lines: ReadonlySet<RemovalLabel> = new Set(["other", "legal"]);

/** Blocks made up of nothing but the words of buttons, menus and labels. */
export const pageFurniture: Rule = {
  id: "page-furniture",
  reason: "Every word of it belongs to a button, a menu or a label of the page",
  examples: {
    remove: [
      "Skip to content Skip to footer",
      "Advertisement",
      "Share on Facebook Share on Twitter Email",
      "Story continues below advertisement",
      "0:00 / 3:42",
      "Duration 4:22",
      "Loaded: 40%\n\nDuration 4:22",
      "Your video will begin in 5 seconds",
      "Leave a comment",
      "Artikel teilen",
      "Partager cet article",
      "Continua dopo la pubblicità",
    ],
    keep: [
      "Share prices",
      "0:00 to 3:42",
      "Duration: 4:22 hours",
      "Loaded: 40 tons",
      "Progress: 40%\n\nVolume: 60%",
      "The advertisement cost the harbour a fortune.",
      "What the comments showed",
      "Opinion of the court",
    ],
  },
  matches(candidate) {
    const { evidence } = candidate;
    if (isPlayerLine(evidence.block.text) || isPlayerBar(candidate)) return "other";
    if (isStaleAge(candidate)) return "navigation";
    if (evidence.furniture < limits.whole || evidence.opensQuote || evidence.headline) return undefined;
    if (evidence.words > (isNotice(evidence) ? sizes.paragraph : sizes.headline)) return undefined;
    const { kind } = evidence.block;
    if (mayBeText(evidence)) return undefined;
    if (kind === "heading" && coverage(evidence, "ad") < limits.whole && headsText(candidate))
      return undefined;
    if (kind === "paragraph" && evidence.words <= sizes.button && coverage(evidence, "other") > limits.whole)
      return "other";
    if (kind === "paragraph" && headsList(evidence)) return "related";
    const label = likeliestLabel(evidence);
    if (plain.has(label) || isSure(candidate, label)) return label;
    if (lines.has(label) && kind === "paragraph" && (label === "other" || candidate.position.before > 0))
      return label;
    return undefined;
  },
};

/** 'Loaded: 40%' beside 'Duration 4:22' or 'Mute'. Alone it may be of a count of votes. */
const isPlayerBar = ({ at, all, evidence }: PlacedBlock) =>
  isShareLine(evidence.block.text) &&
  all
    .slice(Math.max(0, at - moduleSizes.pageFurniture.player), at + moduleSizes.pageFurniture.player + 1)
    .some((beside) => isPlayerLine(beside.block.text) || coverage(beside, "other") >= limits.whole);

/** '6 years ago' above the text: it was true when the page was saved. Of more than one a chronology is made. */
const isStaleAge = ({ at, all, evidence, position }: PlacedBlock) =>
  position.before === 0 &&
  evidence.block.kind === "paragraph" &&
  isPageAge(evidence.block.text) &&
  all.every(({ block }, other) => other === at || !isPageAge(block.text));

/** A notice of a player or a form, which is one known sentence, or more. */
const isNotice = (evidence: Evidence) => evidence.opened === evidence.words || strongCount(evidence) > 1;

/** Words of furniture that the article may say itself. */
function mayBeText(evidence: Evidence): boolean {
  const { words, read, block } = evidence;
  const { text } = block;
  // 'By Mara Quay'
  if (words > 1 && opensWith(evidence, "byline") && markers(evidence, "credit") > 0) return true;
  // 'Yes.', 'Thanks,': an answer, a greeting
  if (/[\p{L}][.,]\s*$/u.test(text) && words <= 2 && strongCount(evidence) === 0) return true;
  // '[Twitter, 4/5/14]': a source
  if ((/\d\/\d/.test(text) && read.urls === 0) || (text.includes(";") && words < sizes.line)) return true;
  // 'Here is the tweet:': what follows
  return text.trimEnd().endsWith(":") && markers(evidence, "filler") > 0 && !opensAsFurniture(evidence);
}

/** 'More on this story' */
const headsList = (evidence: Evidence) =>
  evidence.words > 1 && markers(evidence, "listHead") > 0 && coverage(evidence, "related") > limits.whole;

/** A heading of the article has a paragraph of it underneath. */
function headsText({ at, all }: PlacedBlock): boolean {
  const next = all[at + 1];
  if (next?.finished !== true || next.words < sizes.statement || next.linked >= limits.linked.half)
    return false;
  return next.furniture < limits.covered.some || !(speaksOfItself(next) || speaksToReader(next));
}

/** A word that could head a section of the article is furniture only at its edges, in a link, or in company. */
function isSure({ at, all, evidence, position }: PlacedBlock, label: RemovalLabel): boolean {
  if (evidence.words > 1 && signs(evidence, label, "strong") > 0) return true;
  const edge = position.before === 0 || position.after === 0;
  if (edge && evidence.linked > limits.linked.line) return true;
  if (linkCount(evidence, "policy", "account", "give", "script") > 0) return true;
  // 'Give now': a heading of the article asks for nothing.
  if (label === "fundraising" && evidence.words > 1 && opensWith(evidence, "ask")) return true;
  // 'Read the full story': a line that asks no more than this heads no part of an article.
  if (label === "related" && evidence.opened === evidence.words && opensWith(evidence, "ask"))
    return evidence.words >= sizes.label && !endsInDocument(evidence.block.text);
  // A button under the last paragraph: nothing of the article is named 'Pay once' and ends there.
  if (label === "fundraising" && evidence.words > 1 && position.after === 0) return true;
  // 'Hot topics', and nothing under it.
  const isEnd = at === all.length - 1 && position.before > 0;
  if (label === "navigation" && evidence.words > 1 && isEnd) return true;
  const alone = position.sinceProse > 1 && position.toProse > 1;
  return evidence.words > 1 && edge && alone;
}

const strongCount = (evidence: Evidence) =>
  removalLabels.reduce((sum, label) => sum + signs(evidence, label, "strong"), 0);
