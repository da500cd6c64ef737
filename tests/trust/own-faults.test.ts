import { expect, test, vi } from "vitest";
import type { ArticleFolder } from "../../src/io/read/article-folder.ts";
import { analyzeFolder } from "../../src/io/run/analyze-folder.ts";
import { analyzeLineInWorker } from "../../src/io/run/in-worker.ts";

// No article is known that this program fails on: the fault is put in.
vi.mock(import("../../src/attribute/attribute.ts"), async (original) => {
  const { findQuotes, ...rest } = await original();
  return {
    ...rest,
    findQuotes: (manuscript, ...others) => {
      if (manuscript.blocks.some(({ text }) => text.includes("trapdoor")))
        throw new TypeError("no such\nplank");
      return findQuotes(manuscript, ...others);
    },
  };
});

const file = (name: string, body: string) => ({
  path: `${name}.md`,
  name: `${name}.md`,
  read: async () => `---\ntitle: Quay\n---\n${body}`,
});
const reason =
  "Unexpected fault of Quotidian itself (TypeError: no such), expected none: please report it with this article";

test("a fault of ours in one article names its file, and the next is read", async () => {
  const files = [file("a", "A trapdoor."), file("b", "“We left,” Mara Quay said.")];
  const folder = { folder: ".", site: { language: "en" }, speakers: [], files, images: [], diagnostics: [] };
  const { articles, diagnostics } = await analyzeFolder(files, folder as unknown as ArticleFolder);
  expect(articles.map(({ path, quotes }) => [path, quotes.length])).toEqual([["b.md", 1]]);
  expect(diagnostics).toEqual([
    { path: "a.md", line: 1, column: 1, severity: "error", reason, code: "quotidian/fault" },
  ]);
});

test("a fault of ours in an article beside the one that is read hides nothing", async () => {
  const b = file("b", "“We left,” Mara Quay said.");
  const read = async () => {
    throw new TypeError("no such plank");
  };
  const files = [b, { ...file("c", ""), read }];
  const folder = { folder: ".", site: { language: "en" }, speakers: [], files, images: [], diagnostics: [] };
  const { articles, diagnostics } = await analyzeFolder([b], folder as unknown as ArticleFolder);
  expect(articles.map(({ path }) => path)).toEqual(["b.md"]);
  expect(diagnostics).toEqual([]);
});

test("a fault of ours in one line of the filter is the answer to it", async () => {
  const line = JSON.stringify({ id: 7, text: "A trapdoor." });
  expect(await analyzeLineInWorker(line)).toEqual({ id: 7, error: reason });
});
