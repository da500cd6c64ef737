import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { HostName, Move } from "../../hosts/host.ts";
import { hosts } from "../../hosts/index.ts";
import { baseOf } from "../../site/settings/site.ts";
import { aloneFolder, openFolder } from "../read/article-folder.ts";
import { report } from "./report.ts";

export interface HostOptions {
  readonly articles: string;
  readonly base?: string;
  /** The built site: its `_redirects` says which old addresses lead where. */
  readonly output: string;
}

/** Prints the configuration of a host. Gives the exit code. */
export async function host(name: HostName, { articles, base, output }: HostOptions): Promise<number> {
  // Of the articles only the path in their settings is asked: an archive has no folder of them.
  const isThere = existsSync(articles);
  if (!isThere && base === undefined) {
    report([noFolder(articles)]);
    return 1;
  }
  const folder = isThere ? await openFolder(articles) : aloneFolder;
  const path = base ?? baseOf(folder.site);
  const problems: Diagnostic[] = [];
  if (path !== "/" && atRootOnly.has(name)) {
    problems.push(belowRoot(name, path, base === undefined ? `${articles}/site.yml` : "--base"));
  }
  if (withRedirects.has(name) && !existsSync(join(output, "_redirects"))) problems.push(unbuilt(output));
  if (report([...folder.diagnostics, ...problems])) return 1;
  process.stdout.write(hosts[name]({ base: path, moves: movesIn(output) }));
  return 0;
}

/** Hosts that serve what they are given at the root of a name of its own. */
const atRootOnly: ReadonlySet<HostName> = new Set(["cloudflare", "netlify", "vercel"]);

/** Hosts whose configuration holds the redirects itself; the others read `_redirects`, or have none. */
const withRedirects: ReadonlySet<HostName> = new Set(["caddy", "nginx", "vercel"]);

function noFolder(articles: string): Diagnostic {
  const reason =
    "Missing folder, expected one with the settings of the site, or `--base`, the path the site is served under";
  const path = articles.replaceAll("\\", "/");
  return { path, line: 1, column: 1, severity: "error", reason, code: "file/unreadable" };
}

function unbuilt(output: string): Diagnostic {
  const reason =
    "Missing site, expected a built one in this folder: no redirect of an old address is printed";
  const path = output.replaceAll("\\", "/");
  return { path, line: 1, column: 1, severity: "warning", reason, code: "host/unbuilt" };
}

function belowRoot(name: HostName, base: string, path: string): Diagnostic {
  const reason = `Unexpected base \`${base}\`, expected \`/\`: ${name} serves a site at the root of its own name`;
  return { path, line: 1, column: 1, severity: "error", reason, code: "host/base" };
}

function movesIn(output: string): readonly Move[] {
  const path = join(output, "_redirects");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [from, to] = line.split(" ");
      return from && to ? [{ from, to }] : [];
    });
}
