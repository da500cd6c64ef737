import { removalLabels } from "../../article/removal.ts";
import { type Register, registers } from "../../language/boilerplate.ts";
import { linkKinds } from "../../language/link-kind.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isProse, type Position } from "../1-evidence/position.ts";
import { labelSign, registerSign, strongSigns } from "../1-evidence/sign.ts";
import type { Decisions } from "../decision.ts";
import { treeLimits } from "../thresholds.ts";

const { reach } = treeLimits;

/**
 * One number the trees may weigh. Closed classes and shapes only: no words, no names. Only what differs among the blocks
 * that are learned from: what rules or guards decide never reaches the trees, and tables are not among the data.
 */
type Feature = readonly [
  name: string,
  value: (
    evidence: Evidence,
    position: Position,
    all: readonly Evidence[],
    at: number,
    sure: Decisions,
  ) => number,
];

const strongAny = (evidence: Evidence) => {
  let sum = 0;
  for (const sign of strongSigns) sum += evidence.hits[sign]!;
  return sum;
};
const rate = (evidence: Evidence, register: Register) =>
  evidence.hits[registerSign(register)]! / Math.max(4, evidence.read.count);
const capped = (count: number, most: number) => Math.min(count, most);

function near(offset: number): readonly Feature[] {
  const name = offset < 0 ? `${-offset} before` : `${offset} after`;
  const of = (value: (evidence: Evidence) => number, missing = -1) =>
    ((_e, _c, all, at) =>
      all[at + offset] === undefined ? missing : value(all[at + offset]!)) as Feature[1];
  return [
    [`furniture, ${name}`, of((e) => e.furniture)],
    [`strong cues, ${name}`, of((e) => capped(strongAny(e), 4))],
    [`words, ${name}`, of((e) => capped(e.words, 80))],
    [`linked, ${name}`, of((e) => e.linked)],
    [`heading, ${name}`, of((e) => (e.block.kind === "heading" ? 1 : 0))],
    [`prose, ${name}`, of((e) => (isProse(e) ? 1 : 0))],
    [`byline, ${name}`, of((e) => e.opening[registerSign("byline")]!)],
    [`article links, ${name}`, of((e) => capped(e.links[linkKinds.indexOf("article")]!, 2))],
    [
      `same kind, ${name}`,
      ((e, _c, all, at) => (all[at + offset]?.block.kind === e.block.kind ? 1 : 0)) as Feature[1],
    ],
  ];
}

