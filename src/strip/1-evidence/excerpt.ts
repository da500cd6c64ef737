import type { Block } from "../../article/block.ts";
import { limits } from "../thresholds.ts";

const { head, tail } = limits;

/** Whether a block is read whole. */
export const isReadWhole = (text: string): boolean => text.length <= head + tail;

/** Reads at most 2,600 characters of a block: its beginning and its end tell what it is. */
export function excerpt(text: string): string {
  return isReadWhole(text) ? text : `${text.slice(0, head)} ${text.slice(-tail)}`;
}

/** The text with a space at both ends of each link: menus are written without any. */
export function spaced(block: Block): string {
  const { links, text } = block;
  if (links.length < 2 || text.length > head) return text;
  let out = "";
  let at = 0;
  for (const { start, end } of links) {
    out += `${text.slice(at, start)} ${text.slice(start, end)} `;
    at = end;
  }
  return out + text.slice(at);
}
