import type { Format } from "./format.ts";

/** For programs: one object, `{ findings, totals }`. */
export const asJson: Format = (findings, { totals }) => {
  const told = findings.map(({ edit, ...finding }) => ({ ...finding, fixable: edit !== undefined }));
  return { stdout: `${JSON.stringify({ findings: told, totals }, undefined, 2)}\n`, stderr: "" };
};
