import { execFile, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { printManifest } from "../../src/io/publish/build-manifest.ts";
import { lock } from "../../src/io/publish/lock.ts";
import { type PublishOptions, publish } from "../../src/io/publish/publish.ts";

/** Windows has neither these signals nor other users, and makes no links without more rights. */
const windows = process.platform === "win32";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "publish-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(folder, path);
const site = () => readdirSync(at("site")).sort();

function put(files: Readonly<Record<string, string>>, options: PublishOptions = {}) {
  return publish(at("site"), options, async (staging) => {
    for (const [path, text] of Object.entries(files)) staging.write(path, text);
  });
}

const failing = (options: PublishOptions = {}) =>
  publish(at("site"), options, async (staging) => {
    staging.write("index.html", "half");
    throw new Error("broken");
  });

for (const mode of windows ? (["folder"] as const) : (["folder", "link"] as const)) {
  describe(`as a ${mode}`, () => {
    test("replaces the site, old pages gone, nothing left beside it", async () => {
      await put({ "index.html": "1", "old/index.html": "old" }, { publish: mode });
      await put({ "index.html": "2", "new/index.html": "new" }, { publish: mode });
      expect(site()).toEqual(["build.json", "index.html", "new"]);
      const beside = readdirSync(folder).filter((name) => !/^\.site\.[12]$/.test(name));
      expect(beside).toEqual(["site"]);
    });

    test("leaves the site as it was when the build fails", async () => {
      await put({ "index.html": "1" }, { publish: mode });
      await expect(failing({ publish: mode })).rejects.toThrow("broken");
      expect(readFileSync(at("site/index.html"), "utf8")).toBe("1");
      await put({ "index.html": "2" }, { publish: mode });
      expect(readFileSync(at("site/index.html"), "utf8")).toBe("2");
    });

    test("keeps the time of a file whose bytes did not change", async () => {
      await put({ "index.html": "1", "a.html": "same" }, { publish: mode });
      const before = statSync(at("site/a.html"), { bigint: true }).mtimeNs;
      await put({ "index.html": "2", "a.html": "same" }, { publish: mode });
      expect(statSync(at("site/a.html"), { bigint: true }).mtimeNs).toBe(before);
    });

    test("does not take over a published file that somebody changed", async () => {
      await put({ "index.html": "1" }, { publish: mode });
      writeFileSync(at("site/index.html"), "X");
      await put({ "index.html": "1" }, { publish: mode });
      expect(readFileSync(at("site/index.html"), "utf8")).toBe("1");
    });
  });
}

test("lists every file with its hash, the same bytes each time", async () => {
  await put({ "b.html": "b", "a/index.html": "a" });
  const first = readFileSync(at("site/build.json"), "utf8");
  rmSync(at("site"), { recursive: true });
  await put({ "a/index.html": "a", "b.html": "b" });
  expect(readFileSync(at("site/build.json"), "utf8")).toBe(first);
  expect(Object.keys(JSON.parse(first).files)).toEqual(["a/index.html", "b.html"]);
});

test.skipIf(windows)(
  "keeps hashed assets of the edition before for one edition, where a symlink is changed",
  async () => {
    const options = { publish: "link" } as const;
    await put({ "assets/site.aaaaaaaaaa.css": "1", "assets/logo.svg": "1" }, options);
    await put({ "assets/site.bbbbbbbbbb.css": "2" }, options);
    expect(readdirSync(at("site/assets")).sort()).toEqual(["site.aaaaaaaaaa.css", "site.bbbbbbbbbb.css"]);
    await put({ "assets/site.bbbbbbbbbb.css": "2" }, options);
    expect(readdirSync(at("site/assets"))).toContain("site.aaaaaaaaaa.css");
    const { manifest } = await put({ "assets/site.cccccccccc.css": "3" }, options);
    expect(readdirSync(at("site/assets")).sort()).toEqual(["site.bbbbbbbbbb.css", "site.cccccccccc.css"]);
    expect(manifest.kept).toEqual(["assets/site.bbbbbbbbbb.css"]);
  },
);

test.skipIf(windows)("changes from a folder to a symlink and back", async () => {
  await put({ "index.html": "1" });
  await put({ "index.html": "2" }, { publish: "link" });
  await put({ "index.html": "3" });
  expect(readFileSync(at("site/index.html"), "utf8")).toBe("3");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test("puts the site back when a build was killed between the two renames", async () => {
  await put({ "index.html": "1" });
  const { renameSync } = await import("node:fs");
  renameSync(at("site"), at(".site.previous"));
  mkdirSync(at(".site.next"));
  await expect(failing()).rejects.toThrow("broken");
  expect(readFileSync(at("site/index.html"), "utf8")).toBe("1");
});

test.each([
  ["other files", () => writeFileSync(at("site/thesis.doc"), "")],
  ["a list of another tool", () => writeFileSync(at("site/build.json"), '{"files":{}}')],
  ["a repository", () => mkdirSync(at("site/.git"))],
])("refuses a folder with %s", async (_, make) => {
  mkdirSync(at("site"));
  make();
  await expect(put({ "index.html": "1" })).rejects.toThrow("[output/foreign]");
  expect(site()).not.toContain("index.html");
});

test("refuses a file, and a folder around its inputs", async () => {
  writeFileSync(at("site"), "");
  await expect(put({ "index.html": "1" })).rejects.toThrow("[output/foreign]");
  rmSync(at("site"));
  mkdirSync(at("site/articles"), { recursive: true });
  await expect(put({}, { inputs: [at("site/articles")] })).rejects.toThrow("[output/around-input]");
  await expect(publish(process.cwd(), {}, async () => {})).rejects.toThrow("[output/around-input]");
});

test("refuses pages that one name would hold on another disk", async () => {
  await expect(put({ "a.html": "1", "A.html": "2" })).rejects.toThrow("[output/collision]");
  await expect(put({ "\u00e9.html": "1", "e\u0301.html": "2" })).rejects.toThrow("[output/collision]");
  // The Kelvin sign: the only letter that is not of ASCII and becomes one.
  await expect(put({ "\u212a.html": "1", "k.html": "2" })).rejects.toThrow("[output/collision]");
  await expect(put({ "\u00c9.html": "1", "\u00e9.html": "2" })).rejects.toThrow("[output/collision]");
});

test("lists its files as any writer of JSON does", () => {
  const list = (files: Readonly<Record<string, string>>, kept: readonly string[]) =>
    printManifest({ files: new Map(Object.entries(files)), kept });
  const plain = (files: object, kept: object) =>
    `${JSON.stringify({ generator: "Quotidian", files, kept }, undefined, 1)}\n`;
  const files = { 'a"b\\c.html': "1", "\u00e9/index.html": "2" };
  expect(list(files, ["a.css", "b.css"])).toBe(plain(files, ["a.css", "b.css"]));
  expect(list({}, [])).toBe(plain({}, []));
});

test("takes a site whose list was cut short, and one with none of its files", async () => {
  await put({ "index.html": "1" });
  const list = readFileSync(at("site/build.json"), "utf8");
  writeFileSync(at("site/build.json"), list.slice(0, 60));
  await put({ "index.html": "2" });
  rmSync(at("site"), { recursive: true });
  await put({ "index.html": "3" });
  expect(readFileSync(at("site/index.html"), "utf8")).toBe("3");
});

test.skipIf(windows)("never reads outside of the site through a list that was tampered with", async () => {
  writeFileSync(at("secret"), "secret");
  await put({ "assets/a.aaaaaaaaaa.css": "1" }, { publish: "link" });
  const list = JSON.parse(readFileSync(at("site/build.json"), "utf8"));
  list.files["assets/../../secret"] = "x";
  list.files["assets/link.aaaaaaaaaa.css"] = "x";
  symlinkSync(at("secret"), at("site/assets/link.aaaaaaaaaa.css"));
  writeFileSync(at("site/build.json"), JSON.stringify(list));
  const { manifest } = await put({ "index.html": "2" }, { publish: "link" });
  expect(manifest.kept).toEqual(["assets/a.aaaaaaaaaa.css"]);
});

test("waits for another build, and gives up in the end", async () => {
  let finish = () => {};
  const slow = publish(at("site"), {}, (staging) => {
    staging.write("index.html", "slow");
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  await expect(put({ "index.html": "2" }, { wait: 150 })).rejects.toThrow("[output/locked]");
  const waiting = put({ "index.html": "3" });
  finish();
  await Promise.all([slow, waiting]);
  expect(readFileSync(at("site/index.html"), "utf8")).toBe("3");
});

describe("a lock of another machine", () => {
  /** That of a process of our number, in a pod that is gone or cannot be seen. */
  const leave = (secondsAgo: number) => {
    const owner = {
      pid: process.pid,
      host: "quotidian-merge-x7",
      boot: "b",
      namespace: "pid:[1]",
      start: "1",
    };
    writeFileSync(at(".site.lock"), JSON.stringify(owner));
    const then = Date.now() / 1000 - secondsAgo;
    utimesSync(at(".site.lock"), then, then);
  };

  test("is taken over once its owner has not touched it for two minutes", async () => {
    leave(110);
    await expect(put({ "index.html": "1" }, { wait: 10 })).rejects.toThrow("[output/locked]");
    leave(130);
    await put({ "index.html": "1" }, { wait: 10 });
    expect(site()).toContain("index.html");
    expect(existsSync(at(".site.lock"))).toBe(false);
  });

  test("is touched while the site is written, also where no timer is looked at", async () => {
    await publish(at("site"), {}, async (staging) => {
      const began = statSync(at(".site.lock")).mtimeMs;
      vi.setSystemTime(began + 100_000);
      staging.write("index.html", "1");
      expect(statSync(at(".site.lock")).mtimeMs).toBeCloseTo(began + 100_000, -1);
    }).finally(() => vi.useRealTimers());
  });

  test("is touched while nothing is written", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
    const held = await lock(at("lock"), 0);
    const began = Date.now();
    vi.advanceTimersByTime(60_000);
    expect(statSync(at("lock")).mtimeMs).toBeCloseTo(began + 60_000, -1);
    held!.release();
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(existsSync(at("lock"))).toBe(false);
  });
});

const child = fileURLToPath(new URL("publish-child.ts", import.meta.url));
const run = (...words: string[]) =>
  spawn(process.execPath, ["--import", "tsx", child, ...words], { stdio: ["ignore", "pipe", "inherit"] });

test.skipIf(windows).each([
  ["SIGINT", false],
  ["SIGTERM", false],
  ["SIGKILL", true],
] as const)(
  "leaves the site whole after %s, and the next build recovers at once",
  async (signal, remains) => {
    await put({ "index.html": "1" });
    const build = run(at("site"), "wait");
    await new Promise((resolve) => build.stdout.once("data", resolve));
    expect(existsSync(at(".site.lock"))).toBe(true);
    build.kill(signal);
    const ended = await new Promise((resolve) => build.once("exit", (_, by) => resolve(by)));
    expect(ended).toBe(signal);
    expect(readFileSync(at("site/index.html"), "utf8")).toBe("1");
    expect(readdirSync(folder).length > 1).toBe(remains);
    const started = performance.now();
    await put({ "index.html": "2" });
    expect(performance.now() - started).toBeLessThan(1500);
    expect(readdirSync(folder)).toEqual(["site"]);
  },
);

test.skipIf(windows)("says so when the disk cannot be written", async () => {
  // Root writes anywhere: the child becomes nobody first.
  await put({ "index.html": "1" });
  const { stderr } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    child,
    at("site"),
    "nobody",
  ]);
  expect(stderr).toMatch(/site:1:1 error Missing permission .*\[output\/eacces\]/);
  expect(readFileSync(at("site/index.html"), "utf8")).toBe("1");
});
