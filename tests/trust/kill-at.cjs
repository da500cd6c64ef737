// Loaded before a build by `faults.ts`: kills the process at the n-th operation that changes the disk beside or in
// the output (`KILL_AT`), before it is done. Counts only what publishing does itself: the synchronous ones.
const fs = require("node:fs");

const at = Number(process.env.KILL_AT);
let seen = 0;
for (const name of [
  "renameSync",
  "rmSync",
  "mkdirSync",
  "linkSync",
  "symlinkSync",
  "writeFileSync",
  "chmodSync",
]) {
  const real = fs[name];
  fs[name] = (...words) => {
    if (
      words.some((word) => typeof word === "string" && /[/\\]\.?site(?:[./\\]|$)/.test(word)) &&
      ++seen === at
    ) {
      process.kill(process.pid, "SIGKILL");
    }
    return real(...words);
  };
}
require("node:module").syncBuiltinESMExports();
