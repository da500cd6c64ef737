import type { Language } from "../language.ts";
import { frAbbreviations } from "./abbreviations.ts";
import { frBoilerplate } from "./boilerplate.ts";
import { frImport } from "./import.ts";
import { frSpeech } from "./speech.ts";

/** French. */
export const fr: Language = {
  tag: "fr",
  speech: frSpeech,
  boilerplate: frBoilerplate,
  importWords: frImport,
  abbreviations: frAbbreviations,
};
