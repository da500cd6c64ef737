import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
let checkout = "";

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), "quotidian-package-"));
  for (const name of ["package.json", ".npmrc", "tsconfig.json", "LICENSE", "README.md"]) {
    cpSync(join(root, name), join(checkout, name));
  }
  for (const name of ["src", "templates", "articles"]) {
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"), "junction");
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function run(command: string) {
  // A CI colours what its tools print, unless it is asked not to.
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const { status, stdout } = spawnSync(command, { cwd: checkout, encoding: "utf8", env, shell: true });
  return { status, stdout };
}

test("a package that was not compiled is refused", () => {
  const { status, stdout } = run("npx publint");
  expect(status).toBe(1);
  expect(stdout).toContain("dist/index.js but the file does not exist");
});

test("`npm run package` compiles what the package promises, and packs it", () => {
  const { status, stdout } = run("npm run --silent package -- --json");
  expect(status).toBe(0);
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [{ files: { path: string }[] }];
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "src/quotidian.js",
      "dist/cli.js",
      "dist/index.js",
      "dist/index.d.ts",
      "dist/licences.txt",
      "templates/article.njk",
    ]),
  );
  expect(paths.filter((path) => /^(?:src|tests|node_modules)\//.test(path))).toEqual(["src/quotidian.js"]);
});

describe("in a project that installed it", () => {
  let project = "";
  const at = (...names: string[]) => join(project, ...names);
  const node = (...words: string[]) =>
    spawnSync(process.execPath, words, {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "quotidian-consumer-"));
    const [tarball] = readdirSync(checkout).filter((name) => name.endsWith(".tgz"));
    mkdirSync(at("node_modules", "quotidian"), { recursive: true });
    execFileSync("tar", [
      "-xzf",
      join(checkout, tarball!),
      "-C",
      at("node_modules", "quotidian"),
      "--strip-components=1",
    ]);
    // What npm would install beside it, without the network: of our own modules those that are no tools of ours.
    for (const path of productionModules()) {
      const target = at("node_modules", relative(join(root, "node_modules"), path));
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(path, target, "junction");
    }
    writeFileSync(at("package.json"), JSON.stringify({ type: "module", dependencies: { quotidian: "*" } }));
    mkdirSync(at("articles"));
    writeFileSync(at("articles/quay.md"), "---\ntitle: Quay\n---\n“The tide was late,” said Mara Quay.\n");
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("the command runs: its version, and a build", () => {
    const { bin, version } = JSON.parse(readFileSync(at("node_modules/quotidian/package.json"), "utf8"));
    const command = join("node_modules/quotidian", bin.quotidian);
    expect(node(command, "--version").stdout.trim()).toBe(version);
    const built = node(command, "build");
    // On a slow machine the command says how far it is.
    expect(built.stderr.replace(/^(?:Reading|Writing): .*\n/gm, "")).toBe("");
    expect(built.stdout).toContain("1 article, 0 blocks removed, 1 quote (1 attributed)");
    expect(readFileSync(at("_site/articles/quay/index.html"), "utf8")).toContain("Mara Quay</a></b>");
  });

  test("the library's types resolve, and it runs", () => {
    writeFileSync(
      at("use.ts"),
      `import { analyzeText, buildSite, renderArticle, type TextAnalysis, type Totals } from "quotidian";
const found: TextAnalysis = analyzeText("“The tide was late,” said Mara Quay.", { format: "text" });
const name: string | undefined = found.quotes[0]?.speaker?.name;
const { html, words }: { html: string; words: number } = await renderArticle("---\\ntitle: A\\n---\\nB.", "a.md");
const { totals }: { totals: Totals } = await buildSite({ articles: "articles", output: "other" });
// @ts-expect-error: a number is no text
export const wrong = () => analyzeText(1);
console.log(name, html, words, totals.attributed);
`,
    );
    const compilerOptions = {
      module: "nodenext",
      target: "es2023",
      strict: true,
      types: [],
      lib: ["es2023", "dom"],
    };
    writeFileSync(at("tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    const compiled = node(join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
    expect(compiled.stdout).toBe("");
    const ran = node("use.js");
    expect(ran.stderr.replace(/^Reading: .*\n/gm, "")).toBe("");
    expect(ran.stdout).toBe("Mara Quay <p>B.</p> 1 1\n");
  });
});

/** Folders of the modules that come with the package. */
function productionModules(): readonly string[] {
  const listed = spawnSync("npm ls --omit=dev --all --parseable", {
    cwd: root,
    encoding: "utf8",
    shell: true,
  });
  const [, ...paths] = listed.stdout.trim().split("\n");
  // A nested one comes with the folder it is in.
  return paths.filter((path) => !relative(join(root, "node_modules"), path).includes("node_modules"));
}
