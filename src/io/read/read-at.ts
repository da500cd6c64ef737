import { fstatSync, readSync } from "node:fs";

/** Reads bytes of an open file. Throws where it does not have as many there. */
export function readAt(file: number, at: number, length: number): Buffer {
  // Before anything is allocated: where it lies is only what the file says.
  if (at < 0 || at + length > fstatSync(file).size) throw new Error("Missing end of a file");
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, at) < length) throw new Error("Missing end of a file");
  return bytes;
}
