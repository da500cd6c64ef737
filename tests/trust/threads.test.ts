import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ArticleError } from "../../src/article/diagnostic.ts";
import { build } from "../../src/io/build/build.ts";
import type { BuildOptions } from "../../src/io/build/site-input.ts";
import { hashOf } from "../../src/io/publish/build-manifest.ts";
import { inOrder } from "../../src/io/run/in-order.ts";
import { openTurns } from "../../src/io/run/turns.ts";

const now = new Date("2026-06-01T12:00:00Z");
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"></svg>\n';
const furniture = "Get the harbour letter every morning, with the tides of the day.";
let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "threads-"));
  mkdirSync(at("articles"));
  for (let number = 0; number < 12; number++) {
    const head = `title: Report ${number}\nsource: https://coast.example/${number}\nimage: pier.svg`;
    const body = `“We waited ${number} hours,” said Mara Quay.\n\nSee [the next](report-${number + 1}.md) and [[Report 3]].\n\n![](pier.svg)\n\n${furniture}`;
    writeFileSync(at("articles", `report-${number}.md`), `---\n${head}\n---\n${body}\n`);
  }
  writeFileSync(at("articles/pier.svg"), picture);
  writeFileSync(at("articles/wrong.md"), "---\n- Wrong\n---\nThe pier.\n");
  writeFileSync(at("articles/hidden.md"), "---\ntitle: Hidden\n---\nThe \u202apier\u202c was closed.\n");
  // So much nesting that it is read by itself, in a thread that can be stopped.
  writeFileSync(at("articles/nested.md"), `---\ntitle: Nested\n---\n${"> ".repeat(200)}The pier.\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function built(threads: number, options: Partial<BuildOptions> = {}): Promise<object> {
  const { output = at(`site-${threads}`) } = options;
  const cache = at(`cache-${threads}`);
  const common = { articles: at("articles"), output, cache, now, keepGoing: true, threads };
  const result = await build({ ...common, ...options });
  const entries = readdirSync(output, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((each) => (each.isFile() ? [join(each.parentPath, each.name)] : []));
  const files = paths.map((path) => [path.slice(output.length), hashOf(readFileSync(path))] as const);
  return { result, files: Object.fromEntries(files.sort()) };
}

test("a build in threads gives the same files and the same problems in the same order", async () => {
  const one = await built(1);
  expect(one).toMatchObject({
    result: { leftOut: 1, totals: { articles: 14 } },
    files: { "/articles/report-11/index.html": expect.any(String) },
  });
  expect(await built(3)).toEqual(one);
});

test("threads whose results no disk takes give the same site", async () => {
  writeFileSync(at("file"), "no folder");
  const one = await built(1);
  expect(await built(2, { cache: at("file", "cache"), output: at("site-2") })).toEqual(one);
});

test("a site that threads made is taken over as one of a single thread is", async () => {
  await built(4);
  const numberOf = (slug: string) => lstatSync(at("site-4/articles", slug, "index.html")).ino;
  const before = numberOf("report-1");
  writeFileSync(at("articles/report-12.md"), "---\ntitle: Report 12\n---\nThe pier.\n");
  const edited = await built(1, { output: at("site-4"), cache: at("cache-4") });
  expect(numberOf("report-1")).toBe(before);
  expect(edited).toEqual(await built(1, { output: at("anew"), cache: at("cache-anew") }));
  rmSync(at("articles/report-12.md"));
});

test("what is wrong in a template is told of threads as of one", async () => {
  mkdirSync(at("templates"));
  writeFileSync(at("templates/article.njk"), "{{ record.title.nothing() }}\n");
  const told = async (threads: number) => {
    const options = { templates: at("templates"), output: at("faulty") };
    const error = await built(threads, options).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ArticleError);
    return (error as ArticleError).diagnostics.map(({ code, reason }) => [code, reason]);
  };
  const one = await told(1);
  expect(one).toEqual([["template/render", expect.stringContaining("nothing")]]);
  expect(await told(2)).toEqual(one);
});

test("results come in the order of the items, and no more than so many are at work", async () => {
  const waits = [30, 1, 20, 2, 10, 3];
  let atWork = 0;
  let most = 0;
  const given: number[] = [];
  const work = async (wait: number) => {
    most = Math.max(most, ++atWork);
    await new Promise((resolve) => setTimeout(resolve, wait));
    atWork--;
    return wait;
  };
  for await (const wait of inOrder(waits, 3, work)) given.push(wait);
  expect(given).toEqual(waits);
  expect(most).toBe(3);
});

test("a job that is to be alone has no other beside it, before or after", async () => {
  const turns = openTurns();
  const log: string[] = [];
  const job =
    (name: string, wait: number, fails = false) =>
    async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, wait));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    turns.together(job("a", 20)),
    turns.together(job("b", 5, true)),
    turns.alone(job("slow", 10)),
    turns.together(job("c", 5)),
    turns.alone(job("slower", 5, true)),
    turns.together(job("d", 1)),
  ]);
  expect(log).toEqual([
    "a begins",
    "b begins",
    "b ends",
    "a ends",
    "slow begins",
    "slow ends",
    "c begins",
    "c ends",
    "slower begins",
    "slower ends",
    "d begins",
    "d ends",
  ]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
});
