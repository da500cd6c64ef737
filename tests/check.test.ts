import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AttributedArticle } from "../src/article/article.ts";
import type { Finding } from "../src/check/finding.ts";
import { type FormatName, formats } from "../src/check/formats/index.ts";
import { futureDates } from "../src/check/future-dates.ts";
import { largeRemoval } from "../src/check/large-removal.ts";
import { nearDuplicates } from "../src/check/near-duplicates.ts";
import { notesOf } from "../src/check/notes.ts";
import { sameSpeakers } from "../src/check/same-speaker.ts";
import { peopleOf } from "../src/check/site-speakers.ts";
import { checkFolder } from "../src/io/run/check-folder.ts";
import { makeEdits } from "../src/io/run/make-edits.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";
import { readSpeakers } from "../src/site/settings/read-settings.ts";
import { makeSpeakerBook } from "../src/site/speaker-book.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = (body: string, lines = "", path = "a.md"): AttributedArticle =>
  analyzeArticle(`---\ntitle: Wall\n${lines}---\n\n${body}\n`, path);
const short = (findings: readonly Finding[]) =>
  findings.map(({ path, line, column, severity, code }) => `${path}:${line}:${column} ${severity} ${code}`);

/** Writes files below a new folder `articles`, and gives its path. */
function site(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, "articles", file)), { recursive: true });
    writeFileSync(join(folder, name, "articles", file), content);
  }
  return join(folder, name, "articles").replaceAll("\\", "/");
}
const check = async (articles: string, paths: readonly string[] = []) => {
  const { findings, edits } = await checkFolder(paths, articles, {});
  const plain = findings.map(({ path, ...rest }) => ({ ...rest, path: path.replace(`${articles}/`, "") }));
  return { findings: plain, edits };
};
const codes = (findings: readonly Finding[], ...areas: string[]) =>
  short(findings.filter(({ code }) => areas.some((area) => code.startsWith(area))));

describe("links", () => {
  test("the address of an alias leads to its speaker, that of a speaker who is not quoted leads nowhere", async () => {
    const articles = site("alias", {
      "a.md":
        "---\ntitle: A\n---\n\n“The wall was closed on Friday,” said Maren Quay. [a](/speakers/maren-quay/) [b](/speakers/mara-quay/)\n[c](/speakers/tom-reed/)\n",
      "speakers.yml":
        "- name: Mara Quay\n  aliases: [Maren Quay]\n- name: Tom Reade\n  aliases: [Tom Reed]\n",
    });
    expect(codes((await check(articles)).findings, "link/")).toEqual(["a.md:6:2 warning link/page"]);
  });

  const files = {
    "harbour.md":
      "---\ntitle: Harbour\ntags: [Tides]\n---\n\n[a](tide.md) [b](tide.md#low-water) [c](/articles/tide/) [d](/old-tide/) [e](#the-wall) [f](/topics/tides/)\n[g](https://x.example/a) [h](mailto:a@x.example) [[Tide]] [[Tide#Low water]] [i](/about/) [j](/feed.xml) [k](#top)\n\n## The wall\n",
    "tide.md":
      "---\ntitle: Tide\naliases: [/old-tide/]\n---\n\nThe tide was late.\n\n## Low water\n\nIt was low.\n",
  };

  test("that lead somewhere are no findings", async () => {
    const { findings } = await check(site("links-right", files));
    expect(codes(findings, "link/")).toEqual([]);
  });

  test("that lead nowhere are told where they stand, each by what it is", async () => {
    const { findings } = await check(
      site("links-wrong", {
        "lost.md":
          "---\ntitle: Lost\n---\n\n[a](tied.md)\n[b](tide.md#high-water)\n[c](/articles/tied/)\n[d](/imprint/)\n[e](#the-wall)\n[f](/topics/ships/)\n[g](x/y)\n[[Tide#High water]]\n[h](plan.md)\n[[No such note]]\n",
        "plan.md": "---\ntitle: Plan\ndraft: true\n---\n\nA plan.\n",
        "tide.md": files["tide.md"],
      }),
    );
    expect(codes(findings, "link/")).toEqual([
      "lost.md:5:2 warning link/article",
      "lost.md:6:2 warning link/fragment",
      "lost.md:7:2 warning link/page",
      "lost.md:8:2 warning link/page",
      "lost.md:9:2 warning link/fragment",
      "lost.md:10:2 warning link/page",
      "lost.md:11:2 warning link/nowhere",
      "lost.md:12:1 warning link/fragment",
      "lost.md:13:2 warning link/draft",
      "lost.md:14:1 note link/note",
    ]);
    for (const { severity, reason } of findings)
      if (severity === "warning") expect(reason).toMatch(/^Unexpected .+, expected /);
  });

  test("of a saved page belong to the original, but for those to files of articles", async () => {
    const { findings } = await check(
      site("links-saved", {
        "saved.md":
          "---\ntitle: Saved\nsource: https://courier.example/a\n---\n\nWords of the [page](/b) with a [mark](#c), [d](e/f) and [g](gone.md).\n",
      }),
    );
    expect(codes(findings, "link/")).toEqual(["saved.md:6:58 warning link/article"]);
  });

  test("of a block that is removed are not looked at", async () => {
    const { findings } = await check(
      site("links-removed", {
        "a.md":
          "---\ntitle: A\n---\n\n[Skip to content](#content) [Skip to footer](#footer)\n\nThe wall was closed on Monday, the port said.\n",
      }),
    );
    expect(codes(findings, "link/")).toEqual([]);
    expect(codes(findings, "page-furniture")).toHaveLength(1);
  });

  test("of one named file are held against the whole folder", async () => {
    const articles = site("links-right", files);
    const { findings } = await check(articles, [`${articles}/harbour.md`]);
    expect(codes(findings, "link/")).toEqual([]);
  });
});

