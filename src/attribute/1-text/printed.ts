import type { Tokens } from "./tokens.ts";

/** The name as the article prints it. */
export function printed(
  tokens: Tokens,
  { nameFrom, nameTo }: { readonly nameFrom: number; readonly nameTo: number },
): string {
  return cut(tokens, nameFrom, nameTo);
}

/** The words of some tokens, with their own spacing as single spaces. */
export function cut(tokens: Tokens, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    text += at > from && tokens.start[at]! > tokens.end[at - 1]! ? ` ${tokens.text[at]}` : tokens.text[at];
  }
  return text;
}
