import { join } from "node:path";
import leven from "leven";
import { type Diagnostic, pointOf } from "../../article/diagnostic.ts";
import { yamlPlaces } from "../../parse/front-matter/yaml.ts";
import type { ArticleFolder } from "./article-folder.ts";
import { readText } from "./read-text.ts";

/** Names the articles that an entry of `speakers.yml` is for and that are not there: the entry would do nothing. */
export async function unknownArticles(
  { folder, speakers }: ArticleFolder,
  slugs: readonly string[],
): Promise<readonly Diagnostic[]> {
  const known = new Set(slugs);
  const lost = speakers.flatMap(({ articles }, entry) =>
    articles.flatMap((slug, index) => (known.has(slug) ? [] : [{ slug, place: [entry, "articles", index] }])),
  );
  if (lost.length === 0) return [];
  const file = join(folder, "speakers.yml");
  const path = file.replaceAll("\\", "/");
  const source = await readText(file, path);
  return lost.map(({ slug, place }) => {
    const [nearest] = [...slugs].sort((a, b) => leven(slug, a) - leven(slug, b));
    const expected =
      nearest === undefined ? "that of an article" : `that of an article such as \`${nearest}\``;
    const reason = `Unexpected slug \`${slug}\`, expected ${expected}`;
    const at = pointOf(source, yamlPlaces(source)(place));
    return { path, ...at, severity: "warning", reason, code: "speakers/article" };
  });
}
