import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { caching, hashedName } from "../../hosts/security.ts";
import type { ArchiveKind } from "../../pipeline/archive-terms.ts";
import { limits } from "../../strip/thresholds.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import { codeFolder, packageFolder } from "../package-folder.ts";
import { takeArchiveSite } from "../publish/archive-site.ts";
import { usualFolder } from "../read/folder-around.ts";
import { runSparkJob } from "../run/spark-job.ts";
import { report } from "./report.ts";

export interface ArchiveOptions {
  /** Folder of the settings; its articles are not read. */
  readonly articles: string;
  readonly from?: ArchiveKind;
  readonly output: string;
  readonly partitions?: string;
  readonly limit: string;
  readonly command?: string;
  readonly master?: string;
  readonly conf?: readonly string[];
  /** A folder that all machines share, in which a site is made. */
  readonly site?: string;
  /** Address of a store that the site is brought to. */
  readonly upload?: string;
  readonly base?: string;
  readonly siteUrl?: string;
}

/** The program, and its modules that executors need too. */
const program = "archive.py";
const modules = [
  "failures.py",
  "messages.py",
  "node_filter.py",
  "site_packs.py",
  "sources.py",
  "store.py",
  "tables.py",
  "web_archives.py",
];

/** Starts the Spark job that makes tables of an archive, and a site where one is asked for. Gives its exit code. */
export async function archive(inputs: readonly string[], options: ArchiveOptions): Promise<number> {
  const missing = [
    ...inputs.filter((input) => !isAddress(input) && !/[*?[{]/.test(input)),
    // Without an input, what changed otherwise is made anew of the tables that are there.
    ...(inputs.length === 0 && !isAddress(options.output) ? [options.output] : []),
  ].find((path) => !existsSync(path));
  if (missing !== undefined) return fail(`Missing ${missing}, expected an archive`);
  const kind = options.from ?? kindOf(inputs);
  if (kind === undefined && inputs.length > 0) {
    return fail(
      `Unexpected kind of archive: ${inputs.join(", ")}, expected \`--from ndjson\`, \`parquet\`, \`markdown\` or \`warc\``,
    );
  }
  const spark = findSparkSubmit();
  if (spark === undefined) {
    return fail(
      `Missing Apache Spark, expected spark-submit on PATH, SPARK_HOME, or the Python package: pip install -r ${at("requirements.txt")}`,
    );
  }
  const { master, conf = [], articles, output, limit, partitions, command = ownCommand() } = options;
  if (options.upload && !options.site)
    return fail("Missing `--site`, expected the folder of the site to upload");
  if (articles !== usualFolder && !existsSync(articles))
    return fail(`Missing folder ${articles}, expected that of site.yml and speakers.yml`);
  if (options.site) {
    const local = [articles, output, ...inputs].filter((path) => !isAddress(path));
    takeArchiveSite(options.site, local);
  }
  const words = [
    ...(master ? ["--master", master] : []),
    "--conf",
    "spark.log.level=ERROR",
    ...conf.flatMap((each) => ["--conf", each]),
    "--py-files",
    modules.map(at).join(","),
    at(program),
    ...inputs,
    ...(kind ? ["--kind", kind] : []),
    ...["--output", output, "--settings", articles, "--limit", limit],
    ...(partitions ? ["--partitions", partitions] : []),
    ...["--command", command],
    ...(master ? ["--master", master] : []),
    ...(["site", "upload", "base"] as const).flatMap((name) =>
      options[name] ? [`--${name}`, options[name]] : [],
    ),
    ...(options.upload ? ["--caching", JSON.stringify({ ...caching, name: hashedName })] : []),
    ...(options.siteUrl ? ["--site-url", options.siteUrl] : []),
    ...["--made-by", keyOf(codeKey(), settingsIn(articles)), "--repeated-in", String(limits.repeatedIn)],
  ];
  report(inputs.filter(isEmptyFile).map(emptyInput));
  return runSparkJob(spark, words);
}

/** Spark passes over such a file without a word. */
function isEmptyFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === 0;
}

function emptyInput(path: string): Diagnostic {
  const reason = "Unexpected file without a byte, expected articles";
  return { path, line: 1, column: 1, severity: "warning", reason, code: "archive/empty" };
}

/** Spark reads it: `s3://bucket/news`, `file:/news`. */
const isAddress = (path: string): boolean => /^[a-z][\w+.-]+:/i.test(path);

const at = (name: string): string => join(codeFolder, "archive", name);

/** What an input is, by its name, where all are the same. */
function kindOf(inputs: readonly string[]): ArchiveKind | undefined {
  const kinds = new Set(
    inputs.map((input): ArchiveKind | undefined => {
      if (/\.(?:ndjson|jsonl)(?:\.gz|\.bz2|\.zst)?$/i.test(input)) return "ndjson";
      if (/\.parquet$/i.test(input)) return "parquet";
      if (/\.warc(?:\.gz)?$/i.test(input)) return "warc";
      return undefined;
    }),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Of `SPARK_HOME`, else on PATH, else of the Python package. */
function findSparkSubmit(): string | undefined {
  const home = process.env["SPARK_HOME"];
  const folders = [...(home ? [join(home, "bin")] : []), ...(process.env["PATH"] ?? "").split(delimiter)];
  const found = folders.map((folder) => join(folder, "spark-submit")).find((path) => existsSync(path));
  if (found !== undefined) return found;
  const python = process.env["PYSPARK_PYTHON"] ?? "python3";
  const asked = spawnSync(python, ["-c", "import pyspark; print(pyspark.__path__[0])"], { encoding: "utf8" });
  return asked.status === 0 ? join(asked.stdout.trim(), "bin", "spark-submit") : undefined;
}

/** This installation: it lies at the same place on every machine, or `--command` names another. */
function ownCommand(): string {
  return [process.execPath, join(packageFolder, "src", "quotidian.js")].map(quoted).join(" ");
}

/** A word as a POSIX shell reads it, which Python's `shlex` does too. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'"'"'`)}'`;

function settingsIn(articles: string): readonly string[] {
  return ["site.yml", "speakers.yml"].map((name) => {
    const path = join(articles, name);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  });
}

function fail(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 2;
}
