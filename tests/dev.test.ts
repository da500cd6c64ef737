import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { watchSaves } from "../src/io/commands/watch-saves.ts";
import { program } from "./program.ts";
import { freePort } from "./trust/free-port.ts";

let folder: string;
let dev: ChildProcess;
let origin: string;
/** What the server gives; a page may be on its way to its place, or a build under way. */
const textOf = async (path: string) => {
  const answer = await fetch(origin + path);
  return answer.ok ? await answer.text() : "";
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dev-"));
  mkdirSync(join(folder, "articles"));
  const article = "---\ntitle: Quay\n---\n“The tide was late,” said Mara Quay.\n";
  writeFileSync(join(folder, "articles/quay.md"), article);
  const words = ["dev", "--port", String(await freePort())];
  dev = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  origin = await new Promise<string>((resolve, reject) => {
    let printed = "";
    dev.stdout!.on("data", (chunk) => {
      printed += chunk;
      const [, address] = /Open (http:\S+)/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    dev.once("exit", (code) => reject(new Error(`Unexpected end of dev (${code}): ${printed}`)));
  });
});
afterAll(() => {
  dev.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("serves the quotations as data and the search once they are asked for, and after an edit anew", async () => {
  expect(await textOf("articles/quay/")).toContain("The tide was late");
  expect(await textOf("quotes.json")).toContain("The tide was late");
  expect(await textOf("pagefind/0/pagefind.js")).not.toBe("");
  appendFileSync(join(folder, "articles/quay.md"), "\n“It will be early,” said Piet Lorne.\n");
  const edited = { timeout: 30_000, interval: 200 };
  await vi.waitFor(async () => expect(await textOf("articles/quay/")).toContain("Piet Lorne"), edited);
  expect(await textOf("quotes.json")).toContain("It will be early");
});

test("goes on after an address that cannot be read", async () => {
  for (const path of [".quotidian/article/%E0%A4%A", "articles/%E0%A4%A/", "%"])
    expect((await fetch(origin + path)).status).toBe(404);
  expect(await textOf("articles/quay/")).toContain("The tide was late");
});

test("files that are saved once they are watched are told, those saved together at once", async () => {
  const place = join(folder, "watched");
  mkdirSync(place);
  writeFileSync(join(place, "a.md"), "A");
  const told: string[][] = [];
  await watchSaves([place, join(folder, "not-made-yet")], (saved) => told.push([...saved].sort()));
  writeFileSync(join(place, "a.md"), "AA");
  writeFileSync(join(place, "b.md"), "B");
  const soon = { timeout: 10_000, interval: 20 };
  await vi.waitFor(() => expect(told.flat()).toContain(join(place, "b.md")), soon);
  expect(new Set(told.flat())).toEqual(new Set([join(place, "a.md"), join(place, "b.md")]));
});
