import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ArticleError, type Diagnostic, pointOf } from "../../article/diagnostic.ts";
import { nothingRemembered, type Remember } from "../../pages/remember.ts";
import { readYaml, YamlError } from "../../parse/front-matter/yaml.ts";
import { flattenStrings, type Strings } from "../../site/phrases.ts";
import type { ArticleFolder } from "../read/article-folder.ts";
import { placeInSettings } from "../read/settings-place.ts";
import { lookForTemplate, shownPath } from "./template-files.ts";

/** The language that the pages are made in: the site's, English where there are no words in it, with a warning. */
export async function pageLanguage(
  { folder, site }: ArticleFolder,
  templates: readonly string[],
): Promise<{ readonly language: string; readonly diagnostics: readonly Diagnostic[] }> {
  const spoken = spokenLanguages(templates);
  const { language } = site;
  if (spoken.includes(language) || spoken.includes(language.split("-")[0]!))
    return { language, diagnostics: [] };
  const reason = `Unexpected language \`${language}\`, expected one that the pages speak (${spoken.join(", ")}), or words of your own in \`templates/_data/strings/${language}.yml\`: the pages speak English`;
  const place = await placeInSettings(folder, ["language"]);
  return { language: "en", diagnostics: [{ ...place, severity: "warning", reason, code: "site/language" }] };
}

/** The languages that pages made of these folders of templates can speak. */
export function spokenLanguages(templates: readonly string[]): readonly string[] {
  const found = templates.flatMap((folder) => {
    try {
      return readdirSync(join(folder, "_data/strings"));
    } catch {
      return [];
    }
  });
  return [...new Set(found.map((name) => name.replace(/\.yml$/, "")))].sort();
}

/**
 * Reads the interface's words: those of the language, over those of its parent, over English. Of the same files
 * `remember` has them from an earlier build.
 */
export async function readStrings(
  templates: readonly string[],
  language: string,
  remember: Remember = nothingRemembered,
): Promise<Strings> {
  const [parent = "en"] = language.split("-");
  const files: (readonly [file: string, source: string])[] = [];
  for (const tag of new Set(["en", parent, language])) {
    const file = lookForTemplate(templates, `_data/strings/${tag}.yml`);
    if (file !== undefined) files.push([file, await readFile(file, "utf8")]);
  }
  return remember("words", files, () =>
    Object.assign({}, ...files.map(([file, source]) => readWords(file, source))),
  );
}

function readWords(file: string, source: string): Strings {
  try {
    const words = readYaml(source) ?? {};
    if (typeof words === "object" && !Array.isArray(words)) return flattenStrings(words);
    throw new YamlError("Unexpected value, expected lines of `key: words`", 0);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const path = shownPath(file);
    const at = pointOf(source, error.offset);
    throw new ArticleError([
      { path, ...at, severity: "error", reason: error.message, code: "template/strings" },
    ]);
  }
}
