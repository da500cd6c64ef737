import type { Finding } from "../finding.ts";
import type { Totals } from "../totals.ts";

export interface FormatContext {
  /** Of Quotidian. */
  readonly version: string;
  readonly totals: Totals;
  /** The line of totals, and one on articles held back where there are some, each with its line break. */
  readonly line: string;
  /** The output is a terminal that shows colours. */
  readonly colour: boolean;
}

/** What goes where. */
export interface Formatted {
  readonly stdout: string;
  readonly stderr: string;
}

/** Prints findings, which are in the order of files and places. */
export type Format = (findings: readonly Finding[], context: FormatContext) => Formatted;
