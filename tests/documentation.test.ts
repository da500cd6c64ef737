import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reasons } from "../src/attribute/6-vetoes/index.ts";
import { explainArticle } from "../src/check/explain.ts";
import { frontMatterSchema } from "../src/parse/front-matter/fields.ts";
import { synonyms } from "../src/parse/front-matter/spellings.ts";
import { parseArticle } from "../src/parse/parse.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";
import { readSiteSettings, readSpeakers } from "../src/site/settings/read-settings.ts";
import { siteSchema, speakerSchema } from "../src/site/settings/site.ts";
import { guards, passageGuards } from "../src/strip/2-keep/index.ts";
import { ruleIds } from "../src/strip/strip.ts";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
/** A page of the manual: an article of the bundled site. */
const manual = (name: string) => readFileSync(new URL(`articles/${name}.md`, root), "utf8");
const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:ts|py)$/.test(file))
  .map((file) => readFileSync(new URL(`src/${file.replaceAll("\\", "/")}`, root), "utf8"));

describe("the manual of archives", () => {
  test("lists every column of every table", () => {
    const python = readFileSync(new URL("src/archive/tables.py", root), "utf8");
    const columns = (schema: string) =>
      [...schema.matchAll(/([a-z_]+) [a-z]+(?:<\w+>)?(?:,|$)/g)].map(([, name]) => name!);
    const schemas: [string, string][] = [...python.matchAll(/^ {4}"(\w+)": f"""\{OF\}, ([^"]*)"""/gm)].map(
      ([, table, schema]) => [table!, schema!],
    );
    expect(schemas.map(([table]) => table)).toEqual(["articles", "quotes", "speakers", "removals"]);
    for (const [table, name] of [
      ["texts", "TEXTS"],
      ["withdrawals", "WITHDRAWALS"],
      ["left_out", "PROBLEM"],
    ] as const)
      schemas.push([table, new RegExp(`^${name} = "+([^"]*)"`, "m").exec(python)![1]!]);
    const joined = python.slice(python.indexOf("def joined_speakers"));
    const aliases = [...joined.matchAll(/\.alias\("(\w+)"\)/g)].map(([, alias]) => `${alias} string`);
    schemas.push(["joined_speakers", aliases.join(", ")]);
    const section = manual("archives").split("## Columns")[1]!;
    for (const [table, schema] of schemas) {
      const row = section.split("\n").find((line) => line.startsWith(`| \`${table}\``)) ?? "";
      const names = columns(schema.replace(/\s+/g, " ")).filter((name) => name !== "month");
      expect(names.length, table).toBeGreaterThan(2);
      for (const name of names) expect(row, table).toContain(`\`${name}\``);
    }
  });
});

describe("the README", () => {
  test("lists every command", () => {
    const cli = readFileSync(new URL("src/cli.ts", root), "utf8");
    const commands = [...cli.matchAll(/\.command\("(\w+)"\)/g)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(6);
    for (const command of commands) expect(readme).toContain(`| \`${command}\` |`);
  });

  test("is read in five minutes", () => {
    const prose = readme.replace(/```[\s\S]*?```/g, "").match(/\S*\p{L}\S*/gu) ?? [];
    expect(prose.length).toBeLessThan(5 * 238);
    for (const line of readme.split("\n").filter((line) => line.startsWith("|")))
      for (const cell of line.split("|")) expect(cell.length, cell).toBeLessThan(160);
  });

  test("leads only to files and sections that are there", () => {
    const pages = readdirSync(new URL("articles/", root)).filter(
      (file) => file.endsWith(".md") && manual(file.slice(0, -3)).includes("section: From the desk"),
    );
    for (const path of ["README.md", ...pages.map((page) => `articles/${page}`)]) {
      // What stands in code is an example.
      const text = readFileSync(new URL(path, root), "utf8")
        .replace(/```[\s\S]*?```/g, "")
        .replace(/`[^`\n]*\]\([^`\n]*`/g, "");
      for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(?:https?|mailto):/.test(link!)) continue;
        const target = new URL(link!, new URL(path, root));
        const anchor = target.hash.slice(1);
        target.hash = "";
        const found = readFileSync(target, "utf8");
        const anchors = [...found.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
          heading!
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, "")
            .replaceAll(" ", "-"),
        );
        if (anchor !== "") expect(anchors, `${path}: ${link}`).toContain(anchor);
      }
    }
  });
});

