import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import {
  type BoilerplateWords,
  type Register,
  registers,
  type Strength,
} from "../../language/boilerplate.ts";
import { phrasesIn } from "../../language/phrases.ts";

const strengths = ["whole", "strong", "weak"] as const;

/** Number of a sign in the counts of `Evidence`. */
export type Sign = number;

const labelSigns = Object.fromEntries(
  removalLabels.map((label, at) => [
    label,
    Object.fromEntries(strengths.map((strength, place) => [strength, at * strengths.length + place])),
  ]),
) as Readonly<Record<RemovalLabel, Readonly<Record<Strength, Sign>>>>;

const registerSigns = Object.fromEntries(
  registers.map((register, at) => [register, removalLabels.length * strengths.length + at]),
) as Readonly<Record<Register, Sign>>;

export const labelSign = (label: RemovalLabel, strength: Strength): Sign => labelSigns[label][strength];

export const registerSign = (register: Register): Sign => registerSigns[register];

export const signCount = removalLabels.length * strengths.length + registers.length;

/** The unmistakable signs of every label. */
export const strongSigns: readonly Sign[] = removalLabels.map((label) => labelSign(label, "strong"));

/** The phrases of a lexicon with the number of their sign. */
export function* phrasesOf(lexicon: BoilerplateWords): Generator<readonly [sign: Sign, phrase: string]> {
  for (const label of removalLabels) {
    for (const strength of strengths) {
      for (const phrase of phrasesIn(lexicon.labels[label][strength]))
        yield [labelSign(label, strength), phrase];
    }
  }
  for (const register of registers) {
    for (const phrase of phrasesIn(lexicon.registers[register])) yield [registerSign(register), phrase];
  }
}
