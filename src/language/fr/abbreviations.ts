import type { Phrases } from "../phrases.ts";

export const frAbbreviations: Phrases = `
  Co
  Dr
  St
`;
