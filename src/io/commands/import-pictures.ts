import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { picturesOf, withPictures } from "../../import/picture-places.ts";
import { type FetchOptions, fetchPage, UnreachablePage } from "../read/fetch-page.ts";
import { extensionOfPicture } from "../read/image-type.ts";
import { keepWhole } from "../run/write-whole.ts";

/** What became of the pictures of an article. */
export interface TakenPictures {
  readonly markdown: string;
  readonly taken: number;
  /** Those that stay where they are on the web, and why. */
  readonly left: readonly { readonly address: string; readonly reason: string }[];
}

/** More than any article shows, and the most that are asked for; bytes of one picture and of all of them; pixels of the smallest one that is no tracker. */
const limits = { count: 60, bytes: 15 * 2 ** 20, allBytes: 120 * 2 ** 20, pixels: 40 };

/**
 * Loads the pictures of an article that is about to be written, puts them beside it and names them there. One that
 * cannot be had keeps its address: the article says where it is, and loads nothing.
 */
export async function takePictures(
  markdown: string,
  article: string,
  options: FetchOptions,
): Promise<TakenPictures> {
  const addresses = new Set(picturesOf(markdown).map(({ address }) => address));
  const names = new Map<string, string>();
  const left: { address: string; reason: string }[] = [];
  let total = 0;
  for (const [index, address] of [...addresses].entries()) {
    try {
      if (index >= limits.count)
        throw new UnreachablePage("size", `Unexpected picture, expected at most ${limits.count}`);
      if (!URL.canParse(address))
        throw new UnreachablePage("address", "Unexpected address, expected one of the web");
      const { bytes } = await fetchPage(address, {
        ...options,
        bytes: Math.min(limits.bytes, limits.allBytes - total),
        accept: "image/*",
      });
      names.set(address, await keep(bytes, article));
      total += bytes.length;
    } catch (error) {
      if (!(error instanceof UnreachablePage)) throw error;
      left.push({ address, reason: error.message });
    }
  }
  return { markdown: withPictures(markdown, names), taken: names.size, left };
}

/** Writes a picture beside its article, under the article's name and its own content's. */
async function keep(bytes: Buffer, article: string): Promise<string> {
  const extension = extensionOfPicture(bytes);
  if (extension === undefined)
    throw new UnreachablePage("kind", "Unexpected bytes, expected a picture: PNG, JPEG, GIF, WebP or AVIF");
  const { width, height } = await sizeOf(bytes);
  if (width < limits.pixels || height < limits.pixels)
    throw new UnreachablePage(
      "size",
      `Unexpected picture of ${width} by ${height} pixels: it counts readers, or is a sign`,
    );
  const stem = article.slice(article.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  const name = `${stem}-${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.${extension}`;
  await mkdir(dirname(article), { recursive: true });
  await keepWhole(join(dirname(article), name), bytes);
  return name;
}

/** More than any camera's, in pixels: a picture of some bytes may unfold to gigabytes. */
const mostPixels = 100_000_000;

/** Reads the whole picture: behind the right first bytes anything may stand. */
async function sizeOf(bytes: Buffer): Promise<{ readonly width: number; readonly height: number }> {
  try {
    // It takes a tenth of a second to load, and most runs load no picture.
    const { default: sharp } = await import("sharp");
    const picture = sharp(bytes, { failOn: "error", limitInputPixels: mostPixels });
    const { width = 0, height = 0 } = await picture.metadata();
    await picture.resize(limits.pixels).toBuffer();
    return { width, height };
  } catch {
    throw new UnreachablePage("kind", "Unexpected bytes, expected a whole picture that can be read");
  }
}
