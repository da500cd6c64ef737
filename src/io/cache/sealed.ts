import { hash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { temporaryName } from "../run/temporary-name.ts";
import { Recent } from "./recent.ts";

const sealLength = 32;

/** Values that a process holds between its builds. */
const mostHeld = 3000;

interface HeldValue {
  readonly value: unknown;
  /** What told the file when it was read or written. */
  readonly stamp: string | undefined;
}

let held: Recent<HeldValue> | undefined;

/**
 * From now on this process holds what it reads of the cache and what it writes there, for builds that follow: a value
 * counts while its file is as it was. Nobody changes such a value.
 */
export function holdSealed(): void {
  held ??= new Recent(mostHeld);
}

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
  const temporary = temporaryName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, Buffer.concat([sealOf(bytes), bytes]));
    renameSync(temporary, path);
    return true;
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // No folder is there.
    }
    return false;
  }
}

/** As `readSealed`, of what was written by `writeSealedJson`. */
export function readSealedJson(path: string): unknown {
  const known = held?.get(path);
  if (known?.stamp !== undefined && known.stamp === stampOf(path)) {
    held?.set(path, known);
    return known.value;
  }
  const stamp = held && stampOf(path);
  const bytes = readSealed(path);
  const value = bytes && JSON.parse(bytes.toString("utf8"));
  if (value !== undefined) held?.set(path, { value, stamp });
  return value;
}

export function writeSealedJson(path: string, value: unknown): boolean {
  const isWritten = writeSealed(path, Buffer.from(JSON.stringify(value)));
  if (isWritten) held?.set(path, { value, stamp: stampOf(path) });
  return isWritten;
}

/** A file of the cache is never written into, each is a new one: its number tells, also right after it was written. */
function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs} ${stat.ino}`;
}

function sealOf(bytes: Uint8Array): Buffer {
  return Buffer.from(hash("sha256", bytes, "hex"), "hex");
}
