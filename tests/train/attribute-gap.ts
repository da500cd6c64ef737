import { readFileSync } from "node:fs";
import { annotate } from "../../src/attribute/4-cues/annotate.ts";
import { findAntecedents } from "../../src/attribute/5-rank/antecedents.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import type { Choice } from "./attribute-fit.ts";
import { placeOf } from "./attribute-gold.ts";

/** Reads GAP: whom 'he' or 'she' stands for, in paragraphs of an encyclopedia. */
export function readGap(path: string): readonly Choice[] {
  const rows = readFileSync(path, "utf8").split("\n").slice(1).filter(Boolean);
  return rows.flatMap((row) => {
    const [, text, pronoun, offset, a, aOffset, aRight, b, bOffset, bRight] = row.split("\t");
    if (!/^(?:he|she)$/i.test(pronoun!)) return [];
    const right =
      aRight === "TRUE" ? [Number(aOffset), a!] : bRight === "TRUE" ? [Number(bOffset), b!] : undefined;
    if (!right) return [];
    const manuscript = { blocks: parsePlainText(text!), language: "en", publisher: {} };
    const doc = annotate(manuscript, new Set(), [], () => false);
    const at = (place: number) =>
      doc.mentions.list.findIndex((mention) => {
        const [from, to] = placeOf(doc, mention.nameFrom, mention.nameTo);
        return from <= place && place < to;
      });
    const mention = at(Number(offset));
    const target = at(right[0] as number);
    if (mention < 0 || target < 0) return [];
    const entity = doc.entities.of[target]!;
    const answers = findAntecedents(doc, mention, {
      speaker: -1,
      speakerBlock: -1,
      chain: -1,
      chainSentence: -1,
      referents: new Int32Array(doc.mentions.list.length).fill(-1),
    });
    const index = answers.findIndex((answer) => answer.referent === entity);
    if (index < 0 || answers.length < 2) return [];
    return [{ options: answers.map((answer) => answer.features.on), right: [index], weight: 0.7 }];
  });
}

export const gapFiles = (folder: string): readonly string[] =>
  ["development", "test", "validation"].map((part) => `${folder}/gap/gap-${part}.tsv`);

/** All three parts of GAP. */
export function readGaps(folder: string): readonly Choice[] {
  return gapFiles(folder).flatMap(readGap);
}
