import { readFile } from "node:fs/promises";
import { ArticleError } from "../../article/diagnostic.ts";
import { decodeText } from "./decode-text.ts";

/**
 * Reads a UTF-8 file that somebody named: a pipe is as good as a file. Throws an `ArticleError` that names it where
 * it cannot be read as text.
 */
export async function readText(path: string, shown = path): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason =
      causes[error.code ?? ""] ?? `Unexpected ${error.code} while reading, expected a readable file`;
    throw new ArticleError([
      { path: shown, line: 1, column: 1, severity: "error", reason, code: "file/unreadable" },
    ]);
  });
  const text = decodeText(bytes, shown);
  if (typeof text !== "string") throw new ArticleError([text]);
  return text;
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: "Missing file, expected one at this path",
  EACCES: "Unexpected permissions, expected a file this user may read",
  EPERM: "Unexpected permissions, expected a file this user may read",
  EISDIR: "Unexpected folder, expected a file",
};
