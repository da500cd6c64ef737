/** One choice among several: which features each has, and which are right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly weight: number;
}

/** One yes or no. */
export interface Judgement {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** Fits weights so that the right options of each choice get most of the probability (Adagrad, ridge; the mean of the last half). */
export function fitChoices(
  choices: readonly Choice[],
  size: number,
  epochs = 14,
  ridge = 0.00003,
  rate = 0.15,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const mean = new Float64Array(size);
  const order = choices.map((_, index) => index);
  let seed = 7;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1664525 + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const step = rate / (1 + epoch * 0.3);
    for (const index of order) {
      const { options, right, weight } = choices[index]!;
      const scores = options.map((features) => features.reduce((sum, feature) => sum + weights[feature]!, 0));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const total = powers.reduce((sum, power) => sum + power, 0);
      let share = 0;
      for (const at of right) share += powers[at]!;
      options.forEach((features, at) => {
        const odds = powers[at]! / total;
        const wanted = right.includes(at) ? powers[at]! / share : 0;
        const slope = weight * (odds - wanted);
        if (Math.abs(slope) < 1e-5) return;
        for (const feature of features) {
          const gradient = slope + ridge * weights[feature]!;
          squares[feature]! += gradient * gradient;
          weights[feature]! -= (step * gradient) / Math.sqrt(squares[feature]!);
        }
      });
    }
    for (let feature = 0; feature < size; feature++) weights[feature]! *= 1 - ridge * 20;
    if (epoch >= epochs / 2) addTo(mean, weights, 1 / Math.floor(epochs / 2));
  }
  return mean;
}

function addTo(sum: Float64Array, weights: Float64Array, share: number) {
  for (let feature = 0; feature < sum.length; feature++) sum[feature]! += share * weights[feature]!;
}

/** Fits a logistic regression (Adagrad, ridge; the mean of the last half). `epochs` is even. */
export function fitJudgements(
  judgements: readonly Judgement[],
  size: number,
  epochs = 30,
  ridge = 0.0005,
  rate = 0.2,
  rising: ReadonlySet<number> = new Set(),
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const mean = new Float64Array(size);
  let seed = 11;
  const order = judgements.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1664525 + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const step = rate / (1 + epoch * 0.2);
    for (const index of order) {
      const { features, label, weight } = judgements[index]!;
      const score = features.reduce((sum, feature) => sum + weights[feature]!, 0);
      const slope = weight * (1 / (1 + Math.exp(-score)) - label);
      for (const feature of features) {
        const gradient = slope + ridge * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (step * gradient) / Math.sqrt(squares[feature]!);
        if (weights[feature]! < 0 && rising.has(feature)) weights[feature] = 0;
      }
    }
    if (epoch >= epochs / 2) addTo(mean, weights, 1 / Math.floor(epochs / 2));
  }
  return mean;
}

/** Sets the weights of features that fewer than `least` options have to nothing: what is rare is not learned. */
export function pruneRare(
  lists: Iterable<readonly number[]>,
  size: number,
  least: number,
): (features: readonly number[]) => readonly number[] {
  const counts = new Uint32Array(size);
  for (const features of lists) for (const feature of features) counts[feature]!++;
  return (features) => features.filter((feature) => counts[feature]! >= least);
}
