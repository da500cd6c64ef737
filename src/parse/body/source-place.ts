import type { Block } from "../../article/block.ts";
import type { Span } from "../../article/span.ts";

/**
 * Finds where text of a block stands in the source file.
 *
 * Where an end falls on text with no exact place (an entity), the nearest place inside the range is taken.
 */
export function sourceOf(block: Block, start: number, end: number): Span {
  let from: number | undefined;
  let to: number | undefined;
  for (const segment of block.segments) {
    const first = Math.max(start, segment.text);
    const last = Math.min(end, segment.text + segment.length);
    if (first >= last) continue;
    from ??= segment.source + first - segment.text;
    to = segment.source + last - segment.text;
  }
  return from === undefined || to === undefined ? block.span : { start: from, end: to };
}
