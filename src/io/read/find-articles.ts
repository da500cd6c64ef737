import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { fileStamp } from "../cache/file-stamp.ts";
import { decodeText } from "./decode-text.ts";
import { imageType, isImageName } from "./image-type.ts";
import { readRegularFile, UnreadableFile } from "./read-regular.ts";
import { type FoundFile, walk } from "./walk.ts";

/** One article's file. */
export interface ArticleFile {
  /** With `/`: what messages name. */
  readonly path: string;
  /** Throws an `ArticleError` naming the file; with a warning only, where it was deleted since it was listed. */
  readonly read: () => Promise<string>;
  /** Tells without reading it whether the file is as it was; `undefined` where that is in doubt. */
  readonly stamp?: () => string | undefined;
}

/** A picture beside the articles. Nothing else that lies there is ever published. */
export interface ImageFile {
  /** With `/`: what messages name. */
  readonly path: string;
  /** Below the folder of the articles, with `/`. */
  readonly name: string;
  /** Throws an `ArticleError` where the bytes are no picture of the type the name says. */
  readonly read: () => Promise<{ readonly type: string; readonly bytes: Uint8Array }>;
  /** As an article's. */
  readonly stamp?: () => string | undefined;
}

/** Long reads are of about 1 MB; a file of ten is no article. */
const longestArticle = 10 * 2 ** 20;
/** What the hosts with the narrowest limit take is 25 MB a file. */
const largestImage = 20 * 2 ** 20;

/**
 * Lists the articles of a folder and the pictures beside them, in the order of their paths. `stamps` tell files that
 * were looked at just now, by their paths.
 */
export async function findArticles(
  folder: string,
  stamps: ReadonlyMap<string, string> = new Map(),
): Promise<{
  readonly files: readonly ArticleFile[];
  readonly images: readonly ImageFile[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const now = Date.now();
  const isArticle = (name: string) => /\.(?:md|markdown)$/i.test(name);
  const found = await walk(folder, (name) => isArticle(name) || isImageName(name));
  return {
    files: found.files
      .filter(({ name }) => isArticle(name))
      .map((file) => ({
        path: file.path,
        read: () => readArticle(file),
        stamp: () => stamps.get(file.path) ?? fileStamp(file.file, now),
      })),
    images: found.files
      .filter(({ name }) => isImageName(name))
      .map((file) => ({
        path: file.path,
        name: file.name,
        read: () => readImage(file),
        stamp: () => stamps.get(file.path) ?? fileStamp(file.file, now),
      })),
    diagnostics: found.diagnostics,
  };
}

async function readArticle(file: FoundFile): Promise<string> {
  const text = decodeText(await bytesOf(file, longestArticle), file.path);
  if (typeof text !== "string") throw new ArticleError([text]);
  return text;
}

async function readImage(file: FoundFile): Promise<{ type: string; bytes: Uint8Array }> {
  const bytes = await bytesOf(file, largestImage);
  const type = imageType(file.name, bytes);
  if (type) return { type, bytes };
  const reason = "Unexpected bytes, expected a picture of the type its name says";
  throw new ArticleError([
    { path: file.path, line: 1, column: 1, severity: "error", reason, code: "file/image" },
  ]);
}

async function bytesOf({ file, path }: FoundFile, most: number): Promise<Buffer> {
  try {
    return await readRegularFile(file, most);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const severity = error.code === "vanished" ? "warning" : "error";
    const code = `file/${error.code}`;
    throw new ArticleError([{ path, line: 1, column: 1, severity, reason: error.message, code }]);
  }
}
