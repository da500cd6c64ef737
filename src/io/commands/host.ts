import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostName, Move } from "../../hosts/host.ts";
import { hosts } from "../../hosts/index.ts";
import { baseOf } from "../../settings/site.ts";
import { openFolder } from "../article-folder.ts";
import { report } from "../report.ts";

export interface HostOptions {
  readonly articles: string;
  readonly base?: string;
  /** The built site: its `_redirects` says which old addresses lead where. */
  readonly output: string;
}

/** Prints the configuration of a host. Gives the exit code. */
export async function host(name: HostName, { articles, base, output }: HostOptions): Promise<number> {
  const folder = await openFolder(articles);
  if (report(folder.diagnostics)) return 1;
  process.stdout.write(hosts[name]({ base: base ?? baseOf(folder.site), moves: movesIn(output) }));
  return 0;
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
