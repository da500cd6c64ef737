import { ArticleError } from "../../article/diagnostic.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "Missing space on the disk, expected room for a second copy of the site",
  EDQUOT: "Missing quota on the disk, expected room for a second copy of the site",
  EROFS: "Unexpected read-only disk, expected one that can be written",
  EACCES: "Missing permission to write, expected a folder of your own",
  EPERM: "Missing permission to write, expected a folder of your own",
  EBUSY: "Unexpected mount point or folder in use, expected a folder inside it",
  ENOTDIR: "Unexpected file on the way, expected folders",
  ELOOP: "Unexpected circle of symlinks, expected a folder",
  EMFILE: "Unexpected limit of open files, expected a higher one (`ulimit -n`)",
  ENAMETOOLONG: "Unexpected length of a name, expected fewer than 255 bytes",
  EIO: "Unexpected failure of the disk, expected it to read and write",
  ENOENT: "Missing file or folder, expected it to stay while the site is built",
};

/** Makes an operator's problem out of a failed file operation; `undefined` for anything else. */
export function outputProblem(error: unknown, output: string): ArticleError | undefined {
  if (error instanceof ArticleError) return undefined;
  const failure = failureIn(error);
  const reason = failure && reasons[failure.code];
  if (!reason) return undefined;
  const where = failure.path ? `${reason} (${failure.path})` : reason;
  const code = `output/${failure.code.toLowerCase()}`;
  return new ArticleError([{ path: output, line: 1, column: 1, severity: "error", reason: where, code }]);
}

/** The file operation that failed, also where a generator wrapped its error in errors of its own. */
function failureIn(error: unknown): { code: string; path?: string } | undefined {
  const seen = new Set<unknown>();
  for (let next = error; next instanceof Error && !seen.has(next); ) {
    seen.add(next);
    const { code, path, cause, originalError } = next as NodeJS.ErrnoException & { originalError?: unknown };
    if (code !== undefined && code in reasons) return path === undefined ? { code } : { code, path };
    next = (originalError ?? cause) as Error;
  }
  return undefined;
}
