import { deserialize, serialize } from "node:v8";

/** Plain data for many requests to threads: its memory is shared, and each thread reads it once. */
export function sharedBytes(data: unknown): SharedArrayBuffer {
  const plain = serialize(data);
  const bytes = new SharedArrayBuffer(plain.length);
  new Uint8Array(bytes).set(plain);
  return bytes;
}

/** Reads it. */
export function readShared(bytes: SharedArrayBuffer): unknown {
  return deserialize(Uint8Array.from(new Uint8Array(bytes)));
}
