import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { findDates } from "../../parse/dates/find-dates.ts";
import { emailBoxes, hasEmailField, readsAsReport } from "./email-box.ts";
import { isInPost } from "./embedded-posts.ts";
import { type Leaf, signsOf } from "./leaves.ts";
import { liveEntries } from "./live-entries.ts";
import { teaserBoxes } from "./other-articles.ts";

/** What of a page is its article. */
export interface Region {
  /** The smallest element that holds the article's text. */
  readonly root: Element | undefined;
  /** Of each leaf, whether it stands in the part that holds the article. */
  readonly inside: readonly boolean[];
  /** Of each leaf, by its place in the list: what the page says of the part it stands in. */
  readonly signs: readonly (PageSign | undefined)[];
  /** Leaves that read as prose of the article. */
  readonly prose: ReadonlySet<number>;
  /** The entries of a live blog, each with its time. */
  readonly entries?: ReadonlySet<Element>;
}

/** Prose: a sentence at least, hardly linked. */
export function isProseLeaf({ text, linked, size, path }: Leaf): boolean {
  const tag = path.at(-1)?.tagName ?? "";
  if (/^h[1-6]$|^figcaption$|^caption$|^label$|^address$/.test(tag) || linked > 0.4) return false;
  if (size >= 140) return true;
  if (size < 60 || isDateLine(text)) return false;
  return unstopped.test(text) || (/[.!?…。！？؟।][”"’'»)\]」』]*$/.test(text) && linked < 0.25);
}

/** A paragraph of a brief, on a page that has no longer one. */
function isShortSentence({ text, linked, size, path }: Leaf): boolean {
  return (
    path.at(-1)?.tagName === "p" && size >= 25 && linked < 0.25 && /[.!?…。！？؟।][”"’'»)\]」』]*$/.test(text)
  );
}

/** Scripts whose sentences end without a mark. */
const unstopped = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{20}/u;

/** 'Published on 14 March 2026 at 18.30. Updated on 15 March 2026.' */
function isDateLine(text: string): boolean {
  if ((text.match(/\d/g)?.length ?? 0) < 6) return false;
  const dates = findDates(text);
  const letters = dates.reduce((sum, { start, end }) => sum - (end - start), text.length);
  return dates.length > 0 && letters < (dates.length > 1 ? 50 : 30);
}

/** Signs that count even on a part with much text: such a part is never the article. */
const strong: ReadonlySet<PageSign> = new Set([
  "comments",
  "navigation",
  "footer",
  "legal",
  "dialog",
  "unseen",
]);

/**
 * Finds the part of a page that holds its article.
 *
 * A class name counts only where its element holds a small part of the page's prose: the article itself often stands in
 * a `content-with-sidebar` or a `subscriber-content`. The search starts at the whole page and goes down to the child that
 * holds nearly all prose. Where the page marks the body of its article, or repeats its text in its data (`told`), that
 * decides.
 */
export function findRegion(
  leaves: readonly Leaf[],
  told: string | undefined,
  headline: string | undefined,
): Region {
  const signOf = signsOf();
  const isProse = leaves.some(isProseLeaf) ? isProseLeaf : isShortSentence;
  const weights = leaves.map((leaf) => (isProse(leaf) ? Math.min(leaf.size, 1200) : 0));
  const total = sumOf(weights);
  const held = heldBy(leaves, weights);
  const wanted = fold(headline ?? "");
  const isHeadline = ({ text }: Leaf) => wanted !== "" && fold(text) === wanted;
  const teasers = teaserBoxes(leaves, weights, isHeadline);
  const invitations = emailBoxes(leaves, weights);
  const signs = leaves.map((leaf) => {
    const { path } = leaf;
    const post = isInPost(leaf);
    if (path.some((element) => teasers.has(element))) return "related";
    for (const element of path) {
      const sign = signOf(element);
      if (
        sign === undefined ||
        (post && !strong.has(sign)) ||
        element.tagName === "body" ||
        element.tagName === "html" ||
        element.tagName === "main"
      )
        continue;
      const share = total === 0 ? 0 : (held.get(element) ?? 0) / total;
      if (share < (strong.has(sign) ? 0.4 : 0.3)) return sign;
    }
    const invitation = path.find((element) => invitations.has(element));
    if (invitation !== undefined) return invitations.get(invitation);
    return isFormPart(leaf, held, total) ? "form" : undefined;
  });
  for (const sign of stylesAmong(signs, weights)) {
    for (const [index, each] of signs.entries()) if (each === sign) signs[index] = undefined;
  }
  const own = leaves.map((_, index) => (signs[index] === undefined ? weights[index]! : 0));
  const live = liveEntries(leaves, isHeadline);
  const isOfLive = (index: number) =>
    signs[index] === undefined && leaves[index]!.path.some((element) => live?.entries.has(element));
  const isLive =
    live !== undefined && sumOf(own.filter((_, index) => isOfLive(index))) > mostOfLive * sumOf(own);
  const root =
    (isLive && live.parent) ||
    (told && matched(leaves, told)) ||
    marked(leaves, own) ||
    ofHeadline(leaves, own, headline) ||
    densest(leaves, own);
  const inside = leaves.map(({ path }) => root === undefined || path.includes(root));
  for (const index of before(leaves, own, inside, headline)) inside[index] = true;
  // A line is a report, in a live blog.
  const isOwn = (leaf: Leaf, index: number) =>
    own[index]! > 0 || (isLive && isOfLive(index) && isShortSentence(leaf));
  const prose = new Set(
    leaves.flatMap((leaf, index) => (inside[index] && isOwn(leaf, index) ? [index] : [])),
  );
  const holder = holderOf(leaves, prose) ?? root;
  return { root: holder, inside, signs, prose, ...(isLive && { entries: live.entries }) };
}

/** Which part of a page's prose stands in its entries at least, where it is a live blog. */
const mostOfLive = 0.5;

const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

/**
 * A poll, a box that asks for leave to show a film: a few lines around something to press or to fill in. A paragraph
 * of the article may stand beside a bare field for an address of e-mail.
 */
function isFormPart(leaf: Leaf, held: ReadonlyMap<Element, number>, total: number): boolean {
  return leaf.path.slice(-3).some((element) => {
    if (/^(?:p|li|td|h[1-6]|blockquote|figure|body|main|article)$/.test(element.tagName)) return false;
    return (
      (held.get(element) ?? 0) < 0.15 * total &&
      (held.get(element) ?? 0) < 700 &&
      hasControl(element, 4) &&
      !(hasEmailField(element) && readsAsReport([leaf]))
    );
  });
}

function hasControl(element: Element, depth: number): boolean {
  return element.children.some(
    (child) =>
      child.type === "element" &&
      (/^(?:button|input|select|textarea)$/.test(child.tagName) ||
        (depth > 0 && hasControl(child, depth - 1))),
  );
}

/** A sign on most of the prose is none: its class is named for how the text looks. */
function stylesAmong(
  signs: readonly (PageSign | undefined)[],
  weights: readonly number[],
): readonly PageSign[] {
  const total = sumOf(weights);
  const carried = new Map<PageSign, number>();
  for (const [index, sign] of signs.entries()) {
    if (sign !== undefined && !strong.has(sign))
      carried.set(sign, (carried.get(sign) ?? 0) + weights[index]!);
  }
  return [...carried].flatMap(([sign, weight]) => (weight > 0.45 * total ? [sign] : []));
}

/** How many leaves may stand between the text and prose before it that a box of its own parts from it. */
const farthest = 10;

/** First paragraphs in a box of their own between headline and text, as on pages with a paywall. */
function before(
  leaves: readonly Leaf[],
  own: readonly number[],
  inside: readonly boolean[],
  headline: string | undefined,
): readonly number[] {
  const start = own.findIndex((weight, index) => weight > 0 && inside[index]);
  const wanted = headline === undefined ? "" : fold(headline);
  const heading = leaves.findLastIndex(
    ({ path, text }, index) =>
      index < start &&
      (path.some(({ tagName }) => tagName === "h1") || (wanted.length > 8 && fold(text) === wanted)),
  );
  const found: number[] = [];
  for (let index = start - 1, gap = 0; heading >= 0 && index > heading && gap <= farthest; index--, gap++) {
    if (own[index]! === 0) continue;
    found.push(index);
    gap = 0;
  }
  return found;
}

/** The smallest element that holds all of these leaves. */
function holderOf(leaves: readonly Leaf[], indices: ReadonlySet<number>): Element | undefined {
  let common: readonly Element[] | undefined;
  for (const index of indices) {
    const { path } = leaves[index]!;
    const until = common?.findIndex((each, at) => each !== path[at]) ?? -1;
    common = common === undefined ? path : until < 0 ? common : common.slice(0, until);
  }
  return common?.findLast(({ tagName }) => !/^(?:p|li|blockquote|h[1-6]|td)$/.test(tagName));
}

function heldBy(leaves: readonly Leaf[], weights: readonly number[]): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>();
  for (const [index, { path }] of leaves.entries()) {
    for (const element of path) held.set(element, (held.get(element) ?? 0) + weights[index]!);
  }
  return held;
}

/** The element that holds most of the words which the page's own data give as the article's. */
function matched(leaves: readonly Leaf[], told: string): Element | undefined {
  const plain = fold(told);
  if (plain.length < 300) return undefined;
  const fits = leaves.map(({ text }) => {
    const words = fold(text);
    return words.length >= 40 && plain.includes(words.slice(0, 120)) ? words.length : 0;
  });
  const found = fits.reduce((sum, fit) => sum + fit, 0);
  return found < 0.6 * plain.length ? undefined : descend(leaves, fits, 0.85);
}

export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What the page marks as the body of an article; of several, the one with most prose, where it has most of all. */
function marked(leaves: readonly Leaf[], own: readonly number[]): Element | undefined {
  const held = heldBy(leaves, own);
  const total = sumOf(own);
  const bodies = [...held].filter(([{ properties }]) =>
    /\barticlebody\b/i.test(String(properties["itemProp"] ?? "")),
  );
  const [best] = bodies.sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0.5 * total || best[1] < 300) return undefined;
  return best[0];
}

/** Of several articles on a page, the one under the page's headline. */
function ofHeadline(
  leaves: readonly Leaf[],
  own: readonly number[],
  headline: string | undefined,
): Element | undefined {
  if (headline === undefined) return undefined;
  const held = heldBy(leaves, own);
  const total = sumOf(own);
  const wanted = fold(headline);
  const heading = leaves.findIndex(
    ({ path, text }) =>
      path.at(-1)?.tagName === "h1" &&
      wanted.length > 8 &&
      (fold(text) === wanted || (wanted.includes(fold(text)) && fold(text).length > 0.6 * wanted.length)),
  );
  const path = heading < 0 ? undefined : leaves[heading]!.path;
  const article = path?.findLast(({ tagName }) => tagName === "article");
  if (article === undefined) return undefined;
  const share = held.get(article) ?? 0;
  if (share < 150 || share < (share < 400 ? 0.3 : 0.15) * total) return undefined;
  const inside = own.map((weight, index) => (leaves[index]!.path.includes(article) ? weight : 0));
  return descend(leaves, inside, 0.85);
}

function densest(leaves: readonly Leaf[], own: readonly number[]): Element | undefined {
  return descend(leaves, own, 0.7);
}

/** Goes down from the page to the smallest element that holds so large a part of the weights. */
function descend(leaves: readonly Leaf[], weights: readonly number[], part: number): Element | undefined {
  const held = heldBy(leaves, weights);
  const total = sumOf(weights);
  if (total === 0) return undefined;
  let best: Element | undefined;
  let depth = 0;
  for (const { path } of leaves) {
    for (const [index, element] of path.entries()) {
      if ((held.get(element) ?? 0) < part * total) break;
      // A paragraph that is most of a short article is not the region: what holds its neighbours is.
      if (index >= depth && !/^(?:p|li|blockquote|h[1-6]|td)$/.test(element.tagName)) {
        best = element;
        depth = index;
      }
    }
  }
  return best;
}
