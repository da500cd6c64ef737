import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

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
      "templates/article.njk",
    ]),
  );
  expect(paths.filter((path) => /^(?:src|tests|node_modules)\//.test(path))).toEqual(["src/quotidian.js"]);
});
