import { quoteOpening } from "../check/overrule.ts";
import type { Proposal } from "./judge-answer.ts";

/** Lines for `quotes:` in the front matter: one for each part of the quotation, and who proposed them. */
export function linesFor({ question, speaker, because }: Proposal, model: string): readonly string[] {
  const comment = `proposed by ${model}: ${JSON.stringify(because)}`.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
  return question.words.map(
    (words) =>
      `- { text: ${JSON.stringify(quoteOpening(words))}, speaker: ${JSON.stringify(speaker)} } # ${comment}`,
  );
}

/**
 * Writes lines into the front matter of an article file; everything else of the file stays as it is, byte for byte.
 * `undefined`: the front matter is no YAML of whole lines, and the author has to write them.
 */
export function insertLines(source: string, lines: readonly string[]): string | undefined {
  const front = /^(\uFEFF?\s*---[ \t]*(?:ya?ml)?[ \t]*\r?\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(
    source,
  );
  if (!front) return undefined;
  const [, opening, yaml] = front as unknown as [string, string, string];
  const newline = opening.includes("\r\n") ? "\r\n" : "\n";
  const list =
    /^quotes:[ \t]*(?:#.*)?\r?\n(?:([ \t]*)-[^\n]*\n(?:(?:\1[ \t]+|[ \t]*#)[^\n]*\n|\1-[^\n]*\n)*)/m.exec(
      yaml,
    );
  if (!list && /^quotes[ \t]*:/m.test(yaml)) return undefined;
  const indent = list?.[1] ?? "  ";
  const written = lines.map((line) => `${indent}${line}${newline}`).join("");
  const at = list ? list.index + list[0].length : yaml.length;
  const added = list ? written : `quotes:${newline}${written}`;
  const start = opening.length;
  return source.slice(0, start + at) + added + source.slice(start + at);
}
