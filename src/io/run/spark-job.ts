import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { visible } from "../../escape/terminal.ts";
import { linesOf } from "./lines.ts";
import { temporaryName } from "./temporary-name.ts";

/** What `messages.py` puts before a line of ours: for stdout, for stderr. */
const marks: ReadonlyMap<string | undefined, Writable> = new Map<string, Writable>([
  ["\x1e", process.stdout],
  ["\x1f", process.stderr],
]);

/** What `spark-submit` says of words that it does not take: 'Error: Unrecognized option', or by an exception of Java's. */
const refusal = /^(?:Error|Exception in thread "main" [\w.$]+): (.+)$/;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs `spark-submit` and prints what our job says. What Spark, Java and Python say beside it goes to a file, which is
 * named where the job came to no end. Gives the exit code: 0 and 1 are the job's, 2: Spark did not start it.
 */
export async function runSparkJob(submit: string, words: readonly string[]): Promise<number> {
  const path = join(tmpdir(), temporaryName("quotidian-archive"));
  const log = createWriteStream(path, { mode: 0o600, flags: "wx" });
  const child = spawn(submit, words, { stdio: ["ignore", "pipe", "pipe"] });
  let [isStarted, refused] = [false, ""];
  const read = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of linesOf(stream)) {
      const output = marks.get(line[0]);
      if (output) {
        isStarted = true;
        output.write(`${visible(line.slice(1))}\n`);
        continue;
      }
      log.write(`${line}\n`);
      refused ||= refusal.exec(line)?.[1] ?? "";
    }
  });
  const end = await endOf(child);
  await Promise.all(read);
  await finished(log.end());
  const isDone = end.code === 0 || (end.code === 1 && isStarted);
  if (isDone || end.stoppedBy) rmSync(path, { force: true });
  if (end.stoppedBy) {
    process.stderr.write("Stopped: the next run with the same input makes up for it\n");
    process.kill(process.pid, end.stoppedBy);
  }
  if (isDone) return end.code;
  if (!end.stoppedBy) process.stderr.write(`${isStarted ? "" : whyOf(end, refused)}Details: ${path}\n`);
  return isStarted ? 1 : 2;
}

interface End {
  readonly code: number | undefined;
  readonly why: string;
  readonly stoppedBy: NodeJS.Signals | undefined;
}

function whyOf({ why }: End, refused: string): string {
  const expected = "expected it to take `--master` and each `--conf`, and to start";
  return `Unexpected end of Spark (${visible(refused || why)}), ${expected}\n`;
}

/** Waits for the end of a process, also where this one is asked to end: on a terminal both are. */
async function endOf(child: ChildProcess): Promise<End> {
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    // Asked once more: it is not waited for any longer.
    child.kill(stoppedBy ? "SIGKILL" : signal);
    stoppedBy = signal;
  };
  for (const signal of signals) process.on(signal, stop);
  const end = await new Promise<Omit<End, "stoppedBy">>((resolve) => {
    child.on("error", ({ message }) => resolve({ code: undefined, why: message }));
    child.on("close", (code, signal) =>
      resolve({ code: code ?? undefined, why: signal ?? `exit code ${code}` }),
    );
  });
  for (const signal of signals) process.off(signal, stop);
  return { ...end, stoppedBy };
}
