import type { Finding } from "../finding.ts";
import type { Format } from "./format.ts";

const home = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** SARIF 2.1.0, which code hosts show beside the files: one run with one rule for each code. */
export const sarif: Format = (findings, { version }) => {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const log = {
    $schema: home,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Quotidian",
            semanticVersion: version,
            rules: codes.map((id) => ({ id, shortDescription: { text: id } })),
          },
        },
        // Columns count as in JavaScript.
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => resultOf(finding, indexes)),
      },
    ],
  };
  return { stdout: `${JSON.stringify(log, undefined, 2)}\n`, stderr: "" };
};

function resultOf(
  { path, line, column, severity, reason, code }: Finding,
  indexes: ReadonlyMap<string, number>,
) {
  return {
    ruleId: code,
    ruleIndex: indexes.get(code)!,
    level: severity,
    message: { text: reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** A path as a reference relative to where the command ran; a whole path as a file's address. */
function uriOf(path: string): string {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  return /^[a-z]:\//i.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(4)}` : encoded;
}
