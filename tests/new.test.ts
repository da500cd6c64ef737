import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseArticle } from "../src/parse/parse.ts";
import { newArticle } from "../src/starter/new-article.ts";
import { program } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "quotidian-new-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) =>
  new Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [program, "new", ...words],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });

test("a headline of any words is the title of a draft", () => {
  const headline = 'Quay: "closed" # until Easter';
  const source = newArticle({ headline, published: "2026-03-14", author: "Mara Quay" });
  const { frontMatter } = parseArticle(source, "quay.md");
  expect(frontMatter).toMatchObject({
    title: headline,
    author: ["Mara Quay"],
    published: "2026-03-14",
    draft: true,
  });
});

test("the file is made once, dated today", async () => {
  const first = await run("Harbour wall closed", "--section", "Harbour");
  expect([first.status, first.stdout]).toEqual([0, "articles/harbour-wall-closed.md\n"]);
  expect(readFileSync(join(folder, "articles/harbour-wall-closed.md"), "utf8")).toMatch(
    /^---\ntitle: Harbour wall closed\npublished: \d{4}-\d\d-\d\d\nsection: Harbour\ndraft: true\n---\n/,
  );
  const again = await run("Harbour wall closed");
  expect([again.status, again.stderr]).toEqual([
    1,
    "articles/harbour-wall-closed.md:1:1 error Unexpected article of this name, expected none [new/exists]\n",
  ]);
  expect((await run()).stderr).toContain("[new/headline]");
});
