import type { Root } from "hast";
import type { Block } from "../../article/block.ts";
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

/** Reads the Markdown that stands from `offset` on in a file, whoever's dialect it is. */
export function readBody(source: string, offset = 0): Body {
  const markdown = readDialect(source.slice(offset));
  const tree = parseMarkdown(markdown.text);
  return {
    tree,
    blocks: findBlocks(tree, markdown, offset),
    findings: markdown.findings.map((finding) => ({ ...finding, offset: finding.offset + offset })),
    source: source.slice(0, offset) + markdown.written,
  };
}
