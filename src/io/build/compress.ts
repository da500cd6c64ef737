import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { listFiles } from "../publish/build-manifest.ts";

/** Kinds of files that get smaller; pictures and fonts are compressed as they are. */
const text = /\.(?:html|css|js|json|jsonl|xml|opml|csv|txt|svg|webmanifest)$/;
/** Below this a compressed answer is hardly smaller than its headers. */
const smallest = 512;

/** Writes `.br` and `.gz` beside every text file of a site that gets smaller by it: the same bytes on any machine. */
export async function compress(folder: string): Promise<void> {
  for (const path of listFiles(folder)) {
    if (!text.test(path)) continue;
    const bytes = await readFile(join(folder, path));
    if (bytes.length < smallest) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const br = await promisify(brotliCompress)(bytes, { params });
    const gz = await promisify(gzip)(bytes, { level: 9 });
    // The tenth byte names the system that compressed.
    gz[9] = 255;
    if (br.length < bytes.length) await writeFile(join(folder, `${path}.br`), br);
    if (gz.length < bytes.length) await writeFile(join(folder, `${path}.gz`), gz);
  }
}
