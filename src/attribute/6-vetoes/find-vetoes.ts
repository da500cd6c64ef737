import type { Speaker } from "../../article/speaker.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { confidenceOf } from "../5-rank/confidence.ts";
import type { AttributionModel } from "../5-rank/model.ts";
import type { Ranking } from "../5-rank/rank-speakers.ts";
import { thresholds } from "../thresholds.ts";
import { readClause } from "./clause-behind.ts";
import { isEnclosed } from "./grounds/enclosed.ts";
import { grounds } from "./grounds/index.ts";
import { contesting, doubting, vetoes } from "./index.ts";
import { noOneNear } from "./no-one-near.ts";
import { type Case, type Judgement, unclearFor, type Veto } from "./veto.ts";

const { stated, settled } = thresholds.findVetoes;

function vetoesFor(learned: boolean, evidence: "cue" | "context"): readonly Veto[] {
  return vetoes.filter(
    (veto) => !(learned && veto.unlearned) && (veto.evidence === undefined || veto.evidence === evidence),
  );
}

/** The vetoes that are asked, by whether the weights know the language and whether a cue leads to the speaker. */
const askedOf = {
  learned: { cue: vetoesFor(true, "cue"), context: vetoesFor(true, "context") },
  unlearned: { cue: vetoesFor(false, "cue"), context: vetoesFor(false, "context") },
};

/** Judges the first-ranked speaker of each quotation, in the order of the text: the first veto that applies counts. */
export function findVetoes(
  doc: Doc,
  rankings: readonly Ranking[],
  speakers: readonly (Speaker | undefined)[],
  model: AttributionModel,
): readonly Judgement[] {
  const asked = doc.lexicon.speech.learned ? askedOf.learned : askedOf.unlearned;
  let before: Case["before"];
  const cases: (Case | undefined)[] = [];
  const judged = rankings.map((ranking, index) => {
    const quotation = doc.quotations[index]!;
    const ranked = ranking.speakers[0];
    if (!ranked) {
      before = { quotation, ranked, contested: false, isShown: false, isAnchored: false };
      return { confidence: 0, unclear: unclearFor(noOneNear) };
    }
    if (ranking.isStated) {
      before = { quotation, ranked, contested: false, isShown: true, isAnchored: true };
      return { confidence: stated };
    }
    const confidence = confidenceOf(doc, quotation, ranking, model);
    const one: Case = {
      doc,
      quotation,
      ranked,
      referents: ranking.referents,
      speaker: speakers[index],
      confidence,
      clause: ranked.cue === undefined ? readClause({ doc, quotation, ranked }) : undefined,
      before,
    };
    cases[index] = one;
    const found = firstOf(ranked.cue ? asked.cue : asked.context, one);
    const isSettled =
      found !== undefined && doubting.includes(found) && !doc.lexicon.speech.learned && isSettledBy(one);
    const veto = isSettled ? undefined : found;
    const contested = veto !== undefined && contesting.includes(veto);
    const isShown = veto === undefined;
    before = { quotation, ranked, contested, isShown, isAnchored: isShown && isAnchored(one) };
    if (veto) return { confidence, unclear: unclearFor(veto, veto.figures?.(one)) };
    return { confidence: isSettled ? Math.max(confidence, settled) : confidence };
  });
  if (doc.lexicon.speech.learned) return judged;
  return judged.map((one, index) =>
    cases[index] && isDoubted(one) && isEnclosed(cases, judged, index)
      ? { confidence: Math.max(one.confidence, settled) }
      : one,
  );
}

const isDoubted = ({ unclear }: Judgement) => doubting.some(({ id }) => id === unclear?.id);

function firstOf(asked: readonly Veto[], one: Case): Veto | undefined {
  for (const veto of asked) if (veto.applies(one)) return veto;
  return undefined;
}

const isSettledBy = (one: Case) => grounds.some((ground) => ground.holds(one));

/** Whether a speaker who is shown is named by the words around the quotation, or by those that it goes on from. */
function isAnchored({ doc: { tokens }, quotation, ranked, before }: Case): boolean {
  if (ranked.cue !== undefined) return true;
  const isHere =
    before !== undefined && tokens.paragraph[before.quotation.from] === tokens.paragraph[quotation.from];
  return isHere && before.isAnchored && before.ranked!.entity === ranked.entity;
}
