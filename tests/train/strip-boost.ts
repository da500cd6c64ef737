import type { Trees } from "../../src/strip/5-trees/trees.ts";

export interface Sample {
  readonly vector: Float32Array;
  readonly target: 0 | 1;
  readonly weight: number;
}

export interface BoostOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Fewest samples in a leaf. */
  readonly leaf: number;
  readonly lambda: number;
}

const bins = 24;

/** Gradient boosted trees on the logistic loss, by histograms. Deterministic. */
export function boost(samples: readonly Sample[], features: readonly string[], options: BoostOptions): Trees {
  const width = features.length;
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(samples, feature));
  const columns = edges.map((limits, feature) =>
    Uint8Array.from(samples, ({ vector }) => binOf(limits, vector[feature]!)),
  );
  let positive = 0;
  let all = 0;
  for (const { target, weight } of samples) {
    all += weight;
    positive += weight * target;
  }
  const bias = Number(Math.log(positive / (all - positive)).toFixed(4));
  const scores = new Float64Array(samples.length).fill(bias);
  const trees: number[][][] = [];
  const gradient = new Float64Array(samples.length);
  const hessian = new Float64Array(samples.length);
  for (let round = 0; round < options.rounds; round++) {
    for (let at = 0; at < samples.length; at++) {
      const { target, weight } = samples[at]!;
      const chance = 1 / (1 + Math.exp(-scores[at]!));
      gradient[at] = weight * (target - chance);
      hessian[at] = weight * Math.max(1e-6, chance * (1 - chance));
    }
    trees.push(grow(columns, edges, gradient, hessian, scores, options));
  }
  return { features, bias, trees };
}

function edgesOf(samples: readonly Sample[], feature: number): readonly number[] {
  const values = Float32Array.from(samples, ({ vector }) => vector[feature]!).sort();
  const distinct = [...new Set(values)];
  const middles = distinct.slice(1).map((value, at) => (value + distinct[at]!) / 2);
  if (middles.length < bins) return middles.map(short);
  const edges = new Set<number>();
  for (let at = 1; at < bins; at++) edges.add(short(values[Math.floor((at * values.length) / bins)]!));
  for (let at = 1; at < 8; at++) edges.add(short(middles[Math.floor((at * middles.length) / 8)]!));
  return [...edges].sort((a, b) => a - b);
}

const short = (value: number) => Number(value.toPrecision(4));

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function grow(
  columns: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradient: Float64Array,
  hessian: Float64Array,
  scores: Float64Array,
  options: BoostOptions,
): number[][] {
  const tree: number[][] = [];
  const build = (rows: Int32Array, level: number) => {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += gradient[row]!;
      h += hessian[row]!;
    }
    const split =
      level < options.depth ? bestSplit(rows, g, h, columns, edges, gradient, hessian, options) : undefined;
    const node: number[] = [];
    tree.push(node);
    if (split === undefined) {
      const odds = Number(((options.rate * g) / (h + options.lambda)).toFixed(4));
      node.push(odds);
      for (const row of rows) scores[row]! += odds;
      return;
    }
    const column = columns[split.feature]!;
    node.push(split.feature, edges[split.feature]![split.bin]!);
    build(
      rows.filter((row) => column[row]! <= split.bin),
      level + 1,
    );
    node.push(tree.length);
    build(
      rows.filter((row) => column[row]! > split.bin),
      level + 1,
    );
  };
  build(Int32Array.from(scores.keys()), 0);
  return tree;
}

function bestSplit(
  rows: Int32Array,
  g: number,
  h: number,
  columns: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradient: Float64Array,
  hessian: Float64Array,
  { leaf, lambda }: BoostOptions,
): { feature: number; bin: number } | undefined {
  if (rows.length < 2 * leaf) return undefined;
  let best = 1e-4;
  let split: { feature: number; bin: number } | undefined;
  const whole = (g * g) / (h + lambda);
  const gs = new Float64Array(64);
  const hs = new Float64Array(64);
  const ns = new Int32Array(64);
  for (let feature = 0; feature < edges.length; feature++) {
    const size = edges[feature]!.length + 1;
    if (size < 2) continue;
    gs.fill(0);
    hs.fill(0);
    ns.fill(0);
    const column = columns[feature]!;
    for (let each = 0; each < rows.length; each++) {
      const row = rows[each]!;
      const bin = column[row]!;
      gs[bin]! += gradient[row]!;
      hs[bin]! += hessian[row]!;
      ns[bin]!++;
    }
    let gl = 0;
    let hl = 0;
    let nl = 0;
    for (let bin = 0; bin < size - 1; bin++) {
      gl += gs[bin]!;
      hl += hs[bin]!;
      nl += ns[bin]!;
      if (nl < leaf || rows.length - nl < leaf) continue;
      const gain = (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (h - hl + lambda) - whole;
      if (gain > best) {
        best = gain;
        split = { feature, bin };
      }
    }
  }
  return split;
}
