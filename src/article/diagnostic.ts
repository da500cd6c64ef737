import { visible } from "../escape/terminal.ts";

export type Severity = "error" | "warning";

/** One thing that is wrong in a file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Diagnostic {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** 'Unexpected X, expected Y' or 'Missing X, expected Y'. */
  readonly reason: string;
  /** Permanent: `area/what`. */
  readonly code: string;
}

/** Articles that cannot be published; carries every problem found, never only the first. */
export class ArticleError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.name = "ArticleError";
    this.diagnostics = diagnostics;
  }
}

/** Says whether one of them keeps the article from being published. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** What a fault of this program in one article is told as: the articles beside it are read all the same. */
export function faultReason(error: unknown): string {
  const [what] = String(error).split("\n");
  return `Unexpected fault of Quotidian itself (${what}), expected none: please report it with this article`;
}

/** Prints one problem on one line: `path:line:column severity Reason [code]`. */
export function formatDiagnostic({ path, line, column, severity, reason, code }: Diagnostic): string {
  return visible(`${path}:${line}:${column} ${severity} ${reason} [${code}]`);
}

/** Line and column of an offset in `source`. */
export function pointOf(source: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let newline = source.indexOf("\n"); newline >= 0 && newline < offset; ) {
    line++;
    start = newline + 1;
    newline = source.indexOf("\n", start);
  }
  return { line, column: offset - start + 1 };
}
