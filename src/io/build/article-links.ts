import { noteName } from "../../site/note-name.ts";
import type { ParsedNote } from "../cache/article-notes.ts";
import { nameBeside, nameIn } from "./pictures.ts";

/** The pages of a site's articles, by what other articles call them. */
export interface ArticleLinks {
  /** By the path of its file, as the article at `from` writes it. */
  readonly articleUrl: (from: string, file: string) => string | undefined;
  /** By the name that a note tool gives it; a name that several have leads nowhere. */
  readonly noteUrl: (name: string) => string | undefined;
}

/** Gathers the addresses of published articles. `folder` is theirs, `base` the site's. */
export function articleLinks(
  folder: string,
  base: string,
  published: Iterable<readonly [path: string, note: Pick<ParsedNote, "slug" | "names">]>,
): ArticleLinks {
  const byFile = new Map<string, string>();
  const byName = new Map<string, string | undefined>();
  for (const [path, { slug, names }] of published) {
    byFile.set(nameIn(folder, path), slug);
    for (const name of names) {
      byName.set(name, byName.has(name) && byName.get(name) !== slug ? undefined : slug);
    }
  }
  const urlOf = (slug: string | undefined) => (slug === undefined ? undefined : `${base}articles/${slug}/`);
  return {
    articleUrl: (from, file) => urlOf(byFile.get(nameBeside(folder, from, file))),
    noteUrl: (name) => urlOf(byName.get(noteName(name))),
  };
}
