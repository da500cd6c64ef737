import { join, posix } from "node:path";
import { textKey } from "../cache/keys.ts";
import { readSealed, writeSealed } from "../cache/sealed.ts";

/** A picture as it goes out: its file is named by its bytes. */
interface Original {
  readonly file: string;
  readonly width: number;
}

/** One smaller form of a picture. Its name is known before it is made. */
export interface PictureSize {
  readonly format: "avif" | "webp";
  readonly width: number;
  /** `assets/pictures/3f2a….avif` */
  readonly file: string;
}

/** A phone, a column, a column on a fine screen. */
const widths = [480, 960, 1440] as const;
const formats = ["avif", "webp"] as const;

/**
 * How hard the AVIF encoder tries, from 0 to 9. The library's own 4 took 2.7 s of processor time for a picture in three
 * widths, 3 takes 0.6 s: 9 % more bytes and 0.6 dB less (made pictures of 1,600 pixels, `sharp` 0.33).
 */
const avifEffort = 3;
/** Forms that are drawn, or that move, stay as they are. */
const asTheyAre = /\.(?:svg|gif)$/i;

/** The smaller forms of a picture; none where it is small, drawn or moving. */
export function sizesOf({ file, width: own }: Original): readonly PictureSize[] {
  if (asTheyAre.test(file)) return [];
  return formats.flatMap((format) =>
    widths
      .filter((width) => width < own)
      .map((width) => {
        const name = textKey(`${posix.basename(file)} ${width} ${format} ${avifEffort}`).slice(0, 16);
        return { format, width, file: `assets/pictures/${name}.${format}` };
      }),
  );
}

/**
 * Makes a smaller form, once: it is kept in `cache` under the picture's content.
 *
 * What cannot be made smaller goes out with the bytes it has: a browser looks at those, not at the name.
 */
export async function makeSize(
  bytes: () => Promise<Uint8Array>,
  { file, width, format }: PictureSize,
  cache: string,
): Promise<Uint8Array> {
  const kept = join(cache, "pictures", posix.basename(file));
  const before = readSealed(kept);
  if (before) return before;
  const original = await bytes();
  const made = await encode(Buffer.from(original), width, format);
  if (made) writeSealed(kept, made);
  return made ?? original;
}

async function encode(bytes: Buffer, width: number, format: string): Promise<Buffer | undefined> {
  try {
    // Loaded only where a picture is made smaller: it brings some hundred files, which take a tenth of a second.
    const { default: Image } = await import("@11ty/eleventy-img");
    const stats = await Image(bytes, {
      widths: [width],
      formats: [format],
      dryRun: true,
      useCache: false,
      sharpAvifOptions: { effort: avifEffort },
    });
    return stats[format]?.[0]?.buffer;
  } catch {
    return undefined;
  }
}
