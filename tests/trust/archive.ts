/**
 * Runs `quotidian archive` on Spark over a small archive: `npm run trust -- archive`.
 *
 * Needs Java and the Python packages in `src/archive/requirements.txt` and `tests/trust/archive-requirements.txt`. Says
 * so where they are missing, and ends well.
 */
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { caching, hashedName } from "../../src/hosts/security.ts";
import { articleText } from "../bench/corpus.ts";
import compile from "../compile.ts";
import { program } from "../program.ts";
import { sparkHere } from "../spark-here.ts";
import { freePort } from "./free-port.ts";
import { type KeptSpark, keepSpark } from "./kept-spark.ts";

const python = process.env["PYSPARK_PYTHON"] ?? "python3";
const lacking = whatLacks();
if (lacking !== undefined) {
  console.log(`Skipped: ${lacking}`);
  process.exit(0);
}
compile();

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "quotidian-archive-"));
const at = (...names: readonly string[]) => join(folder, ...names);
const command = `'${process.execPath}' '${program}'`;

// What Spark makes fast for hours costs most of a run of seconds.
const settings = [
  "spark.ui.enabled=false",
  "spark.ui.showConsoleProgress=false",
  "spark.driver.host=127.0.0.1",
  "spark.sql.shuffle.partitions=2",
  "spark.sql.codegen.wholeStage=false",
  "spark.sql.codegen.factoryMode=NO_CODEGEN",
  "spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
  "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
];
type Row = Readonly<Record<string, unknown>>;
interface Article {
  readonly name: string;
  readonly month: string;
  readonly text: string;
}

const line = "Our harbour desk reports from the quay on every day of the year.";
/** An article that is dated wrongly at first, alone in its month. */
const wrongly: Article = {
  name: "report-40.md",
  month: "2025-12",
  text: articleText(40).replace(/^date: .*/m, "date: 2025-12-05"),
};
/** An article that is withdrawn later, alone in its month. */
const withdrawn: Article = {
  name: "report-41.md",
  month: "2025-11",
  text: articleText(41)
    .replace(/^date: .*/m, "date: 2025-11-05")
    .replace(/^source: .*/m, "source: https://alone.example/41"),
};
const months = ["2026-01", "2026-02", "2026-03", undefined] as const;

/** Three months of articles and some without a date. In January two of one source share a line, in March one more. */
const articles: readonly Article[] = Array.from({ length: 41 }, (_, number) => {
  const month = number === 40 ? "2026-03" : months[number % 4];
  const date =
    month === undefined ? "" : `date: ${month}-${String(1 + (number % 28)).padStart(2, "0")}T10:00:00Z\n`;
  const shared = [0, 4, 2].includes(number) ? `\n${line}\n` : "";
  const text = articleText(number)
    .replace(/^date: .*\n/m, date)
    .replace(/^source: .*/m, `source: https://${shared ? "quay" : `coast${month ?? ""}`}.example/${number}`);
  return { name: `report-${number}.md`, month: month ?? "undated", text: text + shared };
});

/** The filter, but that it ends at one article and never answers another. */
const fake = `
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
const real = spawn(process.execPath, process.argv.slice(2), { stdio: ["pipe", "inherit", "inherit"] });
for await (const line of createInterface({ input: process.stdin })) {
  if (line.includes("report-8.md")) { real.kill("SIGKILL"); process.exit(9); }
  if (line.includes("report-9.md")) continue;
  await new Promise((done) => setTimeout(done, 150));
  real.stdin.write(line + "\\n");
}
real.stdin.end();`;

