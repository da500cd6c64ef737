import { join } from "node:path";
import leven from "leven";
import { type Diagnostic, pointOf } from "../../article/diagnostic.ts";
import { yamlPlaces } from "../../parse/front-matter/yaml.ts";
import type { ArticleFolder } from "./article-folder.ts";
import { readText } from "./read-text.ts";

/**
 * Names the articles that an entry of `speakers.yml`, or a list of `epub` in `site.yml`, is for and that are not there:
 * it would do nothing for them.
 */
export async function unknownArticles(
  { folder, speakers, site }: ArticleFolder,
  slugs: readonly string[],
): Promise<readonly Diagnostic[]> {
  const known = new Set(slugs);
  const lostIn = (articles: readonly string[], way: readonly PropertyKey[]) =>
    articles.flatMap((slug, index) =>
      known.has(slug) ? [] : [{ slug, place: [...way, "articles", index] }],
    );
  const lost = {
    speakers: speakers.flatMap(({ articles }, entry) => lostIn(articles, [entry])),
    site: site.epub.lists.flatMap(({ articles }, list) => lostIn(articles, ["epub", "lists", list])),
  };
  const found: Diagnostic[] = [];
  for (const area of ["speakers", "site"] as const) {
    if (lost[area].length === 0) continue;
    const file = join(folder, `${area}.yml`);
    const path = file.replaceAll("\\", "/");
    const source = await readText(file, path);
    for (const { slug, place } of lost[area]) {
      const [nearest] = [...slugs].sort((a, b) => leven(slug, a) - leven(slug, b));
      const expected =
        nearest === undefined ? "that of an article" : `that of an article such as \`${nearest}\``;
      const reason = `Unexpected slug \`${slug}\`, expected ${expected}`;
      const at = pointOf(source, yamlPlaces(source)(place));
      found.push({ path, ...at, severity: "warning", reason, code: `${area}/article` });
    }
  }
  return found;
}
