import type { Unclear } from "../../article/quote.ts";
import type { Speaker } from "../../article/speaker.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { confidenceOf } from "../5-rank/confidence.ts";
import type { AttributionModel } from "../5-rank/model.ts";
import type { Ranking } from "../5-rank/rank-speakers.ts";
import { thresholds } from "../thresholds.ts";
import { readClause } from "./clause-behind.ts";
import { contesting, vetoes } from "./index.ts";
import { noOneNear } from "./no-one-near.ts";
import { type Case, unclearFor, type Veto } from "./veto.ts";

const { stated } = thresholds.findVetoes;

/** How sure the speaker of a quotation is, and why it is unclear where it is. */
export interface Judgement {
  readonly confidence: number;
  /** Missing where the name is shown. */
  readonly unclear?: Unclear;
}

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
  return rankings.map((ranking, index) => {
    const quotation = doc.quotations[index]!;
    const ranked = ranking.speakers[0];
    if (!ranked) {
      before = { quotation, ranked, contested: false, isShown: false };
      return { confidence: 0, unclear: unclearFor(noOneNear) };
    }
    if (ranking.isStated) {
      before = { quotation, ranked, contested: false, isShown: true };
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
    const veto = firstOf(ranked.cue ? asked.cue : asked.context, one);
    const contested = veto !== undefined && contesting.includes(veto);
    before = { quotation, ranked, contested, isShown: veto === undefined };
    return veto ? { confidence, unclear: unclearFor(veto, veto.figures?.(one)) } : { confidence };
  });
}

function firstOf(asked: readonly Veto[], one: Case): Veto | undefined {
  for (const veto of asked) if (veto.applies(one)) return veto;
  return undefined;
}