const features: readonly Feature[] = [
  ["words", (e) => capped(e.words, 300)],
  ["sentences", (e) => capped(e.read.sentences, 12)],
  ["finished", (e) => (e.finished ? 1 : 0)],
  ["heading depth", (e) => e.block.depth ?? 0],
  ["list item", (e) => (e.block.kind === "list-item" ? 1 : 0)],
  ["in a block quote", (e) => (e.block.within.includes("blockquote") ? 1 : 0)],
  ["linked", (e) => e.linked],
  ["links", (e) => capped(e.block.links.length, 8)],
  // Blocks with links to share or to a policy are decided by rules: none is left to learn from.
  ...linkKinds.flatMap((kind, at): readonly Feature[] =>
    kind === "share" || kind === "policy" ? [] : [[`${kind} links`, (e) => capped(e.links[at]!, 4)]],
  ),
  ["furniture", (e) => e.furniture],
  ...removalLabels.map((label, at): Feature => [`${label} furniture`, (e) => e.coverage[at]!]),
  ...removalLabels.map(
    (label): Feature => [`${label} strong cues`, (e) => capped(e.hits[labelSign(label, "strong")]!, 5)],
  ),
  ...removalLabels.map(
    (label): Feature => [
      `${label} topic words`,
      (e) => (20 * e.hits[labelSign(label, "weak")]!) / Math.max(10, e.read.count),
    ],
  ),
  ["strong cues", (e) => capped(strongAny(e), 8)],
  ["strong cues a word", (e) => strongAny(e) / Math.max(8, e.read.count)],
  [
    "opens as furniture",
    (e) => removalLabels.reduce((sum, l) => sum + e.opening[labelSign(l, "strong")]!, 0),
  ],
  ["opens as related", (e) => e.opening[labelSign("related", "whole")]!],
  ...registers
    .filter(
      (register) => !["filler", "document", "greeting", "press", "listHead", "tagHead"].includes(register),
    )
    .map((register): Feature => [`${register}, a word`, (e) => rate(e, register)]),
  ["we", (e) => capped(e.hits[registerSign("we")]!, 4)],
  ["you", (e) => capped(e.hits[registerSign("you")]!, 4)],
  ["said", (e) => capped(e.hits[registerSign("said")]!, 3)],
  ["third person", (e) => capped(e.hits[registerSign("third")]!, 6)],
  ["credit", (e) => capped(e.hits[registerSign("credit")]!, 3)],
  ["opens with an ask", (e) => e.opening[registerSign("ask")]!],
  ["opens as a credit", (e) => e.opening[registerSign("byline")]!],
  ["publisher names itself", (e) => capped(e.self, 3)],
  ["e-mail addresses", (e) => capped(e.read.emails, 2)],
  ["handles", (e) => capped(e.read.handles, 2)],
  ["addresses", (e) => capped(e.read.urls, 2)],
  ["amounts", (e) => capped(e.read.amounts, 3)],
  ["hashtags", (e) => capped(e.read.hashtags, 2)],
  ["digits", (e) => e.read.digits / Math.max(1, e.read.digits + e.read.letters)],
  ["capitals", (e) => e.read.capitals / Math.max(1, e.read.letters)],
  ["capitalised words", (e) => e.read.capitalised / Math.max(1, e.read.count)],
  ["quoted", (e) => e.quoted],
  ["opens a quotation", (e) => (e.opensQuote ? 1 : 0)],
  ["ends with a colon", (e) => (e.block.text.trimEnd().endsWith(":") ? 1 : 0)],
  ["exclamation", (e) => (e.block.text.slice(0, 400).includes("!") ? 1 : 0)],
  ["question", (e) => (e.block.text.slice(0, 400).includes("?") ? 1 : 0)],
  ["copies", (e) => capped(e.copies, 4)],
  ["headline", (e) => (e.headline ? 1 : 0)],
  ["prose before", (_e, c) => c.before],
  ["prose after", (_e, c) => c.after],
  ["blocks since prose", (_e, c) => c.sinceProse],
  ["blocks to prose", (_e, c) => c.toProse],
  ["under furniture", (_e, c, all) => (c.under === undefined ? -1 : all[c.under]!.furniture)],
  [
    "under related",
    (_e, c, all) => (c.under === undefined ? -1 : all[c.under]!.coverage[removalLabels.indexOf("related")]!),
  ],
  [
    "under navigation",
    (_e, c, all) =>
      c.under === undefined ? -1 : all[c.under]!.coverage[removalLabels.indexOf("navigation")]!,
  ],
  ["under a heading, blocks", (_e, c, _all, at) => (c.under === undefined ? -1 : capped(at - c.under, 12))],
  ["page of links", (_e, c) => c.pageLike],
  ...(["fundraising", "newsletter", "ad", "comment-prompt", "other", "share", "legal"] as const).map(
    (label): Feature => [
      `article about ${label}`,
      (_e, c) => capped(c.topics[removalLabels.indexOf(label)]!, 8),
    ],
  ),
  ["blocks since a sure one", (_e, _c, _all, at, sure) => sureDistance(sure, at, -1)],
  ["blocks to a sure one", (_e, _c, _all, at, sure) => sureDistance(sure, at, 1)],
  ["last sure label", (_e, _c, _all, at, sure) => labelNear(sure, at, -1)],
  ["next sure label", (_e, _c, _all, at, sure) => labelNear(sure, at, 1)],
  ["sure ones of six around", (_e, _c, _all, at, sure) => sureAround(sure, at)],
  ...near(-1),
  ...near(1),
  ...near(-2),
  ...near(2),
];

/** Blocks to the nearest one that a rule decided; `reach` and one more where there is none. */
function sureDistance(sure: Decisions, at: number, step: 1 | -1): number {
  for (let away = 1; away <= reach; away++) if (sure[at + step * away]) return away;
  return reach + 1;
}

function labelNear(sure: Decisions, at: number, step: 1 | -1): number {
  const away = sureDistance(sure, at, step);
  const decision = sure[at + step * away];
  return decision === undefined || away > reach ? -1 : removalLabels.indexOf(decision.label);
}

function sureAround(sure: Decisions, at: number): number {
  let count = 0;
  for (let away = 1; away <= 3; away++) count += (sure[at - away] ? 1 : 0) + (sure[at + away] ? 1 : 0);
  return count;
}

export const featureNames: readonly string[] = features.map(([name]) => name);

/** The numbers of one block, in the order of `featureNames`; `sure` is what the rules decided. */
export function vectorOf(
  all: readonly Evidence[],
  positions: readonly Position[],
  sure: Decisions,
  at: number,
): Float32Array {
  const vector = new Float32Array(features.length);
  for (let feature = 0; feature < features.length; feature++) {
    vector[feature] = features[feature]![1](all[at]!, positions[at]!, all, at, sure);
  }
  return vector;
}
