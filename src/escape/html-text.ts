import { printable } from "./characters.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Writes text between tags. Not for attributes, nor inside `script` and `style`. */
export function escapeText(text: string): string {
  return printable(text).replace(/[&<>]/g, (character) => entities[character]!);
}
