import { type Diagnostic, formatDiagnostic } from "../../article/diagnostic.ts";
import type { Totals } from "../../check/totals.ts";

/** Writes problems to stderr, a line each, in the order of files and places. Says whether there is an error. */
export function report(diagnostics: readonly Diagnostic[]): boolean {
  const sorted = [...diagnostics].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column,
  );
  for (const diagnostic of sorted) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  return sorted.some(({ severity }) => severity === "error");
}

/** The last line of a build that an error ended: 'Nothing was published: 1 error, 2 warnings' */
export function closing(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return `Nothing was published: ${count(errors, "error")}${warnings > 0 ? `, ${count(warnings, "warning")}` : ""}\n`;
}

/**
 * Tells how far a long piece of work is: on a terminal on one line that is written over, in CI as one plain line when
 * it is done, elsewhere not at all.
 */
export function progressOf(what: string): (done: number, all: number) => void {
  if (process.env["CI"]) {
    return (done, all) => {
      if (done === all) process.stderr.write(`${what}: ${all.toLocaleString("en")} done\n`);
    };
  }
  if (!process.stderr.isTTY) return () => {};
  const started = performance.now();
  let shown = 0;
  return (done, all) => {
    const now = performance.now();
    if (done < all && now - shown < 100) return;
    shown = now;
    const line = done < all ? progressLine(what, done, all, (now - started) / 1000) : "";
    process.stderr.write(`\r\u001b[K${line}`);
  };
}

/** Before that, the first articles tell little of the rest. */
const secondsUntilRate = 2;

/** 'Reading 1,200 of 10,000, 85 a second, 2 min left'; without rate in the first seconds. */
export function progressLine(what: string, done: number, all: number, seconds: number): string {
  const line = `${what} ${done.toLocaleString("en")} of ${all.toLocaleString("en")}`;
  if (seconds < secondsUntilRate || done === 0) return line;
  const rate = done / seconds;
  const left = Math.ceil((all - done) / rate);
  const time = left < 60 ? `${left} s` : `${Math.ceil(left / 60)} min`;
  return `${line}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en")} a second, ${time} left`;
}

/** '1 article', '1,204 blocks' */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : nouns}`;
}

/** The one line of totals. */
export function totalsLine(totals: Totals, problems: number, started: number): string {
  const { articles, removed, quotes, attributed } = totals;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const quoted = `${count(quotes, "quote")} (${attributed.toLocaleString("en")} attributed)`;
  return `${count(articles, "article")}, ${count(removed, "block")} removed, ${quoted}, ${count(problems, "problem")} in ${seconds} s\n`;
}