describe("the manual", () => {
  test("has a section for every command, with an example and every option", () => {
    const cli = readFileSync(new URL("src/cli.ts", root), "utf8");
    const [before = "", ...parts] = cli.split(/(?=\.command\(")/);
    expect(before).toContain("--verify");
    for (const part of parts) {
      const command = /\.command\("([\w-]+)"/.exec(part)![1]!;
      const [, section = ""] = new RegExp(`\\n## ${command}\\n([\\s\\S]*?)(?:\\n## |$)`).exec(
        manual("commands"),
      )!;
      expect(section, command).toMatch(/```sh\n/);
      // What `build` shares with `merge` stands before all commands.
      const asked = command === "build" ? before + part : part;
      for (const [, option] of asked.matchAll(/(?:option\(|Option\()\s*"(--[a-z-]+)/g))
        expect(section, `${command} ${option}`).toContain(option!);
    }
  });

  test("lists every key of the front matter, and what others call it", () => {
    for (const key of [...Object.keys(frontMatterSchema.shape), ...Object.keys(synonyms)]) {
      expect(manual("front-matter")).toContain(`\`${key}\``);
    }
  });

  test("lists every setting", () => {
    for (const key of [...Object.keys(siteSchema.shape), ...Object.keys(speakerSchema.shape)]) {
      expect(manual("settings")).toContain(`\`${key}\``);
    }
  });

  test("shows settings and speakers that are read without a problem", () => {
    const examples = [...manual("settings").matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
    expect(examples.length).toBeGreaterThan(8);
    for (const text of examples) {
      const read = text.startsWith("- ") ? readSpeakers : readSiteSettings;
      expect(read(text, "settings.md").diagnostics, text).toEqual([]);
    }
  });

  test("shows front matter that is read without a problem", () => {
    const examples = [manual("front-matter"), readme].flatMap((text) => [
      ...text.matchAll(/```yaml\n(?!masthead|- name)([\s\S]*?)```/g),
    ]);
    expect(examples.length).toBeGreaterThan(6);
    for (const [, text] of examples) {
      const front = `---\ntitle: Quay\n${text!.replace(/^---$/gm, "").replace(/^title:.*$/m, "")}---\n`;
      const { diagnostics } = parseArticle(`${front}\nThe tide was late.\n`, "quay.md", "en");
      const meant = diagnostics.filter(({ code }) => !/^(?:keep|strip|quotes|image)\//.test(code));
      expect(meant, text).toEqual([]);
    }
  });

  test("lists every code of a problem, and no other", () => {
    const table = manual("problems");
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
    const page = manual("rules-and-reasons");
    const section = page.slice(page.indexOf("## Rules"), page.indexOf("## Why a block stays"));
    const listed = section
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .flatMap((line) => [...line.split("|")[1]!.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]!));
    expect(listed.sort()).toEqual([...ruleIds].sort());
  });

  test.each([
    ["a block stays", [...guards, ...passageGuards]],
    ["a speaker is unclear", reasons],
  ] as const)("lists every reason why %s, in order and in its words", (what, all) => {
    const page = manual("rules-and-reasons");
    const start = page.indexOf(`## Why ${what}`);
    const section = page.slice(start, page.indexOf("\n## ", start));
    const rows = [...section.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, id, reason]) => [id, reason]);
    expect(rows).toEqual(all.map(({ id, reason }) => [id, reason]));
  });

  test("names the guards that keep nothing in a list of other articles", () => {
    const listed = guards.filter((guard) => guard.listed).map(({ id }) => `\`${id}\``);
    const [last] = listed.splice(-1);
    expect(manual("rules-and-reasons")).toContain(`${listed.join(", ")} and ${last} keep nothing there.`);
  });

  test("is no news: its pages stand in the section of the desk, and nothing is cut from them or said in them", () => {
    for (const name of [
      "commands",
      "front-matter",
      "settings",
      "publishing",
      "problems",
      "archives",
      "rules-and-reasons",
    ]) {
      const article = analyzeArticle(manual(name), `articles/${name}.md`);
      expect(article, name).toMatchObject({ removals: [], quotes: [], diagnostics: [] });
      expect(article.frontMatter.section).toBe("From the desk");
    }
  });
});

describe("the examples of the README", () => {
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

test("the documents for contributors name only files that are there", () => {
  const folder = new URL(".github/", root);
  const named = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(/`((?:src|tests|templates)\/[^`\s]+)`/g),
    ])
    .map(([, path]) => path!)
    // `TAG`, `RULE` and the like stand for any name.
    .filter((path) => !/\b[A-Z]{3,}\b/.test(path));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
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
