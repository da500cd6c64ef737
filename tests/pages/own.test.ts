import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ArticleError, formatDiagnostic } from "../../src/article/diagnostic.ts";
import { build } from "../../src/io/build/build.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-own-"));
  put("articles/harbour.md", "---\ntitle: Harbour\n---\n\nThe wall was closed on Monday.\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Builds the site; answers its problems without the folder's own path. */
async function problems(): Promise<readonly string[]> {
  const at = (name: string) => join(folder, name);
  const plain = (text: string) => text.replaceAll(`${folder.replaceAll("\\", "/")}/`, "");
  try {
    const { diagnostics } = await build({
      articles: at("articles"),
      pages: at("pages"),
      static: at("static"),
      output: at("_site"),
      cache: ".cache",
    });
    return diagnostics.map((each) => plain(formatDiagnostic(each)));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return error.diagnostics.map((each) => plain(formatDiagnostic(each)));
  }
}

const read = (path: string) => readFileSync(join(folder, "_site", path), "utf8");
const linksIn = (html: string, part: RegExp) =>
  [...part.exec(html)![0].matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, href, text]) => `${text} ${href}`,
  );
const foot = (html: string) => linksIn(html, /<footer[\s\S]*<\/footer>/);
const menu = (html: string) => linksIn(html, /<nav id="menu"[\s\S]*?<\/nav>/);

