import { createHash } from "node:crypto";
import { posix } from "node:path";
import { imageSize } from "image-size";
import type { AttributedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { onlyPlaceOf, type Problem } from "../../check/finding.ts";
import { type PictureReference, pictureReferences } from "../../check/picture-references.ts";
import type { Picture } from "../../site/newsroom.ts";
import type { ArticleFolder } from "../read/article-folder.ts";
import type { ImageFile } from "../read/find-articles.ts";
import { sizesOf } from "./picture-sizes.ts";

/** A picture of the folder as it goes out: its file is named by its bytes. Plain JSON. */
export interface PictureFile {
  readonly stamp?: string;
  /** Below the output folder. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** The pictures beside the articles of a folder, each looked at when an article names it. */
export interface Pictures {
  /** Looks at the pictures that an article names, so that `find` knows them. */
  readonly load: (articlePath: string, references: Iterable<string>) => Promise<void>;
  /** Finds a picture by what an article wrote, once it was loaded. */
  readonly find: (articlePath: string, reference: string) => Picture | undefined;
  /** The files of loaded pictures that these articles name, by the pictures' names. */
  readonly filesOf: (articles: Iterable<NamedPictures>) => ReadonlyMap<string, PictureFile>;
  /** The path of a missing picture that was meant: of the only one of that name, whatever its folder and capitals. */
  readonly meant: (articlePath: string, reference: string) => string | undefined;
  /** What is wrong with the pictures that these articles name. */
  readonly problems: (articles: Iterable<NamedPictures>) => readonly Diagnostic[];
  readonly read: (name: string) => Promise<Uint8Array>;
}

export interface NamedPictures {
  readonly path: string;
  readonly pictures: readonly PictureReference[];
}

/** `known` are pictures as an earlier build saw them: one whose stamp is the same is not read. */
export function openPictures(
  folder: Pick<ArticleFolder, "folder" | "images">,
  base: string,
  known: Readonly<Record<string, PictureFile>> = {},
): Pictures {
  const images = new Map(folder.images.map((image) => [image.name, image]));
  const names = pictureNames(folder.images);
  const seen = new Map<string, PictureFile | readonly Diagnostic[]>();
  const pictureName = (articlePath: string, path: string) => {
    const beside = nameBeside(folder.folder, articlePath, path);
    // Note tools write the name alone, wherever in the folder the picture lies.
    if (images.has(beside) || path.includes("/")) return beside;
    return names.get(posix.basename(beside)) ?? beside;
  };
  const fileOf = (name: string) => {
    const file = seen.get(name);
    return file && "file" in file ? file : undefined;
  };
  const lower = pictureNames(folder.images, (file) => file.toLowerCase());
  const meant: Pictures["meant"] = (articlePath, reference) => {
    const beside = nameBeside(folder.folder, articlePath, reference);
    const name = images.has(beside) ? undefined : lower.get(posix.basename(beside).toLowerCase());
    return name && posix.relative(posix.dirname(nameIn(folder.folder, articlePath)), name);
  };
  return {
    meant,
    load: async (articlePath, references) => {
      for (const reference of references) {
        const name = pictureName(articlePath, reference);
        const image = images.get(name);
        if (image && !seen.has(name)) seen.set(name, await look(image, known[name]));
      }
    },
    find: (articlePath, reference) => {
      const found = fileOf(pictureName(articlePath, reference));
      return found && pictureOf(found, base);
    },
    filesOf: (articles) => {
      const files = new Map<string, PictureFile>();
      for (const { path, pictures } of articles) {
        for (const { reference } of pictures) {
          const name = pictureName(path, reference);
          const file = fileOf(name);
          if (file) files.set(name, file);
        }
      }
      return files;
    },
    problems: (articles) => {
      const found: Diagnostic[] = [];
      for (const { path, pictures } of articles) {
        for (const picture of pictures) {
          const name = pictureName(path, picture.reference);
          const file = seen.get(name);
          if (!images.has(name) && picture.own)
            found.push(missing(path, picture, meant(path, picture.reference)));
          if (file && !("file" in file)) found.push(...file);
        }
      }
      return found;
    },
    read: async (name) => (await images.get(name)!.read()).bytes,
  };
}

function pictureOf({ file, width, height }: PictureFile, base: string): Picture {
  const sizes = sizesOf({ file, width });
  const sources = [...new Set(sizes.map(({ format }) => format))].map((format) => ({
    type: `image/${format}`,
    srcset: sizes
      .filter((size) => size.format === format)
      .map((size) => `${base}${size.file} ${size.width}w`)
      .join(", "),
  }));
  return { url: `${base}${file}`, width, height, ...(sources.length > 0 ? { sources } : {}) };
}

/** Pictures by their names alone, where one only has the name. */
function pictureNames(
  images: readonly ImageFile[],
  keyOf: (file: string) => string = (file) => file,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const { name } of images) {
    const file = keyOf(posix.basename(name));
    if (found.has(file)) several.add(file);
    found.set(file, name);
  }
  for (const file of several) found.delete(file);
  return found;
}

/** What is wrong with the pictures that articles name. */
export async function pictureProblems(
  folder: ArticleFolder,
  articles: readonly AttributedArticle[],
): Promise<readonly Problem[]> {
  const pictures = openPictures(folder, "/");
  const found: Problem[] = [];
  for (const article of articles) {
    const { path, source } = article;
    const named = { path, pictures: pictureReferences(article) };
    await pictures.load(path, referencesOf(named));
    const meant = named.pictures.flatMap(({ reference, ...at }) => {
      const file = pictures.meant(path, reference);
      const place = file === undefined ? undefined : onlyPlaceOf(source, reference);
      return place && file !== undefined ? [{ at, edit: { ...place, text: encodeURI(file) } }] : [];
    });
    for (const problem of pictures.problems([named])) {
      const { line, column, code } = problem;
      const mend = meant.find(({ at }) => at.line === line && at.column === column);
      found.push(code === "image/missing" && mend ? { ...problem, edit: mend.edit } : problem);
    }
  }
  return found;
}

/** The pictures of an article, as it writes them. */
export function referencesOf({ pictures }: NamedPictures): readonly string[] {
  return pictures.map(({ reference }) => reference);
}

async function look(
  image: ImageFile,
  known: PictureFile | undefined,
): Promise<PictureFile | readonly Diagnostic[]> {
  const stamp = image.stamp?.();
  if (known && stamp !== undefined && known.stamp === stamp) return known;
  try {
    const { bytes } = await image.read();
    const { width, height } = imageSize(bytes);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const file = `assets/pictures/${hash}${posix.extname(image.name).toLowerCase()}`;
    return { ...(stamp === undefined ? {} : { stamp }), file, width, height };
  } catch (error) {
    return unreadable(error, image.path);
  }
}

/** The name below the folder of what an article writes as a path beside itself. */
export function nameBeside(folder: string, articlePath: string, path: string): string {
  let plain = path.replace(/[?#].*$/, "");
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A lone percent sign is part of the name.
  }
  return posix
    .join(posix.dirname(nameIn(folder, articlePath)), plain.replaceAll("\\", "/"))
    .replace(/^\/+/, "");
}

/** The name of an article's file below the folder. */
export function nameIn(folder: string, path: string): string {
  const start = `${folder.replaceAll("\\", "/")}/`;
  // `relative` asks for the working folder each time, and a build names every article some times.
  if (path.startsWith(start)) {
    const name = path.slice(start.length);
    if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(name)) return name;
  }
  return posix.relative(start, path);
}

function missing(
  path: string,
  { reference, line, column }: PictureReference,
  meant: string | undefined,
): Diagnostic {
  const expected = meant === undefined ? "it beside the article" : `\`${meant}\``;
  const reason = `Missing picture \`${reference.slice(0, 80)}\`, expected ${expected}`;
  return { path, line, column, severity: "warning", reason, code: "image/missing" };
}

function unreadable(error: unknown, path: string): readonly Diagnostic[] {
  if (error instanceof ArticleError)
    return error.diagnostics.map((found) => ({ ...found, severity: "warning" }));
  const reason = "Unexpected bytes, expected a picture whose size can be read";
  return [{ path, line: 1, column: 1, severity: "warning", reason, code: "file/image" }];
}
