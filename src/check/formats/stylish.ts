import { visible } from "../../escape/terminal.ts";
import type { Finding } from "../finding.ts";
import type { Format } from "./format.ts";

const colours = { error: 31, warning: 33, note: 2 } as const;

/** For reading: the findings of a file stand under its name. */
export const stylish: Format = (findings, { line, colour }) => {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const byPath = new Map<string, Finding[]>();
  for (const each of findings) byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
  const files = [...byPath].map(([path, own]) => {
    const width = Math.max(...own.map((each) => placeOf(each).length));
    const lines = own.map((each) => {
      const { severity, reason, code } = each;
      return `  ${placeOf(each).padEnd(width)}  ${paint(colours[severity], severity.padEnd(7))}  ${visible(reason)}  ${paint(2, code)}\n`;
    });
    return `${paint(4, visible(path))}\n${lines.join("")}\n`;
  });
  return { stdout: files.join("") + line, stderr: "" };
};

function placeOf({ line, column }: Finding): string {
  return `${line}:${column}`;
}
