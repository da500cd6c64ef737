import { pipeline, Readable } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import { textKey } from "../cache/keys.ts";

/** The last line: how many were before it. */
interface End {
  readonly end: number;
}

const sealLength = 32;

function sealOf(text: string): string {
  return textKey(text).slice(0, sealLength);
}

/** Values as compressed NDJSON. Each line begins with the hash of the rest; the last one tells how many there are. */
export function packLines(values: Iterable<unknown>): Readable {
  // An error ends the stream, and is thrown where it is read.
  return pipeline(Readable.from(linesOf(values)), createGzip({ level: 4 }), () => {});
}

/** Reads what `packLines` gave. Throws where bytes are not those that were written, before they are given. */
export async function* readLines(packed: Readable): AsyncGenerator<unknown> {
  let lines = 0;
  for await (const line of linesIn(packed)) {
    const text = line.slice(sealLength + 1);
    if (sealOf(text) !== line.slice(0, sealLength)) throw new Error("Unexpected bytes in a line");
    const value: unknown = JSON.parse(text);
    if (isEnd(value) && value.end === lines) return;
    lines++;
    yield value;
  }
  throw new Error("Missing end of lines");
}

function isEnd(value: unknown): value is End {
  return typeof value === "object" && value !== null && "end" in value;
}

function* linesOf(values: Iterable<unknown>): Generator<string> {
  const lineOf = (value: unknown) => {
    const text = JSON.stringify(value);
    return `${sealOf(text)} ${text}\n`;
  };
  let lines = 0;
  for (const value of values) {
    lines++;
    yield lineOf(value);
  }
  yield lineOf({ end: lines } satisfies End);
}

async function* linesIn(packed: Readable): AsyncGenerator<string> {
  const unzipped = createGunzip({ chunkSize: 2 ** 20 }).setEncoding("utf8");
  packed.on("error", (error) => unzipped.destroy(error)).pipe(unzipped);
  let rest = "";
  for await (const chunk of unzipped) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
}
