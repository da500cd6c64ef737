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
import { parse } from "parse5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program } from "../program.ts";
import { hostilePages, secret } from "./hostile-pages.ts";

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const pages = hostilePages();
let folder: string;
let said: { imported: ReturnType<typeof quotidian>; built: ReturnType<typeof quotidian> };

function quotidian(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: join(folder, "work"),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, CI: "" },
  });
  return { status, stdout, stderr };
}

/** All files below a folder, with `/`. */
const filesIn = (place: string) =>
  readdirSync(join(folder, place), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(join(folder, place).length + 1)
        .replaceAll("\\", "/"),
    );
const read = (path: string) => readFileSync(join(folder, path), "utf8");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hostile-pages-"));
  mkdirSync(join(folder, "work/saved"), { recursive: true });
  writeFileSync(join(folder, "work/private.png"), picture);
  writeFileSync(join(folder, "private.png"), picture);
  for (const { name, html } of pages) writeFileSync(join(folder, "work/saved", `${name}.html`), html);
  const imported = quotidian("import", "saved", "--articles", "articles");
  const built = quotidian("build", "--articles", "articles", "--output", "site", "--drafts", "--future");
  said = { imported, built };
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("each page becomes an article or is refused in one line, and nothing lies outside of the articles", () => {
  const { status, stdout, stderr } = said.imported;
  expect([0, 1]).toContain(status);
  expect(stderr).not.toMatch(/quotidian\/fault|^\s+at .*:\d+:\d+\)?$/m);
  for (const line of (stdout + stderr).split("\n")) expect(line).not.toMatch(/[\p{Cc}\p{Bidi_C}]/u);
  const made = stdout.trim().split("\n");
  const refused = stderr.match(/^saved\/.* error .* \[import\/[a-z]+\]$/gm) ?? [];
  expect(made.length + refused.length).toBe(pages.length);
  expect(made.length).toBeGreaterThan(pages.length * 0.8);
  for (const path of made) expect(path).toMatch(/^articles\/[\p{L}\p{N}.-]+\.md$/u);
  expect(
    filesIn("work/articles")
      .filter((name) => !name.startsWith(".originals/"))
      .sort(),
  ).toEqual(made.map((path) => path.slice("articles/".length)).sort());
  const outside = filesIn(".").filter((name) => !/^work\/(?:articles|saved|site|\.cache)\//.test(name));
  expect(outside.sort()).toEqual(["private.png", "work/private.png"]);
  expect(existsSync(join(folder, "work/CANARY"))).toBe(false);
});

test("the site is built of them, each with a page", () => {
  const { status, stderr } = said.built;
  expect({ status, errors: stderr.match(/ error .*/g) }).toEqual({ status: 0, errors: null });
  const built = filesIn("work/site").filter((name) => /^articles\/[^/]+\/index\.html$/.test(name));
  expect(built).toHaveLength(said.imported.stdout.trim().split("\n").length);
});

test("the words of a page never become its front matter", () => {
  for (const name of filesIn("work/articles").filter((each) => each.endsWith(".md"))) {
    const [, head = ""] = /^---\n([\s\S]*?)\n---\n/.exec(read(`work/articles/${name}`))!;
    for (const line of head.split("\n")) {
      if (/^\s/.test(line) || line.startsWith("#")) continue;
      expect(line).toMatch(
        /^(?:title|standfirst|author|published|updated|source|site|section|tags|lang|image|caption|credit|alt|saved|aliases|license|places):/,
      );
    }
  }
});

test("nothing runs and nothing is loaded from elsewhere on any page", () => {
  const found: string[] = [];
  for (const name of filesIn("work/site").filter((each) => each.endsWith(".html"))) {
    for (const fault of faultsOf(parse(read(`work/site/${name}`)) as unknown as Parsed))
      found.push(`${name}: ${fault}`);
  }
  expect(found).toEqual([]);
});

test("no file holds what a page keeps hidden, nor a file of this machine", () => {
  for (const place of ["work/articles", "work/site"]) {
    for (const name of filesIn(place).filter((each) => !each.startsWith(".originals/"))) {
      const bytes = readFileSync(join(folder, place, name));
      expect(bytes.includes(secret), `${place}/${name}`).toBe(false);
      expect(bytes.includes("root:x:0:0"), `${place}/${name}`).toBe(false);
      expect(bytes.equals(picture), `${place}/${name}`).toBe(false);
    }
  }
});

interface Parsed {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
  readonly content?: Parsed;
}

/** Elements that run, load or take over, and attributes that do. Own scripts and styles lie below `/assets/`. */
function faultsOf(page: Parsed): readonly string[] {
  const faults: string[] = [];
  const open = [page];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...(node.childNodes ?? []), ...(node.content ? [node.content] : []));
    const attributes = node.attrs ?? [];
    if (isFault(node) || attributes.some(({ name, value }) => isFaultyAttribute(node.nodeName, name, value)))
      faults.push(
        `<${node.nodeName} ${attributes.map(({ name, value }) => `${name}=${value.slice(0, 60)}`).join(" ")}>`,
      );
  }
  return faults;
}

function isFault(node: Parsed): boolean {
  const attribute = (name: string) => node.attrs?.find((each) => each.name === name)?.value;
  switch (node.nodeName) {
    case "script":
      return !(
        /^\/(?:assets|pagefind)\//.test(attribute("src") ?? "") ||
        /^application\/(?:ld\+)?json$/.test(attribute("type") ?? "") ||
        isEarly(node)
      );
    case "form":
      return !/^\/(?!\/)/.test(attribute("action") ?? "/");
    case "meta":
      return attribute("http-equiv")?.toLowerCase() === "refresh";
    case "link":
      return attribute("rel") !== "canonical" && /evil\.example/.test(attribute("href") ?? "");
    default:
      return /^(?:iframe|object|embed|base|frame|applet|audio|video|math)$/.test(node.nodeName);
  }
}

function isFaultyAttribute(element: string, name: string, value: string): boolean {
  if (/^on/i.test(name) || name === "srcdoc" || name === "formaction") return true;
  if (/^(?:href|src|action|xlink:href|data|poster)$/.test(name))
    if (/^\s*(?:javascript|data|vbscript|file|blob):/i.test(value)) return true;
  if (/^(?:src|srcset|poster)$/.test(name)) return /evil\.example|^(?:https?:)?\/\//.test(value);
  return name === "style" && element !== "svg" && /url\(|expression/i.test(value);
}

/** The small script of our own that stands in the head, named by the page's policy. */
function isEarly({ childNodes, attrs }: Parsed): boolean {
  const [text] = (childNodes ?? []) as readonly { readonly value?: string }[];
  return (attrs ?? []).length === 0 && text?.value !== undefined && !/hacked|evil/.test(text.value);
}
