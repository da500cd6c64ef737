import { readFile } from "node:fs/promises";
import { readYaml } from "../../parse/front-matter/yaml.ts";
import { flattenStrings, type Strings } from "../../site/phrases.ts";
import { findTemplate } from "./template-files.ts";

/** Reads the interface's words: those of the language, over those of its parent, over English. */
export async function readStrings(templates: readonly string[], language: string): Promise<Strings> {
  const [parent = "en"] = language.split("-");
  let strings: Strings = {};
  for (const tag of new Set(["en", parent, language])) {
    const source = await readOptional(templates, `_data/strings/${tag}.yml`);
    if (source !== undefined) strings = { ...strings, ...flattenStrings(readYaml(source)) };
  }
  return strings;
}

async function readOptional(templates: readonly string[], name: string): Promise<string | undefined> {
  try {
    return await readFile(findTemplate(templates, name), "utf8");
  } catch {
    return undefined;
  }
}
