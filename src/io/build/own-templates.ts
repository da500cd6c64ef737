import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import leven from "leven";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import type { Strings } from "../../site/phrases.ts";
import type { AssetParts } from "./bundle-assets.ts";
import { outdatedCopies } from "./ejected.ts";
import { templateNames } from "./template-files.ts";

/** What is wrong with the site's own templates: those that nothing uses, that are out of date, that cannot be rendered. */
export async function inspectTemplates(folder: string, strings: Strings): Promise<readonly Diagnostic[]> {
  const ours = templateNames().filter((name) => name.endsWith(".njk"));
  const own = pagesIn(folder);
  const texts = own.map((name) => readFileSync(join(folder, name), "utf8"));
  const isUsed = (name: string) =>
    ours.includes(name) || texts.some((text) => text.includes(name.replace(/^_includes\//, "")));
  return [
    ...own
      .filter((name) => !isUsed(name))
      .map((name) => unusedTemplate(`${folder}/${name}`, nearestTo(name, ours))),
    ...outdatedCopies(folder),
    ...(own.length === 0
      ? []
      : (await import("./template-faults.ts")).templateFaults(folder, own.filter(isUsed), strings)),
  ];
}

/** What is wrong with style sheets and scripts of the site's own, found by bundling them. `cache` holds the cut fonts. */
export async function inspectAssets(
  folder: string,
  parts: AssetParts,
  cache: string,
): Promise<readonly Diagnostic[]> {
  if (!existsSync(join(folder, "assets"))) return [];
  const { bundleAssets } = await import("./bundle-assets.ts");
  try {
    await bundleAssets(parts, () => {}, cache);
    return [];
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return error.diagnostics;
  }
}

function unusedTemplate(path: string, nearest: string): Diagnostic {
  const reason = `Unexpected template, expected one of our names such as \`${nearest}\`: nothing uses it`;
  return { path, line: 1, column: 1, severity: "warning", reason, code: "template/unknown" };
}

function pagesIn(folder: string): readonly string[] {
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
