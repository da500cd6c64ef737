/**
 * Builds and analyses each pathological body by the command line, with a clock: `npm run trust -- pathological`.
 *
 * Each must end in time with pages or with an error that names file, line and column, and the article beside it must
 * be read. Sizes in characters: `npm run trust -- pathological 20000 250000 1000000`.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pathologicalBodies } from "./pathological-bodies.ts";

const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const sizes = (numbers.length > 0 ? numbers : ["20000", "250000"]).map(Number);
const only = process.argv.slice(2).find((word) => !/^\d+$/.test(word)) ?? "";
/** Eight seconds of the reader, start-up, and what a busy machine adds. */
const most = { seconds: 20, ended: 60 };
const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pathological-"));
const outcomes: Record<string, number> = {};
const faults: string[] = [];
let slowest = { seconds: 0, what: "" };

function run(words: readonly string[], input?: string) {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", cli, ...words], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const timer = setTimeout(() => child.kill("SIGKILL"), most.ended * 1e3);
  return new Promise<{ code: number | null; out: string; err: string; seconds: number }>((resolve) => {
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code, out, err, seconds: (performance.now() - started) / 1e3 });
    });
  });
}

function note(what: string, outcome: string, seconds: number, bad?: string) {
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  if (seconds > slowest.seconds) slowest = { seconds, what };
  if (bad !== undefined || seconds > most.seconds) {
    faults.push(`${what}: ${outcome} in ${seconds.toFixed(1)} s ${bad ?? ""}`);
    console.error(faults.at(-1));
  }
}

async function built(name: string, size: number, body: string) {
  const articles = join(folder, "articles");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(articles, { recursive: true });
  writeFileSync(join(articles, "bad.md"), `---\ntitle: Bad\n---\n${body}`);
  // Its error shows that the one before it did not hide it.
  writeFileSync(join(articles, "next.md"), "---\ntitle: Next\nslug: No Slug\n---\nWords.\n");
  const what = `build ${size}: ${name}`;
  const checked = await run(["check", "--articles", articles]);
  const told = /next\.md:3:\d+ error .*\[front-matter\/slug\]/.test(checked.err);
  const lines = checked.err
    .split("\n")
    .filter((line) => line !== "" && !/^\S+:\d+:\d+ (?:error|warning) .+\[[a-z-]+\/[a-z-]+\]$/.test(line));
  const ours = checked.err.includes("[quotidian/fault]");
  const bad = checked.code !== 1 || !told || ours || lines.length > 0 ? checked.err.slice(0, 300) : undefined;
  const why = /bad\.md:\d+:\d+ error .*\[([a-z-]+\/[a-z-]+)\]/.exec(checked.err)?.[1];
  note(`check ${size}: ${name}`, `check: ${why ?? "read"}`, checked.seconds, bad);
  rmSync(join(articles, "next.md"));
  const { code, err, seconds } = await run([
    "build",
    "--articles",
    articles,
    "--output",
    join(folder, "site"),
  ]);
  const told2 = code === 0 || /^\S+bad\.md:\d+:\d+ error .+\[[a-z-]+\/[a-z-]+\]$/m.test(err);
  note(
    what,
    `build: ${code}`,
    seconds,
    (code === 0 || code === 1) && told2 && !/\n\s+at /.test(err) ? undefined : err.slice(0, 300),
  );
}

async function analysed(name: string, size: number, body: string) {
  const lines = [
    ...(["text", "markdown"] as const).map((format) => JSON.stringify({ id: format, text: body, format })),
    JSON.stringify({ id: "next", text: "“It is late,” said Mara Quay." }),
  ];
  const { code, out, err, seconds } = await run(["analyze"], `${lines.join("\n")}\n`);
  const answers = out.trimEnd().split("\n");
  const ours = out.includes("fault of Quotidian itself");
  const bad = code !== 0 || ours || answers.length !== 3 || !answers[2]!.includes('"name":"Mara Quay"');
  note(
    `analyze ${size}: ${name}`,
    `analyze: ${answers.filter((line) => line.includes('"error":')).length} errors`,
    seconds,
    bad ? (ours ? out : err).slice(0, 300) : undefined,
  );
}

for (const size of sizes) {
  for (const [name, body] of Object.entries(pathologicalBodies)) {
    if (!name.includes(only)) continue;
    await built(name, size, body(size));
    await analysed(name, size, body(size));
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(
  JSON.stringify({ bodies: Object.keys(pathologicalBodies).length, sizes, outcomes, slowest }, undefined, 1),
);
process.exitCode = faults.length > 0 ? 1 : 0;
