import type { Phrases } from "../phrases.ts";

export const itAbbreviations: Phrases = "Prof";
