import type { Language } from "../language.ts";
import { esAbbreviations } from "./abbreviations.ts";
import { esBoilerplate } from "./boilerplate.ts";
import { esImport } from "./import.ts";
import { esSpeech } from "./speech.ts";

/** Spanish. */
export const es: Language = {
  tag: "es",
  speech: esSpeech,
  boilerplate: esBoilerplate,
  importWords: esImport,
  abbreviations: esAbbreviations,
};
