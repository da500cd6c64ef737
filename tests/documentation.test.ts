import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reasons } from "../src/attribute/6-vetoes/index.ts";
import { explainArticle } from "../src/check/explain.ts";
import { frontMatterSchema } from "../src/parse/front-matter/fields.ts";
import { synonyms } from "../src/parse/front-matter/spellings.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";
import { siteSchema, speakerSchema } from "../src/site/settings/site.ts";
import { ruleIds } from "../src/strip/strip.ts";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(new URL(`src/${file.replaceAll("\\", "/")}`, root), "utf8"));

describe("the README", () => {
  test("lists every command", () => {
    const cli = readFileSync(new URL("src/cli.ts", root), "utf8");
    const commands = [...cli.matchAll(/\.command\("(\w+)"\)/g)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(6);
    for (const command of commands) expect(readme).toContain(`| \`${command}\` |`);
  });

  test("lists every key of the front matter, and what others call it", () => {
    for (const key of [...Object.keys(frontMatterSchema.shape), ...Object.keys(synonyms)]) {
      expect(readme).toContain(`\`${key}\``);
    }
  });

  test("lists every setting", () => {
    for (const key of [...Object.keys(siteSchema.shape), ...Object.keys(speakerSchema.shape)]) {
      expect(readme).toContain(`\`${key}\``);
    }
  });

  test("lists every code of a problem, and no other", () => {
    const table = readme.slice(readme.indexOf("## Problems"), readme.indexOf("## Rules"));
    const listed = [...table.matchAll(/`([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)`/g)].map(
      (match) => match[1]!,
    );
    const whole = sources.flatMap((source) => [
      ...source.matchAll(/"([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)"/g),
    ]);
    const written = new Set(whole.map((match) => match[1]!));
    const areas = [...sources.join("\n").matchAll(/`([a-z-]+)\/\$\{\w+\}`/g)].map((match) => match[1]!);
    const made = (code: string) => {
      const [area = "", what = ""] = code.split("/");
      const found = [`"${what}"`, ` ${what}:`, ` ${what.toUpperCase()}:`];
      return (
        [...areas, "site", "speakers"].includes(area) &&
        sources.some((source) => found.some((text) => source.includes(text)))
      );
    };
    for (const code of listed) expect(written.has(code) || made(code), code).toBe(true);
    const codes = sources
      .flatMap((source) => [...source.matchAll(/code: "([a-z-]+\/[a-z-]+)"/g)])
      .map((match) => match[1]!);
    expect(codes.length).toBeGreaterThan(5);
    for (const code of codes) expect(listed, code).toContain(code);
  });

  test("lists every rule by which a block is removed, and no other", () => {
    const section = readme.slice(readme.indexOf("## Rules"), readme.indexOf("## Why a speaker is unclear"));
    const listed = section
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .flatMap((line) => [...line.split("|")[1]!.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]!));
    expect(listed.sort()).toEqual([...ruleIds].sort());
  });

  test("lists every reason why a speaker is unclear, in order and in its words", () => {
    const start = readme.indexOf("## Why a speaker is unclear");
    const section = readme.slice(start, readme.indexOf("\n## ", start));
    const rows = [...section.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, id, reason]) => [id, reason]);
    expect(rows).toEqual(reasons.map(({ id, reason }) => [id, reason]));
  });

  test("shows what explain really says", () => {
    const [, article] = /```markdown\n([\s\S]*?)```/.exec(readme)!;
    const [, shown] = /```text\n([\s\S]*?)```/.exec(readme)!;
    expect(explainArticle(analyzeArticle(article!, "articles/harbour.md"))).toEqual(
      shown!.trim().split("\n"),
    );
  });

  test("has library code that runs", () => {
    const [, code] = /```ts\n([\s\S]*?)```/.exec(readme)!;
    const expected = [...code!.matchAll(/console\.log\(.*\/\/ (.*)/g)].map((match) => match[1]!);
    expect(expected.length).toBeGreaterThan(2);
    expect(run(code!)).toEqual(expected);
  });
});

/** 'const a = 1;\na; // 1' in the docstring of an exported function. */
const examples = sources.flatMap((source) =>
  [...source.matchAll(/@example\n([\s\S]*?) \*\/\nexport (?:async )?function (\w+)/g)].map(
    ([, lines, name]) => ({ name: name!, code: lines!.replace(/^ \* ?/gm, "") }),
  ),
);

test.each(["analyzeArticle", "analyzeText", "buildSite", "renderArticle"])(
  "the example of %s does what it says",
  (name) => {
    const { code } = examples.find((example) => example.name === name)!;
    const [, statement, value] = /^(.*); \/\/ (.*)$/m.exec(code)!;
    const logged = code.replace(statement!, () => `console.log(JSON.stringify(${statement}))`);
    expect(run(`import { ${name} } from "quotidian";\n${logged}`)).toEqual([value]);
  },
);

let project = "";
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "quotidian-examples-"));
  mkdirSync(join(project, "articles"));
  for (const name of ["quay", "wall"]) {
    writeFileSync(join(project, `articles/${name}.md`), `---\ntitle: ${name}\n---\nThe tide was late.\n`);
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs code that uses the library, in a folder with two articles; gives what it prints. */
function run(code: string): readonly string[] {
  const script = code.replace('"quotidian"', JSON.stringify(new URL("src/index.ts", root).href));
  const tsx = import.meta.resolve("tsx");
  const printed = execFileSync(process.execPath, ["--import", tsx, "--input-type=module", "-e", script], {
    cwd: project,
    encoding: "utf8",
    // A CI colours what is printed, unless it is asked not to.
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  return printed.trim().split("\n");
}
