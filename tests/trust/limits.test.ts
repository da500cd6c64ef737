import type { Root, RootContent } from "hast";
import { describe, expect, test } from "vitest";
import { pictureProblems } from "../../src/io/build/pictures.ts";
import type { ArticleFolder } from "../../src/io/read/article-folder.ts";
import {
  analyzeLineInWorker,
  readInWorker,
  readTextInWorker,
  recordMarkdownInWorker,
} from "../../src/io/run/in-worker.ts";
import { flatten } from "../../src/parse/body/flatten.ts";
import { mayBeSlow } from "../../src/parse/body/limits.ts";
import { parseArticle } from "../../src/parse/parse.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { pathologicalBodies } from "./pathological-bodies.ts";

const article = (body: string) => `---\ntitle: A\n---\n${body}`;
/** A machine that does other things too is no reason to fail. */
const slack = 4;

function cpuOf(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

describe.each(Object.entries(pathologicalBodies))("%s", (_, body) => {
  test("is soon read where it is not ended, or goes where it can be", () => {
    // The largest body of its kind that stays in this process.
    let [good, bad] = [1, 100_000];
    while (bad - good > good / 10 + 1) {
      const middle = (good + bad) >> 1;
      if (mayBeSlow(body(middle))) bad = middle;
      else good = middle;
    }
    expect(cpuOf(() => parseArticle(article(body(good)), "a.md"))).toBeLessThan(2 * slack);
  });

  test("is measured in linear time", () => {
    const [small, large] = [body(50_000), body(200_000)];
    mayBeSlow(small);
    const once = Math.max(
      0.01,
      cpuOf(() => mayBeSlow(small)),
    );
    expect(cpuOf(() => mayBeSlow(large))).toBeLessThan(4 * slack * once);
  });
});

test("reads a deep body in a worker, and bounds its depth", async () => {
  const read = await readInWorker(article(`${"> ".repeat(400)}deep`), "a.md", "en");
  expect(read.blocks.map(({ text }) => text)).toEqual(["deep"]);
  expect(depthOf(read.tree)).toBeLessThan(135);
  const html = await readInWorker(article(`${"<div>".repeat(3000)}<script>x()</script>deep`), "a.md", "en");
  expect(html.blocks.map(({ text }) => text)).toEqual(["deep"]);
});

test("ends a body that takes too long, names its file, and reads the next", async () => {
  const slow = readInWorker(article(`${"*a ".repeat(9e3)}${" b*".repeat(9e3)}`), "slow.md", "en");
  const next = readInWorker(article(`${"> ".repeat(200)}next`), "next.md", "en");
  await expect(slow).rejects.toThrow(/^slow\.md:1:1 error Unexpected nesting of marks.*\[body\/time\]$/);
  expect((await next).blocks).toHaveLength(1);
});

test("imports a deep text, and a deep record of an archive; one that takes too long is named", async () => {
  const sentence = "The tide was late, and the boats stayed in the harbour for a day.";
  const deep = (levels: number) => `The tide\n\n${"> ".repeat(levels)}${sentence}\n`;
  const origin = { format: "markdown", untitled: {} } as const;
  expect((await readTextInWorker(deep(2000), "a.md", origin))?.markdown).toContain(sentence);
  expect(await recordMarkdownInWorker({ title: "A", markdown: deep(2000) }, "a")).toContain(sentence);
  const slow = recordMarkdownInWorker({ title: "A", markdown: deep(60_000) }, "slow");
  await expect(slow).rejects.toThrow(/^slow:1:1 error Unexpected nesting of marks.*\[body\/time\]$/);
});

test.each([
  ["marks that nest", `${"*a ".repeat(9e3)}${" b*".repeat(9e3)}`],
  // Slow at the beginning of a line only, where a line of the filter has a brace.
  ["a list in a list, in one line", `${"- ".repeat(1e4)}a`],
])("answers a line of the filter that takes too long: %s", async (_, text) => {
  expect(await analyzeLineInWorker(JSON.stringify({ id: 7, text }))).toMatchObject({
    id: 7,
    error: expect.stringContaining("expected a body"),
  });
});

test("reads a long read of 1 MB", async () => {
  const paragraph =
    "The council met on Monday and “decided nothing,” Mara Quay said, while *others* left.[^1]\n\n";
  const body = `${paragraph.repeat(2 ** 20 / paragraph.length)}[^1]: A note.\n`;
  expect((await readInWorker(article(body), "a.md", "en")).blocks.length).toBeGreaterThan(10_000);
});

test("looks for pictures among more blocks than a call has arguments", async () => {
  const letters = analyzeArticle(article("a\n\n".repeat(200)), "a.md");
  const [first] = letters.tree.children;
  const children = Array.from({ length: 200_000 }, () => first!);
  const wide = { ...letters, tree: { ...letters.tree, children } };
  const folder: ArticleFolder = {
    folder: ".",
    site: {} as ArticleFolder["site"],
    speakers: [],
    files: [],
    images: [],
    diagnostics: [],
  };
  expect(await pictureProblems(folder, [wide])).toEqual([]);
});

test("tells problems of the front matter beside those of the body", async () => {
  const deep = await readInWorker(`---\nsubtitel: A\n---\n${"> ".repeat(200)}a`, "a.md", "en");
  expect(deep.diagnostics.map(({ code }) => code)).toEqual([
    "front-matter/unknown-key",
    "front-matter/headline",
  ]);
  const slow = `---\ntitle: A\ndraft: perhaps\n---\n${"*a ".repeat(9e3)}${" b*".repeat(9e3)}`;
  await expect(readInWorker(slow, "a.md", "en")).rejects.toThrow(/front-matter\/draft.*\n.*body\/time/);
});

test("keeps every word of what it flattens, in order, and no script among them", () => {
  const tree = deep(500, [
    { type: "text", value: "a" },
    { type: "element", tagName: "b", properties: {}, children: [{ type: "text", value: "b" }] },
    { type: "element", tagName: "script", properties: {}, children: [{ type: "text", value: "x()" }] },
    { type: "text", value: "c" },
  ]);
  flatten(tree);
  expect(depthOf(tree)).toBeLessThan(132);
  expect(textOf(tree)).toBe("abc");
});

function deep(levels: number, children: RootContent[]): Root {
  let inner = children;
  for (let level = 0; level < levels; level++) {
    inner = [{ type: "element", tagName: "div", properties: {}, children: inner as never }];
  }
  return { type: "root", children: inner };
}

function depthOf(node: Root | RootContent): number {
  return "children" in node
    ? 1 + node.children.reduce((most, child) => Math.max(most, depthOf(child)), 0)
    : 1;
}

function textOf(node: Root | RootContent): string {
  if (node.type === "text") return node.value;
  if (!("children" in node) || (node.type === "element" && node.tagName === "script")) return "";
  return node.children.map(textOf).join("");
}
