import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { keepOriginal } from "../src/io/commands/import-originals.ts";
import { takePictures } from "../src/io/commands/import-pictures.ts";
import { program } from "./program.ts";

const root = new URL("../", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "quotidian-ways-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(join(folder, "articles"), { recursive: true, force: true }));

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...words: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, "import", ...words], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const sentences = [
  "The harbour wall of Quaytown was closed to all boats on Monday after divers had found cracks in its footing.",
  "The council will meet in the old customs house on Friday and hear what three engineers have to say of its cost.",
  "Nobody was hurt when the stones fell, and the ferry leaves from the northern quay until the work is done.",
];
const page = (title: string, body = "", head = "") =>
  `<!doctype html><html lang="en"><head>${head}<title>${title}</title></head><body><article><h1>${title}</h1><p>${sentences.join("</p><p>")}</p>${body}<p>${title}: more of it is to be told on Friday evening, when the divers are back.</p></article></body></html>`;

const listed = () =>
  existsSync(join(folder, "articles")) ? readdirSync(join(folder, "articles")).sort() : [];
const article = (name: string) => readFileSync(join(folder, "articles", name), "utf8");

const japanese =
  "<html><head><meta charset=shift_jis><title>x</title></head><body><h1>\x8f\xac\x8fM\x82\xaa\x8d`\x82\xc9\x96\xdf\x82\xe9</h1>";
/** '小舟が港に戻る' is told in Shift_JIS: hiragana of one byte pair each make a text long enough. */
const hiragana = (times: number) => "\x82\xa0\x82\xa2\x82\xa4\x82\xa6\x82\xa8".repeat(times);

let site = "";
let server: Server;
let asked: string[] = [];

/** The first bytes of a JPEG, with its size; no picture follows. */
function jpegHead(width: number, height: number): Buffer {
  const start = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return Buffer.from([...start, ...frame]);
}

