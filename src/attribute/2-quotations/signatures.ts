import type { Block } from "../../article/block.ts";
import type { TextRange } from "../../article/span.ts";
import { thresholds } from "../thresholds.ts";

const { mostWords, mostSmall, longestHandle, longestName, longestSigned, longestHeader, besideLink } =
  thresholds.signatures;

/** A signature of a block quote: the words that name who speaks, and where what is said ends before it. */
interface Signature {
  readonly credit: TextRange;
  /** How far the block's text is still quoted; 0 where the block is nothing but the signature. */
  readonly quoted: number;
}

/** '— ', '- ', '~ ' before a name */
const dash = String.raw`[—–―~-]{1,3}\s*`;

/** 'Mara', 'O’Quay', 'de', 'M.', 'Jr.' */
const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|della|di|da|do|dos|van|von|der|den|la|le|al|bin|el|y|e)`;

/** 'Mara Quay', 'Mayor Lisa de Quay' */
const nameWords = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s${nameWord}){0,5}`;

/** '(@maraquay) February 3, 2026', ', harbour master of Quaytown', ' – mayor': what may follow the name. */
const detail = String.raw`(?:\s*[,(\[|·@–—/].{0,120}|\s+\d.{0,40})?`;

/** A line that a dash opens; group 1 is all behind it. */
const dashed = new RegExp(String.raw`^\s*${dash}(\S.{1,160})$`, "u");

/** A name alone on its line: 'Mara Quay, harbour master'. */
const named = new RegExp(String.raw`^\s*(${nameWords})${detail}\s*$`, "u");

/** '… of us.” — Mara Quay' at the end of a line; group 1 is up to the dash, group 2 what is behind it. */
const inline = new RegExp(String.raw`^(.*[.!?…”"»’])\s*[—–―]{1,2}\s*(${nameWords}${detail})\s*$`, "su");

/** 'Mara Quay (@maraquay)', 'Mara Quay @maraquay', 'A post shared by Mara Quay (@maraquay)' in six languages */
const handle =
  /^\s*(?:(?:[Aa]|[Ee]in|[Uu]ne|[Uu]na|[Uu]ma|[Uu]n) [^()@\n]{3,30} (?:by|von|par|por|da|de) )?(\p{Lu}[^\n(@]{1,60}?)\s*\(?@\w{1,40}\)?/u;

/** 'Mara Quay (@maraquay) February 3, 2026', 'Mara Quay @maraquay · 3h' and nothing else */
const header = /^\s*(\p{Lu}[^\n(@]{1,60}?)\s*\(?@\w{1,40}\)?[\s·•|–-]*[^\n.!?]{0,30}$/u;

/** What names nobody behind a dash: a sentence that ends, or goes on. */
const prose = /[.!?…]["”»]?\s+\S.*[.!?…]["”»]?$|\?$/u;

/** Reads the signature that a block of a block quote is, or ends with; `before` says whether anything is quoted before it. */
export function signatureOf(block: Block, index: number, before: boolean): Signature | undefined {
  const { text } = block;
  const lineStart = text.trimEnd().lastIndexOf("\n") + 1;
  const line = text.slice(lineStart).trimEnd();
  const isWhole = lineStart === 0;
  if (isWhole && !before) return inlineSignature(text, index);
  const found =
    fromDash(line) ?? fromCite(block, lineStart) ?? fromHandle(line) ?? fromName(block, line, lineStart);
  if (!found) return inlineSignature(text, index);
  const start = lineStart + found.start;
  return { credit: { block: index, start, end: lineStart + found.end }, quoted: isWhole ? 0 : lineStart - 1 };
}

interface Words {
  readonly start: number;
  readonly end: number;
}

function fromDash(line: string): Words | undefined {
  const match = dashed.exec(line);
  const words = match?.[1];
  if (!words || prose.test(words)) return undefined;
  const small = !/^\p{Lu}/u.test(words);
  if (words.split(/\s+/).length > (small ? mostSmall : mostWords) || (small && /[.!?…]$/.test(words)))
    return undefined;
  const start = line.indexOf(words, line.length - words.length);
  return { start, end: start + nameEnd(words) };
}

/** Where the name ends in 'Mara Quay, harbour master of Quaytown', 'Mara Quay (@maraquay)'. */
function nameEnd(words: string): number {
  const point = words.search(/\s*[([|·@]|\s[—–-]\s|,\s(?!jr|sr)|\s\d/iu);
  return point > 0 ? point : words.replace(/[\s.]+$/, "").length;
}

/** `<cite>` that ends the block, and not in the middle of a sentence: there it is the title of a work. */
function fromCite({ text, cites }: Block, lineStart: number): Words | undefined {
  const cite = cites?.at(-1);
  if (!cite || cite.start < lineStart || text.slice(cite.end).trim() !== "") return undefined;
  if (text.slice(lineStart, cite.start).trim() !== "") return undefined;
  return { start: cite.start - lineStart, end: cite.end - lineStart };
}

function fromHandle(line: string): Words | undefined {
  const match = handle.exec(line);
  if (!match || line.length > longestHandle) return undefined;
  const start = match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** `**Mara Quay**`, a list item, or a name alone on the last line, where what stands before it ends a sentence. */
function fromName(block: Block, line: string, lineStart: number): Words | undefined {
  const match = named.exec(line);
  if (!match) return undefined;
  const { text, strong, kind } = block;
  const start = match[0].indexOf(match[1]!);
  const words = { start, end: start + nameEnd(match[1]!) };
  const bold = strong.some((run) => run.start <= lineStart + start && run.end > lineStart + start);
  if (bold || kind === "list-item") return words;
  const isName = match[1]!.includes(" ") && line.length < longestName;
  return lineStart > 0 && isName && /[.!?…”"»’]\s*$/u.test(text.slice(0, lineStart)) ? words : undefined;
}

function inlineSignature(text: string, index: number): Signature | undefined {
  const match = text.length < longestSigned ? inline.exec(text) : null;
  if (!match) return undefined;
  const [, quoted, words] = match;
  const start = text.lastIndexOf(words!);
  return { credit: { block: index, start, end: start + nameEnd(words!) }, quoted: quoted!.length };
}

/** Whose post a block quote holds, where its first block says so: 'Mara Quay @maraquay'. */
export function headOfPost({ text }: Block, index: number): TextRange | undefined {
  if (text.length > longestHeader || !text.includes("@") || !header.test(text.trimEnd())) return undefined;
  const words = fromHandle(text);
  return words && { block: index, ...words };
}

/** A signature in a paragraph of its own below a block quote: '— Mara Quay, mayor'. */
export function signatureBelow({ kind, text, within }: Block, index: number): TextRange | undefined {
  if (kind !== "paragraph" || within.includes("blockquote") || text.includes("\n")) return undefined;
  const words = fromDash(text.trimEnd());
  return words && named.test(text.replace(/^[\s—–―~-]+/, "")) ? { block: index, ...words } : undefined;
}

/** 'View this post on Instagram', in whatever language: a block that is nothing but a link. */
export function isOnlyLink({ text, links }: Block): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return links.length > 0 && text.trim().length - linked < besideLink;
}
