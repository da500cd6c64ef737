/**
 * Starts a long job: `npm run train|bench|trust -- NAME [ARGUMENTS]`. Without a name it lists the jobs of that kind.
 *
 * Arguments behind the name go to the job. Its exit code is handed on.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { type Job, jobs } from "./jobs.ts";

const [kind = "", name = "", ...rest] = process.argv.slice(2);
const root = new URL("../", import.meta.url);
const path = (file: string) => fileURLToPath(new URL(file, root));

function start(words: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const { status } = spawnSync(process.execPath, words, {
    cwd: path("."),
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** Bundled as one file, so that the time of the program is measured and not that of tsx. */
function bundled(file: string): string {
  const outfile = path(`node_modules/.cache/${file.replaceAll(/\W/g, "-")}.mjs`);
  mkdirSync(path("node_modules/.cache"), { recursive: true });
  const entryPoints = [path(file)];
  buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  return outfile;
}

function run({ file, how, env }: Job): number {
  switch (how) {
    case "script":
      return start(["--import", "tsx", path(file), ...rest], env);
    case "bundle":
      return start([bundled(file), ...rest], env);
    case "test": {
      const words = ["run", "--config", "tests/vitest.config.ts", "--testTimeout", "3600000", file];
      return start([path("node_modules/vitest/vitest.mjs"), ...words, ...rest], env);
    }
    default:
      return how satisfies never;
  }
}

const choice = Object.entries(jobs).find(([each]) => each === kind)?.[1];
const job = choice?.[name];
if (job) {
  process.exitCode = run(job);
} else {
  for (const [each, list] of Object.entries(jobs)) {
    if (choice && each !== kind) continue;
    for (const [id, { does }] of Object.entries(list))
      console.log(`npm run ${each} -- ${id.padEnd(12)} ${does}`);
  }
  process.exitCode = name === "" ? 0 : 2;
}
