/**
 * How the time of each stage grows with its input, over every pathological body: `npm run bench -- growth`.
 *
 * Each body is read at a size and at twice that, as plain text and as Markdown; processor time, best of three. Near 2
 * is linear, near 4 is not. Bodies that the build would read in a worker are read as plain text only: there the time
 * of parsing is bounded by ending it. Prints what is slower than 2.8 and takes more than a tenth of a second.
 */

import { ArticleError } from "../../src/article/diagnostic.ts";
import type { Manuscript } from "../../src/article/manuscript.ts";
import { findQuotes } from "../../src/attribute/attribute.ts";
import { readPage } from "../../src/import/read-page.ts";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { summarise } from "../../src/pages/summarise.ts";
import { mayBeSlow } from "../../src/parse/body/limits.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { parseArticle } from "../../src/parse/parse.ts";
import { noContext } from "../../src/pipeline/article-context.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { stripArticle } from "../../src/pipeline/strip-article.ts";
import { render } from "../../src/render/render.ts";
import { makeNewsroom } from "../../src/site/newsroom.ts";
import { siteSchema } from "../../src/site/settings/site.ts";
import { findRemovals } from "../../src/strip/strip.ts";
import { pathologicalBodies } from "../trust/pathological-bodies.ts";

const [size = "60000", only = ""] = process.argv.slice(2);
const newsroom = makeNewsroom(siteSchema.parse({}), [], await readStrings(["templates"], "en"));
const article = (body: string) => `---\ntitle: A\nsource: https://a.example/b\n---\n${body}`;
const plain = (body: string): Manuscript => ({
  blocks: parsePlainText(body),
  language: "en",
  publisher: { host: "a.example" },
});

/** Each gives what is timed: what comes before it is done outside of the time. */
const stages: Readonly<Record<string, (body: string) => (() => unknown) | undefined>> = {
  "strip, plain": (body) => {
    const manuscript = plain(body);
    return () => findRemovals(manuscript);
  },
  "attribute, plain": (body) => {
    const manuscript = plain(body);
    return () => findQuotes(manuscript, new Set());
  },
  import: (body) => () => readPage(body, { title: "A" }),
  parse: (body) => (mayBeSlow(article(body)) ? undefined : () => parseArticle(article(body), "a.md")),
  strip: (body) => {
    if (mayBeSlow(article(body))) return undefined;
    const parsed = parseArticle(article(body), "a.md");
    return () => stripArticle(parsed, noContext);
  },
  attribute: (body) => {
    if (mayBeSlow(article(body))) return undefined;
    const parsed = parseArticle(article(body), "a.md");
    return () => findQuotes(parsed, new Set());
  },
  summarise: (body) => {
    if (mayBeSlow(article(body))) return undefined;
    const printed = { ...analyzeArticle(article(body), "a.md"), html: "", words: 0 };
    return () => summarise(printed);
  },
  render: (body) => {
    if (mayBeSlow(article(body))) return undefined;
    const analysed = analyzeArticle(article(body), "a.md");
    return () => render(analysed, newsroom);
  },
};

function secondsOf(make: () => (() => unknown) | undefined): number | undefined {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const run = make();
    if (!run) return undefined;
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1e6);
    if (best > 2) break;
  }
  return best;
}

let measured = 0;
for (const [name, body] of Object.entries(pathologicalBodies)) {
  if (!name.includes(only)) continue;
  for (const [stage, of] of Object.entries(stages)) {
    try {
      const large = secondsOf(() => of(body(2 * Number(size))));
      if (large === undefined) continue;
      measured++;
      if (large < 0.1) continue;
      const small = secondsOf(() => of(body(Number(size))));
      const ratio = large / small!;
      if (ratio > 2.8 || large > 2)
        console.log(`${stage}: ${name}: ${small!.toFixed(2)} s, ${large.toFixed(2)} s, x${ratio.toFixed(1)}`);
    } catch (error) {
      if (!(error instanceof ArticleError)) console.log(`${stage}: ${name}: ${String(error).slice(0, 100)}`);
    }
  }
}
console.log(`${Object.keys(pathologicalBodies).length} bodies, ${measured} measures`);
