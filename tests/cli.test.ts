import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { progressLine } from "../src/io/commands/report.ts";
import { program } from "./program.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function quotidian(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { ...process.env, CI: "" },
  });
  return { status, stdout, stderr };
}

/** A folder of articles by name; answers the folder's path below the working folder. */
function articles(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  return name;
}

const good = "---\ntitle: Harbour\n---\n\nThe wall was closed on Monday.\n";

test.each([
  [0, 1200, 0, "Reading 0 of 1,200"],
  [40, 1200, 1, "Reading 40 of 1,200"],
  [300, 1200, 5, "Reading 300 of 1,200, 60 a second, 15 s left"],
  [1000, 100_000, 10, "Reading 1,000 of 100,000, 100 a second, 17 min left"],
  [3, 9, 4, "Reading 3 of 9, 0.8 a second, 8 s left"],
])("progress: %i of %i after %i s", (done, all, seconds, line) => {
  expect(progressLine("Reading", done, all, seconds)).toBe(line);
});

test("a part from which articles are left out ends as a build does from which they are", () => {
  const bad = "---\ntitle: Quay\nquotes: 5\n---\n\nThe tide was late.\n";
  const from = articles("faulty", { "good.md": good, "bad.md": bad });
  const outcome = (...words: readonly string[]) => {
    const { status, stderr } = quotidian(["build", "--articles", from, "--keep-going", ...words]);
    return [status, stderr.trim().split("\n").at(-1)];
  };
  const said = [1, "1 article with errors left out"];
  expect(outcome("--output", "faulty-site")).toEqual(said);
  expect(outcome("--shard", "1/1", "--shards", "faulty-shards")).toEqual(said);
  expect(readdirSync(join(folder, "faulty-shards"))).toContain("1-of-1.shard");
  rmSync(join(folder, from, "bad.md"));
  expect(outcome("--shard", "1/1", "--shards", "faulty-shards")[0]).toBe(0);
});

test("a host is configured without a folder of articles where the path is said", () => {
  const { status, stdout } = quotidian(["host", "kubernetes", "--articles", "nowhere", "--base", "/news/"]);
  expect([status, stdout]).toEqual([0, expect.stringContaining("--base /news/")]);
  const unsaid = quotidian(["host", "kubernetes", "--articles", "nowhere"]);
  expect([unsaid.status, unsaid.stdout]).toEqual([1, ""]);
  expect(unsaid.stderr).toMatch(/^nowhere:1:1 error Missing folder, expected .*`--base`/);
});

