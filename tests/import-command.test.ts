import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { program } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "quotidian-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(join(folder, "articles"), { recursive: true, force: true }));

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[], input?: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, "import", ...words],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end(input ?? "");
  });
}

const story = [
  "The harbour wall of Quaytown was closed to all boats on Monday after divers had found cracks in its footing.",
  "“We will not open it before Easter,” said Mara Quay, the harbour master, who had walked along it every day.",
  "The council will meet in the old customs house on Friday and hear what three engineers have to say of its cost.",
];
const html = `<!doctype html><html lang="en"><head><title>Harbour wall closed</title></head><body><h1>Harbour wall closed</h1>${story.map((words) => `<p>${words}</p>`).join("")}</body></html>`;
const articles = () =>
  existsSync(join(folder, "articles"))
    ? readdirSync(join(folder, "articles")).filter((name) => name !== ".originals")
    : [];

describe("files", () => {
  test("HTML becomes an article, and what was found and is missing is told", async () => {
    writeFileSync(join(folder, "wall.html"), html);
    const { status, stdout, stderr } = await run(["wall.html"]);
    expect([status, stdout]).toEqual([0, "articles/harbour-wall-closed.md\n"]);
    expect(stderr).toContain("found title (h1), language (html lang)");
    expect(stderr).toContain(
      "missing author, published, source; add `author:`, `published:`, `source:` to its front matter, or import again with --force --source URL",
    );
    expect(stderr).toContain(
      "1 quotation, 0 unclear\n  next: quotidian explain articles/harbour-wall-closed.md",
    );
  });

  test("what is missing is asked for with the option of the field, where it has one", async () => {
    const bare = html
      .replace('<html lang="en">', "<html>")
      .replace("<h1>", '<meta name="author" content="Mara Quay"><h1>');
    writeFileSync(join(folder, "wall.html"), bare);
    const { stderr } = await run(["wall.html", "--source", "https://harbour.example/wall"]);
    expect(stderr).toContain("missing published; add `published:` to its front matter\n");
  });

  test("standard input and JSON", async () => {
    const { status, stdout } = await run(["-", "--json"], html);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      input: "-",
      path: "articles/harbour-wall-closed.md",
      quotes: 1,
      unclear: 0,
    });
  });

  test("MHTML gives its page and its address", async () => {
    writeFileSync(
      join(folder, "wall.mhtml"),
      `From: <Saved>\r\nSnapshot-Content-Location: https://courier.example/wall\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString("base64")}\r\n--b--\r\n`,
    );
    expect((await run(["wall.mhtml"])).status).toBe(0);
    expect(readFileSync(join(folder, "articles/harbour-wall-closed.md"), "utf8")).toContain(
      "source: https://courier.example/wall # address",
    );
  });

  test("a folder goes on after a page that is none, and ends with 1", async () => {
    mkdirSync(join(folder, "pages"), { recursive: true });
    writeFileSync(join(folder, "pages/a.html"), "<h1>Log in</h1><form></form>");
    writeFileSync(join(folder, "pages/b.html"), html);
    const { status, stdout, stderr } = await run(["pages"]);
    expect([status, stdout]).toEqual([1, "articles/harbour-wall-closed.md\n"]);
    expect(stderr).toContain("pages/a.html:1:1 error Missing article in the page");
    expect(stderr).toContain("1 article imported, 1 failed");
  });

  test.each([
    ["empty.html", Buffer.from(""), "import/empty"],
    ["zip.html", Buffer.from("PK\u0003\u0004\u0000\u0000"), "import/kind"],
    ["feed.xml", Buffer.from('<?xml version="1.0"?><rss><channel></channel></rss>'), "import/feed"],
    ["broken.xml", Buffer.from("<rss><channel><item>"), "import/feed"],
    ["data.txt", Buffer.from('{"title": "Harbour wall closed"}'), "import/kind"],
    ["empty.opml", Buffer.from('<opml version="2.0"><body></body></opml>'), "import/feed"],
    ["other.xml", Buffer.from('<?xml version="1.0"?><a/>'), "import/kind"],
    ["large.html", Buffer.alloc(21 * 2 ** 20, "a"), "file/size"],
    [
      "deep.html",
      Buffer.from(`<h1>Harbour wall closed</h1>${"<div>".repeat(200_000)}${story[0]}`),
      // Which limit is met first depends on the machine.
      "body/(?:depth|time)",
    ],
  ])("%s is told in one line, and no article is written", async (name, bytes, code) => {
    writeFileSync(join(folder, name), bytes);
    const { status, stdout, stderr } = await run([name]);
    expect([status, stdout, articles()]).toEqual([1, "", []]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(new RegExp(`^${name}:1:1 error .* \\[${code}\\]$`)),
    ]);
  });

  test("an article of the same name is not written over", async () => {
    writeFileSync(join(folder, "wall.html"), html);
    await run(["wall.html"]);
    const { status, stderr } = await run(["wall.html"]);
    expect(status).toBe(1);
    expect(stderr).toContain("[import/exists]");
    expect((await run(["wall.html", "--force"])).status).toBe(0);
  });
});

