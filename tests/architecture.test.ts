import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const src = new URL("../src/", import.meta.url);
const shell = /^(?:io\/|(?:index|cli)\.ts$)/;
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

/** Files of `src/` that a file imports, types included. */
function neighbours(file: string): readonly string[] {
  return imports(file)
    .filter((name) => name.startsWith("."))
    .map((name) => new URL(name, new URL(file, src)).href.slice(src.href.length))
    .filter((name) => files.includes(name));
}

const graph = new Map(files.map((file) => [file, neighbours(file)]));

test("no files import each other in a circle, types included", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file)!) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

/** What every phase uses: types and thresholds that stand beside the phases and need none of them. */
const shared = ["strip/decision.ts", "strip/thresholds.ts", "strip/sizes.ts", "attribute/thresholds.ts"];

/** 'attribute/3-people/gender.ts' is of phase 3 of `attribute`; what stands beside the phases comes after all of them. */
function phaseOf(file: string): { readonly stage: string; readonly phase: number } | undefined {
  const [, stage, phase] = /^(attribute|strip)\/(?:(\d)-)?/.exec(file) ?? [];
  if (shared.includes(file)) return { stage: stage!, phase: 0 };
  return stage === undefined ? undefined : { stage, phase: phase === undefined ? 9 : Number(phase) };
}

test("a phase imports only from itself and earlier ones", () => {
  const upwards: string[] = [];
  for (const [file, others] of graph) {
    for (const other of others) {
      const [from, to] = [phaseOf(file), phaseOf(other)];
      if (from && to && from.stage === to.stage && to.phase > from.phase) upwards.push(`${file} -> ${other}`);
    }
  }
  expect(upwards).toEqual([]);
});

/** Folders from the ground up: a file imports from its own folder and from those before it. */
const floors = [
  ["escape"],
  ["article"],
  ["hosts"],
  ["language"],
  ["parse"],
  ["strip"],
  ["attribute"],
  ["import"],
  ["site"],
  ["epub"],
  ["render"],
  ["check"],
  ["ask"],
  ["pages"],
  ["starter"],
  ["pipeline"],
  ["io"],
  ["index.ts"],
  ["cli.ts"],
].map(([name]) => name!);

test("each folder imports only from folders below it", () => {
  const floorOf = (file: string) =>
    floors.indexOf(file.includes("/") ? file.slice(0, file.indexOf("/")) : file);
  const upwards: string[] = [];
  for (const [file, others] of graph) {
    expect(floorOf(file), file).toBeGreaterThanOrEqual(0);
    for (const other of others) if (floorOf(other) > floorOf(file)) upwards.push(`${file} -> ${other}`);
  }
  expect(upwards).toEqual([]);
});

/** Names that a file declares and exports; what it passes on from another file keeps the meaning that it has there. */
function declaredNames(file: string): readonly string[] {
  const source = readFileSync(new URL(file, src), "utf8");
  const declaration =
    /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
  return [...source.matchAll(declaration)].map((match) => match[1]!);
}

/**
 * Files of one name in sibling folders fill the same form, one a language: `language/de/speech.ts` and
 * `language/fr/speech.ts`. A name that each of them exports has one meaning.
 */
const formOf = (file: string) => file.replace(/^language\/[^/]+\//, "language/*/");

test("an exported name has one meaning: no two files declare it", () => {
  const declaredIn = new Map<string, Set<string>>();
  for (const file of files) {
    for (const name of declaredNames(file)) {
      const forms = declaredIn.get(name) ?? new Set();
      declaredIn.set(name, forms.add(formOf(file)));
    }
  }
  expect(declaredIn.size).toBeGreaterThan(500);
  const twice = [...declaredIn].filter(([, forms]) => forms.size > 1);
  expect(twice.map(([name, forms]) => `${name}: ${[...forms].join(", ")}`)).toEqual([]);
});

test("no module is a drawer for everything", () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|constants|misc|common)\.ts$/.test(file))).toEqual(
    [],
  );
});

test("nothing lies at the top of the project that it does not need there", () => {
  const root = new URL("../", import.meta.url);
  const ignored = new Set(
    readFileSync(new URL(".gitignore", root), "utf8")
      .split("\n")
      .map((line) => line.replaceAll("/", "")),
  );
  const needed = ["articles", "src", "templates", "tests", "CHANGELOG.md", "LICENSE", "README.md"];
  const settings = ["package.json", "package-lock.json", "tsconfig.json"];
  const lying = readdirSync(root).filter((name) => !name.startsWith(".") && !ignored.has(name));
  expect(
    lying.filter((name) => !needed.includes(name) && !settings.includes(name) && !name.endsWith(".tgz")),
  ).toEqual([]);
});
