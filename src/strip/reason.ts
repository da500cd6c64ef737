import { labelCue, voiceCue } from "./cue.ts";
import { cueIndex } from "./cue-index.ts";
import { type Evidence, scan } from "./evidence.ts";
import type { Decision } from "./runs.ts";

const most = 3;

/** The decision with the words that speak for it: 'The publisher … asks for money: “tax deductible”, “our”'. */
export function withWords(decision: Decision, evidence: Evidence, language: string): Decision {
  const strong = labelCue(decision.label, "strong");
  const whole = labelCue(decision.label, "whole");
  const wanted = new Set([strong, whole, voiceCue("we"), voiceCue("listHead")]);
  const found = new Map<string, number>();
  const { tokens } = evidence.read;
  scan(tokens, cueIndex(language), (cue, start, end) => {
    if (!wanted.has(cue)) return;
    const words = tokens.slice(start, end).join(" ");
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
