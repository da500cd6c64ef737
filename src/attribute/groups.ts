import type { Scene } from "./scene.ts";
import type { Verdict } from "./voices.ts";

/**
 * Joins the parts of one quotation: those of one paragraph and one voice that no cue of their own parts, and those
 * that a paragraph's end broke. Gives the index of the first part of each.
 */
export function groupQuotations(scene: Scene, verdicts: readonly Verdict[]): readonly number[] {
  const first: number[] = [];
  scene.quotations.forEach((quotation, index) => {
    const before = scene.quotations[index - 1];
    const joined = before !== undefined && isJoined(scene, index, verdicts);
    first.push(joined ? first[index - 1]! : index);
    void quotation;
  });
  return first;
}

function isJoined(scene: Scene, index: number, verdicts: readonly Verdict[]): boolean {
  const here = scene.quotations[index]!;
  const before = scene.quotations[index - 1]!;
  if (here.span.continued) return true;
  if (scene.tokens.paragraph[here.from] !== scene.tokens.paragraph[before.from]) return false;
  const [a, b] = [verdicts[index - 1]!.voices[0], verdicts[index]!.voices[0]];
  if (!a || !b) return false;
  const same = a.entity >= 0 ? a.entity === b.entity : a.mention === b.mention;
  return same && (b.cue === undefined || a.cue === b.cue || b.mention === a.mention);
}
