import type { Readable } from "node:stream";

/** The lines of a stream of UTF-8. Only a line feed ends one: JSON may hold U+2028, at which `readline` breaks. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding("utf8");
  let rest = "";
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}
