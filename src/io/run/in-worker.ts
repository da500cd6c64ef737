import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { ParsedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic, faultReason } from "../../article/diagnostic.ts";
import type { ImportedHtml, NoArticle } from "../../import/html/read-html.ts";
import { type ImportedPage, type PageOrigin, readPage } from "../../import/read-page.ts";
import { recordMarkdown, type TextRecord } from "../../import/record-markdown.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { mayBeSlow } from "../../parse/body/limits.ts";
import { readFrontMatter } from "../../parse/front-matter/front-matter.ts";
import { readArticle } from "../../parse/parse.ts";
import { analyzeLine } from "../../pipeline/analyze-line.ts";
import { runsSources, threadModule } from "../package-folder.ts";
import type { WorkerAnswer, WorkerJob } from "./worker.ts";

/**
 * What an article that may be slow is given: seconds of processor time, for a busy machine is not the article's
 * fault, yet no more than some of the clock. An ordinary long read of 1 MB takes three to nine, and more on a busy
 * machine.
 */
const limits = { seconds: 8, secondsPerMegabyte: 8, waitSeconds: 60, megabytes: 512, stackMegabytes: 48 };

/** `readArticle`; in a worker where the body may take long, so that it can be ended. */
export async function readInWorker(
  source: string,
  path: string,
  language: AssumedLanguage,
): Promise<ParsedArticle> {
  const done = unlessSlow(source, () => readArticle(source, path, language));
  if (done) return done.made;
  const answer = await inTurn({ kind: "article", source, path, language });
  if ("article" in answer) return answer.article;
  if ("diagnostics" in answer) throw new ArticleError(answer.diagnostics);
  // The body's headline is not known: that it is missing is not said.
  const { diagnostics } = readFrontMatter(source, path);
  throw new ArticleError([...diagnostics, unread(answer, path)]);
}

/** `readHtml`, in a worker: a page is anything that was on the web. Throws `ArticleError` where it ends too late. */
export async function readHtmlInWorker(
  html: string,
  path: string,
  origin: PageOrigin,
): Promise<ImportedHtml | NoArticle> {
  const answer = await inTurn({ kind: "page", html, origin });
  if ("page" in answer) return answer.page;
  throw new ArticleError([unread(answer, path)]);
}

/** `readPage`; in a worker where the text may take long. Throws `ArticleError` where it ends too late. */
export async function readTextInWorker(
  text: string,
  path: string,
  origin: PageOrigin,
): Promise<ImportedPage | undefined> {
  const done = unlessSlow(text, () => readPage(text, origin));
  if (done) return done.made;
  const answer = await inTurn({ kind: "text", text, origin });
  if ("text" in answer) return answer.text;
  throw new ArticleError([unread(answer, path)]);
}

/** `recordMarkdown`, as `readTextInWorker`. */
export async function recordMarkdownInWorker(record: TextRecord, path: string): Promise<string | undefined> {
  const done = unlessSlow(bodyOf(record), () => recordMarkdown(record));
  if (done) return done.made;
  const answer = await inTurn({ kind: "record", record });
  if ("record" in answer) return answer.record;
  throw new ArticleError([unread(answer, path)]);
}

/** `analyzeLine`; in a worker where the text may take long. A fault of ours is the answer to its line only. */
export async function analyzeLineInWorker(line: string): Promise<object> {
  try {
    return await answerTo(line);
  } catch (error) {
    return { id: JSON.parse(line).id, error: faultReason(error) };
  }
}

async function answerTo(line: string): Promise<object> {
  const done = unlessSlow(textIn(line), () => analyzeLine(line));
  if (done) return done.made;
  const answer = await inTurn({ kind: "line", line });
  if ("line" in answer) return answer.line;
  return {
    id: JSON.parse(line).id,
    error: "failed" in answer ? failures[answer.failed][0] : "Unexpected answer",
  };
}

/** Does it here where the text is no slow one and not too deep; gives nothing where it is. */
function unlessSlow<T>(text: string, make: () => T): { readonly made: T } | undefined {
  if (mayBeSlow(text)) return undefined;
  try {
    return { made: make() };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function unread(answer: WorkerAnswer, path: string): Diagnostic {
  const [reason, code] = "failed" in answer ? failures[answer.failed] : ["Unexpected answer", "body/time"];
  return { path, line: 1, column: 1, severity: "error", reason, code };
}

const bodyOf = ({ markdown, text }: TextRecord): string => markdown ?? text ?? "";

/** The text of a record: what is slow at the beginning of a line is not so inside of a JSON string. */
function textIn(line: string): string {
  try {
    const { text } = JSON.parse(line) as { text?: unknown };
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}

const failures = {
  time: [
    `Unexpected nesting of marks, expected a body that is read in about ${limits.seconds} s`,
    "body/time",
  ],
  memory: [
    `Unexpected nesting of marks, expected a body that is read in ${limits.megabytes} MB`,
    "body/memory",
  ],
  depth: ["Unexpected depth of quotes, lists or HTML, expected some hundred levels at most", "body/depth"],
} as const;

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

function textOf(job: WorkerJob): string {
  switch (job.kind) {
    case "article":
      return job.source;
    case "line":
      return job.line;
    case "page":
      return job.html;
    case "text":
      return job.text;
    case "record":
      return bodyOf(job.record);
    default:
      return job satisfies never;
  }
}

/** One job after another, so that each has its time to itself. */
function inTurn(job: WorkerJob): Promise<WorkerAnswer> {
  const next = last.then(() => run(job));
  last = next.catch(() => undefined);
  return next;
}

function run(job: WorkerJob): Promise<WorkerAnswer> {
  const { waitSeconds, megabytes, stackMegabytes } = limits;
  const seconds = limits.seconds + (limits.secondsPerMegabyte * textOf(job).length) / 2 ** 20;
  worker ??= start(megabytes, stackMegabytes);
  const mine = worker;
  mine.ref();
  const started = { clock: performance.now(), processor: process.cpuUsage() };
  return new Promise<WorkerAnswer>((resolve, reject) => {
    const end = (answer: WorkerAnswer | Error, alive: boolean) => {
      clearInterval(timer);
      mine.off("message", onMessage).off("error", onError);
      mine.unref();
      if (!alive) {
        worker = undefined;
        mine.on("error", () => {});
        mine.terminate().catch(() => {});
      }
      if (answer instanceof Error) reject(answer);
      else resolve(answer);
    };
    const onMessage = (answer: WorkerAnswer) => end(answer, true);
    const onError = (error: NodeJS.ErrnoException) =>
      end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? { failed: "memory" } : error, false);
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(started.processor);
      const late = performance.now() - started.clock > waitSeconds * 1e3;
      if (late || user + system > seconds * 1e6) end({ failed: "time" }, false);
    }, 100);
    mine.on("message", onMessage).on("error", onError);
    mine.postMessage(job);
  });
}

/** Node 20 reads no TypeScript: from the sources, the worker loads tsx first. */
function start(megabytes: number, stackMegabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, stackSizeMb: stackMegabytes };
  const path = threadModule("io/run/worker");
  if (!runsSources) return new Worker(path, { resourceLimits });
  const module = JSON.stringify(pathToFileURL(path).href);
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const script = `import(${tsx}).then(({ register }) => { register(); return import(${module}); })`;
  return new Worker(script, { eval: true, resourceLimits });
}
