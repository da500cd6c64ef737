/** A regression tree as flat arrays: a leaf has `feature` -1 and its value in `threshold`. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export interface Sample {
  readonly vector: Float32Array;
  readonly target: 0 | 1;
  readonly weight: number;
}

export interface BoostOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly leaf: number;
  readonly lambda: number;
}

const bins = 32;

/** Gradient boosted trees on the logistic loss, by histograms. Deterministic. */
export function boost(samples: readonly Sample[], options: BoostOptions): { bias: number; trees: Tree[] } {
  const width = samples[0]!.vector.length;
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(samples, feature));
  const binned = samples.map(({ vector }) =>
    Uint8Array.from(vector, (value, feature) => binOf(edges[feature]!, value)),
  );
  let positive = 0;
  let all = 0;
  for (const { target, weight } of samples) {
    all += weight;
    positive += weight * target;
  }
  const bias = Math.log(positive / (all - positive));
  const scores = new Float64Array(samples.length).fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const gradient = new Float64Array(samples.length);
    const hessian = new Float64Array(samples.length);
    for (const [at, { target, weight }] of samples.entries()) {
      const p = 1 / (1 + Math.exp(-scores[at]!));
      gradient[at] = weight * (target - p);
      hessian[at] = weight * Math.max(1e-6, p * (1 - p));
    }
    const tree = grow(binned, edges, gradient, hessian, samples, options);
    trees.push(tree);
    for (const [at, { vector }] of samples.entries()) scores[at]! += treeValue(tree, vector);
  }
  return { bias, trees };
}

export function treeValue(tree: Tree, vector: Float32Array): number {
  let node = 0;
  while (tree.feature[node]! >= 0) {
    node = vector[tree.feature[node]!]! <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
  }
  return tree.threshold[node]!;
}

function edgesOf(samples: readonly Sample[], feature: number): readonly number[] {
  const distinct = [...new Set(samples.map(({ vector }) => vector[feature]!))].sort((a, b) => a - b);
  const middles = distinct.slice(1).map((value, at) => (value + distinct[at]!) / 2);
  if (middles.length <= bins - 1) return middles;
  const values = samples.map(({ vector }) => vector[feature]!).sort((a, b) => a - b);
  const edges = new Set<number>();
  for (let at = 1; at < bins; at++) edges.add(values[Math.floor((at * values.length) / bins)]!);
  for (let at = 1; at < 8; at++) edges.add(middles[Math.floor((at * middles.length) / 8)]!);
  return [...edges].sort((a, b) => a - b);
}

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
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradient: Float64Array,
  hessian: Float64Array,
  samples: readonly Sample[],
  { depth, rate, leaf, lambda }: BoostOptions,
): Tree {
  const tree = {
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    right: [] as number[],
  };
  const build = (rows: Int32Array, level: number): number => {
    const node = tree.feature.length;
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += gradient[row]!;
      h += hessian[row]!;
    }
    tree.threshold[node] = (rate * g) / (h + lambda);
    if (level === depth || rows.length < 2 * leaf) return node;
    let best = { gain: 1e-4, feature: -1, bin: 0 };
    for (let feature = 0; feature < edges.length; feature++) {
      const size = edges[feature]!.length + 1;
      if (size < 2) continue;
      const gs = new Float64Array(size);
      const hs = new Float64Array(size);
      const ns = new Int32Array(size);
      for (const row of rows) {
        const bin = binned[row]![feature]!;
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
        const gain =
          (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (h - hl + lambda) - (g * g) / (h + lambda);
        if (gain > best.gain) best = { gain, feature, bin };
      }
    }
    if (best.feature < 0) return node;
    const left: number[] = [];
    const right: number[] = [];
    for (const row of rows) (binned[row]![best.feature]! <= best.bin ? left : right).push(row);
    tree.feature[node] = best.feature;
    tree.threshold[node] = Number(edges[best.feature]![best.bin]!.toPrecision(5));
    tree.left[node] = build(Int32Array.from(left), level + 1);
    tree.right[node] = build(Int32Array.from(right), level + 1);
    return node;
  };
  build(Int32Array.from(samples.keys()), 0);
  return tree;
}
