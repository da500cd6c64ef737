import { readFile } from "node:fs/promises";
import { ArticleError, type Diagnostic } from "../diagnostic.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a UTF-8 file. Throws an `ArticleError` that names it where it cannot be read as text. */
export async function readText(path: string, shown = path): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new ArticleError([unreadable(shown, (error as NodeJS.ErrnoException).code ?? "error")]);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const reason = "Unexpected bytes, expected text in UTF-8";
    throw new ArticleError([
      { path: shown, line: 1, column: 1, severity: "error", reason, code: "file/encoding" },
    ]);
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: "Missing file, expected one at this path",
  EACCES: "Unexpected permissions, expected a file this user may read",
  EPERM: "Unexpected permissions, expected a file this user may read",
  EISDIR: "Unexpected folder, expected a file",
};

function unreadable(path: string, code: string): Diagnostic {
  const reason = causes[code] ?? `Unexpected ${code} while reading, expected a readable file`;
  return { path, line: 1, column: 1, severity: "error", reason, code: "file/unreadable" };
}
