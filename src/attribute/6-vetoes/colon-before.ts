import { shape, type Tokens } from "../1-text/tokens.ts";

/** Whether a colon of the same paragraph leads to a quotation. */
export function isAfterColon(tokens: Tokens, from: number): boolean {
  const colon = from - 1;
  return (
    colon >= 0 &&
    tokens.paragraph[colon] === tokens.paragraph[from] &&
    (tokens.shape[colon]! & shape.colon) !== 0
  );
}
