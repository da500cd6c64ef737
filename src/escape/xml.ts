/** What XML 1.0 has no way to write, not even as an entity. Next line and its kind are allowed, yet only confuse. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Makes text that XML may hold, for a library that escapes the rest. */
export function xmlCharacters(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

/** Writes text or an attribute's value into XML. */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
