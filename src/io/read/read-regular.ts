import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** Not opened in a way that waits: a pipe put in a file's place since it was listed would never answer. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file that is there and is not read. The code is that of a diagnostic: `file/…`. */
export class UnreadableFile extends Error {
  readonly code: "kind" | "size" | "unreadable" | "vanished";

  constructor(code: UnreadableFile["code"], reason: string) {
    super(reason);
    this.name = "UnreadableFile";
    this.code = code;
  }
}

/** Reads a regular file of at most `most` bytes. Throws `UnreadableFile`, also for pipes, sockets and devices. */
export async function readRegularFile(path: string, most: number): Promise<Buffer> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, flags);
    const stat = await file.stat();
    if (!stat.isFile())
      throw new UnreadableFile("kind", `Unexpected ${fileKind(stat)}, expected a regular file`);
    if (stat.size > most) throw tooLarge(most);
    const bytes = await file.readFile();
    // It may have grown since.
    if (bytes.length > most) throw tooLarge(most);
    return bytes;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : unreadable((error as NodeJS.ErrnoException).code);
  } finally {
    await file?.close();
  }
}

/** Names what a file is that is not a regular one. */
export function fileKind(stat: {
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
  isSymbolicLink(): boolean;
}): string {
  if (stat.isDirectory()) return "folder";
  if (stat.isFIFO()) return "pipe";
  if (stat.isSocket()) return "socket";
  return stat.isSymbolicLink() ? "symlink" : "device";
}

function tooLarge(most: number): UnreadableFile {
  return new UnreadableFile("size", `Unexpected size, expected at most ${most / 2 ** 20} MB`);
}

const permissions = "Unexpected permissions, expected a file this user may read";
const reasons: Readonly<Record<string, string>> = {
  EACCES: permissions,
  EPERM: permissions,
  EISDIR: "Unexpected folder, expected a file",
  ELOOP: "Unexpected circle of symlinks, expected a file",
  ENXIO: "Unexpected socket or pipe, expected a regular file",
  EMFILE: "Unexpected limit of open files, expected a higher one (`ulimit -n`)",
};

function unreadable(code = "error"): UnreadableFile {
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new UnreadableFile("vanished", "Missing file, expected it to stay while the site is built");
  }
  const reason = reasons[code] ?? `Unexpected ${code} while reading, expected a readable file`;
  return new UnreadableFile(code === "ENXIO" ? "kind" : "unreadable", reason);
}
