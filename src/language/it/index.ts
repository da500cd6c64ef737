import type { Language } from "../language.ts";
import { itAbbreviations } from "./abbreviations.ts";
import { itBoilerplate } from "./boilerplate.ts";
import { itImport } from "./import.ts";
import { itSpeech } from "./speech.ts";

/** Italian. */
export const it: Language = {
  tag: "it",
  speech: itSpeech,
  boilerplate: itBoilerplate,
  importWords: itImport,
  abbreviations: itAbbreviations,
};