describe("near-duplicates", () => {
  const words = "tide wall quay boat port gate stone diver crack storm rope anchor light fog sand".split(" ");
  /** Prose of its own for each seed; `changed` of its words are others. */
  const prose = (seed: number, changed = 0, length = 300) => {
    let state = seed;
    const next = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state;
    };
    return Array.from({ length }, (_, index) => {
      const word = `${words[next() % words.length]}${next() % 90}`;
      return changed > 0 && index % Math.round(1 / changed) === 0 ? `new${index}` : word;
    }).join(" ");
  };

  test("a copy with some words changed is told, with its share, at the later file", () => {
    const found = nearDuplicates([
      article(prose(1), "", "a.md"),
      article(prose(2), "", "b.md"),
      article(prose(1, 0.04), "", "c.md"),
    ]);
    expect(short(found)).toEqual(["c.md:1:1 warning article/duplicate"]);
    expect(found[0]!.reason).toMatch(
      /shares 6\d % of its runs of words with a\.md, expected one of the two$/,
    );
  });

  test("other articles, a few shared paragraphs, and short items are not", () => {
    const background = prose(7, 0, 80);
    expect(
      nearDuplicates([
        article(`${prose(1)}\n\n${background}`, "", "a.md"),
        article(`${prose(2)}\n\n${background}`, "", "b.md"),
        article("High water at six.", "", "c.md"),
        article("High water at six.", "", "d.md"),
      ]),
    ).toEqual([]);
  });

  test("a hundred copies are told once each, and what is removed counts on neither side", () => {
    const appeal = "Will you chip in? Please donate today: your gift pays for our reporting.";
    const copies = Array.from({ length: 100 }, (_, index) => article(prose(3), "", `${index}.md`));
    expect(nearDuplicates(copies)).toHaveLength(99);
    const [found] = nearDuplicates([
      article(prose(3), "", "a.md"),
      article(`${prose(3)}\n\n${appeal}`, "", "b.md"),
    ]);
    expect(found!.reason).toContain("shares 100 %");
  });
});

