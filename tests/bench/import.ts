import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { decodeHtml } from "../../src/import/html/decode-html.ts";
import { readHtml } from "../../src/import/html/read-html.ts";
import { build } from "../../src/io/build/build.ts";
import { readArticle, slugOf } from "../../src/parse/parse.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";

/** One page as `score.mjs` of the shared set takes it. */
interface Prediction {
  readonly id: string;
  readonly title?: string | undefined;
  readonly authors?: readonly string[];
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
  readonly paragraphs?: readonly string[];
  readonly error?: string;
}

/**
 * Imports every `ID.html.gz` of a folder, builds a site of them, and writes what the built pages show.
 *
 *     npm run bench:import -- PAGES_DIR PRED.jsonl [--compare]
 *
 * `--compare` writes what Readability and Defuddle make of the same pages beside it: PRED.readability.jsonl and
 * PRED.defuddle.jsonl.
 */
const [pages, output, ...flags] = process.argv.slice(2);
if (pages === undefined || output === undefined) {
  process.stderr.write("Usage: npm run bench:import -- PAGES_DIR PRED.jsonl [--compare]\n");
  process.exit(2);
}
const ids = readdirSync(pages)
  .filter((name) => name.endsWith(".html.gz"))
  .map((name) => name.slice(0, -".html.gz".length))
  .sort();
const htmlOf = (id: string) => decodeHtml(gunzipSync(readFileSync(join(pages, `${id}.html.gz`)))).html;

const write = (path: string, predictions: readonly Prediction[]) =>
  writeFileSync(path, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));

/** What asks readers for an address, for money or for a subscription, in the words of the page and of the build. */
const appealSigns: ReadonlySet<string> = new Set(["newsletter", "donation", "subscription"]);
const appealLabels: ReadonlySet<string> = new Set(["newsletter", "fundraising"]);

write(output, await ours());
if (flags.includes("--compare")) {
  write(output.replace(/(?:\.jsonl)?$/, ".readability.jsonl"), ids.map(readability));
  const defuddled: Prediction[] = [];
  for (const id of ids) defuddled.push(await defuddle(id));
  write(output.replace(/(?:\.jsonl)?$/, ".defuddle.jsonl"), defuddled);
}

async function ours(): Promise<readonly Prediction[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
  const articles = join(folder, "articles");
  const failed = new Map<string, string>();
  const sources = new Map<string, string>();
  const appeals = { leftOut: 0, removed: 0 };
  const { mkdirSync } = await import("node:fs");
  mkdirSync(articles);
  for (const id of ids) {
    const page = readHtml(htmlOf(id));
    if (typeof page === "string") failed.set(id, `no ${page}`);
    else {
      sources.set(id, page.markdown);
      appeals.leftOut += page.leftOut.filter(({ why }) => appealSigns.has(why)).length;
      const { removals } = analyzeArticle(page.markdown, `${id}.md`);
      appeals.removed += removals.filter(({ label }) => appealLabels.has(label)).length;
      writeFileSync(join(articles, `${id}.md`), page.markdown);
    }
  }
  process.stderr.write(
    `appeals: ${appeals.leftOut} left out by the import, ${appeals.removed} removed by the build; those that stay are among what the scorer lists as extra\n`,
  );
  const site = join(folder, "site");
  await build({ articles, output: site, cache: join(folder, "cache"), keepGoing: true });
  const predictions = ids.map((id): Prediction => {
    const error = failed.get(id);
    if (error !== undefined) return { id, error };
    const { frontMatter } = readArticle(sources.get(id)!, `${id}.md`, "und");
    const page = readFileSync(join(site, "articles", slugOf(`${id}.md`), "index.html"), "utf8");
    return {
      id,
      title: frontMatter.title,
      authors: frontMatter.author,
      published: frontMatter.published,
      lang: frontMatter.lang,
      paragraphs: paragraphsOf(parseHTML(page).document.querySelector(".body")),
    };
  });
  rmSync(folder, { recursive: true });
  return predictions;
}

function readability(id: string): Prediction {
  try {
    const { document } = parseHTML(htmlOf(id));
    const found = new Readability(document).parse();
    if (!found) return { id, error: "nothing found" };
    return {
      id,
      title: found.title ?? undefined,
      authors: found.byline ? [found.byline] : [],
      published: found.publishedTime ?? undefined,
      lang: found.lang ?? undefined,
      paragraphs: paragraphsIn(found.content ?? ""),
    };
  } catch (error) {
    return { id, error: String(error) };
  }
}

async function defuddle(id: string): Promise<Prediction> {
  try {
    const found = await Defuddle(parseHTML(htmlOf(id)).document, "https://news.example/", {});
    return {
      id,
      title: found.title,
      authors: found.author ? found.author.split(/,\s*/) : [],
      published: found.published,
      lang: found.language,
      paragraphs: paragraphsIn(found.content),
    };
  } catch (error) {
    return { id, error: String(error) };
  }
}

function paragraphsIn(html: string): readonly string[] {
  return paragraphsOf(parseHTML(`<html><body>${html}</body></html>`).document.body);
}

/** Texts of block elements in their order; what stands for a picture or a film, and notes of ours, are no text of it. */
function paragraphsOf(root: unknown): readonly string[] {
  const blocks =
    /^(?:P|LI|H[1-6]|BLOCKQUOTE|PRE|T[DHR]|D[TDL]|FIGCAPTION|DIV|SECTION|ARTICLE|UL|OL|TABLE|FIGURE|HR|ASIDE|MAIN|HEADER|FOOTER)$/;
  const found: string[] = [];
  let text = "";
  const close = () => {
    const plain = text.replace(/\s+/g, " ").trim();
    if (plain) found.push(plain);
    text = "";
  };
  interface Node {
    readonly nodeType: number;
    readonly tagName?: string;
    readonly textContent: string;
    readonly childNodes: Iterable<Node>;
    getAttribute(name: string): string | null;
  }
  const visit = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.textContent;
      if (child.nodeType !== 1) continue;
      const name = child.tagName!.toUpperCase();
      if (name === "SCRIPT" || name === "STYLE") continue;
      if (/\b(?:note|embed)\b/.test(child.getAttribute("class") ?? "")) continue;
      if (name === "BR") text += " ";
      else if (blocks.test(name)) {
        close();
        visit(child);
        close();
      } else visit(child);
    }
  };
  if (root) visit(root as Node);
  close();
  return found;
}
