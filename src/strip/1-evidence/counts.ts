import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import type { Strength, Voice } from "../../language/boilerplate.ts";
import { type LinkKind, linkKinds } from "../../language/link-kind.ts";
import { labelCue, voiceCue } from "./cue.ts";
import type { Evidence } from "./evidence.ts";

/** How often a label's cues of one strength stand in a block. */
export const cues = (evidence: Evidence, label: RemovalLabel, strength: Strength): number =>
  evidence.hits[labelCue(label, strength)]!;

export const voice = (evidence: Evidence, name: Voice): number => evidence.hits[voiceCue(name)]!;

/** Whether the block's first words are such a cue. */
export const opensWith = (evidence: Evidence, name: Voice): boolean => evidence.opening[voiceCue(name)]! > 0;

export const opensAs = (evidence: Evidence, label: RemovalLabel): boolean =>
  evidence.opening[labelCue(label, "whole")]! + evidence.opening[labelCue(label, "strong")]! > 0;

/** Whether the block begins as furniture of any label does. */
export const opensAsFurniture = (evidence: Evidence): boolean =>
  removalLabels.some((label) => opensAs(evidence, label));

export const coverage = (evidence: Evidence, label: RemovalLabel): number =>
  evidence.coverage[removalLabels.indexOf(label)]!;

export const linkCount = (evidence: Evidence, ...kinds: readonly LinkKind[]): number =>
  kinds.reduce((sum, kind) => sum + evidence.links[linkKinds.indexOf(kind)]!, 0);

/** The publisher speaks of itself: we, our, or its name. */
export const speaksOfItself = (evidence: Evidence): boolean => voice(evidence, "we") + evidence.self > 0;

/** Somebody speaks to the reader. */
export const speaksToReader = (evidence: Evidence): boolean =>
  voice(evidence, "you") > 0 || voice(evidence, "ask") > 1 || opensWith(evidence, "ask");

/** Signs of reporting: speech with a source, or a quotation. */
export const reports = (evidence: Evidence): boolean =>
  voice(evidence, "said") > 1 ||
  evidence.quoted > 0.3 ||
  (voice(evidence, "said") > 0 && evidence.quoted > 0.1);
