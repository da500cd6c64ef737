import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import leven from "leven";
import { ArticleError } from "../../article/diagnostic.ts";
import { ejectedFrom, ejectedNote } from "../build/ejected.ts";
import { packageTemplates } from "../build/template-files.ts";

/** Copies one of our templates, styles, scripts or strings into the site's own `templates/`. Gives the exit code. */
export function eject(file: string): number {
  const name = file.replaceAll("\\", "/").replace(/^(?:\.\/)?templates\//, "");
  const names = readdirSync(packageTemplates, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(packageTemplates.length + 1)
        .replaceAll("\\", "/"),
    );
  if (!names.includes(name)) {
    const [nearest] = [...names].sort((a, b) => leven(name, a) - leven(name, b));
    throw problem(name, `Unexpected template, expected one of ours such as \`${nearest}\``, "unknown");
  }
  const target = `templates/${name}`;
  if (existsSync(target))
    throw problem(target, "Unexpected file, expected none of this name: it is your own already", "exists");
  const source = readFileSync(join(packageTemplates, name), "utf8");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, ejectedNote(name, ejectedFrom(source)) + source);
  process.stdout.write(`${target}\n`);
  return 0;
}

function problem(path: string, reason: string, what: string): ArticleError {
  return new ArticleError([{ path, line: 1, column: 1, severity: "error", reason, code: `eject/${what}` }]);
}
