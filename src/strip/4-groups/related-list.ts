import { coverage, linkCount, markers, signs } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isProse } from "../1-evidence/position.ts";
import { isMark, tailStart } from "../1-evidence/tail.ts";
import type { Decision, Decisions } from "../decision.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { additionsTo, type Group, type Page } from "./group.ts";

/**
 * The entries under a heading such as 'Related', 'Most read' or 'Tagged'.
 *
 * A paragraph of prose ends the list. Only behind the last running text of the article may a list have teasers, and
 * only between its entries.
 */
export const relatedList: Group = {
  id: "related-list",
  otherIds: ["tag-list"],
  reason: "It stands in a list of other articles, under a heading that says so",
  examples: {
    removes: [
      "The quay is closed.\n\n## Most read\n\n- Ferry fares go up again\n- Who will pay for the quay?",
      "The quay is closed.\n\nTags\n\n[harbour](https://lantern.example/x)\n\n[tide](https://lantern.example/y)",
    ],
    keeps: [
      "The quay is closed.\n\n## Related stories\n\n- [Ferry fares go up again](https://lantern.example/fares)\n- [A new pier](https://lantern.example/pier)\n\nNobody was hurt, said Mara Quay, the harbour master, on Monday.",
      "## What they read\n\n- Ferry fares go up again\n- Who will pay for the quay?",
      "The quay is closed, the harbour master said on Monday, and it will not open again before the end of May.\n\n## Related\n\nThe harbour master and the mayor are cousins, and both of them said on Monday that it did not matter.\n\nThe quay is closed, the harbour master said on Monday, and it will not open again before the end of May.",
    ],
  },
  decide,
};

const listed: Decision = { label: "related", rule: relatedList.id, reason: relatedList.reason };

const tagged: Decision = {
  label: "navigation",
  rule: "tag-list",
  reason: "It stands in a list of topics of the site, under a heading that says so",
};

function decide(page: Page, decisions: Decisions): ReadonlyMap<number, Decision> {
  const { all, isProtected } = page;
  const { added, decided, add } = additionsTo(decisions);
  const tail = tailStart(all);
  for (let head = 0; head < all.length; head++) {
    const decision = headsTags(all[head]!) ? tagged : headsList(all, head, tail) ? listed : undefined;
    if (decision === undefined) continue;
    const entries = entriesUnder(head, decision, page, tail, decided);
    if (entries.length === 0) continue;
    if (!isProtected(head)) add(head, decision);
    for (const entry of entries) add(entry, decision);
    head = Math.max(head, entries.at(-1)!);
  }
  return added;
}

/** The blocks under a heading that belong to its list. */
function entriesUnder(
  head: number,
  list: Decision,
  { all, isProtected }: Page,
  tail: number,
  decided: (at: number) => Decision | undefined,
): readonly number[] {
  const tags = list === tagged;
  const entries: number[] = [];
  let at = head + 1;
  for (; at < all.length; at++) {
    const evidence = all[at]!;
    const label = decided(at)?.label;
    if (label !== undefined && label !== list.label) {
      // Other furniture ends a list, except a short line of it at the end of the page.
      if (tags || at < tail || evidence.words > sizes.longLine) break;
      continue;
    }
    const inList = !tags && at >= tail && evidence.words <= sizes.statement && !evidence.finished;
    if (isProtected(at) && (!inList || endsLinks(all, entries, at))) break;
    if (!tags && pleads(evidence)) continue;
    if (!(tags ? isTag(all, at, tail) : isNext(all, entries, at, tail))) break;
    entries.push(at);
  }
  while (at < tail && at < all.length && entries.length > 0 && isLoose(all[entries.at(-1)!]!)) entries.pop();
  if (at < tail && at < all.length && headsText(all, entries, at)) entries.pop();
  return entries;
}

/** Much shorter than the headlines before it, no link, and a paragraph under it: a heading of the article again. */
function headsText(all: readonly Evidence[], entries: readonly number[], at: number): boolean {
  const last = all[entries.at(-1) ?? -1];
  if (entries.length < 2 || last === undefined || last.linked > 0 || !isProse(all[at]!)) return false;
  const others =
    entries.slice(0, -1).reduce((sum, entry) => sum + all[entry]!.words, 0) / (entries.length - 1);
  return last.words <= limits.shorterHeading * others;
}

/** A credit or a sentence behind a list of links, and no link after it: it belongs to the article again. */
function endsLinks(all: readonly Evidence[], entries: readonly number[], at: number): boolean {
  const isLink = (index: number) => (all[index]?.linked ?? 0) > limits.linked.most;
  return entries.length > 0 && entries.every(isLink) && !isLink(at) && !isLink(at + 1) && !isLink(at + 2);
}

