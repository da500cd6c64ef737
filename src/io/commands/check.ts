import type { Finding } from "../../check/finding.ts";
import { type FormatName, formats } from "../../check/formats/index.ts";
import { countTotals } from "../../check/totals.ts";
import { checkFolder } from "../run/check-folder.ts";
import { makeEdits } from "../run/make-edits.ts";
import { places, schedule } from "./build.ts";
import { count, progressOf, totalsLine } from "./report.ts";

export interface CheckOptions {
  readonly articles: string;
  readonly format: FormatName;
  /** Makes the edits that change no word. */
  readonly fix?: boolean;
  readonly version: string;
}

/**
 * Prints every problem of the articles, what will be removed from them and why, and the quotations whose speaker is
 * left unclear. Gives the exit code.
 *
 * Named files are checked beside the whole folder's settings and repetitions; what compares articles with each other
 * needs all of them.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const started = performance.now();
  const look = () => checkFolder(paths, options.articles, places(), progressOf("Reading"));
  let checked = await look();
  let left: readonly Finding[] = [];
  if (options.fix) {
    const { made, diagnostics } = await makeEdits(checked.edits);
    process.stderr.write(`${count(made, "place")} fixed\n`);
    if (made > 0) checked = await look();
    left = diagnostics;
  }
  const { analyzed } = checked;
  const findings = [...left, ...checked.findings];
  const totals = countTotals(analyzed.articles);
  const problems = findings.filter(({ severity }) => severity !== "note");
  const line = totalsLine(totals, problems.length, started) + schedule(checked);
  const { stdout, stderr } = formats[options.format](findings, {
    version: options.version,
    totals,
    line,
    colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  });
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
