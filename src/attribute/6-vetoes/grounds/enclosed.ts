import { looksLikePerson } from "../../3-people/personhood.ts";
import { hasOwnClause } from "../shown-voice.ts";
import type { Case, Judgement } from "../veto.ts";
import { isForOne } from "./pronoun-for-one.ts";
import { isWhole } from "./speaks-on.ts";
import { anotherActs } from "./tells-of-another.ts";

/**
 * '« … », dit Mara Quay. La ville attend. « … » La mer monte. « … », ajoute Quay': whether the quotations before and behind
 * are shown under the likeliest name, and nobody else acts between them.
 */
export function isEnclosed(
  cases: readonly (Case | undefined)[],
  judged: readonly Judgement[],
  index: number,
): boolean {
  const one = cases[index]!;
  const before = cases[index - 1];
  const behind = cases[index + 1];
  if (!before || !behind || judged[index - 1]!.unclear || judged[index + 1]!.unclear) return false;
  const { doc, quotation, ranked } = one;
  if (ranked.entity < 0 || !looksLikePerson(doc.personhood[ranked.entity]!)) return false;
  if (before.ranked.entity !== ranked.entity || behind.ranked.entity !== ranked.entity) return false;
  const { paragraph } = doc.tokens;
  const isNear = paragraph[behind.quotation.from]! - paragraph[before.quotation.from]! <= 1;
  if (!isNear) return false;
  const leads = ranked.cue ? isForOne(doc, ranked.mention) : isWhole(one) && !hasOwnClause(one);
  if (!leads) return false;
  return (
    !anotherActs(one, before.quotation.to, quotation.from) &&
    !anotherActs(one, quotation.to, behind.quotation.from)
  );
}
