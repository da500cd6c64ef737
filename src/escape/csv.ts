import { wellFormed } from "./characters.ts";

/** What a spreadsheet takes for a formula, in both widths, also behind blanks. */
const formula = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20|%]|^[\t\r\n]/;

/** Writes a row of RFC 4180, without its line end. Each cell is text: none is a formula in any spreadsheet. */
export function csvRow(cells: readonly string[]): string {
  return cells.map(cell).join(",");
}

function cell(text: string): string {
  const clean = wellFormed(text).replaceAll("\u0000", "\ufffd");
  return `"${(formula.test(clean) ? `'${clean}` : clean).replaceAll('"', '""')}"`;
}