describe("speakers who may be one person", () => {
  const said = (...names: readonly string[]) =>
    names.map((name) => `“It was late at the quay that night,” said ${name} on Monday.`).join("\n\n");
  const find = (articles: Readonly<Record<string, string>>, list = "") => {
    const book = makeSpeakerBook(readSpeakers(list, "speakers.yml").value);
    const all = Object.entries(articles).map(([path, body]) => article(body, "tags: [harbour]\n", path));
    return sameSpeakers(peopleOf(all, book), "articles/speakers.yml");
  };
  const names = (found: readonly Finding[]) =>
    found.map(({ reason }) => /speaker `([^`]+)`/.exec(reason)![1]);

  test.each([
    ["Imran Shah", "Shah"],
    ["Imran Shah", "Imran A. Shah"],
    ["Mara Shah", "M. Shah"],
    ["Ilse Brandtner", "Ilse Brantner"],
  ])("%s and %s", (full, other) => {
    const found = find({ "a.md": said(full), "b.md": said(full), "c.md": said(other) });
    expect(names(found)).toEqual([other]);
    expect(short(found)).toEqual(["c.md:6:1 warning speakers/same"]);
  });

  test.each([
    ["Imran Shah", "Leila Shah"],
    ["Imran Shah", "Imran Shaw"],
    ["John Culver Jr.", "John Culver Sr."],
    ["Mario Brandtner", "Maria Brandtner"],
  ])("%s and %s are two", (one, other) => {
    expect(find({ "a.md": said(one), "b.md": said(other) })).toEqual([]);
  });

  test("a surname of two people names neither, nor one from an article that has nothing in common", () => {
    expect(find({ "a.md": said("Imran Shah"), "b.md": said("Leila Shah"), "c.md": said("Shah") })).toEqual(
      [],
    );
    const apart = [
      article(said("Imran Shah"), "tags: [a]\n", "a.md"),
      article(said("Shah"), "tags: [b]\n", "b.md"),
    ];
    expect(sameSpeakers(peopleOf(apart, makeSpeakerBook([])), "speakers.yml")).toEqual([]);
  });

  test("the line for speakers.yml joins them, in the articles where the surname stands alone", () => {
    const articles = { "a.md": said("Imran Shah"), "b.md": said("Shah") };
    const [found] = find(articles);
    const line = /add `(- .*)` to articles\/speakers\.yml$/.exec(found!.reason)![1]!;
    expect(line).toBe("- { name: Imran Shah, aliases: [ Shah ], articles: [ b ], formerSlugs: [ shah ] }");
    expect(find(articles, `${line}\n`)).toEqual([]);
    const book = makeSpeakerBook(readSpeakers(line, "speakers.yml").value);
    const shah = { name: "Shah", kind: "person" } as const;
    expect([book.find(shah, "b").slug, book.find(shah, "elsewhere").slug]).toEqual(["imran-shah", "shah"]);
  });

  test("two names that the list has are two people", () => {
    const list = "- name: Imran Shah\n- name: Imran A. Shah\n";
    expect(find({ "a.md": said("Imran Shah"), "b.md": said("Imran A. Shah") }, list)).toEqual([]);
  });
});

describe("removals and quotations", () => {
  const reporting =
    "The harbour wall was closed on Monday after divers found cracks in its footing, the port said.";
  const appeal =
    "Will you chip in? Please donate today: your gift pays for our reporting, and we cannot do it alone.";

  test("a removal of a large share is told at the longest block; a small one, and one that was ordered, is not", () => {
    const many = Array.from({ length: 8 }, () => appeal).join("\n\n");
    expect(short(largeRemoval(article(`${reporting}\n\n${many}`)))).toEqual([
      "a.md:7:1 warning removals/large",
    ]);
    expect(largeRemoval(article(`${reporting}\n\n${appeal}`))).toEqual([]);
    const long = Array.from({ length: 20 }, () => reporting).join("\n\n");
    expect(largeRemoval(article(`${long}\n\n${many}`))).toEqual([]);
    const notes = Array.from({ length: 30 }, (_, n) => `Note ${n} of the desk, which is not for print.`).join(
      "\n\n",
    );
    expect(largeRemoval(article(`${reporting}\n\n${notes}`, "strip: [Note]\n"))).toEqual([]);
  });

  test("an unclear quotation is told with its reason, a named one is not", () => {
    const found = notesOf(
      article(
        "“It will fall soon, I am sure of it,” said Mara Quay.\n\n“It will not fall this year.”",
        "quotes: [{ text: It will not, speaker: false }]\n",
      ),
    );
    expect(short(found)).toEqual(["a.md:8:1 note left-unclear"]);
  });
});

describe("dates to come", () => {
  const now = new Date("2026-03-01T12:00:00Z");
  const find = (lines: string) =>
    futureDates(article("The wall.", lines), "Europe/Berlin", now).map(
      ({ line, column, severity }) => `${line}:${column} ${severity}`,
    );
  test.each([
    ["published: 2026-03-09\n", ["3:12 note"]],
    ["published: 2026-03-01T13:00:00Z\n", ["3:12 note"]],
    ["published: 2062-03-01\n", ["3:12 warning"]],
    ["published: 2026-03-09\nsource: https://courier.example/a\n", ["3:12 warning"]],
    ["updated: 2026-03-09\n", ["3:10 warning"]],
    ["saved: 2026-03-09\n", ["3:8 warning"]],
    ["corrections:\n  - { date: 2026-03-09, why: A slip }\n", ["4:13 warning"]],
    ["published: 2026-03-01\nupdated: 2026-03-01\n", []],
    // It is that day somewhere.
    ["saved: 2026-03-02\nupdated: 2026-03-02\n", []],
    ["published: 2026-02-09\nexpires: 2026-12-31\n", []],
  ])("%j", (lines, expected) => {
    expect(find(lines)).toEqual(expected);
  });
});

describe("--fix", () => {
  const pixel = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const wrong =
    '---\ntitle: The wa\u200bll\nimage: Wall.PNG\nalt: ""\n---\n\nSee [the tide](Tide.md#low-water), [it](old/tide.md) and [no](gone.md).\u2060\n\n`a\u200bb` and ![x](pictures/quay.png) \u202eabc\u202c\n\n    co\u200bde\n\nThai: ไทย\u200bไทย\n';
  const right =
    '---\ntitle: The wall\nimage: wall.png\nalt: ""\n---\n\nSee [the tide](tide.md#low-water), [it](tide.md) and [no](gone.md).\n\n`a\u200bb` and ![x](quay.png) \u202eabc\u202c\n\n    co\u200bde\n\nThai: ไทย\u200bไทย\n';

  test("mends zero-width characters and the case and folder of links and pictures, and no word; a second run finds nothing to do", async () => {
    const articles = site("fix", {
      "a.md": wrong,
      "tide.md": "---\ntitle: Tide\n---\n\n## Low water\n\nIt was low.\n",
      "wall.png": pixel,
      "quay.png": pixel,
    });
    const before = statSync(join(articles, "a.md")).mode;
    const { edits } = await checkFolder([], articles, {});
    expect(await makeEdits(edits)).toEqual({ made: edits.length, diagnostics: [] });
    expect(readFileSync(join(articles, "a.md"), "utf8")).toBe(right);
    expect(statSync(join(articles, "a.md")).mode).toBe(before);
    expect(readdirSync(articles).sort()).toEqual(["a.md", "quay.png", "tide.md", "wall.png"]);
    const again = await checkFolder([], articles, {});
    expect(again.edits).toEqual([]);
    expect((await makeEdits(again.edits)).made).toBe(0);
  });

  test("leaves what an author has to decide: several files of one name, a name that stands twice", async () => {
    const source = "---\ntitle: A\n---\n\n[a](Quay.md) [b](Tide.md) and Tide.md.\n";
    const articles = site("fix-not", {
      "a.md": source,
      "one/quay.md": "---\ntitle: One\nslug: one\n---\n\nOne.\n",
      "two/quay.md": "---\ntitle: Two\nslug: two\n---\n\nTwo.\n",
      "tide.md": "---\ntitle: Tide\n---\n\nLow.\n",
    });
    const { edits, findings } = await checkFolder([], articles, {});
    expect(findings.filter(({ code }) => code === "link/article")).toHaveLength(2);
    expect(edits).toEqual([]);
  });

  test("an edit that would change a word is not made", async () => {
    const articles = site("fix-words", { "a.md": "---\ntitle: A\n---\n\nThe wall.\n" });
    const path = `${articles}/a.md`;
    const source = readFileSync(path, "utf8");
    const start = source.indexOf("wall");
    const edit = { start, end: start + 4, text: "gate" };
    expect(await makeEdits([{ path, source, edit }])).toEqual({ made: 0, diagnostics: [] });
    expect(readFileSync(path, "utf8")).toContain("The wall.");
    expect(existsSync(`${path}.tmp`)).toBe(false);
  });

  test("code inside of a line keeps its zero-width characters, the words around it do not", async () => {
    const source = "---\ntitle: A\n---\n\nA ta\u200bp \\` of `ta\u200bp`, \\` and a ta\u200bp `x`.\n";
    const articles = site("fix-code", { "a.md": source });
    await makeEdits((await checkFolder([], articles, {})).edits);
    const mended = "---\ntitle: A\n---\n\nA tap \\` of `ta\u200bp`, \\` and a tap `x`.\n";
    expect(readFileSync(join(articles, "a.md"), "utf8")).toBe(mended);
  });

  test("a symlink stays one: the file that it leads to is mended", async () => {
    const articles = site("fix-link", { "kept/wall.txt": "---\ntitle: A\n---\n\nThe wa\u200bll.\n" });
    symlinkSync("kept/wall.txt", join(articles, "a.md"));
    const { edits } = await checkFolder([], articles, {});
    expect((await makeEdits(edits)).made).toBe(1);
    expect(lstatSync(join(articles, "a.md")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(articles, "kept/wall.txt"), "utf8")).toContain("The wall.");
  });

  test("a file that is saved after it was read is left and told, the one beside it is mended", async () => {
    const source = "---\ntitle: A\n---\n\n%% seen %% The wa\u200bll stood.\n";
    const articles = site("fix-saved", { "a.md": source, "b.md": source });
    const { edits } = await checkFolder([], articles, {});
    const saved = source.replace("The", "On Monday the");
    writeFileSync(join(articles, "a.md"), saved);
    const { made, diagnostics } = await makeEdits(edits);
    expect([made, short(diagnostics)]).toEqual([1, [`${articles}/a.md:1:1 error file/changed`]]);
    expect(readFileSync(join(articles, "a.md"), "utf8")).toBe(saved);
    expect(readFileSync(join(articles, "b.md"), "utf8")).toBe(source.replace("\u200b", ""));
  });
});

describe("formats", () => {
  const findings: readonly Finding[] = [
    {
      path: "articles/a, b.md",
      line: 2,
      column: 7,
      severity: "error",
      reason: "Unexpected x\n::error::y, expected 100 %",
      code: "slug/duplicate",
    },
    {
      path: "articles/a, b.md",
      line: 9,
      column: 1,
      severity: "note",
      reason: "removes ad \u001b[31m",
      code: "advertisement",
    },
    {
      path: "articles/ü.md",
      line: 1,
      column: 1,
      severity: "warning",
      reason: "Missing alt",
      code: "image/alt",
      edit: { start: 0, end: 0, text: "" },
    },
  ];
  const totals = { articles: 2, removed: 1, quotes: 0, passages: 0, attributed: 0 };
  const print = (name: FormatName) =>
    formats[name](findings, { version: "1.2.3", totals, line: "2 articles\n", colour: false });

  test("line: a line each, problems apart from notes", () => {
    expect(print("line")).toEqual({
      stderr:
        "articles/a, b.md:2:7 error Unexpected x\\u000a::error::y, expected 100 % [slug/duplicate]\narticles/ü.md:1:1 warning Missing alt [image/alt]\n",
      stdout: "articles/a, b.md:9:1 removes ad \\u001b[31m [advertisement]\n2 articles\n",
    });
  });

  test("stylish: the findings of a file under its name, no control character", () => {
    expect(print("stylish").stdout).toBe(
      "articles/a, b.md\n  2:7  error    Unexpected x\\u000a::error::y, expected 100 %  slug/duplicate\n  9:1  note     removes ad \\u001b[31m  advertisement\n\narticles/ü.md\n  1:1  warning  Missing alt  image/alt\n\n2 articles\n",
    );
  });

  test("json: everything, and what --fix would mend", () => {
    const { findings: told, ...rest } = JSON.parse(print("json").stdout);
    expect(rest).toEqual({ totals });
    expect(told).toEqual(
      findings.map(({ edit, ...finding }) => ({ ...finding, fixable: edit !== undefined })),
    );
  });

  test("github: an annotation each, that no text of an article can end or begin", () => {
    expect(print("github").stdout.split("\n")).toEqual([
      "::error file=articles/a%2C b.md,line=2,col=7,title=slug/duplicate::Unexpected x\\u000a::error::y, expected 100 %25",
      "::notice file=articles/a%2C b.md,line=9,col=1,title=advertisement::removes ad \\u001b[31m",
      "::warning file=articles/ü.md,line=1,col=1,title=image/alt::Missing alt",
      "2 articles",
      "",
    ]);
  });

  test("sarif: what 2.1.0 requires, and results that name their rule and place", () => {
    const log = JSON.parse(print("sarif").stdout);
    expect(Object.keys(log)).toEqual(["$schema", "version", "runs"]);
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    const [{ tool, results, columnKind }] = log.runs;
    expect(tool.driver).toMatchObject({ name: "Quotidian", semanticVersion: "1.2.3" });
    expect(columnKind).toBe("utf16CodeUnits");
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.map((each: { level: string }) => each.level)).toEqual(["error", "note", "warning"]);
    for (const [index, result] of results.entries()) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
      expect(result.message.text).toBe(findings[index]!.reason);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(decodeURI(artifactLocation.uri.replaceAll("%2C", ","))).toBe(findings[index]!.path);
      expect(artifactLocation.uri).toMatch(/^[\w./%-]+$/);
      expect(region).toEqual({ startLine: findings[index]!.line, startColumn: findings[index]!.column });
    }
  });
});
