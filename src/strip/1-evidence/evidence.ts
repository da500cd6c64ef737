import type { Block } from "../../article/block.ts";
import type { Manuscript } from "../../article/manuscript.ts";
import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import { languages } from "../../language/languages.ts";
import { linkKind, linkKinds } from "../../language/link-kind.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { charactersRead, moduleSizes } from "../sizes.ts";
import { labelPoints, limits } from "../thresholds.ts";
import { headlineMatcher } from "./headline-matcher.ts";
import { type PhraseIndex, type PhraseNode, phraseIndex } from "./phrase-index.ts";
import { labelSign, registerSign, signCount } from "./sign.ts";
import { lastWords, numberWord, readWords, type Words } from "./words.ts";

/** What is seen in a block alone. Its neighbours are in `Position`. */
export interface Evidence {
  readonly block: Block;
  readonly read: Words;
  /** Of the whole block, also where only its ends were read. */
  readonly words: number;
  /** How often each sign stands in it. */
  readonly hits: readonly number[];
  /** Whether each sign stands at its first word. */
  readonly opening: readonly number[];
  /** How many words the longest furniture phrase at its start has. */
  readonly opened: number;
  /** Share of its words that are furniture of each label, small words and the publisher's name aside. */
  readonly coverage: readonly number[];
  /** The same, of any label. */
  readonly furniture: number;
  /** How often the publisher names itself. */
  readonly self: number;
  /** Where in the text the publisher first speaks: an appeal, its trade, its name, we or you. */
  readonly speaksAt: number;
  /** Share of the text that is links. */
  readonly linked: number;
  /** How many links of each kind. */
  readonly links: readonly number[];
  /** Share of the text between quotation marks. */
  readonly quoted: number;
  readonly opensQuote: boolean;
  /** Ends as a sentence does. */
  readonly finished: boolean;
  /** How many blocks of this article have the same text, this one included. */
  readonly copies: number;
  /** A rule took it in the first reading: the second does not count it as text of the article. */
  readonly taken: boolean;
  /** It repeats the headline. */
  readonly headline: boolean;
  /** The same, with a kicker before it, a part left out, or a few words changed. Asked only of pages with a frame. */
  readonly saysHeadline: () => boolean;
}

const { head, tail } = limits;

/** Reads at most 2,600 characters of a block: its beginning and its end tell what it is. */
export function excerpt(text: string): string {
  return text.length <= head + tail ? text : `${text.slice(0, head)} ${text.slice(-tail)}`;
}

/** The text with a space at both ends of each link: menus are written without any. */
export function spaced(block: Block): string {
  const { links, text } = block;
  if (links.length < 2 || text.length > head) return text;
  let out = "";
  let at = 0;
  for (const { start, end } of links) {
    out += `${text.slice(at, start)} ${text.slice(start, end)} `;
    at = end;
  }
  return out + text.slice(at);
}

/** Reads the evidence of every block; linear in the length of the text. */
export function readEvidence(manuscript: Manuscript): readonly Evidence[] {
  const index = phraseIndex(manuscript.language);
  const names = selfNames(manuscript);
  const headline = plain(manuscript.headline ?? "");
  const says = headlineMatcher(manuscript.headline ?? "");
  const { blocks } = manuscript;
  const keys = copyKeys(blocks, headline);
  const copies = new Map<string, number>();
  for (const key of keys) if (key !== undefined) copies.set(key, (copies.get(key) ?? 0) + 1);
  return blocks.map((block, at) => {
    const key = keys[at];
    const count = key === undefined ? 1 : copies.get(key)!;
    const isSaid = () => says(block.text);
    const read = evidenceOf(block, index, names, manuscript.publisher.host, count, key === headline, isSaid);
    // A copy, as the second reading makes one: in V8 it has another shape than what it is a copy of, and all that
    // reads evidence would be compiled for one shape, thrown away, and compiled for both.
    return { ...read, taken: false };
  });
}

/** The text to compare of each block; `undefined` where no other block, nor the headline, has the same length. */
function copyKeys(blocks: readonly Block[], headline: string): readonly (string | undefined)[] {
  const texts = blocks.map((block) => excerpt(block.text).trim());
  const lengths = new Map<number, number>([[headline.length, 1]]);
  for (const { length } of texts) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  return texts.map((text) => (lengths.get(text.length) === 1 ? undefined : text.toLowerCase()));
}

const plain = (text: string) => text.trim().toLowerCase();

const nameArticles = languages.flatMap(({ boilerplate }) => phrasesIn(boilerplate.patterns.nameArticle));