describe("the same page twice", () => {
  const page = (address: string, title = "Harbour wall closed", text = html) =>
    text
      .replaceAll("Harbour wall closed", title)
      .replace("</head>", `<link rel="canonical" href="${address}"></head>`);

  test.each([
    [
      "its address",
      "https://courier.example/wall/?utm_source=mail#top",
      "Another headline",
      "Another text. ",
    ],
    ["its text", "https://other.example/copy", "Another headline", ""],
  ])("is known by %s", async (_, address, title, more) => {
    writeFileSync(join(folder, "wall.html"), page("https://www.courier.example/wall"));
    writeFileSync(join(folder, "again.html"), page(address, title, html.replace("<p>", `<p>${more}`)));
    await run(["wall.html"]);
    const { status, stderr } = await run(["again.html"]);
    expect([status, articles()]).toEqual([1, ["harbour-wall-closed.md"]]);
    expect(stderr).toContain("Unexpected article articles/harbour-wall-closed.md");
    expect((await run(["again.html", "--force"])).status).toBe(0);
    expect(articles()).toEqual(["harbour-wall-closed.md"]);
    expect(readFileSync(join(folder, "articles/harbour-wall-closed.md"), "utf8")).toContain(title);
  });

  test("but another page of the same words above the text is another", async () => {
    writeFileSync(join(folder, "wall.html"), page("https://courier.example/wall"));
    const other = html.replace("Monday", "Tuesday");
    writeFileSync(join(folder, "other.html"), page("https://courier.example/wall?id=2", "Other wall", other));
    expect((await run(["wall.html", "other.html"])).status).toBe(0);
    expect(articles()).toEqual(["harbour-wall-closed.md", "other-wall.md"]);
  });
});

