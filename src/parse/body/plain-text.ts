import type { Block } from "../../article/block.ts";

/**
 * Reads plain text: a paragraph is a line or a run of lines between blank ones.
 *
 * Offsets are those of `text` as given, so that an answer can be cut out of it.
 */
export function parsePlainText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start < 0) return;
    blocks.push({
      kind: "paragraph",
      span: { start, end },
      text: text.slice(start, end),
      segments: [{ text: 0, source: start, length: end - start }],
      within: [],
      group: blocks.length,
      links: [],
      strong: [],
    });
    start = -1;
  };
  let line = 0;
  while (line <= text.length) {
    const newline = text.indexOf("\n", line);
    const lineEnd = newline < 0 ? text.length : newline;
    const content = text.slice(line, lineEnd);
    const trimmed = content.trim();
    if (trimmed === "") close();
    else {
      const indent = content.length - content.trimStart().length;
      if (start < 0) start = line + indent;
      end = line + indent + trimmed.length;
    }
    line = lineEnd + 1;
  }
  close();
  return blocks;
}
