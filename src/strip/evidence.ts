import type { Block } from "../model/block.ts";
import type { Manuscript } from "../model/manuscript.ts";
import { type RemovalLabel, removalLabels } from "../model/removal.ts";
import { cueCount, labelCue, voiceCue } from "./cue.ts";
import { cueIndex, type PhraseNode } from "./cue-index.ts";
import { linkKind, linkKinds } from "./link-kind.ts";
import { readWords, type Words } from "./words.ts";

/** What speaks for and against a block, by itself: neighbours come later. */
export interface Evidence {
  readonly block: Block;
  readonly read: Words;
  /** Of the whole block, also where only its ends were read. */
  readonly words: number;
  /** How often each cue stands in it. */
  readonly hits: Uint16Array;
  /** Whether each cue stands at its first word. */
  readonly opening: Uint8Array;
  /** Share of its words that are furniture of each label, small words and the publisher's name aside. */
  readonly coverage: Float32Array;
  /** The same, of any label. */
  readonly furniture: number;
  /** How often the publisher names itself. */
  readonly self: number;
  /** Share of the text that is links. */
  readonly linked: number;
  /** How many links of each kind. */
  readonly links: Uint16Array;
  /** Share of the text between quotation marks. */
  readonly quoted: number;
  readonly opensQuote: boolean;
  /** Ends as a sentence does. */
  readonly finished: boolean;
  /** How many blocks of this article have the same text, this one included. */
  readonly copies: number;
  /** A rule has taken it already: it is no text of the article for its neighbours. */
  readonly taken?: boolean;
  /** It repeats the headline. */
  readonly headline: boolean;
}

const head = 2000;
const tail = 600;

/** Reads at most 2,600 characters of a block: its beginning and its end tell what it is. */
function excerpt(text: string): string {
  return text.length <= head + tail ? text : `${text.slice(0, head)} ${text.slice(-tail)}`;
}

/** The text with a space at both ends of each link: menus are written without any. */
function spaced(block: Block): string {
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
  const index = cueIndex(manuscript.language);
  const names = selfNames(manuscript);
  const headline = plain(manuscript.headline ?? "");
  const copies = new Map<string, number>();
  const keys = manuscript.blocks.map((block) => plain(excerpt(block.text)));
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  return manuscript.blocks.map((block, at) => {
    const key = keys[at]!;
    return evidenceOf(block, index, names, manuscript.publisher.host, copies.get(key)!, key === headline);
  });
}

const plain = (text: string) => text.trim().toLowerCase();

/** What the publisher may call itself, without spaces: 'the daily quay' is 'thedailyquay' in its host. */
function selfNames(manuscript: Manuscript): readonly string[] {
  const names = new Set<string>();
  const { host, name } = manuscript.publisher;
  const labels = host?.toLowerCase().split(".") ?? [];
  for (const label of labels.slice(0, -1)) {
    const bare = label.replaceAll("-", "");
    if (bare.length >= 4) names.add(bare);
  }
  if (name !== undefined) names.add(readWords(name).tokens.join(""));
  for (const each of [...names]) if (each.startsWith("the") && each.length > 6) names.add(each.slice(3));
  return [...names].filter((each) => each.length >= 3);
}

