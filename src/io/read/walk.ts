import type { Dirent, Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { ArticleError, type Diagnostic, type Severity } from "../../article/diagnostic.ts";
import { fileKind } from "./read-regular.ts";

/** A regular file below a folder. */
export interface FoundFile {
  /** As it is opened: a symlink's target. */
  readonly file: string;
  /** With `/`, from where the command stands: what messages name. */
  readonly path: string;
  /** Below the folder, with `/`. */
  readonly name: string;
}

export interface Walk {
  /** By code units of their paths, whatever order the disk gives. */
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Deeper than any desk files its articles: a mount inside itself has no end. */
const deepest = 32;

/**
 * Lists what a site may be made of in a folder. Names are input: nothing outside of the folder is listed, and
 * nothing but regular files.
 *
 * Names with a leading dot or `~$` belong to editors and version control, and are passed over, unless `dots` are
 * asked for; so is what `wanted` does not want, unless it is a folder. Throws an `ArticleError` only where `folder`
 * itself cannot be read.
 */
export async function walk(
  folder: string,
  wanted: (name: string) => boolean,
  { dots = false }: { readonly dots?: boolean } = {},
): Promise<Walk> {
  const root = await realpath(folder).catch((error) => fail(folder, error));
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (path: string, severity: Severity, what: string, reason: string) => {
    diagnostics.push({ path, line: 1, column: 1, severity, reason, code: `file/${what}` });
  };
  const shown = (name: string) => join(folder, name).replaceAll("\\", "/");

  const judge = async (entry: Dirent, name: string, depth: number): Promise<void> => {
    if (!dots && /^(?:\.|~\$)/.test(entry.name)) return;
    if (entry.name === "node_modules" || entry.name === ".git") return;
    const path = shown(name);
    if (entry.isDirectory()) {
      if (!dots && wanted(entry.name))
        report(path, "warning", "folder", "Unexpected folder, expected a file of this name");
      if (depth < deepest) return descend(name, depth + 1);
      return report(path, "error", "depth", `Unexpected depth, expected at most ${deepest} folders`);
    }
    if (entry.isSymbolicLink()) return follow(name, entry.name);
    if (!wanted(entry.name)) return;
    if (!entry.isFile()) return refuse(path, entry);
    if (entry.name.includes("\ufffd") && !(await lstat(join(root, name)).catch(() => undefined))) {
      return report(path, "error", "name", "Unexpected bytes in the name, expected UTF-8");
    }
    files.push({ file: join(root, name), path, name });
  };

  const refuse = (path: string, what: Parameters<typeof fileKind>[0]) =>
    report(path, "error", "kind", `Unexpected ${fileKind(what)}, expected a regular file`);

  const follow = async (name: string, last: string): Promise<void> => {
    const path = shown(name);
    let target: string;
    let found: Stats;
    try {
      target = await realpath(join(root, name));
      found = await stat(target);
    } catch {
      if (wanted(last))
        report(path, "error", "link", "Unexpected symlink to nothing, expected one to a file");
      return;
    }
    const inside = target.startsWith(root + sep);
    if (found.isDirectory()) {
      const where = inside ? "its files are read where they are" : "expected folders inside the articles";
      return report(path, "warning", "link", `Unexpected symlink to a folder, ${where}`);
    }
    if (!wanted(last)) return;
    if (!inside) {
      return report(path, "error", "outside", "Unexpected symlink out of the folder, expected a file inside");
    }
    if (!found.isFile()) return refuse(path, found);
    files.push({ file: target, path, name });
  };

  const descend = async (name: string, depth: number): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await readdir(join(root, name), { withFileTypes: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (name === "") fail(folder, error as NodeJS.ErrnoException);
      if (code !== "ENOENT")
        report(shown(name), "error", "unreadable", `Unexpected ${code}, expected a readable folder`);
      return;
    }
    for (const entry of entries) await judge(entry, name ? `${name}/${entry.name}` : entry.name, depth);
  };

  await descend("", 0);
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, diagnostics: [...diagnostics, ...collisions(files)] };
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: "Missing folder, expected one with articles",
  ENOTDIR: "Unexpected file, expected a folder with articles",
  EACCES: "Unexpected permissions, expected a folder this user may read",
};

function fail(folder: string, { code = "error" }: NodeJS.ErrnoException): never {
  const reason = causes[code] ?? `Unexpected ${code}, expected a readable folder`;
  const path = folder.replaceAll("\\", "/");
  throw new ArticleError([{ path, line: 1, column: 1, severity: "error", reason, code: "file/unreadable" }]);
}

/** Files that one name would hold on a disk that ignores letter case or Unicode form. */
function collisions(files: readonly FoundFile[]): readonly Diagnostic[] {
  const first = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const { name, path } of files) {
    const key = name.normalize("NFC").toLowerCase();
    const other = first.get(key);
    first.set(key, other ?? path);
    if (other === undefined) continue;
    const reason = `Unexpected name, the same as ${other} but for letter case or Unicode form`;
    found.push({ path, line: 1, column: 1, severity: "warning", reason, code: "file/collision" });
  }
  return found;
}
