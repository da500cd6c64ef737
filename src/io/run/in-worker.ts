import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { ParsedArticle } from "../../article/article.ts";
import { ArticleError, faultReason } from "../../article/diagnostic.ts";
import type { ImportedHtml, NoArticle } from "../../import/html/read-html.ts";
import type { PageOrigin } from "../../import/read-page.ts";
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
  if (!mayBeSlow(source)) {
    try {
      return readArticle(source, path, language);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const answer = await inTurn({ kind: "article", source, path, language });
  if ("article" in answer) return answer.article;
  if ("diagnostics" in answer) throw new ArticleError(answer.diagnostics);
  const [reason, code] = "failed" in answer ? failures[answer.failed] : ["Unexpected answer", "body/time"];
  // The body's headline is not known: that it is missing is not said.
  const { diagnostics } = readFrontMatter(source, path);
  throw new ArticleError([...diagnostics, { path, line: 1, column: 1, severity: "error", reason, code }]);
}

/** `readHtml`, in a worker: a page is anything that was on the web. Throws `ArticleError` where it ends too late. */
export async function readHtmlInWorker(
  html: string,
  path: string,
  origin: PageOrigin,
): Promise<ImportedHtml | NoArticle> {
  const answer = await inTurn({ kind: "page", html, origin });
  if ("page" in answer) return answer.page;
  const [reason, code] = "failed" in answer ? failures[answer.failed] : ["Unexpected answer", "body/time"];
  throw new ArticleError([{ path, line: 1, column: 1, severity: "error", reason, code }]);
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
  if (!mayBeSlow(textIn(line))) {
    try {
      return analyzeLine(line);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const answer = await inTurn({ kind: "line", line });
  if ("line" in answer) return answer.line;
  return {
    id: JSON.parse(line).id,
    error: "failed" in answer ? failures[answer.failed][0] : "Unexpected answer",
  };
}

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

/** One job after another, so that each has its time to itself. */
function inTurn(job: WorkerJob): Promise<WorkerAnswer> {
  const next = last.then(() => run(job));
  last = next.catch(() => undefined);
  return next;
}

function run(job: WorkerJob): Promise<WorkerAnswer> {
  const { waitSeconds, megabytes, stackMegabytes } = limits;
  const text = job.kind === "article" ? job.source : job.kind === "page" ? job.html : job.line;
  const seconds = limits.seconds + (limits.secondsPerMegabyte * text.length) / 2 ** 20;
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
