import { printable } from "./characters.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Writes the value of an attribute, between quotation marks of either kind. An address needs `url.ts` first. */
export function escapeAttribute(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => entities[character]!);
}
