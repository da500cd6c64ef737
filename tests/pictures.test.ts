import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatDiagnostic } from "../src/article/diagnostic.ts";
import { build } from "../src/io/build/build.ts";

/** One black pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-pictures-"));
  mkdirSync(join(folder, "articles/2026"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("publishes the pictures an article shows, and nothing else that lies beside it", async () => {
  const write = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, "articles", name), content);
  write("2026/wall.png", png);
  write("2026/unused.png", Buffer.concat([png, Buffer.from([0])]));
  write("2026/script.js", "alert(1)");
  write("2026/fake.png", "<script>alert(1)</script>");
  write(
    "2026/harbour.md",
    "---\ntitle: Harbour\nimage: wall.png\nalt: The wall\n---\n\n![Again](wall.png) and ![fake](fake.png) and ![gone](gone.png).\n\nThe wall was closed on Monday, as the [other report](tide.md) says.\n",
  );
  write("2026/tide.md", "---\ntitle: Tide\n---\n\nThe tide was late on Monday, the port said.\n");
  const output = join(folder, "site");
  const { diagnostics } = await build({
    articles: join(folder, "articles"),
    output,
    cache: join(folder, "cache"),
  });

  const page = readFileSync(join(output, "articles/harbour/index.html"), "utf8");
  const [, file] = /src="\/(assets\/pictures\/[0-9a-f]{16}\.png)"/.exec(page)!;
  expect(readFileSync(join(output, file!)).equals(png)).toBe(true);
  expect(page).toMatch(/<img[^>]*width="1"/);
  expect(page).toContain('href="/articles/tide/"');
  expect(page).not.toContain('fake.png"');
  const listed = Object.keys(JSON.parse(readFileSync(join(output, "build.json"), "utf8")).files);
  expect(listed.filter((name) => name.startsWith("assets/pictures/"))).toEqual([file]);
  expect(existsSync(join(output, "2026"))).toBe(false);
  const said = diagnostics.map((found) => formatDiagnostic(found).slice(join(folder, "articles").length + 1));
  expect(said.sort()).toEqual([
    expect.stringMatching(/^2026\/fake\.png:1:1 warning Unexpected bytes.*\[file\/image\]$/),
    expect.stringMatching(
      /^2026\/harbour\.md:7:\d+ warning Missing picture `gone\.png`.*\[image\/missing\]$/,
    ),
  ]);
});
