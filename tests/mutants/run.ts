/**
 * Breaks the engines one place at a time and lists what no test of theirs notices: `npm run trust -- mutants`.
 *
 * `--sample N --seed S` tries N of the mutants, the same for one seed; `--jobs N` of them at once; a word takes only
 * files and names that hold it. No file is changed: the broken text is handed to the tests as they load it.
 */
import { type ChildProcess, fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findMutants, type Mutant } from "./find-mutants.ts";

const root = new URL("../../", import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" }, seed: { type: "string" }, jobs: { type: "string" } },
});
const engines = ["attribute", "strip"];
/** Longer than the tests of an engine take on a busy machine; a mutant may run without end. */
const longest = 300_000;
const ended = "ended";

const all = engines.flatMap((engine) =>
  readdirSync(new URL(`src/${engine}/`, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((name) => {
      const file = `src/${engine}/${name.replaceAll("\\", "/")}`;
      return findMutants(file, readFileSync(new URL(file, root), "utf8"));
    })
    .filter((mutant) => positionals.every((word) => `${mutant.file} ${mutant.name}`.includes(word))),
);
const queue = sampled(all, Number(values.sample ?? all.length), Number(values.seed ?? 1));
const chosen = queue.length;
const unnoticed = new Set<Mutant>();
const again = new Set<Mutant>();
/** Mutants between two checks that the tests still pass with nothing broken. */
const between = 25;
let tried = 0;

/** The first `count` of a list in an order that the seed decides (Fisher and Yates; a linear congruential generator). */
function sampled(list: readonly Mutant[], count: number, seed: number): Mutant[] {
  const rest = [...list];
  let state = seed >>> 0;
  for (let at = rest.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [rest[at], rest[other]] = [rest[other]!, rest[at]!];
  }
  return rest.slice(0, count);
}

function startChild(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL("try-mutants.ts", import.meta.url)), [], {
    cwd: fileURLToPath(root),
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve(child));
    child.once("error", reject);
  });
}

/** What fails first; undefined where nothing does. A mutant that runs without end, or ends its child, fails too. */
function ask(child: ChildProcess, engine: string, mutant?: Mutant): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), longest);
    const answer = ({ failure }: { failure?: string }) => end(failure);
    const gone = () => end(ended);
    const end = (failure: string | undefined) => {
      clearTimeout(timer);
      child.off("message", answer).off("exit", gone);
      resolve(failure);
    };
    child.once("message", answer).once("exit", gone);
    child.send({ mutant, engine });
  });
}

/** What fails with nothing broken: where something does, what the child says of the mutants means nothing. */
async function fault(child: ChildProcess): Promise<string | undefined> {
  for (const engine of engines) {
    const failure = await ask(child, engine);
    if (failure !== undefined) return `${engine}: ${failure}`;
  }
  return undefined;
}

async function startSoundChild(): Promise<ChildProcess> {
  const child = await startChild();
  const failure = await fault(child);
  if (failure !== undefined)
    throw new Error(`Unexpected failure with nothing broken, expected the tests to pass: ${failure}`);
  return child;
}

async function work() {
  let child = await startSoundChild();
  let since: Mutant[] = [];
  for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
    const failure = await ask(child, mutant.file.split("/")[1]!, mutant);
    if (failure === ended) child = await startChild();
    if (failure === undefined) {
      unnoticed.add(mutant);
      console.log(`${mutant.file}:${mutant.line} ${mutant.name}: ${mutant.what}`);
    }
    since.push(mutant);
    tried++;
    if (since.length < between) continue;
    console.error(`${tried} of ${chosen}, ${unnoticed.size} unnoticed`);
    if ((await fault(child)) !== undefined) {
      // A mutant outlived its turn: those since the last check are tried once more.
      child.kill();
      child = await startSoundChild();
      for (const one of since.filter((each) => !again.has(each))) {
        again.add(one);
        unnoticed.delete(one);
        queue.push(one);
        tried--;
      }
    }
    since = [];
  }
  child.disconnect();
}

const jobs = Number(values.jobs ?? Math.min(2, availableParallelism()));
await Promise.all(Array.from({ length: jobs }, work));
console.log(`${chosen - unnoticed.size} of ${chosen} noticed, of ${all.length} that there are`);
