import type { Phrases } from "../phrases.ts";

export const ptAbbreviations: Phrases = `
  Dr
  Prof
  Sr
`;
