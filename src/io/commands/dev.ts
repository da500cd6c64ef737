import type { Server } from "node:http";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { visible } from "../../escape/terminal.ts";
import { build } from "../build/build.ts";
import type { BuiltSite } from "../build/reprint.ts";
import type { BuildOptions } from "../build/site-input.ts";
import { packageTemplates } from "../build/template-files.ts";
import { holdSealed } from "../cache/sealed.ts";
import { ownFolders, places } from "./build.ts";
import { type DevState, devAnswers, pageAnswer, unreadableAddress } from "./dev-tools.ts";
import { openEarlyPage } from "./early-page.ts";
import { count, progressOf, report, totalsLine } from "./report.ts";
import { watchSaves } from "./watch-saves.ts";

export interface DevOptions extends Pick<BuildOptions, "articles" | "base"> {
  readonly port: string;
  /** Name or address to listen on: other machines reach the site only where it is not this one. */
  readonly host: string;
}

/**
 * Serves the site, drafts included, and builds it again whenever an article or a template changes.
 *
 * The address that can be opened is the address the pages are made for. An error leaves the last good edition up.
 */
export async function dev({ articles, base, port, host }: DevOptions): Promise<number> {
  holdSealed();
  const { cache } = places();
  const output = `${cache}/dev`;
  const options: BuildOptions = {
    articles,
    output,
    cache,
    drafts: true,
    future: true,
    keepGoing: true,
    tools: true,
    ...(base ? { base } : {}),
  };
  let served = base ?? "/";
  let state: DevState = { failed: false, mended: false, diagnostics: [] };
  // The search's index, the lists of all quotations and books take longer than the rest of an edit: they are made once one of
  // them is looked at.
  let downloads = false;
  let site: BuiltSite | undefined;
  const hold = (built: BuiltSite) => {
    site = built;
  };
  const early = openEarlyPage(output, { site: () => site, base: () => served });
  const rebuild = async (): Promise<void> => {
    const started = performance.now();
    try {
      const result = await build({ ...options, ...places(), downloads }, progressOf, hold);
      report(result.diagnostics);
      served = result.base;
      state = { failed: false, mended: state.failed, diagnostics: result.diagnostics };
      if (state.mended) process.stderr.write("Mended: the new site is served.\n");
      process.stdout.write(totalsLine(result.totals, result.diagnostics.length, started));
      process.stdout.write(shownEarly(result.held));
      if (result.leftOut > 0)
        process.stderr.write(`${count(result.leftOut, "article")} with errors left out\n`);
    } catch (error) {
      // Whatever it is, the server goes on: the next edit may mend it.
      if (error instanceof ArticleError) report(error.diagnostics);
      else process.stderr.write(`${visible(String(error))}\n`);
      process.stderr.write("Not built: the last good site is served.\n");
      state = { failed: true, mended: false, diagnostics: problemsOf(error) };
    }
  };
  // From before the first build on: what is saved meanwhile is shown once that is served.
  let begin = () => {};
  let showing = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await watchSaves([articles, packageTemplates, ...ownFolders], (saved) => {
    showing = showing.then(() => show(saved));
  });
  let building = rebuild();
  const again = (): Promise<void> => {
    building = building.then(rebuild);
    return building;
  };
  const withDownloads = async (): Promise<undefined> => {
    if (!downloads) {
      downloads = true;
      void again();
    }
    await building;
  };
  await building;
  const server = EleventyDevServer.getServer("quotidian", output, {
    liveReload: true,
    pathPrefix: served,
    onRequest: {
      "/*": ({ url }) => unreadableAddress(url),
      ...devAnswers({ site: () => site, state: () => state, arrived: early.arrived }),
      "/articles/:slug/": ({ url }) => pageAnswer(early.answer(url.pathname)),
      "/search/": withDownloads,
      "/quotes.*": withDownloads,
      "/quotes/*.*": withDownloads,
      "/*.epub": withDownloads,
    },
    logger: {
      info: (line: string) => process.stdout.write(`${line}\n`),
      log: (line: string) => process.stdout.write(`${line}\n`),
      error: (line: string) => process.stderr.write(`${line}\n`),
    },
    messageOnStart: ({ hosts }: { hosts: readonly string[] }) => `Open ${hosts.join(" or ")}`,
  });
  listenOn(server.server, host);
  server.serve(Number(port));
  const windows = () => server.updateServer?.clients.size ?? 0;
  /** Shows the page of an article first where nothing else was saved, then builds. */
  const show = async (saved: ReadonlySet<string>): Promise<void> => {
    await building;
    const [path] = saved;
    let isShown = false;
    if (saved.size === 1 && windows() > 0 && (await early.make(path!))) {
      server.reload({});
      isShown = await early.shown();
    }
    const told = JSON.stringify(state);
    await again();
    const isSame = early.end() && told === JSON.stringify(state);
    // Also after an error: the page says then what is wrong.
    if (!(isShown && isSame && windows() === 1)) server.reload({});
  };
  begin();
  return new Promise(() => {});
}

/** '2 articles of a later date shown: `build` holds back what is not due' */
export function shownEarly(held: number): string {
  return held === 0
    ? ""
    : `${count(held, "article")} of a later date shown: \`build\` holds back what is not due\n`;
}

/** The server takes a port only, and would listen to every machine that finds it. */
function listenOn(server: Server, host: string): void {
  const listen = server.listen.bind(server) as (options: object) => Server;
  server.listen = ((options: object) => listen({ ...options, host })) as typeof server.listen;
}

function problemsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof ArticleError) return error.diagnostics;
  const reason = visible(String(error));
  return [{ path: "quotidian", line: 1, column: 1, severity: "error", reason, code: "quotidian/fault" }];
}