function evidenceOf(
  block: Block,
  index: PhraseNode,
  names: readonly string[],
  host: string | undefined,
  copies: number,
  headline: boolean,
): Evidence {
  const text = excerpt(spaced(block));
  const read = readWords(text);
  const hits = new Uint16Array(cueCount);
  const opening = new Uint8Array(cueCount);
  const masks = new Uint16Array(read.tokens.length);
  scan(read.tokens, index, (cue, start, end) => {
    hits[cue]!++;
    if (start === 0) opening[cue] = 1;
    const bit = furnitureBit[cue]!;
    if (bit !== 0) for (let at = start; at < end; at++) masks[at]! |= bit;
  });
  const self = markSelf(read.tokens, names, masks);
  const { coverage, furniture } = cover(read.tokens, masks, index);
  const links = new Uint16Array(linkKinds.length);
  let linkedLength = 0;
  for (const link of block.links) {
    links[linkKinds.indexOf(linkKind(link.url, host))]!++;
    linkedLength += link.end - link.start;
  }
  const { quoted, opensQuote } = readQuotes(text);
  return {
    block,
    read,
    words: block.text.length <= head + tail ? read.tokens.length : Math.round(block.text.length / 6),
    hits,
    opening,
    coverage,
    furniture,
    self,
    linked: block.text.length === 0 ? 0 : linkedLength / block.text.length,
    links,
    quoted,
    opensQuote,
    finished: /[.!?…][\s"'”’»)\]]{0,4}$/.test(text.slice(-8)),
    copies,
    headline,
  };
}

/** Finds each phrase; of the phrases that start at one word, each cue counts once, with its longest. */
export function scan(
  tokens: readonly string[],
  index: PhraseNode,
  found: (cue: number, start: number, end: number) => void,
) {
  for (let start = 0; start < tokens.length; start++) {
    let node = index.next.get(tokens[start]!);
    if (node === undefined) continue;
    let longest: Map<number, number> | undefined;
    let single = node.cues;
    let end = start + 1;
    while (node !== undefined && end < tokens.length) {
      node = node.next.get(tokens[end]!);
      end++;
      if (node?.cues === undefined) continue;
      if (longest === undefined) {
        longest = new Map();
        for (const cue of single ?? []) longest.set(cue, start + 1);
        single = undefined;
      }
      for (const cue of node.cues) longest.set(cue, end);
    }
    if (longest) for (const [cue, last] of longest) found(cue, start, last);
    else if (single) for (const cue of single) found(cue, start, start + 1);
  }
}

const selfBit = 1 << 14;
const fillerBit = 1 << 15;

/** Bit of the label whose furniture a cue is; 0 for topics and voices. */
const furnitureBit = new Uint16Array(cueCount);
for (const label of removalLabels) {
  const bit = 1 << removalLabels.indexOf(label);
  furnitureBit[labelCue(label, "whole")] = bit;
  furnitureBit[labelCue(label, "strong")] = bit;
}
furnitureBit[voiceCue("filler")] = fillerBit;

function markSelf(tokens: readonly string[], names: readonly string[], masks: Uint16Array): number {
  let count = 0;
  for (const name of names) {
    for (let start = 0; start < tokens.length; start++) {
      if (!name.startsWith(tokens[start]!)) continue;
      let length = 0;
      let end = start;
      while (end < tokens.length && length < name.length && name.startsWith(tokens[end]!, length)) {
        length += tokens[end]!.length;
        end++;
      }
      if (length !== name.length) continue;
      count++;
      for (let at = start; at < end; at++) masks[at]! |= selfBit;
    }
  }
  return count;
}

const digits = /^\d+$/;

function cover(tokens: readonly string[], masks: Uint16Array, _index: PhraseNode) {
  const coverage = new Float32Array(removalLabels.length);
  let counted = 0;
  let any = 0;
  const labelMask = (1 << removalLabels.length) - 1;
  for (let at = 0; at < tokens.length; at++) {
    const mask = masks[at]!;
    const labels = mask & labelMask;
    if (labels === 0 && ((mask & (selfBit | fillerBit)) !== 0 || digits.test(tokens[at]!))) continue;
    counted++;
    if (labels === 0) continue;
    any++;
    for (let label = 0; label < removalLabels.length; label++) if (labels & (1 << label)) coverage[label]!++;
  }
  if (counted > 0) for (let label = 0; label < removalLabels.length; label++) coverage[label]! /= counted;
  return { coverage, furniture: counted === 0 ? 0 : any / counted };
}

const openMarks = new Set(["“", "„", "«", "‹", "「"]);
const closeMarks = new Set(["”", "»", "›", "」"]);

function readQuotes(text: string): { quoted: number; opensQuote: boolean } {
  let inside = 0;
  let open = false;
  for (const sign of text) {
    if (sign === '"') open = !open;
    else if (openMarks.has(sign)) open = !(open && sign === "“");
    else if (closeMarks.has(sign)) open = sign === "»" && !open;
    else if (open) inside += sign.length;
  }
  const opensQuote = /^[\s>*_]{0,4}["“„«‹「]/.test(text.slice(0, 6));
  return { quoted: text.length === 0 ? 0 : Math.min(1, inside / text.length), opensQuote };
}

/** The label with most of the block's furniture, with the topic words and openings as tie breakers. */
export function likeliestLabel(evidence: Evidence): RemovalLabel {
  let best: RemovalLabel = "other";
  let most = 0;
  for (const [at, label] of removalLabels.entries()) {
    const score =
      4 * evidence.coverage[at]! +
      2 * Math.min(3, evidence.hits[labelCue(label, "strong")]!) +
      Math.min(3, evidence.hits[labelCue(label, "weak")]!) * 0.5 +
      (evidence.opening[labelCue(label, "whole")]! + evidence.opening[labelCue(label, "strong")]!) +
      linkBonus(evidence, label);
    if (score > most + 1e-9) {
      most = score;
      best = label;
    }
  }
  return best;
}

const bonusKinds: Readonly<Partial<Record<RemovalLabel, readonly (typeof linkKinds)[number][]>>> = {
  share: ["share", "network"],
  fundraising: ["give"],
  navigation: ["topic", "policy", "page"],
  related: ["article"],
};

function linkBonus(evidence: Evidence, label: RemovalLabel): number {
  const kinds = bonusKinds[label];
  if (kinds === undefined) return 0;
  let count = 0;
  for (const kind of kinds) count += evidence.links[linkKinds.indexOf(kind)]!;
  return Math.min(2, count) * 1.5;
}
