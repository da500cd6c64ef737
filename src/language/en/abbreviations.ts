import type { Phrases } from "../phrases.ts";

export const enAbbreviations: Phrases = `
  Aug
  Capt
  Co
  Col
  Corp
  Dec
  Dr
  Feb
  Gen
  Gov
  Inc
  Jan
  Jr
  Lt
  Ltd
  Mr
  Mrs
  Ms
  No
  Nov
  Oct
  Prof
  Rep
  Rev
  Sen
  Sept
  Sgt
  Sr
  St
  vs
`;
