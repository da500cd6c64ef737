import { charactersRead } from "../sizes.ts";
import { anyOf } from "./any-of.ts";
import { markers } from "./counts.ts";
import type { Evidence } from "./evidence.ts";

/** '(PHOTOS: Life and work of a harbour master)', 'VIDEO: How the wall was built >>>' */
const pointer = new RegExp(
  String.raw`^\s*(?:\(\s*${anyOf("gallery")}\s?[:|]\s+(.+)\)|${anyOf("gallery")}\s?[:|]\s+(.+?)\s*[>»→]+)\s*$`,
  "iu",
);

const label = /^[^\p{Ll}:|]+[:|]/u;

/** A title and a word of it: a credit names people, 'Mara Quay and Jo Reed'. */
const titleWord = /^["“‘'«¿¡]?[\p{Lu}\d].*\s\p{Ll}{4}/u;

/**
 * Whether a line only points to films or pictures: a label in capitals and a title, in parentheses or before an arrow.
 *
 * A credit has the same label, but names after it, or says more of who made them.
 */
export function isGalleryPointer(evidence: Evidence): boolean {
  const { text } = evidence.block;
  if (markers(evidence, "credit") > 1 || text.length > charactersRead.pointer || !label.test(text))
    return false;
  const found = pointer.exec(text);
  const title = found?.[1] ?? found?.[2];
  return title !== undefined && titleWord.test(title);
}
