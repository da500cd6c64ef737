import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program } from "../program.ts";
import { hostileFrontMatters } from "./hostile-front-matters.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "front-matters-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function quotidian(...words: string[]) {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...words], options);
  return { status, stderr, stdout };
}

test("hundreds of hostile front matters end in pages or in errors of one line, and run nothing", () => {
  const canary = join(folder, "canary");
  const articles = join(folder, "articles");
  mkdirSync(articles);
  const made = hostileFrontMatters(canary.replaceAll("\\", "/"));
  expect(made.length).toBeGreaterThan(300);
  expect(new Set(made.map(({ source }) => source)).size).toBe(made.length);
  const nameOf = (index: number) => `case-${String(index).padStart(3, "0")}`;
  for (const [index, { source }] of made.entries())
    writeFileSync(join(articles, `${nameOf(index)}.md`), source);

  const checked = quotidian("check", "--articles", articles);
  expect(checked.status).toBe(1);
  const errors = new Map<string, number>();
  for (const line of checked.stderr.trimEnd().split("\n")) {
    // On a slow machine the command says how far it is.
    if (/^(?:Reading|Writing): \d+/.test(line)) continue;
    expect(line).toMatch(
      /^[^\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}]*\/case-\d{3}\.md:\d+:\d+ (?:error|warning) (?:Unexpected|Missing) [^\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}]{1,600} \[[a-z-]+\/[a-z-]+\]$/u,
    );
    const [, name, severity] = /\/(case-\d{3})\.md:\d+:\d+ (error|warning)/.exec(line)!;
    if (severity === "error") errors.set(name!, (errors.get(name!) ?? 0) + 1);
  }
  expect(Math.max(...errors.values())).toBeLessThanOrEqual(20);
  // What cannot be read is a warning; what would publish something false or unsafe is an error.
  expect(errors.size).toBeGreaterThan(40);
  expect(made.length - errors.size).toBeGreaterThan(100);

  for (const name of errors.keys()) rmSync(join(articles, `${name}.md`));
  const site = join(folder, "site");
  const built = quotidian("build", "--articles", articles, "--output", site, "--future", "--drafts");
  expect({ status: built.status, errors: built.stderr.match(/ error .*/g) }).toEqual({
    status: 0,
    errors: null,
  });
  const printed = readdirSync(join(site, "articles"), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  // An empty file has no page.
  const empty = made.filter(({ source }) => source.replace(/^\ufeff/, "").trim() === "").length;
  expect(printed).toHaveLength(made.length - errors.size - empty);
  expect(existsSync(canary)).toBe(false);
});
