/** A feature of which one value holds at a time: each value has one weight for each context. */
export interface Feature<Value extends string = string> {
  readonly name: string;
  readonly values: readonly Value[];
  readonly contexts: readonly string[];
  /** Place of each value in `values`. */
  readonly at: Readonly<Record<Value, number>>;
  /** Index of the weight of the first value in the first context. */
  readonly base: number;
}

/** The place of each word in a list. */
export function placesIn<const Word extends string>(list: readonly Word[]): Readonly<Record<Word, number>> {
  return Object.fromEntries(list.map((one, at) => [one, at])) as Record<Word, number>;
}

/** Weights as they stand in the file: by feature, then by value (`context/value` where it has contexts). */
export type WeightTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

const everywhere = [""] as const;

const learnAgain = "expected one weight for each feature of the code: run `npm run train -- quotes`";

/** The features of one model, numbered in the order in which they are added. */
export class FeatureSpace {
  readonly features: Feature[] = [];
  size = 0;

  add<const Value extends string>(
    name: string,
    values: readonly Value[],
    contexts: readonly string[] = everywhere,
  ): Feature<Value> {
    const feature = { name, values, contexts, at: placesIn(values), base: this.size };
    this.features.push(feature);
    this.size += values.length * contexts.length;
    return feature;
  }

  /** Reads weights into the order of the features. Fails where the table lacks a name, or has one that is no feature. */
  read(table: WeightTable): Float64Array {
    const weights = new Float64Array(this.size);
    const known = new Set<string>();
    this.each((feature, key, index) => {
      const weight = table[feature.name]?.[key];
      if (weight === undefined) throw new Error(`Missing weight \`${feature.name}: ${key}\`, ${learnAgain}`);
      weights[index] = weight;
      known.add(`${feature.name}: ${key}`);
    });
    for (const [name, values] of Object.entries(table)) {
      for (const key of Object.keys(values)) {
        if (!known.has(`${name}: ${key}`))
          throw new Error(`Unexpected weight \`${name}: ${key}\`, ${learnAgain}`);
      }
    }
    return weights;
  }

  /** Writes weights as a table, rounded. What was too rare to be learned stands there with 0. */
  write(weights: ArrayLike<number>): WeightTable {
    const table: Record<string, Record<string, number>> = {};
    this.each((feature, key, index) => {
      table[feature.name] ??= {};
      // `|| 0`: JSON has no -0.
      table[feature.name]![key] = Math.round(weights[index]! * 1000) / 1000 || 0;
    });
    return table;
  }

  each(visit: (feature: Feature, key: string, index: number) => void) {
    for (const feature of this.features) {
      feature.contexts.forEach((context, row) => {
        feature.values.forEach((value, column) => {
          visit(
            feature,
            context === "" ? value : `${context}/${value}`,
            feature.base + row * feature.values.length + column,
          );
        });
      });
    }
  }
}

/** Collects the numbers of the features that hold, for one thing that is judged. */
export class FeatureVector {
  readonly on: number[] = [];

  set(feature: Feature, value: number, context = 0) {
    this.on.push(feature.base + context * feature.values.length + value);
  }

  /** Sets a value and all below it: each then weighs what it adds to the one before. */
  reach(feature: Feature, value: number, context = 0) {
    for (let below = 0; below <= value; below++) this.set(feature, below, context);
  }

  flag(feature: Feature, holds: boolean, context = 0) {
    if (holds) this.on.push(feature.base + context * feature.values.length);
  }

  score(weights: Float64Array): number {
    let sum = 0;
    for (const index of this.on) sum += weights[index]!;
    return sum;
  }
}

/** Puts a number into one of the classes that `limits` separate: 0 up to `limits.length`. */
export function bucket(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value > limits[index]!) index++;
  return index;
}

/** The probabilities that scores stand for: they add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  const powers: number[] = [];
  let sum = 0;
  for (const score of scores) {
    const power = Math.exp(score - top);
    powers.push(power);
    sum += power;
  }
  for (let at = 0; at < powers.length; at++) powers[at]! /= sum;
  return powers;
}
