import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";
import { packageFolder } from "../package-folder.ts";

/**
 * Says how a new site finds this program, as `package.json` writes it: the way this one came here.
 *
 * A tarball is copied into the site, so that the site is whole wherever it is checked out. In the checkout one is
 * made: its folder is nothing that a host has.
 */
export function dependencyFor(folder: string, wanted: string | undefined): string {
  if (wanted !== undefined)
    return /\.t(?:ar\.)?gz$/.test(wanted) && !/^[a-z+]+:/.test(wanted) ? copied(wanted, folder) : wanted;
  if (existsSync(join(packageFolder, "src/cli.ts"))) return packed(folder);
  const home = dirname(dirname(packageFolder));
  const resolved = lockedAddress(home);
  if (resolved === undefined)
    throw problem("Unexpected place of this program, expected `--package` to say where npm finds it");
  if (resolved.startsWith("file:")) return copied(resolve(home, resolved.slice("file:".length)), folder);
  // A registry's address of the tarball: the version says as much and binds to no host.
  return /^https?:\/\/[^?#]*\/quotidian\/-\/quotidian-[^/]*\.tgz$/.test(resolved) ? ownVersion() : resolved;
}

function ownVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string })
    .version;
}

/** Where npm had the package from, as its own list of what is installed says. */
function lockedAddress(home: string): string | undefined {
  try {
    const lock = JSON.parse(readFileSync(join(home, "node_modules/.package-lock.json"), "utf8")) as {
      packages: Readonly<Record<string, { readonly resolved?: string } | undefined>>;
    };
    return lock.packages["node_modules/quotidian"]?.resolved;
  } catch {
    return undefined;
  }
}

function copied(tarball: string, folder: string): string {
  if (!existsSync(tarball)) throw problem(`Missing ${tarball}, expected the tarball of this program`);
  const name = basename(tarball);
  if (resolve(tarball) !== resolve(folder, name)) copyFileSync(tarball, join(folder, name));
  return `file:${name}`;
}

function packed(folder: string): string {
  const before = new Set(readdirSync(folder));
  const { status, stderr } = spawnSync("npm", ["pack"], {
    cwd: packageFolder,
    encoding: "utf8",
    // On Windows npm is a script, which only a shell runs; so nothing is passed that a shell could read otherwise.
    shell: process.platform === "win32",
    env: { ...process.env, npm_config_pack_destination: resolve(folder), npm_config_ignore_scripts: "false" },
  });
  const name = `quotidian-${ownVersion()}.tgz`;
  if (status === 0 && (existsSync(join(folder, name)) || before.has(name))) return `file:${name}`;
  throw problem(
    `Unexpected end of \`npm pack\` (${stderr.trim().split("\n").at(-1) ?? status}), expected a tarball`,
  );
}

function problem(reason: string): ArticleError {
  return new ArticleError([
    { path: "package.json", line: 1, column: 1, severity: "error", reason, code: "init/package" },
  ]);
}
