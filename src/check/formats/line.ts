import { formatDiagnostic } from "../../article/diagnostic.ts";
import { visible } from "../../escape/terminal.ts";
import type { Finding } from "../finding.ts";
import type { Format } from "./format.ts";

/** A line each, problems on stderr, and what the build does on stdout: `path:line:column severity Reason [code]`. */
export const line: Format = (findings, { line }) => {
  const isNote = ({ severity }: Finding) => severity === "note";
  const print = (all: readonly Finding[]) => all.map((finding) => `${oneLine(finding)}\n`).join("");
  return {
    stdout: print(findings.filter(isNote)) + line,
    stderr: print(findings.filter((finding) => !isNote(finding))),
  };
};

function oneLine({ severity, ...finding }: Finding): string {
  if (severity !== "note") return formatDiagnostic({ ...finding, severity });
  const { path, line, column, reason, code } = finding;
  return visible(`${path}:${line}:${column} ${reason} [${code}]`);
}
