import type { Diagnostic, Severity } from "../article/diagnostic.ts";
import type { Span } from "../article/span.ts";
import type { Edit } from "../parse/dialect/edit-text.ts";

/** A problem, with what mends it without a word changed; that is missing where an author has to decide. */
export interface Problem extends Diagnostic {
  readonly edit?: Edit;
}

/** What `check` tells of a file. Plain JSON. */
export interface Finding extends Omit<Problem, "severity"> {
  /** A note is no problem: it says what the build does. */
  readonly severity: Severity | "note";
}

/** A part of a file that holds these characters and is the only one that does: what an edit may replace. */
export function onlyPlaceOf(source: string, text: string): Span | undefined {
  const start = source.indexOf(text);
  if (text === "" || start < 0 || source.indexOf(text, start + 1) >= 0) return undefined;
  return { start, end: start + text.length };
}
