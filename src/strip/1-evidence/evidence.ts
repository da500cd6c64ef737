import type { Block } from "../../article/block.ts";
import type { Manuscript } from "../../article/manuscript.ts";
import { languages } from "../../language/languages.ts";
import { linkKind, linkKinds } from "../../language/link-kind.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { charactersRead, moduleSizes } from "../sizes.ts";
import { type Copies, countCopies } from "./copies.ts";
import { excerpt, isReadWhole, spaced } from "./excerpt.ts";
import { headlineMatcher } from "./headline-matcher.ts";
import { markSelf, selfNames } from "./own-name.ts";
import { type PhraseIndex, phraseIndex } from "./phrase-index.ts";
import { scan } from "./scan.ts";
import { labelSign, registerSign, signCount } from "./sign.ts";
import { type Coverage, cover, furnitureBit, labelMask, masks, selfBit } from "./word-masks.ts";
import { lastWords, readWords, type Words } from "./words.ts";

/** What is seen in a block alone. Its neighbours are in `Position`. */
export interface Evidence extends Coverage, Copies {
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
  /** A rule took it in the first reading: the second does not count it as text of the article. */
  readonly taken: boolean;
  /** It repeats the headline, with a kicker before it, a part left out, or a few words changed. Asked only of pages with a frame. */
  readonly saysHeadline: () => boolean;
}

/** Reads the evidence of every block; linear in the length of the text. */
export function readEvidence(manuscript: Manuscript): readonly Evidence[] {
  const { blocks, headline = "", publisher } = manuscript;
  const source: Source = {
    index: phraseIndex(manuscript.language),
    names: selfNames(manuscript),
    host: publisher.host,
    says: headlineMatcher(headline),
  };
  const copies = countCopies(blocks, headline);
  // A copy, as the second reading makes one: in V8 it has another shape than what it is a copy of, and all that
  // reads evidence would be compiled for one shape, thrown away, and compiled for both.
  return blocks.map((block, at) => ({ ...evidenceOf(block, source, copies[at]!), taken: false }));
}

/** What is the same for all blocks of an article. */
interface Source {
  readonly index: PhraseIndex;
  readonly names: readonly string[];
  readonly host: string | undefined;
  readonly says: (text: string) => boolean;
}

const noLinks: readonly number[] = linkKinds.map(() => 0);
const noSigns: readonly number[] = Array.from({ length: signCount }, () => 0);

function evidenceOf(
  block: Block,
  { index, names, host, says }: Source,
  { copies, headline }: Copies,
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
    words: isReadWhole(block.text)
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
    saysHeadline: () => says(block.text),
  };
}

/** Signs that the publisher speaks, not a report. */
const pageSigns = new Uint8Array(signCount);
for (const label of ["fundraising", "newsletter", "comment-prompt"] as const)
  pageSigns[labelSign(label, "strong")] = 1;
for (const name of ["we", "you", "press", "cause"] as const) pageSigns[registerSign(name)] = 1;

const youSign = registerSign("you");
const politeWords = new Set(languages.flatMap(({ boilerplate }) => phrasesIn(boilerplate.patterns.polite)));

/** 'Beiträge ihrer Mitglieder': with a small letter it is 'their'. */
function isSmallPolite(text: string, start: number, end: number): boolean {
  const { starts, ends } = lastWords;
  return end === start + 1 && politeWords.has(text.slice(starts[start], ends[start]));
}
