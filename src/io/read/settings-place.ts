import { join } from "node:path";
import { pointOf } from "../../article/diagnostic.ts";
import { yamlPlaces } from "../../parse/front-matter/yaml.ts";
import { readText } from "./read-text.ts";

/** Where a value stands in a folder's `site.yml`, as messages name it. */
export async function placeInSettings(
  folder: string,
  path: readonly (string | number)[],
): Promise<{ readonly path: string; readonly line: number; readonly column: number }> {
  const file = join(folder, "site.yml");
  const shown = file.replaceAll("\\", "/");
  const source = await readText(file, shown);
  return { path: shown, ...pointOf(source, yamlPlaces(source)(path)) };
}