describe("feeds", () => {
  const long = (name: string) =>
    [...story, ...story, ...story].map((words) => `<p>${words.replace("Quaytown", name)}</p>`).join("");
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier</title><link>https://courier.example/</link><language>en</language>${items}</channel></rss>`;
  const item = (name: string) =>
    `<item><title>The wall of ${name} &amp;amp; more</title><link>/wall/${name}?utm_source=rss</link><guid>${name}</guid><pubDate>Sat, 14 Mar 2026 18:30:00 GMT</pubDate><dc:creator>Mara Quay</dc:creator><category>Harbour</category><description>Short.</description><content:encoded><![CDATA[${long(name)}<script>alert(1)</script>]]></content:encoded></item>`;

  test("RSS: its text, its fields, and only what is new", async () => {
    writeFileSync(join(folder, "feed.rss"), rss(item("Northport")));
    const first = await run(["feed.rss"]);
    expect([first.status, first.stdout]).toEqual([0, "articles/the-wall-of-northport-and-more.md\n"]);
    const written = readFileSync(join(folder, "articles/the-wall-of-northport-and-more.md"), "utf8");
    expect(written).toContain("title: The wall of Northport & more");
    expect(written).toContain("# author: feed\nauthor:\n  - Mara Quay");
    expect(written).toContain("published: 2026-03-14T18:30:00Z # feed");
    expect(written).toContain("source: https://courier.example/wall/Northport #");
    expect(written).not.toContain("script");
    const again = await run(["feed.rss"]);
    expect([again.status, again.stdout]).toEqual([0, ""]);
    expect(again.stderr).toContain("0 articles imported, 0 failed, 1 entry known");
    writeFileSync(join(folder, "feed.rss"), rss(item("Marsh") + item("Northport")));
    expect((await run(["feed.rss"])).stdout).toBe("articles/the-wall-of-marsh-and-more.md\n");
  });

  test("Atom and JSON Feed", async () => {
    writeFileSync(
      join(folder, "feed.atom"),
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>t</id><updated>2026-03-14T18:30:00Z</updated><entry><id>a</id><title>An Atom wall</title><link rel="alternate" href="https://courier.example/atom"/><published>2026-03-14T18:30:00Z</published><updated>2026-03-15T18:30:00Z</updated><author><name>Tom Reed</name></author><content type="html">${long("Atomport").replaceAll("<", "&lt;")}</content></entry></feed>`,
    );
    writeFileSync(
      join(folder, "feed.json"),
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "T",
        items: [
          {
            id: "j",
            url: "https://courier.example/json",
            title: "A JSON wall",
            content_html: long("Jsonport"),
            date_published: "2026-03-14T18:30:00Z",
            authors: [{ name: "Ana Diaz" }],
          },
        ],
      }),
    );
    const { status, stdout } = await run(["feed.atom", "feed.json"]);
    expect([status, stdout]).toEqual([0, "articles/an-atom-wall.md\narticles/a-json-wall.md\n"]);
    const atom = readFileSync(join(folder, "articles/an-atom-wall.md"), "utf8");
    expect(atom).toMatch(
      /author:\n {2}- Tom Reed\npublished: 2026-03-14T18:30:00Z # feed\nupdated: 2026-03-15T18:30:00Z/,
    );
    expect(readFileSync(join(folder, "articles/a-json-wall.md"), "utf8")).toContain("Ana Diaz");
    expect(atom).toContain("site: T # feed\n");
  });

  test.each(["\n\n", "\n"])(
    "JSON Feed: each paragraph of a plain text stays, parted by %j",
    async (parting) => {
      const content_text = ["It was cold.", ...story, ...story, ...story, "She waited"].join(parting);
      const items = [{ id: "j", title: "A JSON wall", content_text }];
      const feed = { version: "https://jsonfeed.org/version/1.1", title: "T", items };
      writeFileSync(join(folder, "plain.json"), JSON.stringify(feed));
      expect((await run(["plain.json"])).status).toBe(0);
      const written = readFileSync(join(folder, "articles/a-json-wall.md"), "utf8");
      expect(written).toContain(`\nIt was cold.\n\n${story[0]}\n`);
      expect(written).toMatch(/\n\nShe waited\n$/);
    },
  );
});

const feeds = new Map([
  [
    "/teasers",
    '<rss version="2.0"><channel><title>T</title><item><title>Wall</title><guid>1</guid><link>/wall</link><description>Divers found cracks …</description></item><item><title>Gone</title><guid>2</guid><link>/none</link></item></channel></rss>',
  ],
  [
    "/own",
    `<rss version="2.0"><channel><title>T</title><item><title>The wall of Marsh</title><guid>3</guid><link>/none</link><description>${"Divers found cracks in the wall of Marsh on Monday, and it was closed to boats. ".repeat(3)}</description></item></channel></rss>`,
  ],
  ...["/busy", "/gone", "/closed/a", "/empty", "http://127.0.0.1:1/", "/members"].map(
    (link, index) =>
      [
        `/own-${index}`,
        `<rss version="2.0"><channel><title>T</title><item><title>The wall of Marsh</title><guid>3</guid><link>${link}</link><description>${"Divers found cracks in the wall of Marsh on Monday, and it was closed to boats. ".repeat(3)}</description></item></channel></rss>`,
      ] as const,
  ),
  [
    "/list",
    '<opml version="2.0"><body><outline text="a"><outline type="rss" text="b" xmlUrl="SITE/teasers"/></outline></body></opml>',
  ],
]);

describe("addresses", () => {
  let server: Server;
  let site = "";
  const pages = new Map([
    ["/wall", { status: 200, text: html }],
    ["/busy", { status: 503, text: "busy" }],
    ["/gone", { status: 410, text: "gone" }],
    ["/members", { status: 403, text: "members" }],
    ["/empty", { status: 200, text: "<p>Log in</p>" }],
  ]);
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { url } = request;
      if (url === "/robots.txt")
        return response
          .writeHead(200, { "content-type": "text/plain" })
          .end("User-agent: *\nDisallow: /closed\n");
      if (url === "/latin")
        return response
          .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
          .end(Buffer.from(html.replace("Quaytown", "Zürich"), "latin1"));
      const page = pages.get(String(url));
      if (page) return response.writeHead(page.status, { "content-type": "text/html" }).end(page.text);
      if (url === "/moved") return response.writeHead(301, { location: "/wall" }).end();
      if (url === "/loop") return response.writeHead(302, { location: "/loop" }).end();
      if (url === "/silent") return undefined;
      if (url === "/feed")
        return response.writeHead(200, { "content-type": "application/rss+xml" }).end(html);
      const feed = feeds.get(String(url));
      if (feed)
        return response.writeHead(200, { "content-type": "text/xml" }).end(feed.replace("SITE", site));
      return response.writeHead(404).end("gone");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.closeAllConnections());
  afterAll(() => server.close());

  test.each(["/wall", "/moved", "/feed"])("%s is loaded", async (path) => {
    const { status } = await run([site + path, "--allow-private"]);
    expect([status, articles()]).toEqual([0, ["harbour-wall-closed.md"]]);
  });

  test.each(["/teasers", "/list"])(
    "%s: a teaser's page is loaded, a page that fails is told and tried again",
    async (path) => {
      const first = await run([site + path, "--allow-private"]);
      expect([first.status, articles()]).toEqual([1, [".feeds.json", "harbour-wall-closed.md"]]);
      expect(first.stderr).toContain("/none:1:1 error Unexpected answer 404");
      expect(first.stderr).toContain("1 article imported, 1 failed");
      const second = await run([site + path, "--allow-private"]);
      expect(second.stderr).toContain("0 articles imported, 1 failed, 1 entry known");
    },
  );

  test("/own: of a page that is gone, the feed's own text is imported, and told", async () => {
    const { status, stderr } = await run([`${site}/own`, "--allow-private"]);
    expect([status, articles()]).toEqual([0, [".feeds.json", "the-wall-of-marsh.md"]]);
    expect(stderr).toContain(
      "warning Only the feed's own text is imported. Of the page: Unexpected answer 404, expected a page",
    );
  });

  test.each([
    ["/own-1", "Unexpected answer 410"],
    ["/own-5", "Unexpected answer 403"],
    ["/own-2", "Unexpected refusal in the site's robots.txt"],
    ["/own-3", "Missing article in the page"],
  ])("%s: so it is of a page that is refused or no article", async (path, reason) => {
    const { status, stderr } = await run([site + path, "--allow-private"]);
    expect([status, articles()]).toEqual([0, [".feeds.json", "the-wall-of-marsh.md"]]);
    expect(stderr).toContain(`Of the page: ${reason}`);
  });

  test("a page that does not load this time fails, and is tried again", async () => {
    const first = await run([`${site}/own-0`, "--allow-private"]);
    expect([first.status, articles()]).toEqual([1, []]);
    expect(first.stderr).toContain("error Unexpected answer 503, expected a page");
    pages.set("/busy", { status: 200, text: html });
    const second = await run([`${site}/own-0`, "--allow-private"]);
    expect([second.status, articles()]).toEqual([0, [".feeds.json", "harbour-wall-closed.md"]]);
    expect(second.stderr).not.toContain("Only the feed's own text");
    const nowhere = await run([`${site}/own-4`, "--allow-private"]);
    expect([nowhere.status, articles()]).toEqual([1, [".feeds.json", "harbour-wall-closed.md"]]);
  });

  test("the server's word on the encoding is kept", async () => {
    await run([`${site}/latin`, "--allow-private"]);
    expect(readFileSync(join(folder, "articles/harbour-wall-closed.md"), "utf8")).toContain("Zürich");
  });

  test.each([
    ["/none", "import/status"],
    ["/loop", "import/address"],
    ["/closed/a", "import/robots"],
  ])("%s is told in one line", async (path, code) => {
    const { status, stderr } = await run([site + path, "--allow-private"]);
    expect([status, articles()]).toEqual([1, []]);
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(`[${code}]`)]);
  });

  test.each(["/wall", "/none"])("%s of a private network is refused", async (path) => {
    const { status, stderr } = await run([site + path]);
    expect([status, articles()]).toEqual([1, []]);
    expect(stderr).toContain("[import/private]");
    expect((await run([`${site.replace("127.0.0.1", "localhost")}${path}`])).stderr).toContain(
      "[import/private]",
    );
  });

  test.each(["https://quay.example:99999/a", "https://", "http://quay town/a"])(
    "an address that cannot be one: %s",
    async (address) => {
      const { status, stderr } = await run([address]);
      expect([status, stderr.split("\n").filter(Boolean)]).toEqual([
        1,
        [expect.stringContaining("[import/address]")],
      ]);
    },
  );

  test("a server that is not there", async () => {
    expect((await run(["http://127.0.0.1:1/", "--allow-private"])).stderr).toContain("[import/address]");
  });
});
