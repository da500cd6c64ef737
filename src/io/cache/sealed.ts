import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { threadId } from "node:worker_threads";

const sealLength = 32;

/**
 * Reads a file of the cache; `undefined` where there is none, or where its bytes are not those that were written.
 *
 * Each file begins with the hash of the rest. A damaged one costs time: what it held is made again.
 */
export function readSealed(path: string): Buffer | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const bytes = file.subarray(sealLength);
  return sealOf(bytes).equals(file.subarray(0, sealLength)) ? bytes : undefined;
}

/** Writes a file of the cache as a whole. Says whether it could: where not, the next build takes longer, no more. */
export function writeSealed(path: string, bytes: Uint8Array): boolean {
  const temporary = `${path}.${process.pid}.${threadId}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, Buffer.concat([sealOf(bytes), bytes]));
    renameSync(temporary, path);
    return true;
  } catch {
    return false;
  }
}

/** As `readSealed`, of what was written by `writeSealedJson`. */
export function readSealedJson(path: string): unknown {
  const bytes = readSealed(path);
  return bytes && JSON.parse(bytes.toString("utf8"));
}

export function writeSealedJson(path: string, value: unknown): boolean {
  return writeSealed(path, Buffer.from(JSON.stringify(value)));
}

function sealOf(bytes: Uint8Array): Buffer {
  return Buffer.from(hash("sha256", bytes, "hex"), "hex");
}
