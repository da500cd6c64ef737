import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { jobs } from "./jobs.ts";

const root = new URL("../", import.meta.url);
const guide = readFileSync(new URL(".github/CONTRIBUTING.md", root), "utf8");
const table = guide.slice(guide.indexOf("## Scripts"), guide.indexOf("## Figures"));
const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

test.each(Object.keys(scripts))("CONTRIBUTING.md has a line for the script %s", (name) => {
  expect(table).toMatch(new RegExp(`\`npm (?:run )?${name}(?: -- \\w+)?\``));
});

test("CONTRIBUTING.md names no script that is gone", () => {
  const named = [...guide.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

const every = Object.entries(jobs).flatMap(([kind, list]) =>
  Object.entries(list).map(([name, job]) => [kind, name, job] as const),
);

test.each(every)("%s -- %s has a file and is named in CONTRIBUTING.md", (kind, name, { file, does }) => {
  expect(existsSync(new URL(file, root)), file).toBe(true);
  expect(scripts[kind]).toBe(`node --import tsx tests/run.ts ${kind}`);
  expect(table.split("\n").find((line) => line.includes(`npm run ${kind} -- `))).toContain(`\`${name}\``);
  expect(does).toMatch(/^[A-Z]/);
});

describe("a name that is no job", () => {
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "tests/run.ts", ...words], {
      cwd: fileURLToPath(root),
      encoding: "utf8",
    });

  test("lists the jobs of its kind, and is a wrong use", () => {
    const { status, stdout } = run("bench", "nothing");
    expect(status).toBe(2);
    expect(stdout.trim().split("\n")).toHaveLength(Object.keys(jobs.bench).length);
  });

  test("a job's exit code is handed on", () => {
    // Without its two folders the job fails before it reads or writes anything.
    expect(run("train", "forenames").status).toBe(1);
  });
});
