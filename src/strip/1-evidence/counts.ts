import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import type { Register, Strength } from "../../language/boilerplate.ts";
import { type LinkKind, linkKinds } from "../../language/link-kind.ts";
import { limits } from "../thresholds.ts";
import type { Evidence } from "./evidence.ts";
import { labelSign, registerSign } from "./sign.ts";

/** How often a label's signs of one strength stand in a block. */
export const signs = (evidence: Evidence, label: RemovalLabel, strength: Strength): number =>
  evidence.hits[labelSign(label, strength)]!;

export const markers = (evidence: Evidence, name: Register): number => evidence.hits[registerSign(name)]!;

/** Whether the block's first words are such a sign. */
export const opensWith = (evidence: Evidence, name: Register): boolean =>
  evidence.opening[registerSign(name)]! > 0;

export const opensAs = (evidence: Evidence, label: RemovalLabel): boolean =>
  evidence.opening[labelSign(label, "whole")]! + evidence.opening[labelSign(label, "strong")]! > 0;

/** Whether the block begins as furniture of any label does. */
export const opensAsFurniture = (evidence: Evidence): boolean =>
  removalLabels.some((label) => opensAs(evidence, label));

export const coverage = (evidence: Evidence, label: RemovalLabel): number =>
  evidence.coverage[removalLabels.indexOf(label)]!;

export const linkCount = (evidence: Evidence, ...kinds: readonly LinkKind[]): number =>
  kinds.reduce((sum, kind) => sum + evidence.links[linkKinds.indexOf(kind)]!, 0);

/** The publisher speaks of itself: we, our, or its name. */
export const speaksOfItself = (evidence: Evidence): boolean => markers(evidence, "we") + evidence.self > 0;

/** The text speaks to the reader. */
export const speaksToReader = (evidence: Evidence): boolean =>
  markers(evidence, "you") > 0 || markers(evidence, "ask") > 1 || opensWith(evidence, "ask");

/** Signs of reporting: speech with a source, or a quotation. */
export const reports = (evidence: Evidence): boolean =>
  markers(evidence, "said") > 1 ||
  evidence.quoted > limits.quoted.some ||
  (markers(evidence, "said") > 0 && evidence.quoted > limits.quoted.little);
