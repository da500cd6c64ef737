import { has, shape, type Tokens } from "../1-text/tokens.ts";
import { looksLikePerson } from "../3-people/personhood.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { clauseBehind } from "./clause-behind.ts";
import { type Case, referentAt } from "./veto.ts";

/**
 * '« … », dit Mara Quay. Elle hausse les épaules. « … », ajoute-t-elle': the quotation before is shown under the same
 * name or phrase, and nobody else is named since.
 */
export function isShownVoice(one: Case): boolean {
  const { doc, ranked, before } = one;
  const spoke = before?.ranked;
  if (before?.isShown !== true || spoke?.entity !== ranked.entity || spoke.phrase !== ranked.phrase)
    return false;
  if (ranked.cue === undefined && hasOwnClause(one)) return false;
  // Its own words name it: what is wrong once is not handed on and on.
  if (spoke.cue === undefined || doc.mentions.list[spoke.mention]!.kind === "pronoun") return false;
  const { mentions, entities, personhood, mentionFeatures, speaking } = doc;
  for (let at = ranked.mention - 1; at >= 0 && mentions.list[at]!.from >= before.quotation.to; at--) {
    const { quoted, embedded, kind } = mentions.list[at]!;
    // '« … », dit Mara Quay. Un passant s'arrête. « … », crie-t-il'
    const isRole = kind === "common" && kinds[mentionFeatures.kind[at]!] === "role";
    if (isRole && !quoted && !embedded && !isSame(one, at)) return false;
    const entity = entities.list[entities.of[at]!];
    if (quoted || kind !== "name" || !entity || entity.index === ranked.entity) continue;
    // 'explique Quay', whoever that is
    if (speaking.has(at)) return false;
    if (entity.kind === "place" || entity.kind === "organization") continue;
    if (entity.key.length > 1 || looksLikePerson(personhood[entity.index]!)) return false;
  }
  return true;
}

/** '«… - riprende la cassiera -», '«…», sbotta stanco un cliente': words of the reporter tell who speaks, and were not read. */
export function hasOwnClause({ doc: { tokens }, quotation }: Case): boolean {
  const clause = clauseBehind(tokens, quotation);
  const goesOn = clause < tokens.count && tokens.paragraph[clause] === tokens.paragraph[quotation.from];
  return goesOn || quotation.inquits.length > 0 || isParted(tokens, quotation);
}

/** Words between two dashes. */
function isParted(tokens: Tokens, { from, to }: Case["quotation"]): boolean {
  let dashes = 0;
  for (let at = from; at < to; at++) if (has(tokens, at, shape.dash)) dashes++;
  return dashes > 1;
}

/** Whether a phrase stands for who spoke. */
function isSame(one: Case, at: number): boolean {
  return at === one.ranked.phrase || (one.ranked.entity >= 0 && referentAt(one, at) === one.ranked.entity);
}
