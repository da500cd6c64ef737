import type { Article } from "../../article/article.ts";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { baseOf } from "../../site/settings/site.ts";
import { type PublishOptions, publish } from "../publish/publish.ts";
import { compress } from "./compress.ts";
import { prepareSite, writeSite } from "./fill-site.ts";
import { readSite, type SiteInput } from "./read-site.ts";

export interface BuildOptions extends SiteInput {
  readonly output: string;
  /** Subset fonts and the like are kept here between builds. */
  readonly cache: string;
  /** Writes `.br` and `.gz` beside text files, for servers that send them as they are. */
  readonly compress?: boolean;
  readonly publish?: NonNullable<PublishOptions["publish"]>;
}

export interface BuildResult {
  readonly articles: readonly Article[];
  readonly files: number;
  /** Path the pages are made for. */
  readonly base: string;
  /** How many articles wait for their day. */
  readonly held: number;
  /** When the next article comes or goes: the site has to be built then. */
  readonly nextDue: Date | undefined;
  /** How many articles have errors and are not published. */
  readonly leftOut: number;
  /** Warnings; errors only of articles that were left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the site and publishes it as a whole.
 *
 * Throws `ArticleError` with every problem of every article where one of them is an error; the site that was there
 * then stands as it was. With `keepGoing` the articles with errors are left out; what is wrong with the settings or the
 * templates, or with all articles, still stops it.
 */
export async function build(
  options: BuildOptions,
  progress: (what: string) => (done: number, all: number) => void = () => () => {},
): Promise<BuildResult> {
  const { cache, output: published } = options;
  const source = await readSite(options, progress("Reading"));
  const diagnostics = [...source.diagnostics];
  let articles: readonly Article[] = [];
  let files = 0;
  const fill = async (output: string) => {
    const site = await prepareSite(source, { output, cache });
    articles = site.articles;
    diagnostics.push(...site.diagnostics);
    files = (await writeSite(site, { output, published, cache })).files;
    if (options.compress) await compress(output);
  };
  const inputs = [options.articles, options.pages, options.static].filter((each) => each !== undefined);
  await publish(published, { inputs, expected: ["index.html"], publish: options.publish ?? "folder" }, fill);
  const { held, nextDue, leftOut } = source;
  return { articles, files, base: baseOf(source.site), held, nextDue, leftOut, diagnostics };
}
