import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ArticleError } from "../../src/article/diagnostic.ts";
import { findArticles } from "../../src/io/read/find-articles.ts";

/** Windows has no such files, or makes no links without more rights. */
const windows = process.platform === "win32";

let outside: string;
let folder: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "articles-"));
  folder = join(outside, "articles");
  mkdirSync(folder);
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const put = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(join(at(name), ".."), { recursive: true });
    writeFileSync(at(name), `text of ${name}`);
  }
};

/** Names and codes, without the folder of the test. */
async function find() {
  const { files, images, diagnostics } = await findArticles(folder);
  const below = (path: string) => path.slice(folder.length + 1);
  return {
    files: files.map(({ path }) => below(path)),
    images: images.map(({ name }) => name),
    problems: diagnostics.map(({ path, severity, code }) => `${below(path)} ${severity} ${code}`).sort(),
    read: (name: string) => files.find(({ path }) => below(path) === name)!.read(),
    image: (name: string) => images.find((image) => image.name === name)!.read(),
  };
}

const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => "read",
    ({ diagnostics: [problem] }: ArticleError) =>
      `${problem!.line}:${problem!.column} ${problem!.severity} ${problem!.reason} ${problem!.code}`,
  );

test("lists articles in the order of their paths, whatever the disk gives", async () => {
  put("b.md", "a/z.md", "Ä.markdown", "a.MD", "B.md", "notes.txt", "a/data.json", "x.11ty.js", "a/page.njk");
  expect(await find()).toMatchObject({
    files: ["B.md", "a.MD", "a/z.md", "b.md", "Ä.markdown"],
    images: [],
    problems: ["b.md warning file/collision"],
  });
});

test.skipIf(windows)("passes over what editors and version control leave", async () => {
  symlinkSync("nobody@nowhere.1:1", at(".#a.md"));
  put("a.md", ".a.md.swp", "a.md~", "#a.md#", ".~lock.a.md#", "~$a.md", ".obsidian/x.md", ".git/y.md");
  put("a.md.orig", "a.md.bak", "node_modules/z/README.md", "._a.md", "4913");
  expect(await find()).toMatchObject({ files: ["a.md"], problems: [] });
});

test("names both files where a disk could hold only one", async () => {
  put("caf\u00e9.md", "cafe\u0301.md", "Port.md", "port.md");
  const { diagnostics } = await findArticles(folder);
  expect(diagnostics.map(({ reason }) => reason).sort()).toEqual([
    expect.stringContaining(at("Port.md")),
    expect.stringContaining(at("cafe\u0301.md")),
  ]);
});

test.skipIf(windows)("follows no symlink out of the folder, and none to a folder", async () => {
  writeFileSync(join(outside, "secret.md"), "secret");
  mkdirSync(join(outside, "articles-2"));
  writeFileSync(join(outside, "articles-2/near.md"), "secret");
  put("real.md", "folder/b.md");
  symlinkSync("../secret.md", at("secret.md"));
  symlinkSync(join(outside, "articles-2/near.md"), at("near.md"));
  symlinkSync("/etc/passwd", at("passwd.png"));
  symlinkSync("/dev/zero", at("zero.md"));
  symlinkSync("real.md", at("alias.md"));
  symlinkSync("missing.md", at("broken.md"));
  symlinkSync("loop.md", at("loop.md"));
  symlinkSync("..", at("folder/up"));
  symlinkSync("/etc", at("etc.md"));
  expect(await find()).toMatchObject({
    files: ["alias.md", "folder/b.md", "real.md"],
    images: [],
    problems: [
      "broken.md error file/link",
      "etc.md warning file/link",
      "folder/up warning file/link",
      "loop.md error file/link",
      "near.md error file/outside",
      "passwd.png error file/outside",
      "secret.md error file/outside",
      "zero.md error file/outside",
    ],
  });
});

test.skipIf(windows)("never opens pipes, sockets and devices", async () => {
  execFileSync("mkfifo", [at("pipe.md")]);
  const server = createServer().listen(at("socket.md"));
  await new Promise((resolve) => server.once("listening", resolve));
  mkdirSync(at("folder.md"));
  put("folder.md/inside.md");
  const found = await find();
  server.close();
  expect(found).toMatchObject({
    files: ["folder.md/inside.md"],
    problems: ["folder.md warning file/folder", "pipe.md error file/kind", "socket.md error file/kind"],
  });
});

