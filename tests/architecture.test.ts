import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const src = new URL("../src/", import.meta.url);
const shell = /^(?:io\/|cli\.ts$|eleventy\.ts$)/;
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

function imports(file: string): readonly string[] {
  const source = readFileSync(new URL(file, src), "utf8");
  return [...source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
}

describe("the core", () => {
  const core = files.filter((file) => !shell.test(file));

  test.each(core)("%s imports no I/O and no Eleventy", (file) => {
    for (const name of imports(file)) {
      expect(name).not.toMatch(/^node:/);
      expect(name).not.toMatch(/(?:^|\/)io\//);
      expect(name).not.toMatch(/@11ty\/|\/eleventy\.ts$|\/cli\.ts$/);
    }
  });

  test.each(core)("%s reads no clock, environment or chance", (file) => {
    const source = readFileSync(new URL(file, src), "utf8");
    expect(source).not.toMatch(
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bfetch\(/,
    );
  });
});

test("the model imports nothing but itself and types", () => {
  for (const file of files.filter((name) => name.startsWith("model/"))) {
    const source = readFileSync(new URL(file, src), "utf8");
    const values = [...source.matchAll(/^import (?!type\b).*from "([^"]+)"/gm)].map((match) => match[1]!);
    expect(values, file).toEqual([]);
  }
});

test("no module is a drawer for everything", () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|constants|misc|common)\.ts$/.test(file))).toEqual(
    [],
  );
});
