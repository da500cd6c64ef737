/** Characters in the cuts: Latin-1, the rest of Western Europe, and a newspaper's punctuation. */
export const fontCharacters: string = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}ŒœŠšŽžŸƒˆ˜‐‑–—‘’‚“”„†‡•…‰‹›€™←↑→↓\u2009\u202f`;

const ours: ReadonlySet<string> = new Set(fontCharacters);

function characters(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

/** Whether our own faces have every letter of a text: what is drawn in them has no empty boxes then. */
export function isInOurFaces(text: string): boolean {
  return [...text].every((character) => ours.has(character));
}
