import { realpath, stat } from "node:fs/promises";
import type { ParsedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { withoutZeroWidth } from "../../check/zero-width.ts";
import type { Edit } from "../../parse/dialect/edit-text.ts";
import { readArticle } from "../../parse/parse.ts";
import { readText } from "../read/read-text.ts";
import { writeWhole } from "./write-whole.ts";

export interface FileEdit {
  readonly path: string;
  /** The article's text for which the edit was found: its offsets are right in no other. */
  readonly source: string;
  readonly edit: Edit;
}

/** What became of edits. */
export interface MadeEdits {
  readonly made: number;
  /** Files that were saved by another program meanwhile. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes edits in files, each file in one step: a crash leaves the old one or the new one. A symlink stays one: its
 * target is edited.
 *
 * A file is left as it is where an edit would change a word of the article, and where its text is no longer the one
 * for which the edits were found.
 */
export async function makeEdits(edits: readonly FileEdit[]): Promise<MadeEdits> {
  const byPath = new Map<string, { readonly checked: string; readonly own: Edit[] }>();
  for (const { path, source, edit } of edits) {
    const file = byPath.get(path) ?? { checked: source, own: [] };
    file.own.push(edit);
    byPath.set(path, file);
  }
  let made = 0;
  const diagnostics: Diagnostic[] = [];
  for (const [path, { checked, own }] of byPath) {
    const source = await readText(path);
    const before = articleIn(source, path);
    if (before?.source !== checked) {
      diagnostics.push(changed(path));
      continue;
    }
    const edited = applyEdits(source, own);
    if (!sameWords(before, edited, path)) continue;
    const target = await realpath(path);
    await writeWhole(target, edited, (await stat(target)).mode);
    made += own.length;
  }
  return { made, diagnostics };
}

function articleIn(text: string, path: string): ParsedArticle | undefined {
  try {
    return readArticle(text, path, "en");
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

function changed(path: string): Diagnostic {
  const reason =
    "Unexpected change of the file while it was checked, expected the text that was checked: nothing is mended in it, run the check again";
  return { path, line: 1, column: 1, severity: "error", reason, code: "file/changed" };
}

/** Of edits that overlap the first is made. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = "";
  let done = 0;
  for (const { start, end, text: words } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    text += source.slice(done, start) + words;
    done = end;
  }
  return text + source.slice(done);
}

function sameWords(before: ParsedArticle, after: string, path: string): boolean {
  const words = ({ blocks, headline, frontMatter }: ParsedArticle) =>
    withoutZeroWidth(JSON.stringify([headline, frontMatter.author, blocks.map(({ text }) => text)]));
  return words(before) === words(readArticle(after, path, "en"));
}
