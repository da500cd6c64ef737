import { type Diagnostic, pointOf } from "../article/diagnostic.ts";

/** Characters that change what is read without being seen, with the word a message uses. */
const kinds: readonly { name: string; pattern: string }[] = [
  { name: "direction override", pattern: "\\u202d\\u202e" },
  { name: "direction embedding", pattern: "\\u202a-\\u202c\\u2066-\\u2069" },
  { name: "zero-width character", pattern: "\\u200b\\u2060-\\u2064\\ufeff\\u180e" },
  { name: "tag character", pattern: "\\u{e0000}-\\u{e007f}" },
  {
    name: "private control character",
    pattern: "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufff9-\\ufffb",
  },
];
const any = new RegExp(`[${kinds.map(({ pattern }) => pattern).join("")}]`, "gu");
const patterns = kinds.map(({ name, pattern }) => ({ name, matches: new RegExp(`[${pattern}]`, "u") }));

/** Scripts that set no spaces between words: the zero-width one says where a line may break. */
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Told so often a file; the rest is counted. */
const most = 20;

/**
 * Finds characters that steer what is read and print nothing: an address, a name or a quotation may not be what it
 * seems. Marks that ordinary text needs are none of them: joiners of emoji and of Indic and Persian words, the marks
 * of direction, a byte order mark at the start, flags of regions.
 */
export function hiddenCharacters(path: string, source: string): readonly Diagnostic[] {
  const found = [...source.matchAll(any)].filter(({ 0: mark, index }) => !isOrdinary(source, mark, index));
  return found.slice(0, most).map(({ 0: mark, index }, number) => {
    const code = mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    const { name } = patterns.find(({ matches }) => matches.test(mark))!;
    const more = number === most - 1 && found.length > most ? ` (and ${found.length - most} more)` : "";
    const reason = `Unexpected ${name} U+${code}, expected text that reads as it is stored${more}`;
    return { path, ...pointOf(source, index), severity: "warning", reason, code: "text/hidden" };
  });
}

/** Whether a character that prints nothing is one that ordinary text needs. */
export function isOrdinary(source: string, mark: string, index: number): boolean {
  if (mark === "\ufeff") return index === 0;
  if (mark === "\u200b") return withoutSpaces.test(source[index - 1] ?? "");
  // England, Scotland and Wales: a black flag, tags, and the tag that ends them.
  return (
    /[\u{e0000}-\u{e007f}]/u.test(mark) &&
    /\u{1f3f4}[\u{e0061}-\u{e007a}]{0,6}$/u.test(source.slice(Math.max(0, index - 16), index))
  );
}
