import type { Element, Root, RootContent, Text } from "hast";
import { endOf, startOf } from "./offsets.ts";
import { element, position, readPlainInlines } from "./plain-inlines.ts";

/**
 * A run of a body between blank lines, or several of them that only the Markdown reader can tell apart.
 * `end` is exclusive and leaves out the line break.
 */
interface Chunk {
  readonly start: number;
  readonly end: number;
  /** What it is, where it is plain. */
  readonly element: Element | undefined;
}

/** A line that could be anything but the words of a paragraph: a list, a quote, a rule, a table, code, HTML. */
const blockStart =
  /^(?:[ \t]|#{1,6}(?:[ \t]|$)|[>|:~`<]|[*+-](?:[ \t]|$)|(?:[*_][ \t]*){3,}$|=+[ \t]*$|[-:| \t]+$|\d{1,9}[.)](?:[ \t]|$))/m;
/**
 * What reaches over blank lines or works from afar: fences, HTML, indented code, definitions of all kinds, footnotes.
 * A definition of a link may stand in a quote or a list, and its name may run over a line: ']:' is enough.
 * An escaped '\\<b' does not.
 */
const farReaching =
  /^ {0,3}(?::(?:[ \t]|$)|`{3}|~{3})|\]:|\[\^|^(?: {4}|\t| {1,3}\t)|(?:(?<!\\)|\\\\)<[a-z/!?]|[\0\r]/im;

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
    const nodes = chunk.element ? [chunk.element] : othersOf(markdown, chunk, readMarkdown);
    for (const node of nodes) {
      if (children.length > 0) children.push(lineBreak());
      children.push(node);
    }
  }
  return { type: "root", children, position: position(0, markdown.length) };
}

function chunksOf(markdown: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = -1;
  let end = 0;
  const close = () => {
    if (start < 0) return;
    const element = plainElement(markdown, start, end);
    const last = chunks.at(-1);
    if (!element && last && !last.element) chunks[chunks.length - 1] = { start: last.start, end, element };
    else chunks.push({ start, end, element });
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

/** A paragraph, a heading of one line or a quoted one; missing where it is something else, or may be. */
function plainElement(markdown: string, start: number, end: number): Element | undefined {
  const chunk = markdown.slice(start, end);
  if (/^> [^\s[]/.test(chunk)) return chunk.includes("\n") ? undefined : quotedLine(markdown, start, end);
  const depth = /^#{1,6}(?= [^\s#])/.exec(chunk)?.[0].length;
  if (depth === undefined) return paragraph(markdown, start, end);
  if (!isPlainHeading(chunk)) return undefined;
  const children = readPlainInlines(markdown, start + depth + 1, end);
  return children && element(`h${depth}`, {}, children, start, end);
}

function paragraph(markdown: string, start: number, end: number): Element | undefined {
  const lines = markdown.slice(start, end).split("\n");
  const children = lines.some((line) => blockStart.test(line))
    ? undefined
    : readPlainInlines(markdown, start, end);
  return children && element("p", {}, children, start, end);
}

/** '> The tide was late.' */
function quotedLine(markdown: string, start: number, end: number): Element | undefined {
  const words = paragraph(markdown, start + 2, end);
  return words && element("blockquote", {}, [lineBreak(), words, lineBreak()], start, end);
}

function lineBreak(): Text {
  return { type: "text", value: "\n" };
}

function isPlainHeading(chunk: string): boolean {
  return !chunk.includes("\n") && !/#[ \t]*$/.test(chunk);
}

/** The reader's nodes for a run, moved to where the run stands, without the line breaks between them. */
function othersOf(markdown: string, { start, end }: Chunk, readMarkdown: (slice: string) => Root) {
  // With the break of its last line: a quote in a quote ends elsewhere without it.
  const { children } = readMarkdown(markdown.slice(start, end + 1));
  const stack: RootContent[] = [...children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const [from, to] = [startOf(node), endOf(node)];
    if (from !== undefined && to !== undefined) node.position = position(start + from, start + to);
    if ("children" in node) for (const child of node.children) stack.push(child);
  }
  return children.filter((node) => node.type !== "text");
}
