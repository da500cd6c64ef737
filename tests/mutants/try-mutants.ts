/** The child of `run.ts`: takes one mutant at a time, runs the tests of its engine, and says whether one of them failed. */
import { fileURLToPath } from "node:url";
import { createVitest, type TestSpecification } from "vitest/node";
import type { Mutant } from "./find-mutants.ts";

const root = fileURLToPath(new URL("../../", import.meta.url)).replaceAll("\\", "/");
let now: Mutant | undefined;

const breaks = {
  name: "mutant",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (!now || id.split("?")[0] !== `${root}${now.file}`) return undefined;
    return code.slice(0, now.start) + now.text + code.slice(now.end);
  },
};

/** Keeps the order in which the tests are given: those that notice most come first. */
class AsGiven {
  shard = async (list: TestSpecification[]) => list;
  sort = async (list: TestSpecification[]) => list;
}

const vitest = await createVitest(
  "test",
  {
    config: `${root}tests/vitest.config.ts`,
    watch: false,
    update: false,
    bail: 1,
    isolate: false,
    fileParallelism: false,
    pool: "threads",
    reporters: [{}],
    sequence: { sequencer: AsGiven },
  },
  { plugins: [breaks], logLevel: "silent" },
);

/** The tests of an engine, the broadest first. */
const broadest = ["fixtures.test.ts", "labelled.test.ts"];
const rank = ({ moduleId }: TestSpecification) => {
  const at = broadest.findIndex((name) => moduleId.endsWith(name));
  return at < 0 ? broadest.length : at;
};
async function testsOf(engine: string) {
  const found = await vitest.globTestSpecifications([`tests/${engine}/`, "tests/labelled.test.ts"]);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** The first test that fails with the mutant in place, or with none; undefined where every test passes. */
async function firstFailure(mutant: Mutant | undefined, engine: string): Promise<string | undefined> {
  now = mutant;
  if (mutant) vitest.invalidateFile(`${root}${mutant.file}`);
  const tests = await testsOf(engine);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
  now = undefined;
  if (mutant) vitest.invalidateFile(`${root}${mutant.file}`);
  // The result holds the modules of earlier runs, too, as they ended then.
  for (const module of testModules.filter(({ moduleId }) =>
    tests.some((each) => each.moduleId === moduleId),
  )) {
    for (const test of module.children.allTests("failed")) {
      return `${test.fullName}: ${test.result().errors?.[0]?.message.split("\n")[0]}`;
    }
    if (!module.ok()) return module.errors()[0]?.message ?? `${module.moduleId} did not run`;
  }
  const [error] = unhandledErrors;
  return error === undefined ? undefined : String(error);
}

process.on("message", async ({ mutant, engine }: { mutant?: Mutant; engine: string }) => {
  process.send!({ failure: await firstFailure(mutant, engine) });
});
process.on("disconnect", () => process.exit());
process.send!("ready");
