import type { AttributedArticle } from "../article/article.ts";
import { type Diagnostic, pointOf } from "../article/diagnostic.ts";
import { placeInFrontMatter } from "../parse/front-matter/front-matter.ts";

/** The addresses that an article takes on the site, and where it says so. Plain JSON. */
export interface ArticleAddresses {
  readonly path: string;
  /** Missing where no slug could be made. */
  readonly slug?: string;
  readonly slugLine: number;
  readonly aliases: readonly { readonly alias: string; readonly line: number; readonly column: number }[];
}

/** Reads the addresses of one article. */
export function addressesOf(article: AttributedArticle): ArticleAddresses {
  const { path, source, slug, frontMatter, diagnostics } = article;
  const hasSlug = !diagnostics.some(({ code }) => code === "front-matter/slug");
  return {
    path,
    ...(hasSlug ? { slug } : {}),
    slugLine: slugLine(article),
    aliases: frontMatter.aliases.map((alias, index) => ({
      alias,
      ...pointOf(source, placeInFrontMatter(source, ["aliases", index])),
    })),
  };
}

/** Finds addresses that two articles have: of their pages, which is an error, and of old pages that lead to them. */
export function findSharedAddresses(articles: readonly ArticleAddresses[]): readonly Diagnostic[] {
  return [...findDuplicates(articles), ...findTakenAliases(articles)];
}

/** Two articles with one address: both files are named. */
function findDuplicates(articles: readonly ArticleAddresses[]): readonly Diagnostic[] {
  const first = new Map<string, ArticleAddresses>();
  return articles.flatMap((article) => {
    const { path, slug, slugLine: line } = article;
    if (slug === undefined) return [];
    const other = first.get(slug);
    if (!other) {
      first.set(slug, article);
      return [];
    }
    const reason = `Unexpected slug \`${slug}\`, already used by ${other.path}:${other.slugLine}:1, expected one of its own`;
    return [{ path, line, column: 1, severity: "error" as const, reason, code: "slug/duplicate" }];
  });
}

/** An old address leads to one article: the first has it, and both files are named. */
function findTakenAliases(articles: readonly ArticleAddresses[]): readonly Diagnostic[] {
  const plain = (address: string) => address.toLowerCase().replace(/^\/|\/$/g, "");
  const owner = new Map(articles.map((article) => [`articles/${article.slug ?? ""}`, article]));
  return articles.flatMap((article) =>
    article.aliases.flatMap(({ alias, line, column }) => {
      const other = owner.get(plain(alias));
      if (other === undefined) {
        owner.set(plain(alias), article);
        return [];
      }
      const { path } = article;
      const reason = `Unexpected alias \`${alias}\`, already the address of ${other.path}, expected one of its own`;
      return [{ path, line, column, severity: "warning" as const, reason, code: "aliases/taken" }];
    }),
  );
}

function slugLine({ source, frontMatter }: AttributedArticle): number {
  if (frontMatter.slug === undefined) return 1;
  return 1 + source.split(/\r?\n/).findIndex((line) => /^["']?slug["']?\s*:/.test(line));
}
