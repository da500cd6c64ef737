/**
 * Compiles the sources before the first test where one, or the list of packages, is newer than what was compiled: tests
 * start the compiled command.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "./program.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const sources = join(root, "src");

export default function setup(): void {
  // A folder is newer once a file of it is renamed or deleted.
  const paths = ["", ...readdirSync(sources, { recursive: true, encoding: "utf8" }), "../package.json"];
  const changed = Math.max(...paths.map((path) => statSync(join(sources, path)).mtimeMs));
  if (existsSync(program) && statSync(dirname(program)).mtimeMs > changed) return;
  const { status } = spawnSync("npm run --silent compile", { cwd: root, stdio: "inherit", shell: true });
  if (status !== 0) throw new Error("The sources do not compile");
}
