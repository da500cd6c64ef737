import { hash } from "node:crypto";

/** The hash of plain data, as hexadecimal digits: equal where all parts are. */
export function keyOf(...parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "hex");
}

/** The hash of a text. */
export function textKey(text: string): string {
  return hash("sha256", text, "hex");
}
