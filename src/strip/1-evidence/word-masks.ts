import { removalLabels } from "../../article/removal.ts";
import { labelSign, registerSign, signCount } from "./sign.ts";
import { lastWords, numberWord } from "./words.ts";

/** How much of a block is furniture. */
export interface Coverage {
  /** Share of its words that are furniture of each label, small words and the publisher's name aside. */
  readonly coverage: readonly number[];
  /** The same, of any label. */
  readonly furniture: number;
}

/** The labels of each of the words read last, one bit a label. */
export const masks = new Uint16Array(lastWords.ids.length);

/** The publisher's name, and small words between those of a button. */
export const selfBit = 1 << 14;
const fillerBit = 1 << 15;

/** The labels among the bits. */
export const labelMask = (1 << removalLabels.length) - 1;

/** Bit of the label whose furniture a sign is; 0 for topics and registers. */
export const furnitureBit = new Uint16Array(signCount);
for (const label of removalLabels) {
  const bit = 1 << removalLabels.indexOf(label);
  furnitureBit[labelSign(label, "whole")] = bit;
  furnitureBit[labelSign(label, "strong")] = bit;
}
furnitureBit[registerSign("filler")] = fillerBit;

const noFurniture: readonly number[] = removalLabels.map(() => 0);

/** The shares of the words read last that are furniture. */
export function cover(count: number): Coverage {
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
