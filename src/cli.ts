#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Argument, Command, CommanderError, Option } from "commander";
import { ArticleError } from "./article/diagnostic.ts";
import type { FormatName } from "./check/formats/index.ts";
import { hostNames } from "./hosts/host.ts";
import { templateList } from "./io/build/template-files.ts";
import {
  address,
  append,
  colour,
  day,
  language,
  part,
  path,
  port,
  seconds,
  threads,
  whole,
  zone,
} from "./io/commands/option-values.ts";
import { report } from "./io/commands/report.ts";
import { packageFolder } from "./io/package-folder.ts";
import { usualFolder } from "./io/read/folder-around.ts";
import { archiveKinds, archiveSteps } from "./pipeline/archive-terms.ts";

const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
  readonly version: string;
};

/** Where `build --shard` and `merge` look for parts. */
const usualShards = "shards";

/**
 * The command line. Exit codes: 0 fine, also with warnings; 1 where an error was found; 2 wrong usage.
 *
 * Each command is loaded when it is called: help should not wait for the whole engine.
 */
export function program(exit: (code: number) => void): Command {
  const quotidian = new Command("quotidian")
    .description("Turns a folder of saved news articles into a static site that says who said what.")
    .version(version, "-v, --version", "print the version")
    .helpCommand(false)
    .exitOverride();
  const articles = ["--articles <dir>", "folder of the articles", usualFolder] as const;
  const publishing = () =>
    new Option("--publish <way>", "change over a real folder, or a symlink").choices(["folder", "link"]);
  /** Adds what a build is asked, wherever its articles are read. */
  const asked = (command: Command): Command =>
    command
      .option(...articles)
      .option("--output <dir>", "folder of the site", "_site")
      .option("--site-url <url>", "address the site is served from, over site.yml's", address)
      .option("--base <path>", "path the site is served under, such as /news/", path)
      .option("--drafts", "publish drafts too")
      .option("--future", "publish articles of a later date too, and those that have expired")
      .option(
        "--keep-going",
        "leave articles with errors out, instead of building nothing; the exit code is 1 then",
      )
      .option("--verify", "read every file, instead of trusting size and time of those that look unchanged")
      .option(
        "--threads <number>",
        "threads to read articles in (default: one a core, for some hundreds)",
        threads,
      )
      .option("--no-cache", "build everything anew; what the next build could take over stays as it was")
      .option("--compress", "write .br and .gz files too, for servers that send them as they are")
      .addOption(publishing());
  quotidian
    .command("init")
    .description("make a site in a folder: settings, a first article, what the host needs")
    .argument("[dir]", "folder of the site", ".")
    .option("--name <name>", "name of the publication (default: the folder's)")
    .option("--tagline <line>", "one line under the name")
    .option("--language <tag>", "language of the pages, such as de", language)
    .option("--url <url>", "address the site is served from", address)
    .option("--time-zone <name>", "time zone of dates and times (default: this machine's)", zone)
    .addOption(new Option("--host <name>", "where it is published").choices([...hostNames, "none"]))
    .option("--accent <colour>", "colour of links, such as #1f4e9e", colour)
    .option("--package <spec>", "where npm finds Quotidian: a version, a git address or a tarball")
    .option("--yes", "ask nothing")
    .action(async (dir, options) => exit(await (await import("./io/commands/init.ts")).init(dir, options)));
  quotidian
    .command("new")
    .description("make the file of a new article, dated today, and print its path")
    .argument("[headline]", "its headline; asked for on a terminal")
    .option(...articles)
    .option("--author <name>", "who writes it")
    .option("--section <name>", "its section")
    .action(async (headline, options) =>
      exit(await (await import("./io/commands/new.ts")).makeArticle(headline, options)),
    );
  asked(quotidian.command("build"))
    .description("build the site; an error leaves the old one as it was")
    .addOption(
      new Option(
        "--parse <part>",
        "parse only this part of the articles, so that no shard parses all of them",
      )
        .argParser(part)
        .conflicts(["shard", "pages"]),
    )
    .option("--shard <part>", "read only this part of the articles, such as 2/5, for `merge`", part)
    .addOption(
      new Option("--pages <part>", "make only this part of the site, of all that was read, for `merge`")
        .argParser(part)
        .conflicts("shard"),
    )
    .option("--shards <dir>", "folder for such parts", usualShards)
    .action(async ({ parse, shard, pages, shards, ...options }) => {
      if (!parse && !shard && !pages)
        return exit(await (await import("./io/commands/build.ts")).buildAndReport(options));
      const { pagesAndReport, parsedAndReport, shardAndReport } = await import("./io/commands/shards.ts");
      if (parse) return exit(await parsedAndReport(options, parse, shards));
      if (pages) return exit(await pagesAndReport(options, pages, shards));
      return exit(await shardAndReport(options, shard, shards));
    });
  asked(quotidian.command("merge"))
    .description(
      "build the site of what `build --shard` and `build --pages` made on several machines: the same files",
    )
    .argument("[shards]", "folder of the parts", usualShards)
    .action(async (shards, options) =>
      exit(await (await import("./io/commands/shards.ts")).mergeAndReport(options, shards)),
    );
  quotidian
    .command("unpack")
    .description("publish the site that all parts of `build --pages` hold, without its articles")
    .argument("<packs...>", "the packs, or folders of them")
    .option("--output <dir>", "folder of the site", "_site")
    .addOption(publishing())
    .action(async (packs, options) =>
      exit(await (await import("./io/commands/unpack.ts")).unpackAndReport(packs, options)),
    );
  quotidian
    .command("dev")
    .description(
      "serve the site, drafts and articles of a later date included, and reload it when an article or a template changes",
    )
    .option(...articles)
    .option("--base <path>", "path the site is served under, such as /news/", path)
    .option("--port <number>", "port to listen on", port, "8080")
    .option("--host <name>", "name or address to listen on, such as 0.0.0.0 for every machine", "localhost")
    .action(async (options) => exit(await (await import("./io/commands/dev.ts")).dev(options)));
  quotidian
    .command("check")
    .description("print every problem in the articles, and what will be removed from them and why")
    .argument("[files...]", "articles to check (default: all of them)")
    .option(...articles)
    .addOption(
      new Option("--format <name>", "how to print it")
        .choices(["line", "stylish", "json", "github", "sarif"] satisfies FormatName[])
        .default("line"),
    )
    .option("--fix", "mend what changes no word: zero-width characters, letter case and folder in links")
    .action(async (files, options) =>
      exit(await (await import("./io/commands/check.ts")).check(files, { ...options, version })),
    );
  quotidian
    .command("explain")
    .description("print what is removed from articles, and how each quotation got its name")
    .argument("<files...>", "the articles")
    .option("--articles <dir>", "folder of the articles (default: the one around each file)")
    .action(async (files, options) =>
      exit(await (await import("./io/commands/explain.ts")).explain(files, options)),
    );
  quotidian
    .command("import")
    .description("make articles of saved pages, texts or web addresses, and print their paths")
    .argument(
      "<inputs...>",
      "HTML, MHTML, WARC or text files, feeds, folders of them, web addresses, or - for stdin",
    )
    .option(...articles)
    .option("--title <headline>", "headline, where the page has none")
    .option("--source <url>", "address of the page", address)
    .option("--site <name>", "publication the page comes from")
    .option("--saved <day>", "when the page was saved, such as 2026-02-07", day)
    .option("--language <tag>", "language of the page, such as en", language)
    .option("--force", "write over an article of the same name")
    .option("--report", "list what of each page was left out, and why")
    .option("--json", "print what was done as JSON, a line each")
    .option("--allow-private", "load addresses of this machine and of private networks too")
    .option("--timeout <seconds>", "for the whole answer of an address", seconds, "20")
    .option("--pictures", "load the pictures of saved pages too, and put them beside the article")
    .option("--no-pictures", "leave the pictures of web addresses where they are")
    .option("--no-originals", "do not keep what an article was made of in .originals/")
    .action(async (inputs, options) =>
      exit(await (await import("./io/commands/import.ts")).importPages(inputs, options)),
    );
  quotidian
    .command("ask")
    .description(
      "ask a language model of yours who speaks where that is unclear, and propose lines for the front matter",
    )
    .argument("[files...]", "articles to ask about (default: all of them)")
    .option(...articles)
    .requiredOption("--model <name>", "the model, such as llama3.3")
    .option(
      "--api <url>",
      "OpenAI-compatible address; QUOTIDIAN_API_KEY is sent to it",
      address,
      "http://localhost:11434/v1",
    )
    .option("--timeout <seconds>", "for one answer", seconds, "120")
    .option("--yes", "accept every proposal")
    .action(async (files, options) =>
      exit(await (await import("./io/commands/ask-speakers.ts")).askSpeakers(files, options)),
    );
  quotidian
    .command("analyze")
    .description("answer NDJSON on stdin with what is removed and who is quoted, as NDJSON on stdout")
    .action(async () =>
      (await import("./io/run/analyze-stream.ts")).analyzeStream(process.stdin, process.stdout),
    );
  quotidian
    .command("archive")
    .description("make tables of millions of articles on Apache Spark: who said what, what was removed")
    .argument(
      "[inputs...]",
      "NDJSON, Parquet, folders of Markdown or WARC (default: only what changed otherwise)",
    )
    .addOption(
      new Option("--from <kind>", "what the inputs are (default: by their names)").choices(archiveKinds),
    )
    .option("--articles <dir>", "folder of site.yml and speakers.yml", usualFolder)
    .option("--output <dir>", "folder or address of the tables", "archive")
    .option("--master <url>", "the cluster, as spark-submit takes it")
    .option("--conf <setting>", "a setting of Spark, such as spark.executor.memory=4g", append, [])
    .option("--partitions <number>", "tasks of a step (default: four a core)", whole)
    .option("--limit <seconds>", "time for one article", seconds, "120")
    .option("--command <command>", "how machines run Quotidian, such as 'npx quotidian'")
    .option("--site <dir>", "make the site too, in a folder that all machines share")
    .option("--base <path>", "path the site is served under, such as /news/", path)
    .option("--site-url <url>", "address the site is served from, over site.yml's", address)
    .option("--upload <url>", "bring the site to a store, such as s3://bucket/news")
    .action(async (inputs, options) =>
      exit(await (await import("./io/commands/archive.ts")).archive(inputs, options)),
    );
  quotidian
    .command("archive-filter", { hidden: true })
    .description("answer NDJSON on stdin with NDJSON on stdout, as a step of `archive`")
    .addArgument(new Argument("<step>", "what is asked").choices(archiveSteps))
    .option(...articles)
    .action(async (step, options) =>
      (await import("./io/run/archive-filter.ts")).archiveFilter(
        step,
        options.articles,
        process.stdin,
        process.stdout,
      ),
    );
  quotidian
    .command("host")
    .description("print the configuration of a host: headers, caching and redirects, or how to publish there")
    .addArgument(new Argument("<name>", "the host").choices(hostNames))
    .option(...articles)
    .option("--base <path>", "path the site is served under, such as /news/", path)
    .option("--output <dir>", "folder of the built site, for its redirects", "_site")
    .action(async (name, options) => exit(await (await import("./io/commands/host.ts")).host(name, options)));
  quotidian
    .command("preview")
    .description("serve the built site as a host will: headers, redirects, the page of what is not there")
    .option(...articles)
    .option("--output <dir>", "folder of the built site", "_site")
    .option("--base <path>", "path the site is served under, such as /news/", path)
    .option("--port <number>", "port to listen on", port, "8080")
    .option("--host <name>", "name or address to listen on", "localhost")
    .action(async (options) => exit(await (await import("./io/commands/preview.ts")).preview(options)));
  quotidian
    .command("eject")
    .description("copy one of our templates into templates/, to change it")
    .argument("[name]", "its name, such as _includes/partials/foot.njk; without one, all are listed")
    .addHelpText("after", () => `\nTemplates:\n\n${templateList()}`)
    .action(async (name) => exit((await import("./io/commands/eject.ts")).eject(name)));
  quotidian
    .command("schema")
    .description("print the JSON Schema of front matter or settings")
    .addArgument(new Argument("<name>", "what is described").choices(["article", "site", "speakers"]))
    .action(async (name) => exit((await import("./io/commands/schema.ts")).schema(name)));
  return quotidian;
}

// Whoever reads the answer may have read enough: `quotidian analyze | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
try {
  await program((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof ArticleError) {
    report(error.diagnostics);
    process.exitCode = 1;
  } else throw error;
}
