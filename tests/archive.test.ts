import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleError } from "../src/article/diagnostic.ts";
import { recordMarkdown } from "../src/import/record-markdown.ts";
import { takeArchiveSite } from "../src/io/publish/archive-site.ts";
import { analyzeStream } from "../src/io/run/analyze-stream.ts";
import { archiveFilter } from "../src/io/run/archive-filter.ts";
import type { ArchiveStep } from "../src/pipeline/archive-terms.ts";
import { program } from "./program.ts";
import { sparkHere } from "./spark-here.ts";

let settings = "";
beforeAll(() => {
  settings = mkdtempSync(join(tmpdir(), "quotidian-archive-"));
  writeFileSync(join(settings, "site.yml"), "timeZone: Europe/Berlin\n");
  writeFileSync(join(settings, "speakers.yml"), "- name: Mara Quay\n  aliases: [M. Quay]\n");
});
afterAll(() => rmSync(settings, { recursive: true, force: true }));

async function through(answer: (input: Readable, output: Writable) => Promise<void>, text: string) {
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  await answer(Readable.from([Buffer.from(text)]), output);
  return chunks
    .join("")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const filter = (step: ArchiveStep, ...records: readonly unknown[]) =>
  through(
    (input, output) => archiveFilter(step, settings, input, output),
    `${records.map((record) => (typeof record === "string" ? record : JSON.stringify(record))).join("\n")}\n`,
  );

const said = "“We will not open the wall before Easter,” said M. Quay, the harbour master.";

describe("a record", () => {
  test("becomes an article file: what it says goes before what stands at the top of its text", () => {
    const text = "By Tom Reed\n\nThe wall was closed on Monday after divers found cracks in its footing.";
    const made = recordMarkdown({
      text,
      title: "Wall closed",
      date: "2026-03-01",
      author: "Mara Quay",
      tags: [],
    });
    expect(made).toContain("title: Wall closed\n");
    expect(made).toContain("date: 2026-03-01\n");
    expect(made).toContain("author: Mara Quay\n");
    expect(made).not.toContain("tags");
    expect(made).toMatch(/---\n\nBy Tom Reed\n\nThe wall was closed/);
  });

  test("of plain text keeps the marks that Markdown would read", () => {
    const made = recordMarkdown({
      text: "The *old* wall_\n\n# 5 of us went home, said the mayor.",
      title: "Wall",
    });
    expect(made).toContain("The \\*old\\* wall");
    expect(made).toContain("\\# 5 of us");
  });

  test("that is an article file already stays as it is", () => {
    const markdown = "---\ntitle: Wall\n---\nThe tide was late.\n";
    expect(recordMarkdown({ markdown, title: "Other" })).toBe(markdown);
  });

  test("without a text is no article", () => {
    expect(recordMarkdown({ title: "Wall" })).toBeDefined();
    expect(recordMarkdown({ text: "" })).toBeUndefined();
  });
});

describe("archive-filter read", () => {
  test("makes an article of text, Markdown, HTML and the bytes of a page", async () => {
    const body =
      "The wall was closed on Monday after divers found cracks in its footing, the town said. ".repeat(4);
    const html = `<html><head><title>Wall closed</title></head><body><article><h1>Wall closed</h1><p>${body}</p><p>${body}</p></article></body></html>`;
    const answers = await filter(
      "read",
      { id: "wall", text: `${body}\n\n${said}`, title: "Wall", published: "2026-02-28T23:30:00Z" },
      { id: 7, markdown: `---\ntitle: Wall\ndraft: true\n---\n${said}\n`, path: "2026/wall 7.md" },
      { id: "https://www.coast.example/news/wall.html?utm_source=x", html },
      {
        id: "http://coast.example/news/wall.html",
        bytes: Buffer.from(html).toString("base64"),
        type: "text/html",
      },
      {
        id: "quay.md",
        path: "quay.md",
        bytes: Buffer.from(`---\ntitle: Quay\n---\n${said}`).toString("base64"),
        type: "text/markdown",
      },
    );
    expect(answers.map(({ problems }) => problems)).toEqual(Array(5).fill(undefined));
    const [text, markdown, page, again, file] = answers;
    // Half past eleven in UTC is the next month in Berlin.
    expect(text).toMatchObject({ id: "wall", path: "wall.md", slug: "wall", month: "2026-03", draft: false });
    expect(markdown).toMatchObject({ id: "7", path: "2026/wall 7.md", month: "undated", draft: true });
    expect(page.path).toMatch(/^wall-[0-9a-f]{8}\.md$/);
    expect(page.markdown).toContain("source: https://www.coast.example/news/wall.html");
    expect(page.host).toBe("coast.example");
    expect([again.page, again.path]).toEqual([page.page, page.path]);
    expect(file).toMatchObject({ path: "quay.md", slug: "quay" });
  });

  test.each([
    ["2026/Wall 7.md", true],
    ["wall.markdown", true],
    ["_wall.md", true],
    ["site.yml", false],
    ["wall", false],
    [".wall.md", false],
    ["~$wall.md", false],
    [".git/wall.md", false],
    ["b.md/c.md", false],
    ["/wall.md", false],
    ["a//wall.md", false],
    ["a/../wall.md", false],
    ["a\\wall.md", false],
    ["a\nb.md", false],
    [`${"ü".repeat(120)}.md`, false],
    [`${"a/".repeat(33)}b.md`, false],
  ])("takes a path where it is that of an article file: %j", async (path, isTaken) => {
    const [{ problems = [] }] = await filter("read", { id: "wall", markdown: said, path });
    const codes = problems.map(({ code }: { readonly code: string }) => code);
    expect(codes).toEqual(isTaken ? [] : ["archive/path"]);
  });

  test("answers each bad record on its own line, and goes on", async () => {
    const answers = await filter(
      "read",
      "no JSON",
      { text: said },
      "null",
      { id: "a", markdown: said, path: "../../etc/a.md" },
      { id: "b", html: "<html><body><p>Log in</p></body></html>" },
      { id: "c" },
      { id: "short", text: "The tide was late." },
      { id: "d.md", bytes: "/w==", type: "text/markdown" },
      { id: "e", markdown: "---\ntitle: Wall\nquotes: 5\n---\nThe tide was late.\n" },
      { id: "https://coast.example/large.html", oversized: true },
      { id: "f", markdown: `---\ntitle: Wall\n---\n${said}` },
    );
    const codes = answers.map(({ problems }) => problems?.map(({ code }: { code: string }) => code));
    expect(codes.slice(0, 10)).toEqual([
      ["archive/record"],
      ["archive/record"],
      ["archive/record"],
      ["archive/path"],
      [expect.stringMatching(/^import\/(?:text|headline)$/)],
      ["archive/text"],
      ["archive/text"],
      ["file/encoding"],
      ["front-matter/quotes"],
      ["import/size"],
    ]);
    expect(codes[10]).toBeUndefined();
    expect(answers[0].problems[0].reason).toContain("`no JSON`");
  });

  test("names keys that no article has, and passes over those of other tools and empty ones", async () => {
    const [{ problems, unknown, markdown }, plain] = await filter(
      "read",
      {
        id: "a",
        text: said,
        title: "Wall",
        autor: "Tom Reed",
        kerning: 5,
        layout: "post",
        places: [],
        x: null,
      },
      { id: "b", text: said, title: "Wall", byline: "Tom Reed", html: "", oversized: false },
    );
    expect([problems, unknown]).toEqual([
      undefined,
      [
        "Unexpected key `autor`, expected `author`",
        "Unexpected key `kerning`, expected one that the manual lists",
      ],
    ]);
    expect(markdown).not.toContain("autor");
    expect([plain.problems, plain.unknown]).toEqual([undefined, undefined]);
  });

  test("puts what a record says beside its HTML before what the page says", async () => {
    const words =
      "The wall was closed on Monday after divers found cracks in its footing, the town said. ".repeat(4);
    const html = `<html><head><title>Wall</title><meta name="author" content="The desk"></head><body><article><h1>Wall</h1><p>${words}</p><p>${words}</p></article></body></html>`;
    const [{ markdown, month }, bare] = await filter(
      "read",
      {
        id: "wall",
        html,
        headline: "Wall closed",
        authors: ["Tom Reed"],
        date: "2026-03-01",
        tags: ["Quay"],
      },
      { id: "bare", html },
    );
    expect(month).toBe("2026-03");
    for (const line of ["headline: Wall closed", "authors:\n  - Tom Reed", "tags:\n  - Quay"])
      expect(markdown).toContain(line);
    expect(markdown).not.toContain("The desk");
    expect(bare.markdown).toContain("The desk");
  });

  test("tells an article that is withdrawn, needs no text of it, and refuses what is no answer", async () => {
    const answers = await filter(
      "read",
      { id: "http://www.coast.example/wall?utm_source=x", withdrawn: true },
      { id: "b", markdown: said, withdrawn: false },
      { id: "c", markdown: said, withdrawn: "soon" },
      { id: "d", markdown: said, withdrawn: null },
    );
    const [page] = await filter("read", { id: "https://coast.example/wall", markdown: said });
    expect(answers[0]).toEqual({ id: expect.any(String), page: page.page, withdrawn: true });
    expect(answers[1]).toMatchObject({ page: "b", withdrawn: false, path: "b.md" });
    expect(answers[2].problems).toMatchObject([{ path: "c", code: "archive/withdrawn" }]);
    expect(answers[3].withdrawn).toBeUndefined();
  });

  test("says of an empty file what the build says", async () => {
    const [empty] = await filter("read", { id: "e.md", path: "e.md", bytes: "", type: "text/markdown" });
    expect(empty.problems).toMatchObject([{ code: "front-matter/missing", severity: "warning" }]);
  });
});

describe("archive-filter tables", () => {
  const furniture = "Sign up for our newsletter at https://coast.example/letters";
  const line = "Our harbour desk reports from the quay on every day of the year.";
  const markdown = `---\ntitle: Wall\npublished: 2026-03-01\nsource: https://coast.example/wall\n---\n\n${said}\n\n${line}\n\n${furniture}\n`;
  const job = { id: "wall", path: "wall.md", month: "2026-03", markdown };

  test("lists what an article adds to each table, with speakers joined by the site's list", async () => {
    const [rows] = await filter("tables", { ...job, markdown: markdown.replace(line, "") });
    expect(rows).toMatchObject({
      id: "wall",
      month: "2026-03",
      article: {
        article: "wall",
        headline: "Wall",
        published: "2026-03-01",
        host: "coast.example",
        quotes: 1,
      },
      quotes: [
        {
          text: "“We will not open the wall before Easter,”",
          speaker: "Mara Quay",
          speaker_slug: "mara-quay",
        },
      ],
      speakers: [{ speaker: "Mara Quay", printed: "Mara Quay", speaker_slug: "mara-quay", quotes: 1 }],
      removals: [{ text: furniture, label: "newsletter" }],
    });
    const [{ start, end }] = rows.removals;
    expect(markdown.replace(line, "").slice(start, end)).toBe(furniture);
  });

  test("removes what is repeated in its source, and says not how often", async () => {
    const [read] = await filter("read", { id: "wall", markdown });
    const answers = await Promise.all(
      read.blocks.map((block: string) => filter("tables", { ...job, repeated: [block] })),
    );
    const repeated = answers
      .flat()
      .flatMap(({ removals }) => removals.filter(({ rule }: { rule: string }) => rule === "repeated-block"));
    expect(repeated.map(({ text, reason }) => [text, reason])).toEqual([
      [line, "The same words stand in other articles of the publisher"],
    ]);
  });
});

test("a line ends at a line feed only: JSON may hold U+2028", async () => {
  const record = `{"id":1,"text":"The tide\u2028was late."}\n`;
  const answers = await through(analyzeStream, record);
  expect(answers).toEqual([{ id: 1, removed: [], quotes: [] }]);
});

describe("archive", () => {
  const run = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [program, "archive", ...words], {
      cwd: settings,
      encoding: "utf8",
      env: { ...process.env, PATH: "", SPARK_HOME: "", PYSPARK_PYTHON: "no-such-python", ...env },
    });

  beforeAll(() => {
    for (const name of ["new.ndjson", "a.ndjson", "b.parquet"]) writeFileSync(join(settings, name), "{}\n");
    writeFileSync(join(settings, "empty.ndjson"), "");
  });

  test("names an input that is not there, and an archive to go on with that is not", () => {
    for (const words of [["a.ndjson", "gone.ndjson"], ["gone/"], ["--output", "gone"]]) {
      const { status, stderr } = run(words);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^Missing gone\S*, expected an archive\n$/);
    }
    // Spark looks for these itself.
    for (const name of ["file:/gone.ndjson", "s3://gone/a.ndjson", "gone/*.ndjson"])
      expect(run([name]).stderr).toContain("Missing Apache Spark");
  });

  test("says what to install where there is no Spark", () => {
    const { status, stderr } = run(["new.ndjson"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Missing Apache Spark, expected spark-submit on PATH, .*: pip install -r .*requirements\.txt\n$/,
    );
  });

  test("asks what the inputs are where their names do not tell", () => {
    const { stderr } = run(["a.ndjson", "b.parquet"]);
    expect(stderr).toContain("a.ndjson, b.parquet, expected `--from ndjson`");
  });

  /** Takes the place of `spark-submit`. */
  const spark = (lines: string) => {
    const bin = join(settings, "bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "spark-submit"), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
    return { SPARK_HOME: settings, PATH: process.env["PATH"], TMPDIR: mkdtempSync(join(settings, "tmp-")) };
  };
  const said = "printf '\\036one analysed\\n\\037a:1:1 error Wall\\nnoise of Java\\n'; echo more noise >&2";

  test("prints what the job says, without what Spark says, and gives the job's exit code", () => {
    for (const code of [0, 1]) {
      const env = spark(`${said}; exit ${code}`);
      const { status, stdout, stderr } = run(["a.ndjson"], env);
      expect([status, stdout, stderr]).toEqual([code, "one analysed\n", "a:1:1 error Wall\n"]);
      expect(readdirSync(env.TMPDIR)).toEqual([]);
    }
  });

  test("names a file without a byte, for Spark passes over it", () => {
    const { status, stderr } = run(["a.ndjson", "empty.ndjson"], spark("exit 0"));
    expect([status, stderr]).toEqual([
      0,
      "empty.ndjson:1:1 warning Unexpected file without a byte, expected articles [archive/empty]\n",
    ]);
  });

  test.each([
    ["Error: Unrecognized option: --x", "Unrecognized option: --x"],
    ['Exception in thread "main" org.apache.spark.SparkException: No such master', "No such master"],
    ["something else", "exit code 1"],
  ])("says in one sentence that Spark does not start, and where the details are: %s", (line, why) => {
    const { status, stderr } = run(["a.ndjson"], spark(`echo '${line}' >&2; echo '\tat x'; exit 1`));
    const [sentence, details, ...rest] = stderr.trim().split("\n");
    expect([status, rest]).toEqual([2, []]);
    expect(sentence).toContain(`Unexpected end of Spark (${why}), expected`);
    expect(readFileSync(details!.replace("Details: ", ""), "utf8")).toContain(line);
  });

  test("keeps the details of a job that came to no end, after its own words", () => {
    const { status, stderr } = run(["a.ndjson"], spark(`${said}; exit 3`));
    const [sentence, details, ...rest] = stderr.trim().split("\n");
    expect([status, sentence, rest]).toEqual([1, "a:1:1 error Wall", []]);
    expect(readFileSync(details!.replace("Details: ", ""), "utf8").split("\n").sort()).toEqual([
      "",
      "more noise",
      "noise of Java",
    ]);
  });

  test("that is stopped says so, and nothing of Java's", async () => {
    const env = spark(`printf '\\036begun\\n'; trap 'echo noise; exit 130' INT; sleep 60 & wait; exit 0`);
    const child = spawn(process.execPath, [program, "archive", "a.ndjson"], {
      cwd: settings,
      env: { ...process.env, ...env },
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      child.kill("SIGINT");
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const [, signal] = await once(child, "close");
    expect([signal, stdout, stderr]).toEqual([
      "SIGINT",
      "begun\n",
      "Stopped: the next run with the same input makes up for it\n",
    ]);
    expect(readdirSync(env.TMPDIR)).toEqual([]);
  });

  test("refuses a folder of settings that is not there", () => {
    const { status, stderr } = run(["a.ndjson", "--articles", "nowhere"], spark("exit 0"));
    expect([status, stderr]).toEqual([
      2,
      "Missing folder nowhere, expected that of site.yml and speakers.yml\n",
    ]);
  });
});

describe("the folder of an archive's site", () => {
  const place = (...names: readonly string[]) => join(settings, "sites", ...names);
  const refusal = (site: string, ...inputs: readonly string[]) => {
    try {
      takeArchiveSite(site, inputs);
      return undefined;
    } catch (error) {
      return (error as ArticleError).diagnostics[0]!.reason;
    }
  };

  test("is a new or empty one, and from then on its own", () => {
    mkdirSync(place("empty"), { recursive: true });
    for (const site of [place("empty"), place("new", "deep")]) {
      expect(refusal(site)).toBeUndefined();
      writeFileSync(join(site, "index.html"), "");
      expect(refusal(site)).toBeUndefined();
    }
  });

  test("is never one that others wrote to, or that holds what is read, or lies in it", () => {
    mkdirSync(place("hand"), { recursive: true });
    writeFileSync(place("hand", "hand.md"), "By hand");
    expect(refusal(place("hand"))).toContain("with other files");
    expect(readdirSync(place("hand"))).toEqual(["hand.md"]);
    expect(refusal(process.cwd())).toContain("around");
    expect(refusal(join(process.cwd(), "templates", "site"))).toContain("in ");
    expect(refusal(place("all"), place("all", "articles"))).toContain("around");
    expect(refusal(place("all", "site"), place("all"))).toContain("in ");
    expect(existsSync(place("all"))).toBe(false);
  });
});

const python = spawnSync("python3", ["--version"]).status === 0;
const nodeFilter = fileURLToPath(new URL("../src/archive/", import.meta.url));

describe.runIf(python)("a record that its process does not survive", () => {
  /** Ends at 'kill', never answers 'hang', and dies of 'once' only where another record came before. */
  const fake = `
    let count = 0;
    require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
      count++;
      if (line.includes("kill") || (line.includes("once") && count > 1)) process.exit(9);
      if (!line.includes("hang")) console.log(line.toUpperCase());
    });`;
  const answersOf = (command: string, ...lines: readonly string[]) => {
    writeFileSync(join(settings, "fake.cjs"), fake);
    const script = `
import sys, json
sys.path.insert(0, sys.argv[1])
from node_filter import through
for line in through(sys.argv[2], "step", {"site.yml": ""}, 3)(sys.argv[3:]): print(line)`;
    const { stdout, stderr } = spawnSync("python3", ["-B", "-c", script, nodeFilter, command, ...lines], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    return stdout.trim().split("\n");
  };

  const own = () => `'${process.execPath}' '${join(settings, "fake.cjs")}'`;
  test.each([
    ["started directly", own],
    ["started by a script", () => `sh -c "${own()} step; true"`],
  ])("is asked apart, then left out by name; the records around it are answered: %s", (_, command) => {
    const record = (id: string) => JSON.stringify({ id });
    const answers = answersOf(command(), ...["a", "kill", "b", "hang", "once", "c"].map(record));
    const problem = (id: string, code: string) => ({
      id,
      problems: [expect.objectContaining({ path: id, code })],
    });
    expect(answers.map((line) => JSON.parse(line))).toEqual([
      { ID: "A" },
      problem("kill", "archive/killed"),
      { ID: "B" },
      problem("hang", "archive/time"),
      { ID: "ONCE" },
      { ID: "C" },
    ]);
  });
});

/** Runs Python beside the modules of the job. */
const inPython = (script: string, ...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync("python3", ["-B", "-c", script, nodeFilter, ...words], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
};

describe.runIf(python)("why a run failed", () => {
  const script = `
import json, sys
sys.path.insert(0, sys.argv[1])
from failures import failure
print(json.dumps([failure(said, "news.ndjson", "spark://quay:7077") for said in json.loads(sys.argv[2])]))`;
  const failures = (...said: readonly string[]) => inPython(script, JSON.stringify(said)) as string[][];
  const frames = 'Traceback (most recent call last):\n  File "/x/worker.py", line 8, in main\n';

  test("is told in one sentence, with the option or the file that is at fault", () => {
    const found = failures(
      `org.apache.spark.SparkException: Job aborted\n${frames}node_filter.NotStarted: Unexpected failure of quay (No such file), expected Quotidian on each machine\n\n\tat org.x`,
      "Job aborted: [FAILED_READ_FILE.NO_HINT] Encountered error while reading file file:///news/a.b.ndjson.gz.  SQLSTATE: KD001\n\tat x",
      "[PATH_NOT_FOUND] Path does not exist: file:/gone/*.ndjson. SQLSTATE: 42K03",
      'org.apache.hadoop.fs.UnsupportedFileSystemException: No FileSystem for scheme "s3"',
      "java.lang.RuntimeException: java.lang.ClassNotFoundException: Class org.apache.hadoop.fs.s3a.S3AFileSystem not found",
      `${frames}ModuleNotFoundError: No module named 'warcio'\n`,
      "The bucket does not exist: quay",
      "org.apache.spark.SparkException: Could not parse Master URL: 'quay'",
      "[INVALID_CONF_VALUE.TYPE_MISMATCH] The value 'many' in the config \"spark.sql.shuffle.partitions\" is invalid. It should be a/an 'int' value. SQLSTATE: 22022",
    );
    expect(found.map(([where]) => where)).toEqual([
      "--command",
      "/news/a.b.ndjson.gz",
      "/gone/*.ndjson",
      "news.ndjson",
      "--conf",
      "news.ndjson",
      "news.ndjson",
      "--master",
      "--conf",
    ]);
    for (const [, reason] of found) {
      expect(reason).toMatch(/^(?:Unexpected|Missing) .*, expected /);
      expect(reason).not.toMatch(/\n|SQLSTATE|Exception|Traceback/);
    }
    expect(found[0]![1]).toContain("failure of quay (No such file)");
    expect(found[7]![1]).toContain("spark://quay:7077");
  });

  test("is told by its own first words where it is none that is known", () => {
    const reasons = failures(
      "java.io.IOException: No space left on device\n\tat java.base",
      `Job aborted\n${frames}ValueError: no such tide\n\n\tat org.x`,
      "",
    ).map(([where, reason]) => [where, /\((.*?)\), expected/.exec(reason!)?.[1]]);
    const place = "news.ndjson";
    expect(reasons).toEqual([
      [place, "No space left on device"],
      [place, "no such tide"],
      [place, "no word of it"],
    ]);
  });
});

describe.runIf(python)("a command that is not ours", () => {
  const script = `
import json, sys
sys.path.insert(0, sys.argv[1])
from node_filter import NotStarted, through
found = []
for command in sys.argv[2:]:
    try: found.append(list(through(command + " archive-filter", "read", {}, 5)(['{"id": "a"}'])))
    except NotStarted as error: found.append(str(error))
print(json.dumps(found))`;

  test("is told at once, and no record is at fault; a record that ends ours is", () => {
    const ends = join(settings, "ends.cjs");
    writeFileSync(ends, 'process.stdin.on("data", () => process.exit(9)).on("end", () => process.exit(0));');
    const broken = join(settings, "broken.cjs");
    writeFileSync(broken, 'console.error("site.yml:1:1 error Wall"); process.exit(1);');
    const [gone, failing, silent, ours] = inPython(
      script,
      "no-such-command",
      `'${process.execPath}' '${broken}'`,
      "false",
      `'${process.execPath}' '${ends}'`,
    );
    expect(gone).toMatch(/failure of no-such-command \(.*No such file.*\), expected Quotidian/);
    expect(failing).toMatch(/broken\.cjs'? \(site\.yml:1:1 error Wall\), expected Quotidian/);
    expect(silent).toContain("(exit code 1)");
    expect(ours.map((line: string) => JSON.parse(line).problems[0].code)).toEqual(["archive/killed"]);
  });
});

describe.runIf(python)("the bytes of a packed archive of the web", () => {
  const script = `
import gzip, io, json, sys
sys.path.insert(0, sys.argv[1])
from web_archives import Unpacked
records = [gzip.compress(word * 30000) for word in (b"one ", b"two ", b"three ")]
whole = b"".join(records)
second = len(records[0]) + len(records[1])
def read(packed):
    unpacked = Unpacked(io.BytesIO(packed))
    words = b"".join(iter(lambda: unpacked.read(999), b"")).split()
    return [words.count(b"one"), words.count(b"two"), words.count(b"three"), type(unpacked.problem).__name__]
print(json.dumps([read(each) for each in (
    whole, whole + bytes(200), whole[:second], whole[:second + 30], whole[:second + 5], whole[:-1],
    whole[:second] + b"no record", records[0] + bytes(5) + whole[:len(records[0])])]))`;

  test("are those of all records that are whole; a cut and damage are known", () => {
    const each = 30000;
    const [whole, padded, shorter, cut, cutInHead, cutInEnd, damaged, ...apart] = inPython(script);
    for (const sound of [whole, padded]) expect(sound).toEqual([each, each, each, "NoneType"]);
    expect(shorter).toEqual([each, each, 0, "NoneType"]);
    expect(cut.slice(0, 2)).toEqual([each, each]);
    expect([cut[3], cutInHead, cutInEnd[3]]).toEqual(["Cut", [each, each, 0, "Cut"], "Cut"]);
    expect(damaged).toEqual([each, each, 0, "error"]);
    expect(apart).toEqual([[each * 2, 0, 0, "NoneType"]]);
  });
});

const warcio = spawnSync("python3", ["-c", "import pyarrow, warcio"]).status === 0;

describe.runIf(warcio)("archives of the web", () => {
  const script = `
import io, json, sys
from pathlib import Path
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter
sys.path.insert(0, sys.argv[1])
from web_archives import pages
folder = Path(sys.argv[2])
found = {}
for packed in (False, True):
    written, ends = io.BytesIO(), []
    writer = WARCWriter(written, gzip=packed)
    for number in range(3):
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.0")
        page = io.BytesIO(b"<p>The tide was late.</p>" * 9000)
        writer.write_record(writer.create_warc_record(f"https://coast.example/{number}", "response", payload=page, http_headers=headers))
        ends.append(written.tell())
    whole, second = written.getvalue(), ends[1]
    files = {"whole": whole, "cut": whole[:(second + ends[2]) // 2], "head": whole[:second + 60], "other": whole[:second] + b"no record"}
    for name, content in files.items(): (folder / f"{name}.warc").write_bytes(content)
    for name in (*files, "gone"):
        said = list(pages([str(folder / f"{name}.warc"), str(folder / "whole.warc")]))
        problems = [problem for is_page, line in said if not is_page for problem in json.loads(line)["problems"]]
        found[f"{name} {packed}"] = [sum(is_page for is_page, _ in said), [[each["path"], each["code"], each["reason"]] for each in problems]]
print(json.dumps(found))`;

  test("are read as far as they are whole, and end no other file", () => {
    mkdirSync(join(settings, "warc"), { recursive: true });
    const found = inPython(script, join(settings, "warc"));
    for (const packed of ["False", "True"]) {
      expect(found[`whole ${packed}`]).toEqual([6, []]);
      for (const name of ["cut", "head", "other"]) {
        const reason = name === "other" ? /content behind 2 pages/ : /end of the file behind 2 pages/;
        const problem = [
          expect.stringContaining(`${name}.warc`),
          "archive/broken",
          expect.stringMatching(reason),
        ];
        expect([name, found[`${name} ${packed}`]]).toEqual([name, [5, [problem]]]);
      }
      expect(found[`gone ${packed}`]).toMatchObject([
        3,
        [[expect.any(String), "archive/broken", expect.any(String)]],
      ]);
    }
  });
});

/** A run of Python with the store's module; what needs Spark or its address stands in. */
const pyarrow = spawnSync("python3", ["-c", "import pyarrow, pyspark"]).status === 0;

describe.runIf(pyarrow)("a part of the site", () => {
  const script = `
import json, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from site_packs import run_part, seen_from_here
root = sys.argv[2]
Path(root, "articles").mkdir(parents=True, exist_ok=True)
made = [run_part(["sh", "-c", said], 1, 2, root) for said in json.loads(sys.argv[3])]
lines = [seen_from_here(line, "/shared/site", "own") for line in json.loads(sys.argv[4])]
print(json.dumps([made, lines]))`;

  test("is there where it says so, whole or not; what it warns of is named by where it lies", () => {
    const [made, lines] = inPython(
      script,
      join(settings, "part"),
      JSON.stringify([
        "echo 2 of 2 in x.shard",
        "echo 1 of 2 in x.shard; echo left out >&2; exit 1",
        "echo Nothing was published >&2; exit 1",
        "echo begun; exit 137",
      ]),
      JSON.stringify([
        "articles/2026/wall.md:1:1 error Wall",
        "articles/site.yml:1:1 warning Key",
        "pages/imprint.md:1:1 warning Key",
        "1 article with errors left out",
      ]),
    );
    expect(made).toEqual([
      [[true, true], ""],
      [[true, false], "left out\n"],
      [[false, false], "Nothing was published\n"],
      [[false, false], ""],
    ]);
    expect(lines).toEqual([
      "/shared/site/articles/2026/wall.md:1:1 error Wall",
      "own/site.yml:1:1 warning Key",
      "pages/imprint.md:1:1 warning Key",
      "1 article with errors left out",
    ]);
  });
});

describe.runIf(pyarrow)("an upload", () => {
  const script = `
import json, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import store
told = []
store.tell = told.append
${sparkHere}
caching = {"name": "assets/[0-9a-f]+[.]css", "hashed": "max-age=9", "page": "no-cache"}
counts = store.upload(Here(), Path(sys.argv[2]), Path(sys.argv[3]).as_uri(), caching)
print(json.dumps([counts, told]))`;
  const place = (...names: readonly string[]) => join(settings, "upload", ...names);
  const upload = () => {
    const { stdout, stderr } = spawnSync(
      "python3",
      ["-B", "-c", script, nodeFilter, place("site"), place("store")],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  };
  const write = (name: string, text: string) => {
    mkdirSync(dirname(place(name)), { recursive: true });
    writeFileSync(place(name), text);
  };

  test("makes folders, deletes what is gone, also again, and nothing outside or that the list does not name", () => {
    write("victim", "");
    write("site/index.html", "new");
    write("site/quay/index.html", "new");
    write("site/quay/tides.gz", "as it is");
    const made = { "index.html": "1", "quay/index.html": "2", "quay/tides.gz": "3" };
    write("site/build.json", JSON.stringify({ files: made }));
    write("store/old.html", "");
    write("store/other.html", "");
    const files = { "old.html": "1", "gone.html": "1", "../victim": "1", "quay/../../victim": "1" };
    write("store/build.json", JSON.stringify({ files }));
    expect(upload()).toEqual([[3, 2], []]);
    expect(readFileSync(place("store/quay/tides.gz"), "utf8")).toBe("as it is");
    expect(existsSync(place("victim"))).toBe(true);
    expect(readdirSync(place("store")).sort()).toEqual(["build.json", "index.html", "other.html", "quay"]);
    expect(upload()).toEqual([[0, 0], []]);
  });

  test.each(["{", "[]", '{"files": [1]}'])("tells of a list that is none, and sends all: %s", (list) => {
    write("store/build.json", list);
    const [counts, told] = upload();
    expect(counts).toEqual([3, 0]);
    expect(told).toEqual([expect.stringMatching(/build\.json:1:1 warning .* \[archive\/store\]$/)]);
  });
});
