import type { Language } from "../language.ts";
import { enAbbreviations } from "./abbreviations.ts";
import { enBoilerplate } from "./boilerplate.ts";
import { enImport } from "./import.ts";
import { enSpeech } from "./speech.ts";

/** English. */
export const en: Language = {
  tag: "en",
  speech: enSpeech,
  boilerplate: enBoilerplate,
  importWords: enImport,
  abbreviations: enAbbreviations,
};
