import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { ArticleError } from "../../article/diagnostic.ts";
import { visible } from "../../escape/terminal.ts";
import { build } from "../build/build.ts";
import type { BuildOptions } from "../build/site-input.ts";
import { packageTemplates } from "../build/template-files.ts";
import { places } from "./build.ts";
import { count, progressOf, report, totalsLine } from "./report.ts";

export interface DevOptions extends Pick<BuildOptions, "articles" | "base"> {
  readonly port: string;
}

/**
 * Serves the site, drafts included, and builds it again whenever an article or a template changes.
 *
 * The address that can be opened is the address the pages are made for. An error leaves the last good edition up.
 */
export async function dev({ articles, base, port }: DevOptions): Promise<number> {
  const { cache, ...own } = places();
  const output = `${cache}/dev`;
  const options: BuildOptions = {
    articles,
    output,
    cache,
    drafts: true,
    future: true,
    keepGoing: true,
    ...(base ? { base } : {}),
    ...own,
  };
  let served = base ?? "/";
  const rebuild = async (): Promise<boolean> => {
    const started = performance.now();
    try {
      const result = await build(options, progressOf);
      report(result.diagnostics);
      served = result.base;
      process.stdout.write(totalsLine(result.totals, result.diagnostics.length, started));
      if (result.leftOut > 0)
        process.stderr.write(`${count(result.leftOut, "article")} with errors left out\n`);
      return true;
    } catch (error) {
      // Whatever it is, the server goes on: the next edit may mend it.
      if (error instanceof ArticleError) report(error.diagnostics);
      else process.stderr.write(`${visible(String(error))}\n`);
      return false;
    }
  };
  await rebuild();
  const server = EleventyDevServer.getServer("quotidian", output, {
    liveReload: true,
    pathPrefix: served,
    logger: {
      info: (line: string) => process.stdout.write(`${line}\n`),
      log: (line: string) => process.stdout.write(`${line}\n`),
      error: (line: string) => process.stderr.write(`${line}\n`),
    },
    messageOnStart: ({ hosts }: { hosts: readonly string[] }) => `Open ${hosts.join(" or ")}`,
  });
  server.serve(Number(port));
  let building = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const watched = [articles, packageTemplates, ...Object.values(own)];
  watch(watched, { ignoreInitial: true }).on("all", () => {
    // An editor writes a file in several steps: build once they are over.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      building = building.then(async () => {
        if (await rebuild()) server.reload({});
      });
    }, 60);
  });
  return new Promise(() => {});
}
