import { join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { Shard } from "./shard-file.ts";

/** Parts that are not there are named one by one up to so many. */
const mostNamed = 20;

/** What parts of a site are called: `what` follows 'Missing'. */
export interface PartKind {
  readonly code: string;
  readonly what: string;
  readonly nameOf: (part: Shard) => string;
}

/** The parts that are not there, of as many as the largest number says. */
export function missingParts(
  folder: string,
  parts: readonly Shard[],
  { code, what, nameOf }: PartKind,
  severity: Diagnostic["severity"] = "warning",
): Diagnostic[] {
  const of = Math.max(0, ...parts.map((part) => part.of));
  const there = new Set(parts.filter((each) => each.of === of).map(({ number }) => number));
  const absent = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
  const told = absent
    .slice(0, mostNamed)
    .map((number) => partProblem(code, join(folder, nameOf({ number, of })), `Missing ${what}`, severity));
  const more = absent.length - told.length;
  return more > 0 ? [...told, partProblem(code, folder, `Missing parts: ${more} more`, severity)] : told;
}

/** A problem with the file of a part as a whole. */
export function partProblem(
  code: string,
  path: string,
  reason: string,
  severity: Diagnostic["severity"] = "warning",
): Diagnostic {
  return { path: path.replaceAll("\\", "/"), line: 1, column: 1, severity, reason, code };
}
