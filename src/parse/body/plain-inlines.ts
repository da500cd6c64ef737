import type { Element, ElementContent, Text } from "hast";

/** What makes words more than words; a text without one is read at once. */
const anySign = /[\\`*_[\]<>&~@|]|:\/\/|www\.|[ \t]$/im;
/**
 * What only the Markdown reader can tell: code, struck words, pictures, HTML, character references, line breaks,
 * backslashes before what is no mark. '\<b' and 'Q & A' are not among them.
 */
const beyond = /[`~]|!\[|[ \t]$|&(?:#|[a-z\d]+;)|(?<!\\)<(?! )|\\(?![!"#$%&'()*+,\-./:;<=>?@[\]^_{|}])/im;
/** What GFM makes a link of without brackets: 'https://', 'www.', 'desk@example.org'. */
const literalLink = /https?:\/\/|www\.|[-.\w+]@/i;
/** '[words](/address)': no title, and nothing in the address that would be written in another way. */
const link = /\[((?:[^[\]\\]|\\[!-/:-@[-`{-~])+)\]\(((?:[!#$&'*-;=?-Z_a-z~]|%[\da-fA-F]{2})+)\)/y;
const address = /\]\([^()\s]*\)/g;
/** The next character that may mean something. */
const mark = /[\\*_[\]]/g;

/** A run of `*` or `_`, which may open or close emphasis. */
interface Delimiter {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Reads the words from `start` to `end` of a paragraph or a heading: with escapes, links, and emphasis that is not
 * nested. The text ends there as the Markdown reader sees it; a link elsewhere cannot be referred to.
 *
 * Missing: there is something in them that only the Markdown reader can tell.
 */
export function readPlainInlines(markdown: string, start: number, end: number): ElementContent[] | undefined {
  const words = markdown.slice(start, end);
  if (!anySign.test(words)) return [text(words, start, end)];
  if (beyond.test(words) || (words.includes("|") && words.includes("\n"))) return undefined;
  if (literalLink.test(words) && literalLink.test(words.replace(address, "]"))) return undefined;
  return readRun(words, 0, words.length, start);
}

/** Reads a stretch of `words`, which stands at `shift` in the body. */
function readRun(words: string, start: number, end: number, shift: number): ElementContent[] | undefined {
  const parts: (Text | Element | Delimiter)[] = [];
  for (let at = start; at < end; ) {
    const sign = words[at]!;
    if (sign === "]" && words[at + 1] === "(") return undefined;
    const found = sign === "[" ? linkAt(words, at, shift) : undefined;
    const run = sign === "*" || sign === "_" ? delimiterAt(words, at, shift) : undefined;
    if (found) {
      parts.push(found.node);
      at = found.end;
    } else if (run && (run.opens || run.closes)) {
      parts.push(run);
      at = run.end - shift;
    } else {
      const escaped = sign === "\\" ? 1 : 0;
      mark.lastIndex = (run ? run.end - shift : at + 1) + escaped;
      const stop = Math.min(mark.exec(words)?.index ?? end, end);
      parts.push(text(words.slice(at + escaped, stop), shift + at, shift + stop));
      at = stop;
    }
  }
  return emphasised(parts);
}

function linkAt(words: string, start: number, shift: number): { node: Element; end: number } | undefined {
  link.lastIndex = start;
  const found = link.exec(words);
  if (!found) return undefined;
  const [whole, label, href] = found as unknown as readonly [string, string, string];
  const children = readRun(words, start + 1, start + 1 + label.length, shift);
  const end = start + whole.length;
  return children && { node: element("a", { href }, children, shift + start, shift + end), end };
}

function delimiterAt(words: string, from: number, shift: number): Delimiter {
  const sign = words[from]!;
  let to = from + 1;
  while (words[to] === sign) to++;
  const [before, after] = [characterAt(words, from - 1), characterAt(words, to)];
  const opens = after === "other" || (after === "mark" && before !== "other") || isSign(words[to]);
  const closes = before === "other" || (before === "mark" && after !== "other") || isSign(words[from - 1]);
  const [start, end] = [shift + from, shift + to];
  if (sign === "*") return { sign, start, end, opens, closes };
  return {
    sign,
    start,
    end,
    opens: opens && (before !== "other" || !closes),
    closes: closes && (after !== "other" || !opens),
  };
}

function characterAt(words: string, index: number): "space" | "mark" | "other" {
  const character = words[index];
  if (character === undefined || /\s/.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "mark" : "other";
}

function isSign(character: string | undefined): boolean {
  return character === "*" || character === "_";
}

/**
 * Sets what stands between pairs of equal runs as emphasis. A run that closes nothing, or is never closed, is words.
 *
 * Missing: runs that could pair in more ways than one.
 */
function emphasised(parts: readonly (Text | Element | Delimiter)[]): ElementContent[] | undefined {
  const runs = parts.filter((part): part is Delimiter => "sign" in part);
  const pairs = new Map<Delimiter, Delimiter>();
  const paired = runs.filter((run, index) => {
    const others = (list: readonly Delimiter[], which: "opens" | "closes") =>
      list.some((other) => other.sign === run.sign && other[which]);
    return (
      (run.closes && others(runs.slice(0, index), "opens")) ||
      (run.opens && others(runs.slice(index + 1), "closes"))
    );
  });
  for (let index = 0; index < paired.length; index += 2) {
    const [open, close] = [paired[index]!, paired[index + 1]];
    const length = open.end - open.start;
    if (!close || open.closes || close.opens || open.sign !== close.sign) return undefined;
    if (length > 2 || close.end - close.start !== length) return undefined;
    pairs.set(open, close);
  }
  const nodes: ElementContent[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const close = "sign" in part ? pairs.get(part) : undefined;
    if (!close || !("sign" in part)) {
      join(nodes, part);
      continue;
    }
    const inner: ElementContent[] = [];
    while (parts[++index] !== close) join(inner, parts[index]!);
    const tagName = close.end - close.start === 2 ? "strong" : "em";
    nodes.push(element(tagName, {}, inner, part.start, close.end));
    if (holdsLink(inner)) return undefined;
  }
  return holdsLink(nodes) ? undefined : nodes;
}

/** Words that marks and backslashes kept apart can be an address when they are put together. */
function holdsLink(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => node.type === "text" && literalLink.test(node.value));
}

/** Adds a part; words beside words are one text. */
function join(nodes: ElementContent[], part: Text | Element | Delimiter) {
  if ("type" in part && part.type === "element") {
    nodes.push(part);
    return;
  }
  const added = "sign" in part ? text(part.sign.repeat(part.end - part.start), part.start, part.end) : part;
  const last = nodes.at(-1);
  if (last?.type !== "text") nodes.push(added);
  else nodes[nodes.length - 1] = joined(last, added);
}

function joined(left: Text, right: Text): Text {
  return text(left.value + right.value, left.position!.start.offset!, right.position!.end.offset!);
}

export function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
  start: number,
  end: number,
): Element {
  return { type: "element", tagName, properties, children, position: position(start, end) };
}

function text(value: string, start: number, end: number): Text {
  return { type: "text", value, position: position(start, end) };
}

/** Only offsets are used of a position: lines and columns are found where a message needs them. */
export function position(start: number, end: number) {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