/** An entry, and no report again. */
const isNext = (all: readonly Evidence[], entries: readonly number[], at: number, tail: number): boolean =>
  isEntry(all, at, tail) && !isReportAgain(all, entries, at);

/** '- Storm of 1962', 'Two people died.': a whole sentence that leads nowhere. */
const isReportAgain = (all: readonly Evidence[], entries: readonly number[], at: number): boolean =>
  all[at]!.finished && all[at]!.block.kind === "paragraph" && endsLinks(all, entries, at);

/** An appeal among the entries is no entry, and does not end the list. */
const pleads = (evidence: Evidence) =>
  signs(evidence, "fundraising", "strong") + signs(evidence, "newsletter", "strong") > 0 &&
  evidence.words <= sizes.paragraph &&
  evidence.self + markers(evidence, "you") + markers(evidence, "we") > 0;

function headsList(all: readonly Evidence[], at: number, tail: number): boolean {
  const evidence = all[at]!;
  if (
    evidence.words === 0 ||
    evidence.words > sizes.statement ||
    evidence.opensQuote ||
    markers(evidence, "listHead") === 0
  )
    return false;
  const { kind, text } = evidence.block;
  const marked = kind === "heading" || /[:…→»>-]\s*$/.test(text);
  if (coverage(evidence, "related") >= limits.whole) return marked || evidence.words > 1 || at >= tail;
  return kind === "heading" && (coverage(evidence, "related") >= limits.covered.half || evidence.self > 0);
}

const headsTags = (evidence: Evidence) =>
  evidence.words > 0 &&
  evidence.words <= sizes.label &&
  markers(evidence, "tagHead") > 0 &&
  coverage(evidence, "navigation") >= limits.whole;

const isTag = (all: readonly Evidence[], at: number, tail: number) => {
  const { block, words, finished, linked } = all[at]!;
  if (finished || block.kind === "heading" || words > sizes.line) return false;
  return linked > limits.linked.line || (at >= tail && words <= sizes.label);
};

/** A name, a date, a number: an entry only among others. */
const isLoose = (evidence: Evidence) => evidence.linked < limits.linked.half && evidence.words < sizes.label;

function isEntry(all: readonly Evidence[], at: number, tail: number): boolean {
  const evidence = all[at]!;
  const { block, words } = evidence;
  if (block.within.includes("blockquote") || block.within.includes("table")) return false;
  if (block.kind === "heading" && linkCount(evidence, "author") > 0) return false;
  if (
    evidence.linked > limits.linked.most &&
    words <= moduleSizes.relatedList.link &&
    linkCount(evidence, "elsewhere", "mail") < block.links.length
  )
    return true;
  if (block.kind === "heading") return at >= tail || isShort(all[at + 1]);
  const asks = block.text.trimEnd().endsWith("?");
  if (isProse(evidence) || (evidence.finished && !asks)) {
    if (at < tail || !isTeaser(all, at)) return false;
    const isBetween = at + 1 < all.length && !isProse(evidence);
    return isBetween || evidence.furniture > limits.covered.some || isOneOfTeasers(all, at);
  }
  if (words <= sizes.statement && (at >= tail || isMark(all[at + 1]) || isMark(all[at - 1])))
    return /^[^\p{Ll}]/u.test(block.text.trim());
  return (
    words <= moduleSizes.relatedList.headline &&
    !evidence.opensQuote &&
    /^[\s–—•*·>-]*[\p{Lu}\d"“'‘¿¡«]/u.test(block.text)
  );
}

/** A paragraph between two headlines, links or short lines. */
const isTeaser = (all: readonly Evidence[], at: number) =>
  all[at] !== undefined &&
  all[at].words <= moduleSizes.relatedList.teaser &&
  isMark(all[at - 1]) &&
  (at + 1 === all.length || isMark(all[at + 1]));

/** A list has more than one teaser; a paragraph alone behind it may be the last of the article. */
function isOneOfTeasers(all: readonly Evidence[], at: number): boolean {
  for (let step = 2; step <= moduleSizes.relatedList.teaserReach; step++)
    for (const other of [at - step, at + step]) if (isTeaser(all, other) && !isMark(all[other])) return true;
  return false;
}

const isShort = (next: Evidence | undefined) =>
  next !== undefined &&
  !isProse(next) &&
  !next.finished &&
  (next.linked > limits.linked.half || next.words <= sizes.statement);