type Step = readonly [string, () => void | Promise<void>];
const first: Step = [
  "the site has the bytes of one machine, also in a store; the tables have its quotes",
  sameAsOnOneMachine,
];
/** On a Spark of its own, which is hurt; it waits for most of its time. */
const hurt: Step = [
  "an article that kills or hangs its process is left out by name, while an executor is killed",
  faults,
];
/** On the Spark that is kept; these ask nothing of the first step. */
const apart: readonly Step[] = [
  [
    "of the captures in an archive of the web the newest counts; one that is cut off ends no other",
    archivesOfTheWeb,
  ],
  ["two records never share a file or an address; a broken one is told by its line", shared],
  ["the line of a record is known in each block of a file", linesOfRecords],
  ["what fails is told in one sentence, before and in a run", failures],
  ["a month that was left half written is ended by the next run", halfWritten],
];
const compared: readonly Step[] = [
  [
    "months that come one by one give the tables of all at once, and move no month that they do not concern",
    increment,
  ],
  ["what another version read is read again; what is withdrawn goes, and stays away", readAgain],
  ["the examples of the manual answer", examples],
];
const port = await freePort();
const bucket = `s3://archive/news?scheme=http&endpoint_override=127.0.0.1:${port}`;
Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
  AWS_REGION: "us-east-1",
});
/** Runs all that does not ask how Spark is started, or what happens when it is hurt. */
const kept = await keepSpark(folder, python, join(root, "src/archive"), settings);
const store = spawn(python, ["-m", "moto.server", "-p", String(port)], { stdio: "ignore" });
try {
  makeBucket();
  writeFileSync(
    join(writeFolder("articles", articles), "site.yml"),
    "masthead: The Harbour\nurl: https://harbour.example/news/\n",
  );
  // Two of them at a time: one alone leaves the other core of a small machine to itself.
  const made = run(first);
  const ends = await Promise.allSettled([
    made.then(() => run(hurt)),
    inOrder(apart)
      .then(() => made)
      .then(() => inOrder(compared)),
  ]);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
} finally {
  store.kill();
  kept.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function inOrder(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

async function run([what, step]: Step): Promise<void> {
  const began = performance.now();
  await step();
  console.log(`ok in ${((performance.now() - began) / 1000).toFixed(0)} s: ${what}`);
}

/** What keeps this from running here. */
function whatLacks(): string | undefined {
  if (spawnSync("java", ["-version"]).status !== 0) return "no Java";
  const script = `
import importlib.util, sys
print(*[name for name in sys.argv[1:] if not importlib.util.find_spec(name)])`;
  const names = ["pyspark", "pyarrow", "warcio", "duckdb", "pandas", "moto"];
  const { status, stdout } = spawnSync(python, ["-c", script, ...names], { encoding: "utf8" });
  if (status !== 0) return `no ${python}`;
  if (stdout.trim() === "") return undefined;
  return `no ${stdout.trim()}: pip install -r src/archive/requirements.txt -r tests/trust/archive-requirements.txt`;
}

/** Waits for the store, and makes the bucket that the site goes to. */
function makeBucket(): void {
  const script = `
import boto3, sys
from botocore.config import Config
config = Config(retries={"max_attempts": 30, "mode": "standard"})
boto3.client("s3", endpoint_url=f"http://127.0.0.1:{sys.argv[1]}", config=config).create_bucket(Bucket="archive")`;
  execFileSync(python, ["-c", script, String(port)]);
}

function wordsOf(inputs: readonly string[], output: string, more: readonly string[]): readonly string[] {
  return [
    ...[
      program,
      "archive",
      ...inputs,
      "--output",
      at(output),
      "--partitions",
      "2",
      "--articles",
      at("articles"),
    ],
    ...settings.flatMap((each) => ["--conf", each]),
    ...(more.includes("--command") ? [] : ["--command", command]),
    ...more,
  ];
}

/** Runs the command on the Spark that is kept; gives its exit code and what it said. */
function archive(inputs: readonly string[], output: string, ...more: readonly string[]) {
  return archiveWith(kept.env, inputs, output, ...more);
}

function archiveWith(
  env: KeptSpark["env"],
  inputs: readonly string[],
  output: string,
  ...more: readonly string[]
) {
  return end(process.execPath, wordsOf(inputs, output, more), env);
}

/** Runs a program while others run; gives how it ended and what it said. */
async function end(program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(program, words, { cwd: folder, env: { ...process.env, ...env } });
  const [status, stdout, stderr] = await Promise.all([
    once(child, "close").then(([code]) => code as number | null),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, stdout, stderr };
}

/** Runs a program on the Spark that is kept; gives what it printed. */
async function onSpark(name: string, program: string, ...words: readonly string[]): Promise<string> {
  writeFileSync(at(name), program);
  const { status, stdout, stderr } = await end(kept.submit, [at(name), ...words], kept.env);
  assert.equal(status, 0, stderr);
  return stdout;
}

/** Asks the tables in DuckDB. */
function ask(sql: string): readonly Row[] {
  const script = `import duckdb, json, sys
rows = duckdb.sql(sys.stdin.read())
print(json.dumps([dict(zip(rows.columns, row)) for row in rows.fetchall()], default=str))`;
  const input = sql.replace(
    /(\w+)@(\S+)/g,
    `read_parquet('${folder}/$2/tables/$1/**/*.parquet', hive_partitioning = true)`,
  );
  return JSON.parse(execFileSync(python, ["-c", script], { input, encoding: "utf8", maxBuffer: 2 ** 28 }));
}

function writeFolder(name: string, those: readonly Article[]): string {
  mkdirSync(at(name), { recursive: true });
  for (const { name: file, text } of those) writeFileSync(at(name, file), text);
  return at(name);
}

function writeRecords(name: string, records: readonly object[]): string {
  writeFileSync(at(name), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return at(name);
}

function recordOf({ name, text }: Article): object {
  return { id: name, path: name, markdown: text };
}

async function sameAsOnOneMachine(): Promise<void> {
  const store = ["--site", at("shared"), "--upload", bucket];
  const { status, stderr } = await archiveWith({}, [at("articles")], "all", "--from", "markdown", ...store);
  assert.equal(status, 0, stderr);
  const built = await end(process.execPath, [program, "build", "--output", at("site")]);
  assert.equal(built.status, 0, built.stderr);
  const files = filesIn(at("site"));
  assert.ok(files.size > 100, String(files.size));
  assert.deepEqual(filesIn(at("shared/_site")), files);
  sameInStore(files);
  const site = readFileSync(at("site/quotes.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((each) => JSON.parse(each))
    .map((quote) => [
      quote.article.slug,
      quote.id,
      quote.text,
      quote.speaker?.name ?? null,
      quote.speaker?.slug ?? null,
      quote.speaker?.role ?? null,
      quote.unclear?.reason ?? null,
      quote.confidence,
      quote.rule,
    ]);
  const rows = ask(
    "SELECT article, id, text, speaker, speaker_slug, role, unclear_reason, confidence, rule FROM quotes@all",
  );
  const sorted = (lists: readonly (readonly unknown[])[]) => lists.map((each) => JSON.stringify(each)).sort();
  assert.ok(site.length > 400, String(site.length));
  assert.deepEqual(sorted(rows.map((row) => Object.values(row))), sorted(site));
  const counts = ask("SELECT month, count(*) AS n FROM articles@all GROUP BY month ORDER BY month");
  assert.deepEqual(counts, [
    { month: "2026-01", n: 10 },
    { month: "2026-02", n: 10 },
    { month: "2026-03", n: 11 },
    { month: "undated", n: 10 },
  ]);
  const removed = ask(`SELECT article FROM removals@all WHERE rule = 'repeated-block' ORDER BY article`);
  assert.deepEqual(
    removed,
    ["report-0", "report-2", "report-4"].map((article) => ({ article })),
  );
  const [joined] = ask("SELECT sum(articles) AS n, sum(quotes) AS q FROM joined_speakers@all");
  const [apart] = ask(
    "SELECT count(*) AS n, sum(quotes) AS q FROM speakers@all WHERE speaker_slug IS NOT NULL",
  );
  assert.deepEqual(joined, apart);
}

/** The hash of each file below a folder, by its path. */
function filesIn(site: string): ReadonlyMap<string, string> {
  const found = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = found.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
    return [relative(site, path), hash] as const;
  });
  return new Map(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What lies in the store, and that an upload sends only what is new, and deletes what is gone. */
function sameInStore(files: ReadonlyMap<string, string>): void {
  const script = `
import hashlib, json, sys
from pathlib import Path
from pyarrow import fs
sys.path.insert(0, sys.argv[3])
from store import upload
address, site = sys.argv[1], Path(sys.argv[2])
system, place = fs.FileSystem.from_uri(address)
def listed():
    found = system.get_file_info(fs.FileSelector(place, recursive=True))
    return {each.path[len(place) + 1:]: each for each in found if each.is_file}
def read(path): return system.open_input_stream(f"{place}/{path}")
hashes = {path: hashlib.sha256(read(path).read()).hexdigest() for path in listed()}
def headers(path): return [read(path).metadata()[name].decode() for name in ("Content-Type", "Cache-Control")]
style = next(path for path in hashes if path.startswith("assets/") and path.endswith(".css"))
kinds = [headers("index.html"), headers(style)]
caching = json.loads(sys.argv[4])
${sparkHere}
manifest = site / "build.json"
before = json.loads(manifest.read_text())
other = dict(before["files"]); other.pop("404.html"); other["index.html"] = "other"
manifest.write_text(json.dumps({**before, "files": other}))
counts = upload(Here(), site, address, caching)
print(json.dumps([hashes, kinds, counts, "404.html" in listed(), upload(Here(), site, address, caching)]))`;
  const headers = JSON.stringify({ ...caching, name: hashedName });
  const words = ["-B", "-c", script, bucket, at("site"), join(root, "src/archive"), headers];
  const manifest = readFileSync(at("site/build.json"));
  const [hashes, kinds, counts, isThere, again] = JSON.parse(
    execFileSync(python, words, { encoding: "utf8" }),
  );
  writeFileSync(at("site/build.json"), manifest);
  assert.deepEqual(new Map(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1))), files);
  assert.deepEqual(kinds, [
    ["text/html; charset=utf-8", caching.page],
    ["text/css; charset=utf-8", caching.hashed],
  ]);
  assert.deepEqual([counts, isThere, again], [[1, 1], false, [0, 0]]);
}

async function increment(): Promise<void> {
  const of = (wanted: (month: string) => boolean) => articles.filter(({ month }) => wanted(month));
  const earlier = [...of((month) => month !== "2026-03"), wrongly].map(recordOf);
  // A later record of the same id takes the place of this one.
  const first = { ...recordOf(articles[0]!), markdown: "---\ntitle: Earlier\n---\nIt was late.\n" };
  const before = writeRecords("before.ndjson", [first, ...earlier, recordOf(withdrawn)]);
  const march = writeRecords("march.ndjson", of((month) => month === "2026-03").map(recordOf));
  ask(`COPY (SELECT * FROM read_json('${march}')) TO '${at("march.parquet")}'; SELECT 1`);
  assert.equal((await archive([before], "months")).status, 0);
  const files = (month: string) => readdirSync(at("months/tables/quotes", `month=${month}`)).sort();
  const [january, february] = [files("2026-01"), files("2026-02")];
  assert.equal(ask("SELECT * FROM removals@months WHERE rule = 'repeated-block'").length, 0);
  assert.equal((await archive([at("march.parquet")], "months")).status, 0);
  // The line that January's articles share is furniture now.
  assert.notDeepEqual(files("2026-01"), january);
  assert.deepEqual(files("2026-02"), february);
  assert.ok(!readdirSync(at("months/tables/quotes")).includes("month=2025-12"));
  for (const table of ["articles", "quotes", "speakers", "removals", "texts"]) {
    const all = (run: string, where = "") => ask(`SELECT * FROM ${table}@${run} ${where} ORDER BY ALL`);
    assert.deepEqual(all("months", `WHERE month <> '${withdrawn.month}'`), all("all"), table);
  }
  assert.equal(ask(`SELECT article FROM articles@months WHERE month = '${withdrawn.month}'`).length, 1);
}

async function readAgain(): Promise<void> {
  const script = `
import sys
from pyspark.sql import SparkSession
from pyspark.sql import functions as f
from tables import TEXTS, Archive
archive = Archive(SparkSession.builder.getOrCreate(), sys.argv[1])
old = archive.read("texts", TEXTS)
changed = {"slug": f.concat(f.lit("old-"), "slug"), "blocks": f.array().cast("array<string>"), "made_by": f.lit("older")}
months = [row.month for row in old.select("month").distinct().collect()]
archive.replace("texts", old.withColumns(changed), months, ["slug"])`;
  await onSpark("older.py", script, at("months"));
  assert.notDeepEqual(ask("SELECT slug FROM texts@months"), ask("SELECT slug FROM texts@all"));
  // Its record comes once more in the same run.
  const withdrawals = [
    recordOf(withdrawn),
    { id: withdrawn.name, withdrawn: true },
    { id: "gone", withdrawn: true },
  ];
  const { status, stderr } = await archive([writeRecords("withdrawals.ndjson", withdrawals)], "months");
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^gone:1:1 warning .* \[archive\/withdrawn\]$/m);
  for (const table of ["articles", "quotes", "speakers", "removals", "texts", "joined_speakers"]) {
    const all = (run: string) => ask(`SELECT * FROM ${table}@${run} ORDER BY ALL`);
    assert.deepEqual(all("months"), all("all"), table);
  }
  assert.ok(!readdirSync(at("months/tables/texts")).includes(`month=${withdrawn.month}`));
}

async function archivesOfTheWeb(): Promise<void> {
  const page = (title: string, words: string) =>
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${words}</p>`.repeat(4)}</article></body></html>`;
  const long =
    "The ferry was moved to the northern pier after divers found cracks in the footing of the wall, and it stays there.";
  const script = `
import io, json, sys
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter
with open(sys.argv[1], "wb") as file:
    writer = WARCWriter(file, gzip=True)
    for address, date, status, html in json.loads(sys.argv[2]):
        headers = StatusAndHeaders(status, [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.0")
        writer.write_record(writer.create_warc_record(address, "response", payload=io.BytesIO(html.encode()), http_headers=headers, warc_headers_dict={"WARC-Date": date}))`;
  const captures = [
    ["https://coast.example/ferry.html", "2026-03-01T00:00:00Z", "200 OK", page("Ferry moves", long)],
    ["http://www.coast.example/ferry.html", "2026-03-09T00:00:00Z", "200 OK", page("Ferry moved", long)],
    ["https://coast.example/gone.html", "2026-03-09T00:00:00Z", "404 Not Found", page("Gone", long)],
    [
      "https://coast.example/login.html",
      "2026-03-09T00:00:00Z",
      "200 OK",
      "<html><body>Log in</body></html>",
    ],
  ];
  execFileSync(python, ["-c", script, at("pages.warc.gz"), JSON.stringify(captures)]);
  const whole = readFileSync(at("pages.warc.gz"));
  writeFileSync(at("cut.warc.gz"), whole.subarray(0, whole.length - 40));
  const { status, stderr } = await archive([at("cut.warc.gz"), at("pages.warc.gz")], "other");
  assert.equal(status, 1, stderr);
  assert.match(stderr, /1 page without an article passed over/);
  assert.match(
    stderr,
    /cut\.warc\.gz:1:1 error Unexpected end of the file behind 2 pages.* \[archive\/broken\]\n/,
  );
  assert.match(stderr, /^1 file not read to the end: /m);
  const rows = () => ask("SELECT headline, published, month FROM articles@other ORDER BY headline");
  const newest = [{ headline: "Ferry moved", published: null, month: "2026-03" }];
  assert.deepEqual(rows(), newest);
  // The older capture comes in a later run.
  execFileSync(python, ["-c", script, at("older.warc.gz"), JSON.stringify(captures.slice(0, 1))]);
  assert.equal((await archive([at("older.warc.gz")], "other")).status, 0);
  assert.deepEqual(rows(), newest);
}

async function shared(): Promise<void> {
  const text = "“We will not open the wall before Easter,” said Mara Quay, the harbour master.";
  const records = [
    { id: 1, path: "a.md", title: "One", autor: "Tom Reed", text },
    { id: 2, path: "a.md", title: "Two", text, autor: "Tom Reed" },
    { id: 3, path: "x/a.md", title: "Three", text },
    { id: 4, path: "A.md", slug: "four", title: "Four", text },
    { id: 7, path: "caf\u00e9.md", title: "Seven", text },
    { id: 8, path: "cafe\u0301.md", slug: "eight", title: "Eight", text },
    { id: 5, path: "site.yml", title: "Five", text },
    { id: 6, path: "b.md", title: "Six", text },
  ];
  const path = writeRecords("shared.ndjson", records);
  writeFileSync(path, `\nno JSON\n${readFileSync(path, "utf8")}{"text": "The tide was late."}\n`);
  const { status, stderr } = await archive([path], "shared-names");
  assert.equal(status, 1, stderr);
  const told = stderr.split("\n").flatMap((each) => (each.startsWith(path) ? [each.slice(path.length)] : []));
  assert.deepEqual(told, [
    ":3:1 warning Unexpected key `autor`, expected `author` (2 records) [archive/key]",
    ":2:1 error Unexpected record `no JSON`, expected a JSON object with `id` and a text [archive/record]",
    ':11:1 error Unexpected record `{"text": "The tide was late."}`, expected a JSON object with `id` and a text [archive/record]',
  ]);
  assert.match(stderr, /^7 articles left out: /m);
  const rows = (table: string) => ask(`SELECT article FROM ${table}@shared-names ORDER BY article`);
  for (const table of ["articles", "quotes"])
    assert.deepEqual(rows(table), [{ article: "a" }, { article: "b" }, { article: "cafe" }], table);
  const named = "code NOT IN ('archive/record', 'archive/key')";
  const codes = ask(`SELECT path, code FROM left_out@shared-names WHERE ${named} ORDER BY path`);
  assert.deepEqual(codes, [
    { path: "2", code: "archive/path" },
    { path: "4", code: "archive/path" },
    { path: "5", code: "archive/path" },
    { path: "8", code: "archive/path" },
    { path: "x/a.md", code: "slug/duplicate" },
  ]);
}

async function failures(): Promise<void> {
  const records = [writeRecords("failing.ndjson", [recordOf(articles[1]!)])];
  const missing = ["--site", at("failing-site"), "--upload", bucket.replace("/archive/", "/none/")];
  const words: readonly (readonly [readonly string[], RegExp])[] = [
    [missing, /^s3:\/\/none\/news\S*:1:1 error Missing bucket, expected .* \[archive\/failed\]$/],
    [
      ["--command", "none-of-ours"],
      /^--command:1:1 error Unexpected failure of none-of-ours \(.*No such file.*\), expected/,
    ],
  ];
  for (const [more, sentence] of words) {
    const { status, stderr } = await archive(records, "failing", ...more);
    const [said, details, ...rest] = stderr.trim().split("\n");
    assert.match(said!, sentence);
    assert.deepEqual([status, rest], [1, []]);
    rmSync(details!.replace(/^Details: /, ""));
  }
}

/** A packed file is one block; of another, blocks of 300 bytes, each with some lines. */
async function linesOfRecords(): Promise<void> {
  const script = `
import gzip, json, sys
from pathlib import Path
from pyspark.sql import SparkSession
from sources import records, with_lines
spark = SparkSession.builder.getOrCreate()
small = {"spark.sql.files.maxPartitionBytes": "300", "spark.sql.files.openCostInBytes": "0", "spark.sql.files.minPartitionNum": "2"}
for name, value in small.items(): spark.conf.set(name, value)
folder = Path(sys.argv[1]); folder.mkdir()
lines = [json.dumps({"line": number, "words": "tide " * (number % 7)}) if number % 5 else "" for number in range(1, 61)]
text = "\\n".join(lines) + "\\n"
paths = [folder / "a b.ndjson", folder / "100%.ndjson", folder / "c.ndjson.gz"]
for path in paths: path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
try:
    inputs = [str(path) for path in paths]
    found = spark.createDataFrame(records(spark, "ndjson", inputs), "place string, record string")
    rows = with_lines(spark, "ndjson", inputs, found).collect()
finally:
    for name in small: spark.conf.unset(name)
print(json.dumps([[[row.path, row.line] for row in rows], [[row.path, json.loads(row.record)["line"]] for row in rows], len({row.start for row in rows})]))`;
  const [told, written, blocks] = JSON.parse(await onSpark("lines.py", script, at("lines")));
  assert.equal(told.length, 3 * 48);
  assert.ok(blocks > 5, String(blocks));
  assert.deepEqual(told, written);
  const names = [...new Set(told.map(([path]: readonly string[]) => path))].sort();
  assert.deepEqual(names, [at("lines/100%.ndjson"), at("lines/a b.ndjson"), at("lines/c.ndjson.gz")]);
}

/** An article moves from January to February, and the run ends between the one and the other. */
async function halfWritten(): Promise<void> {
  const script = `
import json, sys
from pyspark.sql import SparkSession
from tables import TEXTS, Archive
archive = Archive(SparkSession.builder.getOrCreate(), sys.argv[1])
def row(page, month): return (page, page, page, page, False, None, [], None, page, "", "", month)
def write(*rows):
    archive.replace("texts", archive.spark.createDataFrame(rows, TEXTS), ["2026-01", "2026-02"], ["slug"])
def rows(): return sorted([row.page, row.month] for row in archive.read("texts", TEXTS).collect())
def end(self, path): raise InterruptedError
write(row("a", "2026-01"), row("b", "2026-02"))
delete, Archive.delete = Archive.delete, end
try: write(row("a", "2026-02"), row("b", "2026-02"))
except InterruptedError: pass
Archive.delete = delete
found = [rows()]
for again in range(2):
    archive.resume()
    found.append(rows())
print(json.dumps(found))`;
  const [half, ...whole] = JSON.parse(await onSpark("half.py", script, at("half")));
  assert.equal(half.length, 3);
  const expected = [
    ["a", "2026-02"],
    ["b", "2026-02"],
  ];
  assert.deepEqual(whole, [expected, expected]);
}

async function faults(): Promise<void> {
  writeFileSync(at("fake.mjs"), fake);
  const breaking = `'${process.execPath}' '${at("fake.mjs")}' '${program}'`;
  const more = [
    "--from",
    "markdown",
    "--command",
    breaking,
    "--limit",
    "6",
    "--master",
    "local-cluster[2,1,1024]",
  ];
  const child = spawn(process.execPath, wordsOf([at("articles")], "faults", more), { cwd: folder });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdout.resume();
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const killed = await killExecutor(child.pid!);
  assert.equal(await ended, 1, stderr);
  assert.ok(killed, "no executor was at work");
  assert.match(stderr, /report-8\.md:1:1 error Unexpected end of the process .* \[archive\/killed\]/);
  assert.match(stderr, /report-9\.md:1:1 error Missing answer, expected one within 6 s \[archive\/time\]/);
  assert.match(stderr, /2 articles left out/);
  const others = "WHERE article NOT IN ('report-8', 'report-9') ORDER BY ALL";
  for (const table of ["articles", "quotes", "removals"])
    assert.deepEqual(
      ask(`SELECT * FROM ${table}@faults ${others}`),
      ask(`SELECT * FROM ${table}@all ${others}`),
    );
}

/** Kills one executor of ours once its Node process is at work. */
async function killExecutor(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 600; tries++) {
    await new Promise((done) => setTimeout(done, 200));
    const all = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((each) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(each)!)
      .map(([, own, parent, args]) => ({ pid: Number(own), parent: Number(parent), args: args! }));
    const isOurs = (process: { readonly parent: number }): boolean => {
      if (process.parent === pid) return true;
      const parent = all.find((each) => each.pid === process.parent);
      return parent !== undefined && isOurs(parent);
    };
    const isAtWork = all.some(
      (each) => each.args.includes("fake.mjs") && each.args.includes("tables") && isOurs(each),
    );
    const executor = all.find((each) => each.args.includes("CoarseGrainedExecutorBackend") && isOurs(each));
    if (!isAtWork || !executor) continue;
    process.kill(executor.pid, "SIGKILL");
    return true;
  }
  return false;
}

/** Each example of the manual, over the tables of the first step, in a folder where they are called `archive`. */
async function examples(): Promise<void> {
  execFileSync("ln", ["-s", at("all"), at("archive")]);
  const manual = readFileSync(join(root, "articles/archives.md"), "utf8");
  const [slug] = ask(
    "SELECT speaker_slug FROM quotes@all WHERE month = '2026-03' AND speaker_slug IS NOT NULL LIMIT 1",
  ).map((row) => String(row["speaker_slug"]));
  const code = (language: string) =>
    [...manual.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text]) =>
      text!.replaceAll("mara-quay", slug!).replaceAll("'archive/", `'${at("archive")}/`),
    );
  const [quotes, speakers, ...rest] = code("sql");
  assert.equal(rest.length, 0);
  const expected = ask(quotes!);
  assert.ok(expected.length > 0);
  assert.equal(ask(speakers!).length, 20);
  const programs = code("python");
  assert.equal(programs.length, 2);
  for (const example of programs) {
    const needsSpark = example.includes("pyspark");
    const printed =
      "\nimport json\nrows = found.toPandas() if hasattr(found, 'toPandas') else found\nprint('ROWS ' + rows[['published', 'text', 'article']].to_json(orient='records'))";
    const stdout = needsSpark
      ? await onSpark("example.py", example + printed)
      : execFileSync(python, ["-c", example + printed], { cwd: folder, encoding: "utf8" });
    assert.deepEqual(JSON.parse(/^ROWS (.*)$/m.exec(stdout)![1]!), expected);
  }
}
