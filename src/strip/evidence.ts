import type { Block } from "../model/block.ts";
import type { Manuscript } from "../model/manuscript.ts";
import { type RemovalLabel, removalLabels } from "../model/removal.ts";
import { cueCount, labelCue, voiceCue } from "./cue.ts";
import { cueIndex, type PhraseNode } from "./cue-index.ts";
import { linkKind, linkKinds } from "./link-kind.ts";
import { lastWords, numberWord, readWords, type Words } from "./words.ts";

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
  if (name !== undefined) names.add(name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
  for (const each of [...names]) if (each.startsWith("the") && each.length > 6) names.add(each.slice(3));
  return [...names].filter((each) => each.length >= 3);
}

const noLinks = new Uint16Array(linkKinds.length);

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
  masks.fill(0, 0, read.count);
  scan(read.count, index, (cue, start, end) => {
    hits[cue]!++;
    if (start === 0) opening[cue] = 1;
    const bit = furnitureBit[cue]!;
    if (bit !== 0) for (let at = start; at < end; at++) masks[at]! |= bit;
  });
  const self = markSelf(text, read.count, names);
  const { coverage, furniture } = cover(read.count);
  const links = block.links.length === 0 ? noLinks : new Uint16Array(linkKinds.length);
  let linkedLength = 0;
  for (const link of block.links) {
    links[linkKinds.indexOf(linkKind(link.url, host))]!++;
    linkedLength += link.end - link.start;
  }
  return {
    block,
    read,
    words: block.text.length <= head + tail ? read.count : Math.round(block.text.length / 6),
    hits,
    opening,
    coverage,
    furniture,
    self,
    linked: block.text.length === 0 ? 0 : linkedLength / block.text.length,
    links,
    quoted: text.length === 0 ? 0 : read.quoted / text.length,
    opensQuote: /^[\s>*_]{0,4}["“„«‹「]/.test(text.slice(0, 6)),
    finished: /[.!?…][\s"'”’»)\]]{0,4}$/.test(text.slice(-8)),
    copies,
    headline,
  };
}

/** What each of the words read last belongs to: a bit a label. */
const masks = new Uint16Array(lastWords.ids.length);

/** Finds each phrase among the words read last; each cue counts once a word, with its longest phrase. */
export function scan(
  count: number,
  index: PhraseNode,
  found: (cue: number, start: number, end: number) => void,
) {
  const { ids } = lastWords;
  for (let start = 0; start < count; start++) {
    if (ids[start]! <= numberWord) continue;
    let node = index.next.get(ids[start]!);
    if (node === undefined) continue;
    let longest: Map<number, number> | undefined;
    let single = node.cues;
    let end = start + 1;
    while (node !== undefined && end < count && node.next.size > 0) {
      node = node.next.get(ids[end]!);
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

/** Marks where the publisher names itself; returns how often. */
function markSelf(text: string, words: number, names: readonly string[]): number {
  const { starts, ends } = lastWords;
  let count = 0;
  for (const name of names) {
    const first = name.charCodeAt(0);
    const capital = name[0]!.toUpperCase().charCodeAt(0);
    for (let start = 0; start < words; start++) {
      const code = text.charCodeAt(starts[start]!);
      if (code !== first && code !== capital) continue;
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

function cover(count: number) {
  const coverage = new Float32Array(removalLabels.length);
  let counted = 0;
  let any = 0;
  for (let at = 0; at < count; at++) {
    const mask = masks[at]!;
    const labels = mask & labelMask;
    if (labels === 0) {
      if ((mask & (selfBit | fillerBit)) === 0 && lastWords.ids[at] !== numberWord) counted++;
      continue;
    }
    counted++;
    any++;
    for (let label = 0; label < removalLabels.length; label++) if (labels & (1 << label)) coverage[label]!++;
  }
  if (counted > 0) for (let label = 0; label < removalLabels.length; label++) coverage[label]! /= counted;
  return { coverage, furniture: counted === 0 ? 0 : any / counted };
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