describe("pages of one's own", () => {
  test("stand at their address, in the foot and the sitemap, and lead to articles and each other", async () => {
    put("articles/site.yml", "url: https://harbour.example\n");
    put(
      "pages/imprint.md",
      "---\ntitle: Imprint\n---\n\n[Privacy](privacy.md), [a story](../articles/harbour.md).\n",
    );
    put("pages/privacy.md", "---\ntitle: Privacy\nstandfirst: We keep nothing.\n---\n\nNothing is kept.\n");
    expect(await problems()).toEqual([]);
    const html = read("imprint/index.html");
    expect(html).toContain("<h1>Imprint</h1>");
    expect(html).toContain('<a href="/privacy/">Privacy</a>');
    expect(html).toContain('<a href="/articles/harbour/">a story</a>');
    expect(foot(html).slice(-2)).toEqual(["Imprint /imprint/", "Privacy /privacy/"]);
    expect(read("sitemap.xml")).toContain("<loc>https://harbour.example/imprint/</loc>");
    expect(read("privacy/index.html")).toContain(
      '<meta name="description" property="og:description" content="We keep nothing.">',
    );
  });

  test("are as safe as articles", async () => {
    put(
      "pages/imprint.md",
      "---\ntitle: <b>Imprint</b>\n---\n\n<script>alert(1)</script><p onclick=x>Words</p>\n\n[go](javascript:alert(1))\n\n![x](https://elsewhere.example/track.gif)\n",
    );
    expect(await problems()).toEqual([]);
    const html = read("imprint/index.html");
    expect(html).toContain("<h1>&lt;b&gt;Imprint&lt;/b&gt;</h1>");
    expect(html).not.toMatch(/alert|onclick|javascript:|src="https/);
  });

  test("nobody is quoted on them, and nothing is removed from them", async () => {
    put(
      "pages/about-us.md",
      "---\ntitle: About us\n---\n\n“We print,” said Mara Quay.\n\nSign up for our newsletter.\n",
    );
    expect(await problems()).toEqual([]);
    expect(read("about-us/index.html")).toContain("Sign up for our newsletter.");
    expect(existsSync(join(folder, "_site/speakers/mara-quay"))).toBe(false);
  });

  test("take no address of the site or of each other", async () => {
    put("pages/speakers.md", "---\ntitle: Speakers\n---\n\nWords.\n");
    put("pages/a.md", "---\ntitle: A\nslug: b\n---\n\nWords.\n");
    put("pages/b.md", "---\ntitle: B\n---\n\nWords.\n");
    expect(await problems()).toEqual(
      [
        "pages/b.md:1:1 error Unexpected page `/b/`, already the address of pages/a.md, expected a `slug` of its own [pages/taken]",
        "pages/speakers.md:1:1 error Unexpected page `/speakers/`, already the address of the site itself, expected a `slug` of its own [pages/taken]",
      ].map((line) => expect.stringContaining(line)),
    );
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  test("a page `about` stands in the place of ours, which moves", async () => {
    put("pages/about.md", "---\ntitle: About the Harbour\n---\n\nWords.\n");
    expect(await problems()).toEqual([]);
    expect(read("about/index.html")).toContain("<h1>About the Harbour</h1>");
    expect(read("how-it-works/index.html")).toContain('id="quotes"');
    expect(foot(read("index.html"))[0]).toBe("How quotes are attributed /how-it-works/#quotes");
  });

  test("menu and foot are as the settings say, and what they name is there", async () => {
    put("pages/imprint.md", "---\ntitle: Imprint\n---\n\nWords.\n");
    put(
      "articles/site.yml",
      "menu: [archive, imprint, { text: Shop, href: https://shop.example/ }]\nfoot: [corrections]\n",
    );
    expect(await problems()).toEqual([]);
    expect(menu(read("index.html"))).toEqual([
      "Archive /archive/",
      "Imprint /imprint/",
      "Shop https://shop.example/",
    ]);
    expect(foot(read("index.html"))).toEqual(["Corrections /corrections/"]);
    put("articles/site.yml", "menu:\n  - archive\n  - imprnt\n");
    expect(await problems()).toEqual([
      "articles/site.yml:3:5 error Unexpected menu entry `imprnt`, expected a page such as `imprint`, or `{ text: …, href: … }` [site/link]",
    ]);
    put("articles/site.yml", "foot:\n  - { text: Run, href: 'javascript:alert(1)' }\n");
    expect((await problems())[0]).toMatch(/^articles\/site\.yml:2:\d+ error Unexpected .*expected/);
  });
});

describe("a site of one's own articles", () => {
  const names = (links: readonly string[]) => links.map((link) => link.replace(/ \S+$/, ""));

  test("has no link to a list with nothing in it, until there is something", async () => {
    expect(await problems()).toEqual([]);
    expect(names(menu(read("index.html")))).toEqual(["Archive", "Search"]);
    const everywhere = ["How quotes are attributed", "What is removed, and why"];
    const feeds = ["Atom feed", "JSON feed", "All feeds"];
    expect(names(foot(read("index.html")))).toEqual([...everywhere, ...feeds]);
    const lists = () => linksIn(read("search/index.html"), /<ul class="directory">[\s\S]*?<\/ul>/);
    expect(names(lists())).toEqual(["Archive"]);
    put(
      "articles/quay.md",
      "---\ntitle: Quay\ntags: [Harbour]\nsection: Town\nplaces: [Quaytown]\nseries: Tides\ncorrections: [{ date: 2026-03-04, why: A figure was wrong. }]\n---\n\n“It was late,” said Mara Quay, the harbour master.\n",
    );
    expect(await problems()).toEqual([]);
    expect(names(menu(read("index.html")))).toEqual([
      "Speakers",
      "Quotes",
      "Topics",
      "Places",
      "Archive",
      "Search",
    ]);
    expect(names(foot(read("index.html")))).toEqual([
      ...everywhere,
      "Corrections",
      "Sections",
      "Series",
      ...feeds,
    ]);
    expect(names(lists())).toEqual([
      "Archive",
      "Speakers",
      "Quotes",
      "Topics",
      "Sections",
      "Places",
      "Series",
    ]);
    // The page of an article that did not change has the menu of today.
    expect(names(menu(read("articles/harbour/index.html")))).toContain("Topics");
  });

  test("speaks of saved pages only where there are some", async () => {
    put("articles/tide.md", "---\ntitle: Tide\ncaption: The quay at noon.\n---\n\nThe tide was late.\n");
    expect(await problems()).toEqual([]);
    expect(read("about/index.html")).not.toMatch(/\bsave|publisher/i);
    expect(read("articles/tide/index.html")).not.toMatch(/saved page/);
    put(
      "articles/tide.md",
      "---\ntitle: Tide\nsource: https://coast.example/tide\ncaption: The quay.\n---\n\nThe tide was late.\n",
    );
    expect(await problems()).toEqual([]);
    expect(read("about/index.html")).toMatch(
      /You save a news page[\s\S]*Saved articles belong to their publishers/,
    );
    expect(read("articles/tide/index.html")).toMatch(/not part of the saved page/);
  });
});

describe("files of one's own", () => {
  test("go into the site as they are; icons and logo stand in every page", async () => {
    put("static/.well-known/security.txt", "Contact: mailto:desk@harbour.example\n");
    put("static/robots.txt", "User-agent: *\nDisallow: /quotes/\n");
    put("static/CNAME", "harbour.example\n");
    put("static/favicon.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
    put("static/apple-touch-icon.png", "png");
    put("static/logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"/>');
    put("static/.gitkeep", "");
    expect(await problems()).toEqual([]);
    expect(read(".well-known/security.txt")).toContain("desk@harbour.example");
    expect(read("robots.txt")).toContain("Disallow: /quotes/");
    expect(existsSync(join(folder, "_site/.gitkeep"))).toBe(false);
    const html = read("index.html");
    expect(html).toContain('<link rel="icon" href="/favicon.svg" type="image/svg+xml">');
    expect(html).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png">');
    expect(html).toMatch(/<img class="logo" src="\/logo\.svg" width="120" height="40" alt="Quotidian">/);
    expect(html.match(/rel="icon"/g)).toHaveLength(1);
  });

  test("what a site should not serve is left out or warned of", async () => {
    put("static/.env", "TOKEN=1");
    put("static/server.key", "secret");
    put("static/key.html", "<p>How the key works: a script of the play.</p>");
    put("static/game.html", "<script src=x></script>");
    put("static/logo big.png", "png");
    put("static/plan.psd", "psd");
    const found = await problems();
    expect(found.map((line) => line.replace(/^(\S.*?):1:1 warning .*\[(.*)\]$/, "$1 $2"))).toEqual([
      "static/.env static/private",
      "static/game.html static/script",
      "static/logo big.png static/name",
      "static/plan.psd static/type",
      "static/server.key static/private",
    ]);
    for (const name of [".env", "server.key"])
      expect(existsSync(join(folder, "_site", name)), name).toBe(false);
    for (const name of ["key.html", "plan.psd"])
      expect(existsSync(join(folder, "_site", name)), name).toBe(true);
  });

  test("one in the place of a page stops the build, and the old site stands", async () => {
    expect(await problems()).toEqual([]);
    put("static/archive/index.html", "mine");
    expect(await problems()).toEqual([
      "static/archive/index.html:1:1 error Unexpected name, expected one that the site has not itself: `archive/index.html` is made by the build [static/taken]",
    ]);
    expect(read("archive/index.html")).not.toBe("mine");
  });

  test("another domain in CNAME than in the settings is told", async () => {
    put("articles/site.yml", "url: https://harbour.example\n");
    put("static/CNAME", "habour.example\n");
    expect((await problems())[0]).toContain("Unexpected domain `habour.example`, expected that of `url`");
  });

  test.skipIf(process.platform === "win32")(
    "nothing comes in from outside, and no pipe is read",
    async () => {
      put("secret.txt", "secret");
      mkdirSync(join(folder, "static"));
      symlinkSync(join(folder, "secret.txt"), join(folder, "static/open.txt"));
      symlinkSync("/etc", join(folder, "static/etc"));
      execFileSync("mkfifo", [join(folder, "static/pipe.txt")]);
      const found = await problems();
      expect(found).toEqual(
        expect.arrayContaining([
          expect.stringContaining("static/open.txt:1:1 error Unexpected symlink out of the folder"),
          expect.stringContaining("static/pipe.txt:1:1 error Unexpected pipe"),
        ]),
      );
      expect(existsSync(join(folder, "_site"))).toBe(false);
    },
  );
});
