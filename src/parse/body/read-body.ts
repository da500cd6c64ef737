import type { Root } from "hast";
import type { Block } from "../../article/block.ts";
import type { PagePart } from "../dialect/page-marks.ts";
import { type DialectFinding, readDialect } from "../dialect/read-dialect.ts";
import { findBlocks } from "./blocks.ts";
import { parseMarkdown } from "./markdown.ts";

/** A body that was read. Spans of blocks and offsets of findings are into `source`. */
export interface Body {
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly findings: readonly DialectFinding[];
  /** The whole file with each character of a private comment blank. */
  readonly source: string;
}

/** Reads the Markdown from `offset` on in a file, in any tool's dialect. */
export function readBody(source: string, offset = 0): Body {
  const markdown = readDialect(source.slice(offset));
  const tree = parseMarkdown(markdown.text);
  return {
    tree,
    blocks: withPageSigns(findBlocks(tree, markdown, offset), markdown.parts, offset),
    findings: markdown.findings.map((finding) => ({ ...finding, offset: finding.offset + offset })),
    source: source.slice(0, offset) + markdown.written,
  };
}

/** Both are in the order of the file. */
function withPageSigns(
  blocks: readonly Block[],
  parts: readonly PagePart[],
  offset: number,
): readonly Block[] {
  if (parts.length === 0) return blocks;
  let at = 0;
  return blocks.map((block) => {
    const start = block.span.start - offset;
    while (at < parts.length - 1 && parts[at]!.end <= start) at++;
    const part = parts[at]!;
    return part.start <= start && start < part.end ? { ...block, page: part.sign } : block;
  });
}
