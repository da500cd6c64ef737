import { wellFormed } from "./characters.ts";

/** `<` and `>` end a script or open a comment in it; the two separators end a line of older JavaScript. */
const dangerous = /[<>&\u2028\u2029]/g;

/** Writes data into a `script` element of JSON or JSON-LD. Any JSON parser reads the same data back. */
export function jsonForScript(data: unknown, indent?: number): string {
  return json(data, indent).replace(
    dangerous,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Writes data as a JSON file: no lone surrogates, which other parsers refuse. */
export function json(data: unknown, indent?: number): string {
  const text = JSON.stringify(data, undefined, indent);
  // What stands alone is written as an escape. Few texts have one, and looking at each string costs more.
  if (!/\\ud[89a-f]/.test(text)) return text;
  const clean = (_: string, value: unknown) => (typeof value === "string" ? wellFormed(value) : value);
  return JSON.stringify(data, clean, indent);
}
