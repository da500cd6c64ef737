import { isInOurFaces } from "./font-characters.ts";

/** What the pictures of links that are shared can be written in. */
export interface CardFaces {
  /** Names the faces besides our own; the same faces, the same name. */
  readonly key: string;
  /** Whether every letter of a text can be drawn: no card has empty boxes. */
  readonly has: (text: string) => boolean;
}

/** Our own faces alone: Latin. */
export const ourFaces: CardFaces = { key: "", has: isInOurFaces };

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/** The direction of a text, as its first letter tells it. */
export function isDrawnRightToLeft(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? "");
}
