import { randomBytes } from "node:crypto";

/** A name beside `path` that no other process has, not even one of the same number on another machine. */
export function temporaryName(path: string): string {
  return `${path}.${randomBytes(8).toString("hex")}.tmp`;
}
