import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";

/** What an input names. */
export interface InputPages {
  readonly pages: readonly string[];
  /** Files of a folder that are no pages, by the end of their name: `jpg`; hidden ones are not counted. */
  readonly passedOver: ReadonlyMap<string, number>;
}

const pageNames = /\.(?:html?|xhtml|mhtml?|txt|md|markdown|rss|atom|opml|warc|warc\.gz)$/i;

/** Reads which pages an input names: a folder gives the pages in it, in order; anything else is itself. */
export async function inputPages(input: string): Promise<InputPages> {
  const one = { pages: [input], passedOver: new Map<string, number>() };
  if (input === "-" || /^https?:\/\//i.test(input)) return one;
  const found = await stat(input).catch(() => undefined);
  if (!found?.isDirectory()) return one;
  const entries = await readdir(input, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[\\/])\.[^\\/.]/.test(relative(input, path)));
  const partFolders = new Set(files.filter((path) => /\.x?html?$/i.test(path)).map(stemOf));
  const own = files.filter((path) => !isPart(relative(input, path), input, partFolders));
  const passedOver = new Map<string, number>();
  for (const path of own) {
    const kind = extname(path).slice(1).toLowerCase() || "without an ending";
    if (!pageNames.test(path)) passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
  }
  return { pages: own.filter((path) => pageNames.test(path)).sort(), passedOver };
}

const stemOf = (path: string) => path.slice(0, -extname(path).length);

/**
 * Browsers put the pictures and frames of `wall.html` into `wall_files/`, or `wall-Dateien/`, beside it, in the language
 * of the browser. `news-harbour/` beside `news.html` is a folder of its own.
 */
function isPart(path: string, root: string, stems: ReadonlySet<string>): boolean {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const stem = partFolder.exec(basename(folder))?.[1];
    if (stem !== undefined && stems.has(join(root, dirname(folder), stem))) return true;
  }
  return false;
}

const partFolder =
  /^(.+)[_ -](?:files|dateien|fichiers|archivos|ficheiros|arquivos|file|bestanden|filer|pliki|soubory|fájlok|tiedostot|dosyalar|файлы)$/iu;

/** '3 jpg, 1 xml' */
export function passedOverWords(passedOver: InputPages["passedOver"]): string {
  return [...passedOver]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([kind, number]) => `${number.toLocaleString("en")} ${kind}`)
    .join(", ");
}
