import { existsSync } from "node:fs";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { temporaryName } from "./temporary-name.ts";

/** Writes a file in one step, over one that is there: a crash leaves the old one or the new one, and no part of it. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  mode?: number,
): Promise<void> {
  const temporary = temporaryName(path);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes a file that is named after its content, in one step: one that is there is kept. */
export async function keepWhole(path: string, content: Uint8Array): Promise<void> {
  if (!existsSync(path)) await writeWhole(path, content);
}
