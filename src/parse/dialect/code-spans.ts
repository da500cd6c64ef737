/** A stretch of a Markdown text, in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds fenced code and code spans: what stands there is shown as it is written, whatever it looks like.
 *
 * A fence that is never closed reaches to the end; a run of backticks that has no partner before the next blank line
 * is no code.
 */
export function findCode(markdown: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const fence = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)$/gm;
  let at = 0;
  for (let open = fence.exec(markdown); open; open = fence.exec(markdown)) {
    const [line, marks = "", info = ""] = open;
    if (marks.startsWith("`") && info.includes("`")) continue;
    found.push(...codeSpans(markdown, at, open.index));
    const close = new RegExp(`^[ \\t>]*${marks[0] === "`" ? "`" : "~"}{${marks.length},}[ \\t]*$`, "gm");
    close.lastIndex = open.index + line.length;
    const end = close.exec(markdown);
    at = end ? end.index + end[0].length : markdown.length;
    found.push({ start: open.index, end: at });
    fence.lastIndex = at;
  }
  found.push(...codeSpans(markdown, at, markdown.length));
  return found;
}

function codeSpans(markdown: string, from: number, to: number): readonly Stretch[] {
  const runs = /`+|\n[ \t]*\n/g;
  runs.lastIndex = from;
  const found: Stretch[] = [];

  let paragraph: { readonly index: number; readonly length: number }[] = [];
  const close = () => {
    for (let index = 0; index < paragraph.length; index++) {
      const { index: start, length } = paragraph[index]!;
      const partner = partnerOf(paragraph, index, length);
      if (partner === undefined) continue;
      found.push({ start, end: paragraph[partner]!.index + length });
      index = partner;
    }
    paragraph = [];
  };
  for (let match = runs.exec(markdown); match && match.index < to; match = runs.exec(markdown)) {
    if (match[0].startsWith("`")) paragraph.push({ index: match.index, length: match[0].length });
    else close();
  }
  close();
  return found;
}

/** Far enough for any paragraph: a text of thousands of lone marks must not take squares of them. */
const farthest = 200;

function partnerOf(runs: readonly { readonly length: number }[], from: number, length: number) {
  for (let index = from + 1; index < Math.min(runs.length, from + farthest); index++) {
    if (runs[index]!.length === length) return index;
  }
  return undefined;
}
