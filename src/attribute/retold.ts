import type { Cue } from "./cues.ts";
import { kinds } from "./facts.ts";
import { cueBefore, innerOf } from "./nested.ts";
import type { Quotation, Scene } from "./scene.ts";
import type { Voice } from "./voices.ts";

/** 'Quay said that Marsh had warned that it “…”': the words may be those of either. */
export function isRetold(
  scene: Scene,
  quotation: Quotation,
  { cue, entity, mention }: Voice,
  who: Int32Array,
): boolean {
  if (cue === undefined || cue.at > quotation.from) return false;
  const { cues, entities } = scene;
  const last = cues[cueBefore(cues, quotation.from)];
  if (last !== undefined && cue.at < last.at && isElsewhere(scene, quotation, last, mention)) return true;
  const inner = innerOf(scene, quotation, last);
  if (inner === undefined || cue.at > inner.from || scene.mentions.list[mention]!.from >= inner.from)
    return false;
  const told = entities.of[inner.mention]! < 0 ? who[inner.mention]! : entities.of[inner.mention]!;
  return told < 0 || told !== entity;
}

/** 'The notice, which Mara Quay signed, said “…”': the verb beside the quotation has a subject that nobody speaks through. */
function isElsewhere({ mentions, facts }: Scene, { from }: Quotation, last: Cue, mention: number): boolean {
  if (last.strength !== "say" || from - last.to > 1) return false;
  const link = last.links.find(({ kind }) => kind === "before" || kind === "before-appositive");
  if (link === undefined || link.mention === mention) return false;
  return kinds[facts.kind[link.mention]!] === "thing" && mentions.list[link.mention]!.kind === "common";
}
