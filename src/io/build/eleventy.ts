import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import nunjucks from "nunjucks";
import { pagePolicy, searchPolicy } from "../../hosts/security.ts";
import { type PageKind, type PageRecord, pageKinds } from "../../pages/records.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { isRightToLeft } from "../../site/text-direction.ts";
import { templateEnvironment } from "./template-environment.ts";
import { templateProblem } from "./template-problem.ts";

/** Records of pages by their kind. */
export type Pages = Readonly<Partial<Record<PageKind, readonly PageRecord[]>>>;

export interface Rendering {
  readonly newsroom: Newsroom;
  readonly pages: Pages;
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
}

/** What is used of Eleventy's configuration: it ships no types. */
export interface EleventyConfig {
  readonly benchmarkManager: {
    get(group: "Configuration"): { setMinimumThresholdMs(milliseconds: number): void };
  };
  addCollection(name: string, make: () => readonly unknown[]): void;
  addTemplate(path: string, content: string, data: object): void;
  setLibrary(name: string, library: unknown): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
}

/**
 * Sets Eleventy up for the pages of a site: one Nunjucks template a kind, paginating over ready records.
 *
 * The records go in as collections, which Eleventy passes on as they are; global data it copies. Articles are data
 * and never templates. Templates are handed over by content, so that it does not matter where they lie, and a site's
 * own file takes the place of the package's.
 */
export async function quotidian(config: EleventyConfig, rendering: Rendering): Promise<void> {
  config.setUseGitIgnore(false);
  config.setTemplateFormats(["njk"]);
  config.setLibrary("njk", makeEnvironment(rendering));
  for (const kind of pageKinds) {
    // A template without records would be set up for nothing, for every batch of pages.
    if (!rendering.pages[kind]?.length) continue;
    const collection = `pages-${kind}`;
    config.addCollection(collection, () => rendering.pages[kind] ?? []);
    config.addTemplate(`${kind}.njk`, `{% extends "${kind}.njk" %}`, {
      pagination: {
        data: `collections.${collection}`,
        size: 1,
        alias: "record",
        addAllPagesToCollections: false,
      },
      eleventyExcludeFromCollections: true,
      permalink: ({ record }: { record: PageRecord }) => record.permalink,
    });
  }
}

/** A page as it is printed. */
export interface RenderedPage {
  /** Below the output folder. */
  readonly permalink: string;
  readonly html: string;
}

/** Renders pages, without writing them. */
export async function renderPages(rendering: Rendering): Promise<readonly RenderedPage[]> {
  // Eleventy 3.1.8 keeps each engine's library, and by it this configuration, for the life of the process: the records
  // of the pages must not stay with it.
  const held = { ...rendering };
  // Eleventy looks for templates in its input folder: ours are handed over, so it gets one with nothing in it.
  const input = await mkdtemp(join(tmpdir(), "quotidian-"));
  const output = join(input, "output");
  try {
    const eleventy = new Eleventy(input, output, {
      quietMode: true,
      source: "script",
      configPath: false,
      config: (config: EleventyConfig) => {
        // It would tell what its own parts cost where that is much beside a few pages, or the machine is slow.
        config.benchmarkManager.get("Configuration").setMinimumThresholdMs(0);
        return quotidian(config, held);
      },
    });
    eleventy.disableLogger?.();
    const pages = await eleventy.toJSON();
    return pages.map(({ outputPath, content }) => ({
      permalink: relative(output, outputPath).replaceAll("\\", "/"),
      html: content,
    }));
  } catch (error) {
    throw templateProblem(error) ?? error;
  } finally {
    held.pages = {};
    await rm(input, { recursive: true, force: true });
  }
}

function makeEnvironment({ newsroom, templates }: Rendering): nunjucks.Environment {
  const environment = templateEnvironment(templates);
  const { site, base, assets, say, navigation, brand } = newsroom;
  environment.addGlobal("site", site);
  environment.addGlobal("base", base);
  environment.addGlobal("assets", assets);
  environment.addGlobal("masthead", mastheadParts(site.masthead));
  environment.addGlobal("navigation", navigation);
  environment.addGlobal("brand", brand);
  environment.addGlobal("tools", newsroom.tools);
  environment.addGlobal("say", say);
  // Ours, and without a double quote: escaped, each of its quotation marks would be five characters.
  environment.addGlobal("policy", new nunjucks.runtime.SafeString(pagePolicy));
  environment.addGlobal("searchPolicy", new nunjucks.runtime.SafeString(searchPolicy));
  environment.addGlobal("rtl", isRightToLeft(site.language));
  return environment;
}

/** The name, and what the marker is drawn over: the first four letters of Quotidian, else the first word. */
function mastheadParts(name: string): { readonly marked: string; readonly rest: string } {
  const length = name === "Quotidian" ? 4 : (/^\S+/.exec(name)?.[0].length ?? 0);
  return { marked: name.slice(0, length), rest: name.slice(length) };
}
