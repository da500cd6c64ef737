/**
 * A Spark that is started once for several runs: starting it takes most of the time of a small one.
 *
 * It takes the place of `spark-submit`: what is handed to that runs in one process, with the words it would get. Its
 * settings are those that it was started with.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface KeptSpark {
  /** With these, `quotidian archive` finds it. */
  readonly env: Readonly<Record<string, string>>;
  /** Its `spark-submit`. */
  readonly submit: string;
  readonly stop: () => void;
}

/** Runs each program it is told of as `spark-submit` does. */
const server = `
import contextlib, io, json, os, runpy, socket, sys, traceback
place, modules, *settings = sys.argv[1:]
sys.path.insert(0, modules)
from pyspark.sql import SparkSession
builder = SparkSession.builder.master("local[2]")
for each in settings: builder = builder.config(*each.split("=", 1))
spark = builder.getOrCreate()
SparkSession.stop = lambda self: None
told = io.StringIO()
def run(words):
    sys.argv = words
    try: runpy.run_path(words[0], run_name="__main__")
    except SystemExit as end: return end.code or 0
    except BaseException: traceback.print_exc(file=told); return 1
    return 0
with socket.socket(socket.AF_UNIX) as door:
    door.bind(place + ".new"); door.listen(); os.rename(place + ".new", place)
    while True:
        caller, _ = door.accept()
        with caller, caller.makefile("rw") as lines:
            told.seek(0); told.truncate()
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                status = run(json.loads(lines.readline()))
            lines.write(json.dumps([status, printed.getvalue(), told.getvalue()]) + "\\n")`;

const submit = `
import json, os, socket, sys
words = sys.argv[1:]
while words[0].startswith("--"): words = words[2:]
with socket.socket(socket.AF_UNIX) as door:
    door.connect(os.environ["KEPT_SPARK"])
    with door.makefile("rw") as lines:
        lines.write(json.dumps(words) + "\\n"); lines.flush()
        status, printed, told = json.loads(lines.readline())
sys.stdout.write(printed); sys.stderr.write(told); sys.exit(status)`;

/**
 * Starts it in the folder `from`, where all that is handed to it is started too, and waits until it answers. `modules` is
 * the folder of the programs' modules.
 */
export async function keepSpark(
  from: string,
  python: string,
  modules: string,
  settings: readonly string[],
): Promise<KeptSpark> {
  const folder = join(from, "spark");
  const place = join(folder, "spark.socket");
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "server.py"), server);
  writeFileSync(join(folder, "submit.py"), submit);
  const program = join(folder, "bin", "spark-submit");
  writeFileSync(program, `#!/bin/sh\nexec '${python}' '${join(folder, "submit.py")}' "$@"\n`, {
    mode: 0o755,
  });
  const child = spawn(python, ["-B", join(folder, "server.py"), place, modules, ...settings], {
    cwd: from,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PYTHONPATH: modules },
  });
  await answering(child, place);
  return { env: { SPARK_HOME: folder, KEPT_SPARK: place }, submit: program, stop: () => child.kill() };
}

async function answering(child: ChildProcess, place: string): Promise<void> {
  while (!existsSync(place)) {
    if (child.exitCode !== null) throw new Error("Unexpected end of Spark, expected it to start");
    await new Promise((done) => setTimeout(done, 200));
  }
}
