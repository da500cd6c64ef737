import type { Language } from "../language.ts";
import { deAbbreviations } from "./abbreviations.ts";
import { deBoilerplate } from "./boilerplate.ts";
import { deImport } from "./import.ts";
import { deSpeech } from "./speech.ts";

/** German. */
export const de: Language = {
  tag: "de",
  speech: deSpeech,
  boilerplate: deBoilerplate,
  importWords: deImport,
  abbreviations: deAbbreviations,
};
