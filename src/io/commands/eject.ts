import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import leven from "leven";
import { ArticleError } from "../../article/diagnostic.ts";
import { ejectedFrom, ejectedNote } from "../build/ejected.ts";
import { packageTemplates, templateList, templateNames } from "../build/template-files.ts";

/**
 * Copies one of our templates, styles, scripts or strings into the site's own `templates/`; without a name, lists
 * them. Gives the exit code.
 */
export function eject(file: string | undefined): number {
  if (file === undefined) {
    process.stdout.write(templateList());
    return 0;
  }
  const name = file.replaceAll("\\", "/").replace(/^(?:\.\/)?templates\//, "");
  const names = templateNames();
  if (!names.includes(name)) {
    const [first, second, third] = nearest(name, names).map((each) => `\`${each}\``);
    const reason = `Unexpected template, expected one of ours such as ${first}, ${second} or ${third}; \`quotidian eject\` lists them all`;
    throw problem(name, reason, "unknown");
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

/** Many leave out folder and ending: `foot` means `_includes/partials/foot.njk`. */
function nearest(name: string, names: readonly string[]): readonly string[] {
  const distance = (each: string) => Math.min(leven(name, each), leven(stem(name), stem(each)));
  return [...names].sort((a, b) => distance(a) - distance(b));
}

function stem(name: string): string {
  return posix.basename(name).replace(/\.\w+$/, "");
}

function problem(path: string, reason: string, what: string): ArticleError {
  return new ArticleError([{ path, line: 1, column: 1, severity: "error", reason, code: `eject/${what}` }]);
}
