import { unpack } from "../build/unpack.ts";
import { unlessFaulty } from "./build.ts";
import { count } from "./report.ts";

/** Publishes the site of packs and prints one line. Gives the exit code. */
export async function unpackAndReport(
  packs: readonly string[],
  { output, publish = "folder" }: { readonly output: string; readonly publish?: "folder" | "link" },
): Promise<number> {
  const started = performance.now();
  const made = await unlessFaulty(() => unpack(packs, output, { publish }));
  if (!made) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${count(made.packs, "pack")} in ${seconds} s: ${count(made.files, "file")} in ${output}\n`,
  );
  return 0;
}
