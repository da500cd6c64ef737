import { writeFile } from "node:fs/promises";
import { confirm, isCancel } from "@clack/prompts";
import type { AttributedArticle } from "../../article/article.ts";
import { type Diagnostic, formatDiagnostic, pointOf } from "../../article/diagnostic.ts";
import { insertLines, linesFor } from "../../ask/accept-proposal.ts";
import { judgeAnswer, type Proposal, type Refusal } from "../../ask/judge-answer.ts";
import { messagesFor, type Question, questionsOf } from "../../ask/question.ts";
import { visible } from "../../escape/terminal.ts";
import { sourceOf } from "../../parse/body/source-place.ts";
import { analyzeArticle } from "../../pipeline/pipeline.ts";
import { openFolder } from "../read/article-folder.ts";
import { readText } from "../read/read-text.ts";
import { analyzeFolder } from "../run/analyze-folder.ts";
import { askModel, type Model, NoAnswer } from "../run/ask-model.ts";
import { count, progressOf, report } from "./report.ts";

export interface AskOptions {
  readonly articles: string;
  readonly model: string;
  readonly api: string;
  /** Accepts every proposal. */
  readonly yes?: boolean;
  /** Seconds for one answer. */
  readonly timeout: string;
}

/**
 * Asks a language model of the author's about the quotations that are left unclear, and proposes lines for the front
 * matter. Nothing is written before the author accepts it: one by one on a terminal, or all with `--yes`. Gives the
 * exit code.
 */
export async function askSpeakers(paths: readonly string[], options: AskOptions): Promise<number> {
  const folder = await openFolder(options.articles);
  const files =
    paths.length === 0
      ? folder.files
      : paths.map((path) => ({ path: path.replaceAll("\\", "/"), read: () => readText(path) }));
  const analyzed = await analyzeFolder(files, folder, progressOf("Reading"));
  const key = process.env["QUOTIDIAN_API_KEY"];
  const model: Model = {
    api: options.api,
    name: options.model,
    seconds: Number(options.timeout),
    ...(key ? { key } : {}),
  };
  const totals = { asked: 0, proposed: 0, accepted: 0, failed: 0 };
  for (const article of analyzed.articles) {
    for (const question of questionsOf(article)) {
      totals.asked++;
      const proposal = await ask(article, question, model);
      if (proposal === "stop") return 1;
      if (proposal === "failed") totals.failed++;
      if (typeof proposal !== "object") continue;
      totals.proposed++;
      const answer = await accepted(options);
      // Ctrl+C ends the command: no further question is sent.
      if (answer === "stop") return 1;
      if (answer && (await accept(article.path, proposal, model.name))) totals.accepted++;
    }
  }
  process.stderr.write(
    `${count(totals.asked, "quotation")} asked, ${totals.proposed} proposed, ${totals.accepted} accepted\n`,
  );
  return report(folder.diagnostics) || totals.failed > 0 ? 1 : 0;
}

/** A server that is not there will not be there for the next question either. */
async function ask(
  article: AttributedArticle,
  question: Question,
  model: Model,
): Promise<Proposal | "none" | "failed" | "stop"> {
  const place = placeOf(article, question);
  try {
    const judged = judgeAnswer(article, question, await askModel(model, messagesFor(article, question)));
    if (typeof judged === "string") {
      process.stderr.write(
        `${placeWords(place)} no proposal for ${wordsOf(question)}: ${refusals[judged]}\n`,
      );
      return "none";
    }
    process.stdout.write(`${placeWords(place)} ${visible(judged.speaker)}: ${wordsOf(question)}\n`);
    process.stdout.write(`  because ${visible(JSON.stringify(judged.because))}\n`);
    for (const line of linesFor(judged, model.name)) process.stdout.write(`  ${visible(line)}\n`);
    return judged;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const { code } = error;
    const problem: Diagnostic = {
      ...place,
      severity: "error",
      reason: error.message,
      code: `ask/${code}`,
    };
    process.stderr.write(`${formatDiagnostic(problem)}\n`);
    return code === "server" ? "stop" : "failed";
  }
}

const refusals: Readonly<Record<Refusal, string>> = {
  "no-name": "the reader names no one",
  unreadable: "the answer is not the JSON that was asked for",
  "name-not-in-article": "the article does not print that name outside of the quotation",
  "no-name-of-a-person": "the answer is no name",
  "passage-not-in-article": "the passage that should show it is not in the article",
  "passage-shows-nothing": "the passage neither names the speaker nor stands beside the quotation",
};

function placeOf({ path, source, blocks }: AttributedArticle, { quotes }: Question) {
  const { range } = quotes[0]!;
  const { start } = sourceOf(blocks[range.block]!, range.start, range.end);
  return { path, ...pointOf(source, start) };
}

const placeWords = ({ path, line, column }: ReturnType<typeof placeOf>) =>
  visible(`${path}:${line}:${column}`);
const wordsOf = ({ words }: Question) => visible(words.join(" […] ").replace(/\s+/g, " ").slice(0, 100));

async function accepted({ yes }: AskOptions): Promise<boolean | "stop"> {
  if (yes) return true;
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const answer = await confirm({ message: "Write this into the front matter?", initialValue: false });
  return isCancel(answer) ? "stop" : answer;
}

/** Writes only what changes nothing else: the same body, the same problems, and the name under the quotation. */
async function accept(path: string, proposal: Proposal, model: string): Promise<boolean> {
  const source = await readText(path);
  const changed = insertLines(source, linesFor(proposal, model));
  const isRight =
    changed !== undefined &&
    analyzeArticle(changed, path).frontMatter.quotes.some(
      (entry) => "speaker" in entry && entry.speaker === proposal.speaker,
    );
  if (isRight) await writeFile(path, changed);
  else process.stderr.write(`${visible(path)}: not written, add the lines to \`quotes:\` by hand\n`);
  return isRight;
}