describe("quotidian", () => {
  test("ends with 2 on wrong usage and says what it was", () => {
    expect(quotidian(["check", "--nope"])).toMatchObject({
      status: 2,
      stderr: "error: unknown option '--nope'\n",
    });
    expect(quotidian(["chekc"]).status).toBe(2);
    expect(quotidian(["build", "--base", "news"])).toMatchObject({ status: 2 });
    expect(quotidian([]).status).toBe(2);
  });

  test("has help for every command", () => {
    const help = quotidian(["--help"]);
    expect(help.status).toBe(0);
    const commands = [...help.stdout.matchAll(/^ {2}([a-z]+) \[?/gm)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const { status, stdout } = quotidian([command, "--help"]);
      expect(status, command).toBe(0);
      expect(stdout).toContain(`quotidian ${command}`);
    }
  });

  test("eject lists the templates, and names the nearest of a name that is none", () => {
    const names = readdirSync(fileURLToPath(new URL("../templates/_includes/partials/", import.meta.url)));
    const listed = quotidian(["eject"]);
    expect(listed).toMatchObject({ status: 0, stderr: "" });
    const help = quotidian(["eject", "--help"]).stdout.split("\n");
    for (const name of names) {
      expect(listed.stdout.split("\n")).toContain(`_includes/partials/${name}`);
      expect(help).toContain(`_includes/partials/${name}`);
    }
    for (const wrong of ["foot", "partials/foot.html", "_include/partials/foot.njk"]) {
      const { status, stderr } = quotidian(["eject", wrong]);
      expect(status).toBe(1);
      expect(stderr).toContain("expected one of ours such as `_includes/partials/foot.njk`, `");
    }
  });

  test("lists all problems of all articles, a line each, and ends with 1", () => {
    const dir = articles("bad", {
      "a-missing.md": "Just text.\n",
      "b-yaml.md": "---\ntitle: [\n---\n",
      "c-script.md": '---js\n{ title: require("node:fs").writeFileSync("ran", "") }\n---\n',
      "d-date.md": "---\ntitle: Tide\npublished: 2026-02-30\n---\n\nThe boats lay still.\n",
      "e-slug.md": "---\ntitle: One\nslug: same\n---\n\nThe boats lay still.\n",
      "f-slug.md": "---\ntitle: Two\nslug: same\n---\n\nThe boats lay still.\n",
      "good.md": good,
    });
    const { status, stderr } = quotidian(["check", "--articles", dir]);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "bad/a-missing.md:1:1 warning Missing front matter, expected `---` and a line `title: …` at the top [front-matter/missing]",
      "bad/b-yaml.md:2:1 warning Missing headline, expected `title: …` in the front matter: the file's name is taken [front-matter/headline]",
      "bad/b-yaml.md:2:8 warning Unexpected `[` that is never closed, expected `]` [front-matter/yaml]",
      "bad/b-yaml.md:4:1 warning Missing body, expected the article's text [body/empty]",
      "bad/c-script.md:1:1 error Unexpected front matter language `js`, expected YAML between `---` lines [front-matter/language]",
      "bad/d-date.md:3:12 warning Unexpected published `2026-02-30`, expected a date such as 2026-02-07 or 2026-02-07T18:30:00Z [front-matter/published]",
      "bad/f-slug.md:3:1 error Unexpected slug `same`, already used by bad/e-slug.md:3:1, expected one of its own [slug/duplicate]",
    ]);
    expect(() => readFileSync(join(folder, "ran"))).toThrow();
  });

  test.each(["check", "build"])("%s tells what an author should look at beside the errors", (command) => {
    const dir = articles("both", {
      "a.md":
        "---\ncolour: blue\npublished: 2026-02-30\nimage: wall.jpg\nstrip: [Nothing such]\naliases: [x:y]\n---\n\nThe \u202ewall.\n",
      "b.md": "---\ntitle: [\n---\n\nThe \u202eboats.\n",
      "c.md": "---\ntitle: Tide\nslug: A\n---\n",
      "d.md": "---\ntitle: Tide\nslug: a\nalt: {}\nimage: quay.jpg\n---\n\nThe boats lay still.\n",
    });
    const { status, stderr } = quotidian([command, "--articles", dir]);
    expect(status).toBe(1);
    const said = stderr
      .trim()
      .split("\n")
      .filter((line) => !line.startsWith("Nothing was published: "));
    expect(said.map((line) => `${line.split(" ", 1)[0]} ${/\[([a-z/-]+)\]$/.exec(line)![1]}`)).toEqual([
      "both/a.md:2:1 front-matter/unknown-key",
      "both/a.md:2:1 front-matter/headline",
      "both/a.md:3:12 front-matter/published",
      "both/a.md:4:8 image/alt",
      "both/a.md:4:8 image/missing",
      "both/a.md:5:9 strip/unused",
      "both/a.md:6:11 aliases/address",
      "both/a.md:9:5 text/hidden",
      "both/b.md:2:1 front-matter/headline",
      "both/b.md:2:8 front-matter/yaml",
      "both/b.md:5:5 text/hidden",
      "both/c.md:3:7 front-matter/slug",
      "both/c.md:5:1 body/empty",
      "both/d.md:3:1 slug/duplicate",
      "both/d.md:4:6 front-matter/alt",
      "both/d.md:5:8 image/missing",
    ]);
  });

  test("lists the quotations that nobody's name will stand under", () => {
    const dir = articles("unclear", {
      "wall.md":
        "---\ntitle: Wall\nquotes: [{ text: It is old, speaker: false }]\n---\n\n" +
        "“It is old and wet,” said Mara Quay. “It will fall,” she said.\n",
    });
    const { status, stdout } = quotidian(["check", "--articles", dir]);
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, -2)).toEqual([
      "unclear/wall.md:6:1 leaves the speaker unclear of “It is old and wet,” The editor of this page left it unclear [left-unclear]",
    ]);
  });

  test("warns of a strip that takes several blocks, but not of one block that is there twice", () => {
    const text = "The boats lay still.\n\nThe wall held.\n\nThe boats lay still.\n\nNobody was hurt.\n";
    const dir = articles("openings", {
      "a.md": `---\ntitle: The wall\nstrip: ["The"]\n---\n\n${text}`,
      "b.md": `---\ntitle: The boats\nstrip: ["The boats"]\n---\n\n${text}`,
    });
    const { status, stderr } = quotidian(["check", "--articles", dir]);
    expect(status).toBe(0);
    expect(
      stderr
        .trim()
        .split("\n")
        .filter((line) => line.includes("warning")),
    ).toEqual([
      "openings/a.md:3:9 warning Unexpected strip `The`, expected more of its opening: it takes 2 different blocks [strip/several]",
    ]);
  });

  test("warns of an order that fits no quotation or several, at the order", () => {
    const said = "“It is open now,” said Ann Poole. “It is open again,” said Sam Reed.\n";
    const dir = articles("orders", {
      "a.md": `---\ntitle: It was shut\nquotes:\n  - text: It was shut\n    speaker: Ann Poole\n  - { text: "It is open", speaker: "Lena Moss" }\n---\n\n${said}`,
      "b.md": `---\ntitle: Open\nquotes: [{ text: It is open now, speaker: Sam }, { txt: It is, speaker: Sam }]\n---\n\n${said}`,
    });
    const { status, stderr } = quotidian(["check", "--articles", dir]);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "orders/a.md:4:11 warning Unexpected quotes entry `It was shut`, expected the opening of a quotation in the text [quotes/unused]",
      "orders/a.md:6:13 warning Unexpected quotes entry `It is open`, expected more of its opening: it fits 2 different quotations [quotes/several]",
      "orders/b.md:3:52 error Unexpected key `txt` in entry 2 of quotes, expected a list of `{ text, speaker }`, where `speaker` is a name or `false`, or of `{ text, quote: false }` [front-matter/quotes]",
    ]);
  });

  test("explains with the names that the page shows", () => {
    const dir = articles("names", {
      "live.md":
        "---\ntitle: Live\n---\n\n“The wall is safe,” the mayor said.\n\nMARCUS DELL: “It is not safe at all, and it never was.”\n",
      "speakers.yml":
        "- { name: Anita Sow, aliases: [the mayor], articles: [live] }\n- { name: Marcus Dell, role: engineer }\n",
    });
    const { stdout } = quotidian(["explain", `${dir}/live.md`]);
    expect(stdout).toContain("live.md:5:1 quote Anita Sow: “The wall is safe,”");
    expect(stdout).toMatch(/live\.md:7:14 quote Marcus Dell: .* \(role: engineer, /);
  });

  test("counts quotes as the pages do: one that 'she said' breaks is one", () => {
    const dir = articles("broken", {
      "wall.md": "---\ntitle: Wall\n---\n\n“The wall,” said Mara Quay, “is old and wet.”\n",
    });
    const { stdout } = quotidian(["check", "--articles", dir]);
    expect(stdout).toContain("1 quote (1 attributed)");
  });

  test("check says how many articles a build holds back: not drafts, nor what is out", () => {
    const text = (lines: string) => `---\ntitle: Wall\n${lines}---\n\nThe wall was closed.\n`;
    const dir = articles("held", {
      "later.md": text("published: 2999-01-01\n"),
      "draft.md": text("published: 2998-01-01\ndraft: true\n"),
      "out.md": text("published: 2026-01-01\n"),
    });
    const { stdout } = quotidian(["check", "--articles", dir]);
    expect(stdout).toMatch(
      /^.* in \d+\.\d s\n1 article of a later date held back\. The next build is due at 2999-01-01T00:00Z\n$/m,
    );
    expect(quotidian(["check", `${dir}/out.md`, "--articles", dir]).stdout).not.toContain("held back");
  });

  test("says of settings what was expected", () => {
    const dir = articles("settings", {
      "harbour.md": good,
      "site.yml": "masthead: []\nsavedPages: yes\nlicense: {}\nmastheds: Quay\nlanguage: deutsch\n",
      "speakers.yml":
        "- name: Mara Quay\n  hidden: maybe\n- nam: Ilse Brandt\n- name: Mara Quay\n  aliases: The mayor\n- Tove Strand\n",
    });
    expect(quotidian(["check", "--articles", dir]).stderr.trim().split("\n")).toEqual([
      "settings/site.yml:1:11 error Unexpected masthead, expected text [site/value]",
      "settings/site.yml:2:13 error Unexpected savedPages `yes`, expected `{ canonical: …, noindex: … }` [site/value]",
      "settings/site.yml:3:10 error Unexpected license, expected text [site/value]",
      "settings/site.yml:4:1 error Unexpected key `mastheds`, expected `masthead` [site/unknown-key]",
      "settings/site.yml:5:11 error Unexpected language `deutsch`, expected a BCP 47 language tag such as `de` or `pt-BR` [site/value]",
      "settings/speakers.yml:2:11 error Unexpected hidden `maybe`, expected `true` or `false` [speakers/value]",
      "settings/speakers.yml:3:3 error Missing name, expected `name: …` [speakers/value]",
      "settings/speakers.yml:3:3 error Unexpected key `nam`, expected `name` [speakers/unknown-key]",
      "settings/speakers.yml:5:12 error Unexpected aliases `The mayor`, expected a list [speakers/value]",
      "settings/speakers.yml:6:3 error Unexpected entry `Tove Strand`, expected a speaker such as `name: …` [speakers/value]",
    ]);
    writeFileSync(join(folder, dir, "speakers.yml"), "name: Mara Quay\n");
    expect(quotidian(["check", "--articles", dir]).stderr).toContain(
      "speakers.yml:1:1 error Unexpected file, expected a list of speakers, each such as `- name: …`",
    );
  });

  test("says that a folder is empty or missing", () => {
    mkdirSync(join(folder, "empty"));
    const empty = quotidian(["build", "--articles", "empty"]);
    expect(empty.status).toBe(1);
    const said =
      "empty:1:1 error Missing articles, expected a Markdown file in this folder [articles/empty]\n";
    expect(empty.stderr).toBe(`${said}Nothing was published: 1 error\n`);
    expect(quotidian(["check", "--articles", "empty"])).toMatchObject({ status: 1, stderr: said });
    const missing = quotidian(["build", "--articles", "nowhere"]);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(
      /^nowhere:1:1 error Missing folder.*\n(?:Nothing was published: 1 error\n)?$/,
    );
  });

  test("shows control characters of an article instead of sending them to the terminal", () => {
    const dir = articles("control", {
      "x.md": '---\n"ti\\u001b[31mtle": x\ntitle: Fine\n---\n\nThe boats lay still.\n',
    });
    const { stderr } = quotidian(["check", "--articles", dir]);
    expect(stderr).toContain("\\u001b[31m");
    expect(stderr).not.toContain("\u001b");
  });

  test("imports a page, refuses to write over an article, and the body keeps every block", () => {
    const page =
      "Skip to content\n\nHarbour wall *closed*\n\nThe wall was closed on Monday after divers found cracks in it, the port said.\n";
    const first = quotidian(["import", "-", "--articles", "imported"], page);
    expect(first).toMatchObject({
      status: 0,
      stdout: "imported/harbour-wall-closed.md\n",
      stderr:
        "  missing author, published, source; add `author:`, `published:`, `source:` to its front matter, or import again with --force --source URL\n  the build removes 1 block; 0 quotations, 0 unclear\n  next: quotidian explain imported/harbour-wall-closed.md\n",
    });
    const written = readFileSync(join(folder, "imported/harbour-wall-closed.md"), "utf8");
    const [note = "", original = ""] =
      /# original: (\.originals\/[\da-f]{64}\.txt\.gz)\n/.exec(written) ?? [];
    expect(gunzipSync(readFileSync(join(folder, "imported", original))).toString()).toBe(page);
    expect(written.replace(note, "")).toBe(
      "---\ntitle: Harbour wall *closed*\n---\n\nSkip to content\n\nHarbour wall \\*closed\\*\n\nThe wall was closed on Monday after divers found cracks in it, the port said.\n",
    );
    const second = quotidian(["import", "-", "--articles", "imported"], page);
    expect(second.status).toBe(1);
    expect(second.stderr).toContain("[import/exists]");
    expect(quotidian(["import", "-", "--articles", "imported", "--force"], page).status).toBe(0);
    expect(quotidian(["import", "-"], "<!doctype html><p>x</p>").stderr).toContain("[import/text]");
  });

  test("keeps Markdown as it is, and refuses what is an article already", () => {
    writeFileSync(
      join(folder, "page.md"),
      "# Ferry ends after ninety years\n\nThe [ferry](https://x.example) left *once*.\n",
    );
    expect(quotidian(["import", "page.md", "--articles", "markdown", "--no-originals"]).status).toBe(0);
    expect(readFileSync(join(folder, "markdown/ferry-ends-after-ninety-years.md"), "utf8")).toBe(
      "---\ntitle: Ferry ends after ninety years\n---\n\n# Ferry ends after ninety years\n\nThe [ferry](https://x.example) left *once*.\n",
    );
    expect(quotidian(["import", "-"], good).stderr).toContain("[import/article]");
  });

  test("names the template that cannot be read", () => {
    const dir = articles("templated", { "harbour.md": good });
    mkdirSync(join(folder, "templates/_includes/partials"), { recursive: true });
    const said = Object.entries({
      "{{ oops": "1:1 error Missing end of `{{ …`, expected `}}`",
      "\n{% oops %}": "2:4 error Unexpected tag `oops`, expected one of Nunjucks’",
      "\n{{ oops() }}": "2:4 error Unexpected call of `oops`, expected a function that templates receive",
      "{{ 1 | oops }}": "1:8 error Unexpected filter `oops`, expected one of Nunjucks’ or ours",
      '{% include "oops.njk" %}':
        "1:12 error Missing template `oops.njk`, expected it in `templates/` or ours",
      "\n{% if %}":
        "2:7 error Unexpected template (unexpected token: %}), expected one that Nunjucks can render",
      "\n\n  {% for each in [] %}{% if each %}":
        "3:23 error Unexpected template (parseIf: expected elif, else, or endif, got end of file), expected one that Nunjucks can render",
      '{{ say("oops", 1) }}': "1:8 error Missing phrase `oops`, expected it in the strings",
      "{% if 1 is oops %}{% endif %}": "1:12 error Unexpected test `oops`, expected one of Nunjucks’",
    });
    for (const [template, problem] of said) {
      writeFileSync(join(folder, "templates/_includes/partials/masthead.njk"), template);
      expect(quotidian(["build", "--articles", dir])).toMatchObject({
        status: 1,
        stderr: `templates/_includes/partials/masthead.njk:${problem} [template/render]\nNothing was published: 1 error\n`,
      });
      expect(quotidian(["check", "--articles", dir])).toMatchObject({
        status: 1,
        stderr: `templates/_includes/partials/masthead.njk:${problem} [template/render]\n`,
      });
    }
    rmSync(join(folder, "templates"), { recursive: true });
  });

  test("answers in UTF-16 code units of the text, end exclusive", () => {
    const text = "The 🐋 left. “It was late,” said Mara Quay.\n\nSkip to content";
    const { stdout } = quotidian(["analyze"], `${JSON.stringify({ id: 1, text, format: "text" })}\n`);
    const { removed, quotes } = JSON.parse(stdout);
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(at(removed[0])).toBe("Skip to content");
    expect([at(quotes[0]), at(quotes[0].cue), at(quotes[0].speaker.mention)]).toEqual([
      "“It was late,”",
      "said",
      "Mara Quay",
    ]);
  });

  test("explains an article beside the folder around it, or says that there is none", () => {
    const cut = "The Quay Letter is printed every Friday on yellow paper.";
    const page = (title: string) =>
      `---\ntitle: ${title}\nsource: https://quay.example/${title}\n---\n\nThe ${title} was closed on Monday after divers found cracks in it.\n\n${cut}\n`;
    const titles = ["wall", "ferry", "market", "school", "bridge", "tower"];
    const files = Object.fromEntries(titles.map((title) => [`${title}.md`, page(title)]));
    articles("paper/articles", files);
    const usual = quotidian(["explain", "paper/articles/wall.md"]);
    expect(usual).toMatchObject({ status: 0, stderr: "" });
    expect(usual.stdout).toContain("[repeated-block]");
    articles("named", { ...files, "site.yml": "masthead: The Quay\n" });
    expect(quotidian(["explain", "named/wall.md"])).toMatchObject({
      stdout: usual.stdout.replaceAll("paper/articles/", "named/"),
      stderr: "",
    });
    articles("loose", files);
    expect(quotidian(["explain", "loose/wall.md"])).toEqual({
      status: 0,
      stdout: "",
      stderr:
        "loose/wall.md:1:1 warning Missing folder of articles around this file, expected `--articles DIR`: settings and repeated blocks were not looked at [articles/alone]\n",
    });
    expect(quotidian(["explain", "loose/wall.md", "--articles", "loose"]).stdout).toContain(
      "[repeated-block]",
    );
  });

  test("explains several articles, each beside its own folder, and a file that is not there hides none", () => {
    const said = (name: string) => `---\ntitle: ${name}\n---\n\n“The wall is safe,” the mayor said.\n`;
    const list = (name: string, slug: string) =>
      `- { name: ${name}, aliases: [the mayor], articles: [${slug}] }\n`;
    articles("east/articles", {
      "a.md": said("A"),
      "b.md": said("B"),
      "speakers.yml": list("Anita Sow", "a"),
    });
    articles("west/articles", { "c.md": said("C"), "speakers.yml": list("Hugo Quay", "c") });
    const files = ["east/articles/a.md", "east/articles/b.md", "west/articles/c.md"];
    const { status, stdout, stderr } = quotidian(["explain", ...files, "east/articles/gone.md"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^east\/articles\/gone\.md:1:1 error .*\n$/);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual(files);
    expect(lines[0]).toContain("quote Anita Sow");
    expect(lines[1]).not.toContain("Anita Sow");
    expect(lines[2]).toContain("quote Hugo Quay");
    expect(quotidian(["explain", files[0]!, files[0]!])).toMatchObject({ status: 0, stderr: "" });
  });

  test("analyzes line by line: a bad line is answered, the next one too", () => {
    const { status, stdout } = quotidian(
      ["analyze"],
      '{"id":8,"text":"","format":"html"}\n{"id":"a","text":"Skip to content\\n\\n“The tide was late,” said Mara Quay.","format":"text"}\nnot json\n{"id":7}\n{"id":"b","text":""}\n',
    );
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(5);
    expect(answers.shift()).toEqual({
      id: 8,
      error: "Unexpected format, expected `text` or `markdown`",
    });
    expect(answers[0]).toMatchObject({ id: "a", removed: expect.any(Array), quotes: expect.any(Array) });
    expect(answers[1]).toEqual({
      id: null,
      error: expect.stringContaining("expected one JSON object a line"),
    });
    expect(answers[2]).toEqual({ id: 7, error: 'Missing text, expected `"text": …`' });
    expect(answers[3]).toEqual({ id: "b", removed: [], quotes: [] });
  });

  test("prints a host's configuration, and says where there is no site to take redirects from", () => {
    const dir = articles("hosted", { "harbour.md": `---\naliases: [/old/]\n${good.slice(4)}` });
    const unbuilt = quotidian(["host", "nginx", "--articles", dir, "--output", "missing"]);
    expect(unbuilt).toMatchObject({
      status: 0,
      stderr:
        "missing:1:1 warning Missing site, expected a built one in this folder: no redirect of an old address is printed [host/unbuilt]\n",
    });
    expect(unbuilt.stdout).toContain("server {");
    expect(quotidian(["host", "netlify", "--articles", dir, "--output", "missing"]).stderr).toBe("");
    expect(quotidian(["build", "--articles", dir, "--output", "hosted-site"]).status).toBe(0);
    const built = quotidian(["host", "nginx", "--articles", dir, "--output", "hosted-site"]);
    expect(built).toMatchObject({ status: 0, stderr: "" });
    expect(built.stdout).toContain("/old/");
  });

  test("prints a JSON Schema that names the keys", () => {
    const { status, stdout } = quotidian(["schema", "article"]);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(
      expect.arrayContaining(["title", "headline", "quotes"]),
    );
  });
});
