import type { Element, Root, RootContent, Text } from "hast";
import { endOf, startOf } from "./offsets.ts";

/**
 * A run of a body between blank lines, or several of them that only the Markdown reader can tell apart.
 * `end` is exclusive and leaves out the line break.
 */
interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly plain: boolean;
}

/** A line that could be anything but the words of a paragraph: a list, a quote, a rule, a table, code, HTML. */
const blockStart = /^(?:[ \t]|[#>*+\-_=|:~`<[\]$\\]|\d{1,9}[.)])/;
/** A character that can mean something inside a line, or be read as a link by GFM. */
const inlineSign = /[\\`*_[\]<>&~\0@|\r]|!\[|:\/\/|www\.|[ \t]$/im;
/** What reaches over blank lines or works from afar: fences, HTML, indented code, definitions of all kinds, footnotes. */
const farReaching =
  /^ {0,3}(?::[ \t]|`{3}|~{3}|\[[^\n]*\]:|\[\^)|\[\^|^(?: {4}|\t| {1,3}\t)|<[a-z/!?]|[\0\r]/im;

/**
 * Reads a body of plain prose without the Markdown reader, which costs ten times as much.
 *
 * Paragraphs of words and plain headings are read here; the runs of other blocks between them are handed to
 * `readMarkdown` a run at a time. An unindented paragraph after a blank line ends every list and block quote, so a
 * run means alone what it means in place. Missing: the body has something that reaches over blank lines, and must be
 * read as a whole. The result is that of `readMarkdown` for the whole body, offsets included.
 */
export function readProse(markdown: string, readMarkdown: (slice: string) => Root): Root | undefined {
  if (farReaching.test(markdown)) return undefined;
  const children: RootContent[] = [];
  for (const chunk of chunksOf(markdown)) {
    const nodes = chunk.plain ? [plainElement(markdown, chunk)] : othersOf(markdown, chunk, readMarkdown);
    for (const node of nodes) {
      if (children.length > 0) children.push({ type: "text", value: "\n" });
      children.push(node);
    }
  }
  return { type: "root", children, ...placed(0, markdown.length) };
}

function chunksOf(markdown: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = -1;
  let end = 0;
  const close = () => {
    if (start < 0) return;
    const plain = isPlain(markdown.slice(start, end));
    const last = chunks.at(-1);
    if (!plain && last && !last.plain) chunks[chunks.length - 1] = { start: last.start, end, plain };
    else chunks.push({ start, end, plain });
    start = -1;
  };
  for (let line = 0; line <= markdown.length; ) {
    const newline = markdown.indexOf("\n", line);
    const lineEnd = newline < 0 ? markdown.length : newline;
    if (/^[ \t]*$/.test(markdown.slice(line, lineEnd))) close();
    else {
      if (start < 0) start = line;
      end = lineEnd;
    }
    line = lineEnd + 1;
  }
  close();
  return chunks;
}

function isPlain(chunk: string): boolean {
  if (inlineSign.test(chunk)) return false;
  if (/^#{1,6} [^\s#]/.test(chunk))
    return !chunk.includes("\n") && !/#[ \t]*$/.test(chunk) && !/^#+ {2}/.test(chunk);
  return chunk.split("\n").every((line) => !blockStart.test(line));
}

function plainElement(markdown: string, { start, end }: Chunk): Element {
  const depth = /^#{1,6}(?= )/.exec(markdown.slice(start, start + 7))?.[0].length;
  const from = depth === undefined ? start : start + depth + 1;
  const text: Text = { type: "text", value: markdown.slice(from, end), ...placed(from, end) };
  const tagName = depth === undefined ? "p" : `h${depth}`;
  return { type: "element", tagName, properties: {}, children: [text], ...placed(start, end) };
}

/** The reader's nodes for a run, moved to where the run stands, without the line breaks between them. */
function othersOf(markdown: string, { start, end }: Chunk, readMarkdown: (slice: string) => Root) {
  const { children } = readMarkdown(markdown.slice(start, end));
  const stack: RootContent[] = [...children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const [from, to] = [startOf(node), endOf(node)];
    if (from !== undefined && to !== undefined) node.position = placed(start + from, start + to).position;
    if ("children" in node) for (const child of node.children) stack.push(child);
  }
  return children.filter((node) => node.type !== "text");
}

/** Only offsets are used of a position: lines and columns are found where a message needs them. */
function placed(start: number, end: number) {
  return {
    position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
  };
}
