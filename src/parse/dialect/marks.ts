import type { Edit } from "./edit-text.ts";

/**
 * Reads marks that CommonMark does not have: `==highlight==`, `H~2~O`, `x^2^`, and drops Obsidian's block ids.
 *
 * Below and above the line stand a few letters behind a letter or digit; two tildes strike through, as GFM does.
 */
export function findMarks(markdown: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of markdown.matchAll(
    /(?<![=<>!])==(?=[^\s=])((?:[^=\n]|=(?!=)|\n(?![ \t]*\n)){1,600}?)(?<=[^\s=])==(?!=)/g,
  )) {
    const end = match.index + match[0].length;
    edits.push(
      { start: match.index, end: match.index + 2, text: "<mark>" },
      { start: end - 2, end, text: "</mark>" },
    );
  }
  for (const match of markdown.matchAll(/(?<=[\p{L}\p{N})])([~^])([\p{L}\p{N}+−-]{1,8})\1(?![~^])/gu)) {
    if (markdown[match.index - 1] === match[1] || markdown[match.index - 2] === "~") continue;
    const [whole, mark] = match;
    const tag = mark === "~" ? "sub" : "sup";
    const end = match.index + whole.length;
    edits.push(
      { start: match.index, end: match.index + 1, text: `<${tag}>` },
      { start: end - 1, end, text: `</${tag}>` },
    );
  }
  for (const match of markdown.matchAll(/(?:^|[ \t])\^[A-Za-z0-9-]{1,40}[ \t]*$/gm)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: "" });
  }
  return edits;
}
