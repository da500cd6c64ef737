import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { samePage } from "../../import/html/addresses.ts";
import { walk } from "./walk.ts";

/** The articles of a folder by what makes them the same page: their address, or their text. */
export interface KnownArticles {
  /** Path of the article that this one would be once more. */
  twinOf(source: string | undefined, markdown: string): string | undefined;
  add(path: string, source: string | undefined, markdown: string): void;
}

/** Reads the addresses and texts of all articles of a folder. */
export async function openKnownArticles(articles: string): Promise<KnownArticles> {
  const bySource = new Map<string, string>();
  const byText = new Map<string, string>();
  const known: KnownArticles = {
    twinOf: (source, markdown) =>
      (source === undefined ? undefined : bySource.get(samePage(source))) ??
      byText.get(fingerprint(markdown) ?? ""),
    add(path, source, markdown) {
      if (source !== undefined) bySource.set(samePage(source), path);
      const text = fingerprint(markdown);
      if (text !== undefined) byText.set(text, path);
    },
  };
  // The folder is made with its first article.
  if (!existsSync(articles)) return known;
  const { files } = await walk(articles, (name) => /\.(?:md|markdown)$/i.test(name));
  for (const { file, path } of files) {
    const markdown = await readFile(file, "utf8").catch(() => "");
    known.add(path, sourceOf(markdown), markdown);
  }
  return known;
}

/** The `source` of front matter as import writes it; a file that is written otherwise is known by its text. */
function sourceOf(markdown: string): string | undefined {
  return /^---\n(?:(?!---).*\n){0,60}?source: ["']?(https?:\/\/[^\s"']+)/.exec(markdown.slice(0, 8_000))?.[1];
}

/** Fewer letters are the same in articles that are not: 'Read on at …'. */
const fewestLetters = 150;

/** Of the letters of the body alone: marks, spaces and front matter may differ. */
function fingerprint(markdown: string): string | undefined {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/<!--[\s\S]*?-->/g, "");
  const letters = body.replace(/[^\p{L}\p{N}]/gu, "");
  return letters.length < fewestLetters ? undefined : createHash("sha256").update(letters).digest("base64");
}
