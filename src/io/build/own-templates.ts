import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import leven from "leven";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { packageTemplates } from "./template-files.ts";

/** Names the site's own templates that take the place of none of ours, and that no other of its own includes. */
export function inspectTemplates(folder: string): readonly Diagnostic[] {
  const ours = templatesIn(packageTemplates);
  const own = templatesIn(folder);
  const texts = own.map((name) => readFileSync(join(folder, name), "utf8"));
  return own
    .filter((name) => !ours.includes(name))
    .filter((name) => !texts.some((text) => text.includes(name.replace(/^_includes\//, ""))))
    .map((name) => {
      const reason = `Unexpected template, expected one of our names such as \`${nearestTo(name, ours)}\`: nothing uses it`;
      const path = `${folder}/${name}`;
      return { path, line: 1, column: 1, severity: "warning", reason, code: "template/unknown" };
    });
}

function templatesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".njk"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

/** By the file's own name first: a template in the wrong folder is as near as one that is misspelt. */
function nearestTo(name: string, names: readonly string[]): string {
  const last = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  const distance = (other: string) => 100 * leven(last(name), last(other)) + leven(name, other);
  return [...names].sort((a, b) => distance(a) - distance(b))[0]!;
}
