import type { Phrases } from "../phrases.ts";

export const deAbbreviations: Phrases = `
  Co
  Dr
  Nr
  Prof
  St
  bzw
  ca
  usw
`;
