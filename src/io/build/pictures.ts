import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { Nodes } from "hast";
import { imageSize } from "image-size";
import type { AttributedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic, pointOf } from "../../article/diagnostic.ts";
import type { Picture, Surroundings } from "../../site/newsroom.ts";
import type { ArticleFolder } from "../read/article-folder.ts";

/** The pictures that articles show, published. */
export interface Pictures {
  /** What lies around one article: its pictures, and the pages of other articles by their files. */
  readonly around: (article: AttributedArticle) => Required<Surroundings>;
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Publishes each picture beside the articles that one of them shows, under a name made of its bytes.
 *
 * Without an `output` nothing is written: the pictures are only looked at. A picture that is not there is a warning at the place that names it; the page then says so in words.
 */
export async function publishPictures(
  folder: ArticleFolder,
  articles: readonly AttributedArticle[],
  output: string | undefined,
  base: string,
): Promise<Pictures> {
  const images = new Map(folder.images.map((image) => [image.name, image]));
  const names = pictureNames(folder);
  const nameOf = (article: AttributedArticle, path: string) => {
    const beside = resolve(folder, article, path);
    // Note tools write the name alone, wherever in the folder the picture lies.
    if (images.has(beside) || path.includes("/")) return beside;
    return names.get(posix.basename(beside)) ?? beside;
  };
  const published = new Map<string, Picture>();
  const written = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const slugs = new Map(articles.map(({ path, slug }) => [nameIn(folder, path), slug]));
  const notes = notesOf(articles);
  for (const article of articles) {
    for (const reference of referencesOf(article)) {
      const name = nameOf(article, reference);
      const image = images.get(name);
      if (!image) {
        if (isOwn(article, reference)) diagnostics.push(missing(article, reference));
        continue;
      }
      if (published.has(name)) continue;
      try {
        const { bytes } = await image.read();
        const { width, height } = imageSize(bytes);
        const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
        const file = `assets/pictures/${hash}${posix.extname(name).toLowerCase()}`;
        if (output !== undefined) {
          await mkdir(dirname(join(output, file)), { recursive: true });
          await writeFile(join(output, file), bytes);
        }
        written.add(file);
        published.set(name, { url: `${base}${file}`, width, height });
      } catch (error) {
        diagnostics.push(...unreadable(error, image.path));
      }
    }
  }
  return {
    around: (article) => ({
      picture: (path) => published.get(nameOf(article, path)),
      articleUrl: (file) => {
        const slug = slugs.get(resolve(folder, article, file));
        return slug === undefined ? undefined : `${base}articles/${slug}/`;
      },
      noteUrl: (name) => {
        const slug = notes.get(noteName(name));
        return slug === undefined ? undefined : `${base}articles/${slug}/`;
      },
    }),
    files: written.size,
    diagnostics,
  };
}

/** Pictures by their names alone, where one only has the name. */
function pictureNames({ images }: ArticleFolder): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const { name } of images) {
    const file = posix.basename(name);
    if (found.has(file)) several.add(file);
    found.set(file, name);
  }
  for (const file of several) found.delete(file);
  return found;
}

/** Articles by what a note tool calls them; a name that several have leads nowhere. */
function notesOf(articles: readonly AttributedArticle[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { path, slug, headline, frontMatter } of articles) {
    for (const name of new Set([path, headline, ...frontMatter.aliases].map(noteName))) {
      found.set(name, found.has(name) && found.get(name) !== slug ? undefined : slug);
    }
  }
  return found;
}

/** The note itself: without the folders before its name, and the heading or block behind it. */
function noteName(name: string): string {
  const note = name.replace(/(?<=.)#.*$/, "");
  return note
    .slice(note.lastIndexOf("/") + 1)
    .replace(/\.(?:md|markdown)$/i, "")
    .trim()
    .toLowerCase();
}

/** Paths that an article writes for pictures: none of another host. */
function referencesOf(article: AttributedArticle): ReadonlySet<string> {
  const found = new Set<string>();
  if (article.frontMatter.image) found.add(article.frontMatter.image);
  const stack: Nodes[] = [article.tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "element" && node.tagName === "img" && typeof node.properties["src"] === "string") {
      found.add(node.properties["src"]);
    }
    if ("children" in node) for (const child of node.children) stack.push(child);
  }
  return new Set([...found].filter((path) => path !== "" && !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(path)));
}

/** A path in the text of a saved page may be one of the original's: only the front matter's is surely ours. */
function isOwn({ frontMatter }: AttributedArticle, reference: string): boolean {
  return frontMatter.source === undefined || frontMatter.image === reference;
}

/** The name below the folder of what an article writes as a path beside itself. */
function resolve(folder: ArticleFolder, article: AttributedArticle, path: string): string {
  let plain = path.replace(/[?#].*$/, "");
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A lone percent sign is part of the name.
  }
  return posix
    .join(posix.dirname(nameIn(folder, article.path)), plain.replaceAll("\\", "/"))
    .replace(/^\/+/, "");
}

function nameIn(folder: ArticleFolder, path: string): string {
  return posix.relative(folder.folder.replaceAll("\\", "/"), path);
}

function missing({ path, source }: AttributedArticle, reference: string): Diagnostic {
  const reason = `Missing picture \`${reference.slice(0, 80)}\`, expected it beside the article`;
  const place = pointOf(source, Math.max(0, source.indexOf(reference)));
  return { path, ...place, severity: "warning", reason, code: "image/missing" };
}

function unreadable(error: unknown, path: string): readonly Diagnostic[] {
  if (error instanceof ArticleError)
    return error.diagnostics.map((found) => ({ ...found, severity: "warning" }));
  const reason = "Unexpected bytes, expected a picture whose size can be read";
  return [{ path, line: 1, column: 1, severity: "warning", reason, code: "file/image" }];
}
