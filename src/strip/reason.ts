import { labelCue, voiceCue } from "./1-evidence/cue.ts";
import { cueIndex } from "./1-evidence/cue-index.ts";
import { type Evidence, excerpt, scan, spaced } from "./1-evidence/evidence.ts";
import { lastWords, readWords } from "./1-evidence/words.ts";
import type { Decision } from "./4-groups/runs.ts";

const most = 3;

/** The decision with the words that speak for it: 'The publisher … asks for money: “tax deductible”, “our”'. */
export function withWords(decision: Decision, evidence: Evidence, language: string): Decision {
  if (decision.rule === "author") return decision;
  const strong = labelCue(decision.label, "strong");
  const whole = labelCue(decision.label, "whole");
  const wanted = new Set([strong, whole, voiceCue("we"), voiceCue("listHead")]);
  const found = new Map<string, number>();
  const text = excerpt(spaced(evidence.block));
  const index = cueIndex(language);
  scan(readWords(text).count, index, (cue, start, end) => {
    if (!wanted.has(cue)) return;
    const words = text.slice(lastWords.starts[start], lastWords.ends[end - 1]).toLowerCase();
    const rank = (cue === strong ? 20 : cue === whole ? 10 : 0) + (end - start);
    found.set(words, Math.max(rank, found.get(words) ?? 0));
  });
  const best = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  const said = best
    .map(([words]) => words)
    .filter((words, at, list) => !list.some((other, i) => i !== at && other.includes(words)));
  if (said.length === 0) return decision;
  return { ...decision, reason: `${decision.reason}: ${said.map((words) => `“${words}”`).join(", ")}` };
}
