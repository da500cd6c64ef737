import type { Evidence } from "./1-evidence/evidence.ts";
import { excerpt, spaced } from "./1-evidence/excerpt.ts";
import { phraseIndex } from "./1-evidence/phrase-index.ts";
import { scan } from "./1-evidence/scan.ts";
import { labelSign, registerSign } from "./1-evidence/sign.ts";
import { lastWords, readWords } from "./1-evidence/words.ts";
import { pageCode } from "./3-rules/page-code.ts";
import type { Decision } from "./decision.ts";
import { moduleSizes } from "./sizes.ts";
import { limits } from "./thresholds.ts";

/** The decision with the words that speak for it: 'The publisher … asks for money: “tax deductible”, “our”'. */
export function withWords(decision: Decision, evidence: Evidence, language: string): Decision {
  // Neither an order nor code of the page is told by its words.
  if (decision.rule === "author" || decision.rule === pageCode.id) return decision;
  const strong = labelSign(decision.label, "strong");
  const whole = labelSign(decision.label, "whole");
  const wanted = new Set([strong, whole, registerSign("we"), registerSign("listHead")]);
  const found = new Map<string, number>();
  const text = excerpt(spaced(evidence.block));
  const index = phraseIndex(language);
  scan(readWords(text).count, index, (sign, start, end) => {
    if (!wanted.has(sign)) return;
    const words = text.slice(lastWords.starts[start], lastWords.ends[end - 1]).toLowerCase();
    const rank =
      (sign === strong ? moduleSizes.reason.strong : sign === whole ? moduleSizes.reason.whole : 0) +
      (end - start);
    found.set(words, Math.max(rank, found.get(words) ?? 0));
  });
  const best = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limits.shownPhrases);
  const said = best
    .map(([words]) => words)
    .filter((words, at, list) => !list.some((other, i) => i !== at && other.includes(words)));
  if (said.length === 0) return decision;
  return { ...decision, reason: `${decision.reason}: ${said.map((words) => `“${words}”`).join(", ")}` };
}
