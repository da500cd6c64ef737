import type { AttributedArticle } from "../article/article.ts";
import { type Diagnostic, pointOf } from "../article/diagnostic.ts";
import { placeInFrontMatter } from "../parse/front-matter/front-matter.ts";

/** Finds addresses that two articles have: of their pages, which is an error, and of old pages that lead to them. */
export function findSharedAddresses(articles: readonly AttributedArticle[]): readonly Diagnostic[] {
  return [...findDuplicates(articles), ...findTakenAliases(articles)];
}

/** Two articles with one address: both files are named. */
function findDuplicates(articles: readonly AttributedArticle[]): readonly Diagnostic[] {
  const first = new Map<string, AttributedArticle>();
  const found: Diagnostic[] = [];
  for (const article of articles) {
    if (article.diagnostics.some(({ code }) => code === "front-matter/slug")) continue;
    const other = first.get(article.slug);
    if (!other) {
      first.set(article.slug, article);
      continue;
    }
    const reason = `Unexpected slug \`${article.slug}\`, already used by ${other.path}:${slugLine(other)}:1, expected one of its own`;
    found.push({
      path: article.path,
      line: slugLine(article),
      column: 1,
      severity: "error",
      reason,
      code: "slug/duplicate",
    });
  }
  return found;
}

/** An old address leads to one article: the first has it, and both files are named. */
function findTakenAliases(articles: readonly AttributedArticle[]): readonly Diagnostic[] {
  const plain = (address: string) => address.toLowerCase().replace(/^\/|\/$/g, "");
  const owner = new Map(articles.map((article) => [`articles/${article.slug}`, article]));
  const found: Diagnostic[] = [];
  for (const article of articles) {
    for (const [index, alias] of article.frontMatter.aliases.entries()) {
      const other = owner.get(plain(alias));
      if (other === undefined) owner.set(plain(alias), article);
      else {
        const { path, source } = article;
        const place = pointOf(source, placeInFrontMatter(source, ["aliases", index]));
        const reason = `Unexpected alias \`${alias}\`, already the address of ${other.path}, expected one of its own`;
        found.push({ path, ...place, severity: "warning", reason, code: "aliases/taken" });
      }
    }
  }
  return found;
}

function slugLine({ source, frontMatter }: AttributedArticle): number {
  if (frontMatter.slug === undefined) return 1;
  return 1 + source.split(/\r?\n/).findIndex((line) => /^["']?slug["']?\s*:/.test(line));
}
