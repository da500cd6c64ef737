import { looksLikePerson } from "../../3-people/personhood.ts";
import type { Doc } from "../../4-cues/annotate.ts";
import { firstMentionFrom } from "../../5-rank/quotation-context.ts";
import { isAfterColon } from "../colon-before.ts";
import { hasOwnClause } from "../shown-voice.ts";
import { type Case, referentAt } from "../veto.ts";
import type { Ground } from "./ground.ts";
import { isForOne } from "./pronoun-for-one.ts";
import { isWhole } from "./speaks-on.ts";
import { anotherActs, tellsOfAnother } from "./tells-of-another.ts";

/**
 * The only person who is said to speak by name, where nobody else is told of since. A pronoun asks for more: no other person
 * is named in the article.
 */
export const soleSpeaker: Ground = {
  id: "sole-speaker",
  examples: {
    language: "it",
    names: [
      [
        "Mara Ferraro dirige il porto. Il molo è vuoto, secondo Ferraro.\n\nLe gru sono vecchie. Quali sono i piani per il tetto? «Non ci sono più i soldi per il tetto».",
        "Mara Ferraro",
      ],
    ],
    unclear: [
      "Mara Ferraro dirige il porto. Il molo è vuoto, secondo Ferraro.\n\nLe gru sono vecchie. Protesta un pescatore. Quali sono i piani per il tetto? «Non ci sono più i soldi per il tetto».",
      "Mara Ferraro dirige il porto. Il molo è vuoto, secondo Ferraro. Le reti costano troppo, secondo Aldo Turri. Ferraro ascolta.\n\nLe gru sono vecchie. Quali sono i piani per il tetto? «Non ci sono più i soldi per il tetto».",
    ],
  },
  holds(one) {
    const { doc, quotation, ranked } = one;
    if (ranked.entity < 0 || soleSpeakerOf(doc) !== ranked.entity) return false;
    const isNamed = doc.mentions.list[ranked.mention]!.kind === "name";
    if (!isNamed && !isNamedAlone(doc, ranked.entity)) return false;
    // A pronoun leads to it; without a cue, it is a sentence of its own, or behind a colon.
    if (ranked.cue === undefined) {
      if (hasOwnClause(one)) return false;
      if (!isWhole(one) && !isAfterColon(doc.tokens, quotation.from)) return false;
    } else if (!isForOne(doc, ranked.mention)) return false;
    const last = lastOf(one);
    if (last < 0) return false;
    return ranked.cue === undefined
      ? !tellsOfAnother(one, last, quotation.from)
      : !anotherActs(one, last, quotation.from);
  },
};

/** Whether no other person is named in the article than the only one who speaks; found once. */
function isNamedAlone(doc: Doc, person: number): boolean {
  const found = alone.get(doc) ?? isOnlyPerson(doc, person);
  alone.set(doc, found);
  return found;
}

function isOnlyPerson({ entities, mentions }: Doc, person: number): boolean {
  return entities.list.every(
    ({ index, kind, mentions: own }) =>
      index === person || kind !== "person" || own.every((at) => mentions.list[at]!.quoted),
  );
}

/** Where the speaker was named or spoke last before the words; -1 where nothing is told of the speaker before them. */
function lastOf(one: Case): number {
  const { doc, quotation, ranked, before } = one;
  const spoke = before?.isShown && before.ranked!.entity === ranked.entity ? before.quotation.to : -1;
  for (let at = firstMentionFrom(doc, quotation.from) - 1; at >= 0; at--) {
    const { to, quoted } = doc.mentions.list[at]!;
    if (quoted) continue;
    if (to <= spoke) return spoke;
    if (doc.entities.of[at] === ranked.entity || referentAt(one, at) === ranked.entity) return to;
  }
  return spoke;
}

const known = new WeakMap<Doc, number>();
const alone = new WeakMap<Doc, boolean>();

function soleSpeakerOf(doc: Doc): number {
  const found = known.get(doc) ?? findSoleSpeaker(doc);
  known.set(doc, found);
  return found;
}

/** The only person who is said to speak by name; -1 for none. */
function findSoleSpeaker({ mentions, entities, personhood, speaking }: Doc): number {
  let only = -1;
  for (const at of speaking) {
    const entity = entities.list[entities.of[at]!];
    if (mentions.list[at]!.quoted || entity === undefined || entity.index === only) continue;
    if (entity.kind === "organization" || entity.kind === "place") continue;
    if (only >= 0) return -1;
    only = entity.index;
  }
  return only >= 0 && looksLikePerson(personhood[only]!) ? only : -1;
}
