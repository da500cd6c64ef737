import { visible } from "../../escape/terminal.ts";
import type { Format } from "./format.ts";

const commands = { error: "error", warning: "warning", note: "notice" } as const;

/** Annotations of GitHub Actions: they stand beside the lines of a pull request. */
export const github: Format = (findings, { line: totals }) => {
  const lines = findings.map(({ path, line, column, severity, reason, code }) => {
    const at = `file=${property(path)},line=${line},col=${column},title=${property(code)}`;
    return `::${commands[severity]} ${at}::${data(visible(reason))}\n`;
  });
  return { stdout: lines.join("") + totals, stderr: "" };
};

/** What would end the command, or begin another. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