const answers: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  "/wall": (response) => html(response, page("Harbour wall closed")),
  "/empty": (response) => html(response, ""),
  "/login": (response) =>
    html(
      response,
      "<html><title>Log in</title><h1>Log in</h1><form><input><button>Go</button></form><p>Sign in to read on.</p></html>",
    ),
  "/gone": (response) => response.writeHead(404, { "content-type": "text/html" }).end(page("Not found")),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/bracket": (response) => response.writeHead(302, { location: "http://[" }).end(),
  "/endless": (response) => {
    response.writeHead(404, { "content-type": "text/html" });
    const more = () => {
      while (!response.destroyed)
        if (!response.write("The page is not here. ".repeat(1000))) return void response.once("drain", more);
    };
    more();
  },
  "/silent": () => undefined,
  "/slow": (response) => response.writeHead(200, { "content-type": "text/html" }).write("<html><body>"),
  "/large": (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const chunk = Buffer.alloc(2 ** 20, "a ");
    let left = 50;
    const more = () => {
      while (left-- > 0 && !response.destroyed)
        if (!response.write(chunk)) return void response.once("drain", more);
      response.end();
    };
    more();
  },
  "/archive.html": (response) => html(response, Buffer.from("PK\x03\x04\x00\x00\x00")),
  "/noise.jpg": (response) =>
    response
      .writeHead(200, { "content-type": "image/jpeg" })
      .end(Buffer.concat([jpegHead(2_048, 2_048), randomBytes(4_000)])),
  "/feed": (response) =>
    response.writeHead(200, { "content-type": "application/rss+xml" }).end(page("Harbour wall closed")),
  "/closed/wall": (response) => html(response, page("Harbour wall closed")),
  "/western": (response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(Buffer.from(page("Zürich’s wall closed").replaceAll("’", "\x92"), "latin1")),
  "/japanese": (response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(Buffer.from(`${japanese}${`<p>${hiragana(14)}\x81B</p>`.repeat(3)}</body></html>`, "latin1")),
  "/wide": (response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(Buffer.from(`\uFEFF${page("Zürich’s wall closed")}`, "utf16le")),
};

function html(response: ServerResponse, body: string | Buffer): void {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
}

beforeAll(async () => {
  const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#357" } })
    .jpeg()
    .toBuffer();
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  const files: Readonly<Record<string, readonly [string, Buffer]>> = {
    "/i/wall.jpg": ["image/jpeg", picture],
    // Whatever a server calls it, its bytes say what it is.
    "/i/named-otherwise.php": ["text/plain", picture],
    "/i/dot.png": ["image/png", dot],
    "/i/page.jpg": ["image/jpeg", Buffer.from("<script>alert(1)</script>")],
  };
  server = createServer((request, response) => {
    const url = String(request.url);
    asked.push(url);
    if (url === "/robots.txt")
      return response
        .writeHead(200, { "content-type": "text/plain" })
        .end("User-agent: *\nDisallow: /closed\n");
    if (url === "/pictures") {
      const images = [...Object.keys(files), "/i/none.jpg", "/i/loop.jpg", "/closed/i.jpg"]
        .map((src) => `<p><img src="${src}?w=1&amp;h=2" alt="One"></p><p>${sentences[1]}</p>`)
        .join("");
      return html(
        response,
        page(
          "Pictures of the wall",
          images,
          '<meta property="og:image" content="SITE/i/wall.jpg"><script src="/tracker.js"></script>'.replace(
            "SITE",
            site,
          ),
        ),
      );
    }
    if (url.startsWith("/i/loop")) return response.writeHead(302, { location: url }).end();
    const file = files[url.replace(/\?.*/, "")];
    if (file) return response.writeHead(200, { "content-type": file[0] }).end(file[1]);
    const answer = answers[url];
    return answer ? answer(response) : response.writeHead(404).end("none");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => server.closeAllConnections());
afterAll(() => server.close());

describe("an address that gives no article is told in one line, and leaves nothing behind", () => {
  test.each([
    ["/empty", "import/empty"],
    ["/login", "import/text"],
    ["/gone", "import/status"],
    ["/endless", "import/status"],
    ["/loop", "import/address"],
    ["/bracket", "import/address"],
    ["/silent", "import/timeout"],
    ["/slow", "import/timeout"],
    ["/large", "import/size"],
    ["/archive.html", "import/kind"],
    ["/closed/wall", "import/robots"],
  ])("%s", async (path, code) => {
    const { status, stdout, stderr } = await run(site + path, "--allow-private", "--timeout", "2");
    expect([status, stdout, listed()]).toEqual([1, "", []]);
    expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(new RegExp(` error .*\\[${code}\\]$`))]);
  });

  test("and a batch goes on behind it", async () => {
    const { status, stdout, stderr } = await run(`${site}/gone`, `${site}/wall`, "--allow-private");
    expect([status, stdout]).toEqual([1, "articles/harbour-wall-closed.md\n"]);
    expect(stderr).toContain("1 article imported, 1 failed");
    expect(stderr).toContain("next: quotidian check");
    // One site is asked once what it allows.
    expect(asked.filter((url) => url === "/robots.txt")).toHaveLength(1);
  });
});

describe("a page is read in its encoding", () => {
  test.each([
    ["/western", "Zürich’s wall closed"],
    ["/wide", "Zürich’s wall closed"],
    ["/japanese", "小舟が港に戻る"],
    ["/feed", "Harbour wall closed"],
  ])("%s", async (path, title) => {
    const { status, stdout } = await run(site + path, "--allow-private");
    expect(status).toBe(0);
    expect(article(stdout.trim().slice("articles/".length))).toContain(`title: ${title}`);
  });
});

/** Keeps `wall.html` by a process that writes no file of more than so many blocks. */
function keepWithin(blocks: number): Promise<unknown> {
  const module = new URL("src/io/commands/import-originals.ts", root).href;
  const script = `import { readFileSync } from "node:fs";
    const { keepOriginal } = await import("${module}");
    await keepOriginal("articles", readFileSync("wall.html"), "html");`;
  return promisify(execFile)(
    "sh",
    [
      "-c",
      `ulimit -f ${blocks}; exec "$@"`,
      "sh",
      process.execPath,
      "--import",
      import.meta.resolve("tsx"),
      "--input-type=module",
      "--eval",
      script,
    ],
    { cwd: folder, env: { ...process.env, TSX_DISABLE_CACHE: "1" } },
  );
}

describe("the original", () => {
  test("is kept once, compressed, under its hash, and named where a build passes over it", async () => {
    await run(`${site}/wall`, "--allow-private");
    const bytes = Buffer.from(page("Harbour wall closed"));
    const name = `${createHash("sha256").update(bytes).digest("hex")}.html.gz`;
    expect(readdirSync(join(folder, "articles/.originals"))).toEqual([name]);
    expect(gunzipSync(readFileSync(join(folder, "articles/.originals", name)))).toEqual(bytes);
    expect(article("harbour-wall-closed.md")).toContain(`\n# original: .originals/${name}\n---\n`);
    await run(`${site}/wall`, "--allow-private", "--force");
    expect(readdirSync(join(folder, "articles/.originals"))).toEqual([name]);
  });

  // A limit of the shell stands for a disk that is full.
  test.skipIf(process.platform === "win32")("is kept whole or not at all", async () => {
    const bytes = Buffer.from(page("Wall", `<!-- ${randomBytes(200_000).toString("base64")} -->`));
    writeFileSync(join(folder, "wall.html"), bytes);
    await expect(keepWithin(32)).rejects.toThrow("EFBIG");
    expect(readdirSync(join(folder, "articles/.originals"))).toEqual([]);
    const name = await keepOriginal(join(folder, "articles"), bytes, "html");
    expect(gunzipSync(readFileSync(join(folder, "articles", name)))).toEqual(bytes);
  });

  test("is not kept where that is refused", async () => {
    writeFileSync(join(folder, "wall.html"), page("Harbour wall closed"));
    await run("wall.html", "--no-originals");
    expect(listed()).toEqual(["harbour-wall-closed.md"]);
    expect(article("harbour-wall-closed.md")).not.toContain("original");
  });
});

describe("pictures", () => {
  test("with the first bytes of one and noise behind them are none", async () => {
    const markdown = `![](${site}/noise.jpg)\n`;
    const taken = await takePictures(markdown, join(folder, "articles/a.md"), { allowPrivate: true });
    expect(taken).toMatchObject({
      markdown,
      taken: 0,
      left: [{ reason: expect.stringContaining("a whole picture") }],
    });
    expect(listed()).toEqual([]);
  });

  test("of an address lie beside its article; what is none, or counts readers, stays on the web and is told", async () => {
    const { status, stderr } = await run(`${site}/pictures`, "--allow-private");
    expect(status).toBe(0);
    const text = article("pictures-of-the-wall.md");
    const names = listed().filter((name) => name.endsWith(".jpg"));
    expect(names).toHaveLength(1);
    expect(text).toContain(`(${names[0]})`);
    expect(text).toContain(`image: ${names[0]} # og:image`);
    for (const left of ["dot.png", "page.jpg", "none.jpg", "loop.jpg", "closed/i.jpg"]) {
      expect(text).toContain(left);
      expect(stderr).toMatch(new RegExp(`picture left ${site}/(?:i/)?${left.replace(".", "\\.")}`));
    }
    expect(asked).not.toContain("/tracker.js");
  });

  test("of an address that is none stay as they are, and are told", async () => {
    const markdown = "![The wall](https://[host]/a.png)\n";
    const { left, ...rest } = await takePictures(markdown, join(folder, "articles/a.md"), {});
    expect(rest).toEqual({ markdown, taken: 0 });
    expect(left).toEqual([
      { address: "https://[host]/a.png", reason: "Unexpected address, expected one of the web" },
    ]);
  });

  test("beyond the most that are asked for are not loaded, whatever became of the others", async () => {
    const markdown = Array.from({ length: 62 }, (_, index) => `![](https://[${index}]/a.png)\n`).join("\n");
    const { left } = await takePictures(markdown, join(folder, "articles/a.md"), {});
    expect(left).toHaveLength(62);
    expect(left.filter(({ reason }) => reason === "Unexpected picture, expected at most 60")).toHaveLength(2);
  });

  test("of an address stay where they are where that is asked for", async () => {
    await run(`${site}/pictures`, "--allow-private", "--no-pictures");
    expect(asked.filter((url) => url.startsWith("/i/"))).toEqual([]);
    expect(article("pictures-of-the-wall.md")).toContain(`${site}/i/wall.jpg`);
  });

  test("of a file are loaded only where that is asked for, and never from a private network", async () => {
    writeFileSync(
      join(folder, "wall.html"),
      page("Pictures of the wall", `<p><img src="${site}/i/wall.jpg" alt=""></p>`),
    );
    await run("wall.html");
    expect(asked).toEqual([]);
    const { status, stderr } = await run("wall.html", "--force", "--pictures");
    expect([status, asked]).toEqual([0, []]);
    expect(stderr).toContain("expected a public one");
  });
});

describe("an archive of the web", () => {
  const record = (address: string, type: string, body: string, status = "200 OK") => {
    const answer = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-03-14T18:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
  };
  const records = [
    record("https://courier.example/wall", "text/html; charset=utf-8", page("Harbour wall closed")),
    record("https://courier.example/style.css", "text/css", "p { color: red }"),
    record("https://courier.example/gone", "text/html", page("Not found"), "404 Not Found"),
    record("https://courier.example/login", "text/html", "<h1>Log in</h1><form></form>"),
    record(
      "https://courier.example/ferry",
      "text/html",
      page("Ferry sails again").replace("Monday", "Tuesday"),
    ),
  ];

  test.each([
    ["plain", "web.warc", () => Buffer.from(records.join(""))],
    [
      "compressed record by record",
      "web.warc.gz",
      () => Buffer.concat(records.map((each) => gzipSync(each))),
    ],
    ["without a name that says it", "web.dat", () => Buffer.from(records.join(""))],
  ])("%s: each page of it is an article", async (_, name, bytes) => {
    writeFileSync(join(folder, name), bytes());
    const { status, stdout, stderr } = await run(name);
    expect([status, stdout]).toEqual([1, "articles/harbour-wall-closed.md\narticles/ferry-sails-again.md\n"]);
    expect(stderr).toContain("https://courier.example/login:1:1 error Missing article in the page");
    expect(stderr).toContain("2 articles imported, 1 failed");
    expect(article("ferry-sails-again.md")).toContain("source: https://courier.example/ferry # address");
  });

  test.each([
    ["cut.warc.gz", () => gzipSync(records[0]!).subarray(0, 200), "import/(?:kind|empty)"],
    ["zip.warc", () => Buffer.from("PK\x03\x04 not an archive"), "import/(?:kind|empty)"],
    ["styles.warc", () => Buffer.from(records[1]!), "import/empty"],
  ])("%s is told in one line", async (name, bytes, code) => {
    writeFileSync(join(folder, name), bytes());
    const { status, stdout, stderr } = await run(name);
    expect([status, stdout, listed()]).toEqual([1, "", []]);
    expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(new RegExp(` error .*\\[${code}\\]$`))]);
  });
});