test.skipIf(windows)("does not wait for a pipe that took a file's place since it was listed", async () => {
  put("a.md", "b.md", "c.md");
  const { read } = await find();
  rmSync(at("a.md"));
  execFileSync("mkfifo", [at("a.md")]);
  rmSync(at("b.md"));
  rmSync(at("c.md"));
  mkdirSync(at("c.md"));
  expect(await problemOf(read("a.md"))).toBe("1:1 error Unexpected pipe, expected a regular file file/kind");
  expect(await problemOf(read("b.md"))).toMatch(/^1:1 warning Missing file/);
  expect(await problemOf(read("c.md"))).toMatch(/Unexpected folder/);
});

test("caps the size, sparse files too", async () => {
  put("a.md");
  truncateSync(at("a.md"), 2 ** 40);
  expect(await problemOf((await find()).read("a.md"))).toMatch(/expected at most 10 MB/);
});

test.each([
  ["Latin-1", Buffer.from("first\nzw\u00f6lf", "latin1"), "2:3 error Unexpected bytes"],
  ["a character cut short", Buffer.from("e\u0301 \u{1f600}").subarray(0, 6), "1:4 error Unexpected bytes"],
  ["UTF-16", Buffer.from("\ufeffab", "utf16le"), "1:1 error Unexpected UTF-16"],
  ["an encoded surrogate", Buffer.from([0x61, 0xed, 0xa0, 0x80]), "1:2 error Unexpected bytes"],
])("says where %s stops being UTF-8", async (_, bytes, expected) => {
  writeFileSync(at("a.md"), bytes);
  expect(await problemOf((await find()).read("a.md"))).toContain(expected);
});

test("reads a byte order mark, NUL and every line end as they are", async () => {
  const text = "\ufeffa\0b\r\nc\rd\u2028e";
  writeFileSync(at("a.md"), text);
  expect(await (await find()).read("a.md")).toBe(text);
});

test("publishes pictures by their first bytes, and never SVG", async () => {
  writeFileSync(at("a.png"), Buffer.from("\x89PNG\r\n\x1a\n....", "latin1"));
  writeFileSync(at("b.jpg"), Buffer.from("\xff\xd8\xff....", "latin1"));
  writeFileSync(at("c.gif"), "<script>alert(1)</script>");
  writeFileSync(at("d.webp"), "RIFF....WEBPVP8 ");
  writeFileSync(at("e.avif"), "\0\0\0\x20ftypavif");
  writeFileSync(at("f.png"), Buffer.from("\xff\xd8\xff....", "latin1"));
  put("g.svg", "h.html", "i.js", "j.png.exe");
  const found = await find();
  expect(found.images).toEqual(["a.png", "b.jpg", "c.gif", "d.webp", "e.avif", "f.png"]);
  expect((await found.image("a.png")).type).toBe("image/png");
  expect((await found.image("b.jpg")).type).toBe("image/jpeg");
  expect((await found.image("d.webp")).type).toBe("image/webp");
  expect((await found.image("e.avif")).type).toBe("image/avif");
  for (const name of ["c.gif", "f.png"]) expect(await problemOf(found.image(name))).toContain("file/image");
});

test("says so where the folder is missing, or a file", async () => {
  rmSync(folder, { recursive: true });
  expect(await problemOf(findArticles(folder))).toMatch(/Missing folder/);
  writeFileSync(folder, "");
  expect(await problemOf(findArticles(folder))).toMatch(/Unexpected file, expected a folder/);
});

test.skipIf(windows)("refuses a name that is no UTF-8", async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xe9]), Buffer.from(".md")]), "");
  expect((await find()).problems).toEqual([expect.stringContaining("error file/name")]);
});

test.skipIf(windows)("names each file and folder that may not be read, and reads the rest", async () => {
  // Root reads anything: a child that became nobody looks.
  put("open.md", "shut.md", "room/a.md");
  execFileSync("chmod", ["-R", "a+rX", outside]);
  execFileSync("chmod", ["0", at("shut.md"), at("room")]);
  const child = fileURLToPath(new URL("find-child.ts", import.meta.url));
  const looking = spawn(process.execPath, ["--import", "tsx", child, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let answer = "";
  for await (const chunk of looking.stdout) answer += chunk;
  execFileSync("chmod", ["700", at("room")]);
  expect(JSON.parse(answer)).toEqual([
    expect.stringMatching(/room:1:1 error Unexpected EACCES/),
    "text of open.md",
    expect.stringMatching(/shut.md:1:1 error Unexpected permissions.*\[file\/unreadable\]/),
  ]);
});
