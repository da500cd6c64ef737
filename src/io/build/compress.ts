import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { NextSite } from "../publish/staging.ts";

/** Kinds of files that get smaller; pictures and fonts are compressed as they are. */
const text = /\.(?:html|css|js|json|jsonl|xml|opml|csv|md|txt|svg|webmanifest)$/;
/** Below this a compressed answer is hardly smaller than its headers. */
const smallest = 512;

/** Writes `.br` and `.gz` beside every text file of a site that gets smaller by it: the same bytes on any machine. */
export async function compress(staging: NextSite): Promise<void> {
  for (const [path, { hash, size }] of [...staging.records]) {
    if (!text.test(path) || size < smallest) continue;
    const packed = [`${path}.br`, `${path}.gz`];
    if (staging.published(path) === hash && packed.every((file) => staging.published(file) !== undefined)) {
      for (const file of packed) staging.keep(file);
      continue;
    }
    const bytes = staging.read(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const br = await promisify(brotliCompress)(bytes, { params });
    const gz = await promisify(gzip)(bytes, { level: 9 });
    // The tenth byte names the system that compressed.
    gz[9] = 255;
    if (br.length < bytes.length) staging.write(`${path}.br`, br);
    if (gz.length < bytes.length) staging.write(`${path}.gz`, gz);
  }
}
