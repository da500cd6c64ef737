import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { analyzeLineInWorker } from "./in-worker.ts";
import { linesOf } from "./lines.ts";

/** Answers each line of `input` on `output`, in order, holding one record at a time. */
export async function analyzeStream(input: Readable, output: Writable): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === "") continue;
    const written = output.write(`${JSON.stringify(await analyzeLineInWorker(line))}\n`);
    if (!written) await once(output, "drain");
  }
}
