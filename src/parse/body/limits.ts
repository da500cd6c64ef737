/**
 * Whether the Markdown reader may need long for a text: it is not linear where marks nest or never close.
 *
 * One pass over the characters. Ordinary articles are far below every limit. A text above one is not refused: it is
 * read in a worker that can be stopped.
 */
export function mayBeSlow(markdown: string): boolean {
  if (markdown.length > most.length) return true;
  const seen = { lines: 0, items: 0, tags: 0, work: 0, run: 0 };
  const paragraph = { marks: 0, lines: 0, bars: 0 };
  let line = startOfLine();
  let before = 0;
  for (let index = 0; index < markdown.length; index++) {
    const code = markdown.charCodeAt(index);
    if (code === lineFeed || code === carriageReturn) {
      endLine(line, paragraph, seen);
      line = startOfLine();
    } else if (line.atStart && readOpening(line, code)) return true;
    seen.run = code === before ? seen.run + 1 : 0;
    before = code;
    if (code < 128 && isMark[code]) paragraph.marks++;
    if (code === bar) line.bars++;
    if (code === lessThan) seen.tags++;
    if (seen.run > most.run && code !== space && code !== hyphen) return true;
    if (isTooMuch(seen, line.bars)) return true;
  }
  return seen.work + workOf({ ...paragraph, bars: Math.max(paragraph.bars, line.bars) }) > most.work;
}

/** What one line has so far; `opening` counts its marks of lists and quotes, `indent` the blanks before them. */
const startOfLine = () => ({ atStart: true, opening: 0, indent: 0, bars: 0 });

/** A blank line ends what marks can reach, and begins the count again. */
function endLine(
  line: ReturnType<typeof startOfLine>,
  paragraph: { marks: number; lines: number; bars: number },
  seen: { lines: number; items: number; work: number },
) {
  seen.lines++;
  paragraph.lines++;
  paragraph.bars = Math.max(paragraph.bars, line.bars);
  if (line.opening > 0) seen.items++;
  if (!line.atStart || line.opening > 0) return;
  seen.work += workOf(paragraph);
  paragraph.marks = paragraph.lines = paragraph.bars = 0;
}

/** Reads a character before the words of a line; says whether it stands too deep. */
function readOpening(line: ReturnType<typeof startOfLine>, code: number): boolean {
  if (code === tab) line.indent += 4;
  else if (code === space) line.indent++;
  else if (isOpening(code)) line.opening++;
  else line.atStart = false;
  return line.atStart && (line.opening > most.opening || (line.opening > 0 && line.indent > most.indent));
}

const isTooMuch = (seen: { lines: number; items: number; tags: number }, bars: number) =>
  bars > most.bars || seen.tags > most.tags || seen.items > most.items || seen.lines > most.lines;

/** Each mark may be tried with each, and each row of a table is filled up to its widest. */
function workOf({ marks, lines, bars }: { marks: number; lines: number; bars: number }): number {
  return marks ** 2 + 20 * lines * bars;
}

const most = {
  length: 256 * 1024,
  lines: 8_000,
  /** Lines that begin with a mark of a list or a quote. */
  items: 800,
  /** Marks before the words of one line: how deep it stands. */
  opening: 16,
  /** Blanks before such a mark. */
  indent: 48,
  /** In one line. */
  bars: 300,
  tags: 1_000,
  /** The same character on end. */
  run: 200,
  /** Sum over paragraphs of what one may take. */
  work: 1_000_000,
};

const lineFeed = 10;
const carriageReturn = 13;
const tab = 9;
const space = 32;
const hyphen = 45;
const lessThan = 60;
const bar = 124;

const isMark = Array.from({ length: 128 }, (_, code) =>
  '*_~[]!<>&\\`@()"'.includes(String.fromCharCode(code)),
);

/** Marks of quotes and lists, with the digits and the point of numbered ones. */
function isOpening(code: number): boolean {
  return (
    code === 62 ||
    code === 42 ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 41 ||
    (code > 47 && code < 58)
  );
}
