import type { Language } from "../language.ts";
import { ptAbbreviations } from "./abbreviations.ts";
import { ptBoilerplate } from "./boilerplate.ts";
import { ptImport } from "./import.ts";
import { ptSpeech } from "./speech.ts";

/** Portuguese. */
export const pt: Language = {
  tag: "pt",
  speech: ptSpeech,
  boilerplate: ptBoilerplate,
  importWords: ptImport,
  abbreviations: ptAbbreviations,
};