/** What the publisher may call itself, without spaces: 'the daily quay' is 'thedailyquay' in its host. */
function selfNames(manuscript: Manuscript): readonly string[] {
  const names = new Set<string>();
  const { host, name } = manuscript.publisher;
  const labels = host?.toLowerCase().split(".") ?? [];
  for (const label of labels.slice(0, -1)) {
    const bare = label.replaceAll("-", "");
    if (bare.length >= moduleSizes.evidence.hostPart) names.add(bare);
  }
  if (name !== undefined) names.add(name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
  for (const each of [...names]) {
    for (const article of nameArticles) {
      const rest = each.slice(article.length);
      if (each.startsWith(article) && rest.length > moduleSizes.evidence.name) names.add(rest);
    }
  }
  return [...names].filter((each) => each.length >= moduleSizes.evidence.name);
}

const noLinks: readonly number[] = linkKinds.map(() => 0);
const noFurniture: readonly number[] = removalLabels.map(() => 0);
const noSigns: readonly number[] = Array.from({ length: signCount }, () => 0);

function evidenceOf(
  block: Block,
  index: PhraseIndex,
  names: readonly string[],
  host: string | undefined,
  copies: number,
  headline: boolean,
  saysHeadline: () => boolean,
): Omit<Evidence, "taken"> {
  const text = excerpt(spaced(block));
  const read = readWords(text);
  const hits = noSigns.slice();
  let opening: number[] | undefined;
  let opened = 0;
  let speaks = read.count;
  masks.fill(0, 0, read.count);
  scan(read.count, index, (sign, start, end) => {
    if (sign === youSign && isSmallPolite(text, start, end)) return;
    hits[sign]!++;
    if (start < speaks && pageSigns[sign] === 1) speaks = start;
    if (start === 0) {
      opening ??= noSigns.slice();
      opening[sign] = 1;
    }
    const bit = furnitureBit[sign]!;
    if (start === 0 && (bit & labelMask) !== 0 && end > opened) opened = end;
    if (bit !== 0) for (let at = start; at < end; at++) masks[at]! |= bit;
  });
  const self = markSelf(text, read.count, names);
  for (let at = 0; self > 0 && at < speaks; at++) if ((masks[at]! & selfBit) !== 0) speaks = at;
  const { coverage, furniture } = cover(read.count);
  const links = noLinks.slice();
  let linkedLength = 0;
  for (const link of block.links) {
    links[linkKinds.indexOf(linkKind(link.url, host))]!++;
    linkedLength += link.end - link.start;
  }
  return {
    block,
    read,
    words:
      block.text.length <= head + tail
        ? read.count
        : Math.round(block.text.length / moduleSizes.evidence.charactersPerWord),
    hits,
    opening: opening ?? noSigns,
    opened,
    coverage,
    furniture,
    self,
    speaksAt: speaks < read.count ? lastWords.starts[speaks]! : text.length,
    linked: block.text.length === 0 ? 0 : linkedLength / block.text.length,
    links,
    quoted: text.length === 0 ? 0 : read.quoted / text.length,
    opensQuote: /^[\s>*_]{0,4}["“„«‹「]/.test(text.slice(0, charactersRead.openingMark)),
    finished: /[.!?…][\s"'”’»)\]]{0,4}$/.test(text.slice(-charactersRead.closingMarks)),
    copies,
    headline,
    saysHeadline,
  };
}

/** The labels of each of the words read last, one bit a label. */
const masks = new Uint16Array(lastWords.ids.length);

/** Finds each phrase among the words read last; each sign counts once a word, with its longest phrase. */
export function scan(
  count: number,
  index: PhraseIndex,
  found: (sign: number, start: number, end: number) => void,
) {
  const { ids } = lastWords;
  for (let start = 0; start < count; start++) {
    const id = ids[start]!;
    if (id <= numberWord || id >= index.length) continue;
    const root = index[id];
    if (root === undefined) continue;
    const touched = root.next === undefined ? 0 : longerPhrases(root, start, count);
    for (let at = 0; at < touched; at++) {
      const sign = touchedSigns[at]!;
      found(sign, start, lastEnds[sign]!);
      lastEnds[sign] = 0;
    }
    if (touched === 0 && root.signs) for (const sign of root.signs) found(sign, start, start + 1);
  }
}

/** Notes the signs of phrases of two words and more from `start` on, and of its first word beside one. */
function longerPhrases(root: PhraseNode, start: number, count: number): number {
  const { ids } = lastWords;
  let { next } = root;
  let touched = 0;
  for (let end = start + 1; next !== undefined && end < count; end++) {
    const node = next.get(ids[end]!);
    if (node === undefined) break;
    next = node.next;
    if (node.signs === undefined) continue;
    if (touched === 0 && root.signs) touched = touch(root.signs, start + 1, touched);
    touched = touch(node.signs, end + 1, touched);
  }
  return touched;
}

const lastEnds = new Int32Array(signCount);
const touchedSigns = new Uint8Array(signCount);

/** Notes where the longest phrase of each sign ends so far; returns how many signs there are. */
function touch(signs: readonly number[], end: number, count: number): number {
  let touched = count;
  for (const sign of signs) {
    if (lastEnds[sign] === 0) touchedSigns[touched++] = sign;
    lastEnds[sign] = end;
  }
  return touched;
}

const youSign = registerSign("you");
const politeWords = new Set(languages.flatMap(({ boilerplate }) => phrasesIn(boilerplate.patterns.polite)));

/** 'Beiträge ihrer Mitglieder': with a small letter it is 'their'. */
function isSmallPolite(text: string, start: number, end: number): boolean {
  const { starts, ends } = lastWords;
  return end === start + 1 && politeWords.has(text.slice(starts[start], ends[start]));
}

const selfBit = 1 << 14;
const fillerBit = 1 << 15;

/** Signs that the publisher speaks, not a report. */
const pageSigns = new Uint8Array(signCount);
for (const label of ["fundraising", "newsletter", "comment-prompt"] as const)
  pageSigns[labelSign(label, "strong")] = 1;
for (const name of ["we", "you", "press", "cause"] as const) pageSigns[registerSign(name)] = 1;

/** Bit of the label whose furniture a sign is; 0 for topics and registers. */
const furnitureBit = new Uint16Array(signCount);
for (const label of removalLabels) {
  const bit = 1 << removalLabels.indexOf(label);
  furnitureBit[labelSign(label, "whole")] = bit;
  furnitureBit[labelSign(label, "strong")] = bit;
}
furnitureBit[registerSign("filler")] = fillerBit;

/** Marks where the publisher names itself; returns how often. */
function markSelf(text: string, words: number, names: readonly string[]): number {
  const { starts, ends, firsts } = lastWords;
  let count = 0;
  for (const name of names) {
    const first = name.charCodeAt(0);
    for (let start = 0; start < words; start++) {
      if (firsts[start] !== first) continue;
      let length = 0;
      let end = start;
      while (end < words && length < name.length) {
        const size = ends[end]! - starts[end]!;
        if (length + size > name.length) break;
        if (!name.startsWith(text.slice(starts[end]!, ends[end]!).toLowerCase(), length)) break;
        length += size;
        end++;
      }
      if (length !== name.length) continue;
      count++;
      for (let at = start; at < end; at++) masks[at]! |= selfBit;
    }
  }
  return count;
}

const labelMask = (1 << removalLabels.length) - 1;

function cover(count: number): Pick<Evidence, "coverage" | "furniture"> {
  let counted = 0;
  let any = 0;
  let coverage: number[] | undefined;
  const { ids } = lastWords;
  for (let at = 0; at < count; at++) {
    const mask = masks[at]!;
    const labels = mask & labelMask;
    if (labels === 0) {
      if ((mask & (selfBit | fillerBit)) === 0 && ids[at] !== numberWord) counted++;
      continue;
    }
    counted++;
    any++;
    coverage ??= noFurniture.slice();
    for (let label = 0; label < removalLabels.length; label++) if (labels & (1 << label)) coverage[label]!++;
  }
  if (coverage === undefined) return { coverage: noFurniture, furniture: 0 };
  // Single precision: the limits of the weights were learnt from it.
  for (let label = 0; label < removalLabels.length; label++)
    coverage[label] = Math.fround(coverage[label]! / counted);
  return { coverage, furniture: any / counted };
}

/** Links that lead to what a label is about. */
const bonusKinds: Readonly<Partial<Record<RemovalLabel, readonly (typeof linkKinds)[number][]>>> = {
  share: ["share", "network"],
  fundraising: ["give"],
  navigation: ["topic", "policy", "page"],
  related: ["article"],
};

/** What speaks for each label, resolved once: the signs of its strengths and the kinds of links that lead to it. */
const labelSigns = removalLabels.map((label) => ({
  label,
  whole: labelSign(label, "whole"),
  strong: labelSign(label, "strong"),
  weak: labelSign(label, "weak"),
  links: (bonusKinds[label] ?? []).map((kind) => linkKinds.indexOf(kind)),
}));

/** The label with most of the block's furniture, with the topic words and openings as tie breakers. */
export function likeliestLabel(evidence: Evidence): RemovalLabel {
  const { coverage, hits, opening, links } = evidence;
  let best: RemovalLabel = "other";
  let most = 0;
  for (const [at, signs] of labelSigns.entries()) {
    let linked = 0;
    for (const kind of signs.links) linked += links[kind]!;
    const score =
      labelPoints.covered * coverage[at]! +
      labelPoints.strong * Math.min(labelPoints.mostSigns, hits[signs.strong]!) +
      Math.min(labelPoints.mostSigns, hits[signs.weak]!) * labelPoints.weak +
      (opening[signs.whole]! + opening[signs.strong]!) +
      Math.min(labelPoints.mostLinks, linked) * labelPoints.link;
    if (score > most + labelPoints.lead) {
      most = score;
      best = signs.label;
    }
  }
  return best;
}
