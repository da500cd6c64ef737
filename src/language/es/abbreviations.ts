import type { Phrases } from "../phrases.ts";

export const esAbbreviations: Phrases = `
  Dr
  Sr
`;
