/**
 * Whether a text begins with the words that an author quoted of it: in `strip`, `keep` and `quotes` alike.
 *
 * Spacing, capitals, quotation marks before the first word and the marks of Markdown do not count. The opening ends
 * where a word ends: 'On' opens 'On we go', but neither 'Only' nor 'On-site'. One without a word opens nothing.
 */
export function beginsWith(text: string, opening: string): boolean {
  return isOpening(asOpening(text), asOpening(opening));
}

/** The same, of two texts that `asOpening` has made. */
export function isOpening(text: string, opening: string): boolean {
  if (opening === "" || !text.startsWith(opening)) return false;
  if (!/[\p{L}\p{M}\p{N}]$/u.test(opening) || unspaced.test(opening)) return true;
  return !/^['-]?[\p{L}\p{M}\p{N}]/u.test(text.slice(opening.length, opening.length + 4));
}

/** Scripts without spaces have no end of a word to look for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** A text as openings are compared: without the marks that do not count, in small letters, with straight marks. */
export function asOpening(text: string): string {
  return text
    .replace(/\]\([^)\s]*\)?/g, "")
    .replace(/^\s*[-+•]\s/, "")
    .replace(/[*_#>`~[\]\\]/g, "")
    .replace(/^[\s"“”„«»'‘’‚「『]+/, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
}
