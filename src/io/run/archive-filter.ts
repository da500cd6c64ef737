import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import * as z from "zod";
import { ArticleError, type Diagnostic, faultReason, hasError } from "../../article/diagnostic.ts";
import { visible } from "../../escape/terminal.ts";
import { samePage } from "../../import/html/addresses.ts";
import { originOf, type TextRecord, unknownKeys, withSaid } from "../../import/record-markdown.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { slugOf } from "../../parse/parse.ts";
import { archiveRows, monthOf } from "../../pipeline/archive-article.ts";
import type { ArchiveStep } from "../../pipeline/archive-terms.ts";
import { makeNewsroom, type Newsroom } from "../../site/newsroom.ts";
import { articleLanguage } from "../../site/settings/site.ts";
import { readArticleOf, shortKey } from "../build/read-article.ts";
import { pageLanguage, readStrings } from "../build/read-strings.ts";
import { packageTemplates } from "../build/template-files.ts";
import { textKey } from "../cache/keys.ts";
import { openFolder } from "../read/article-folder.ts";
import { decodeText } from "../read/decode-text.ts";
import { problem, understand } from "../read/saved-pages.ts";
import { readHtmlInWorker, readInWorker, recordMarkdownInWorker } from "./in-worker.ts";
import { linesOf } from "./lines.ts";

/**
 * Answers each line of `input` on `output`, in order, holding one record at a time: `{id, …}`, or `{id, problems}` for
 * what is no article. `settings` is the folder of `site.yml` and `speakers.yml`.
 */
export async function archiveFilter(
  step: ArchiveStep,
  settings: string,
  input: Readable,
  output: Writable,
): Promise<void> {
  const answer = await openStep(step, settings);
  for await (const line of linesOf(input)) {
    if (line.trim() === "") continue;
    const written = output.write(`${JSON.stringify(await answerTo(line, answer))}\n`);
    if (!written) await once(output, "drain");
  }
}

type Answer = (record: unknown) => Promise<object>;

async function answerTo(line: string, answer: Answer): Promise<object> {
  let record: { readonly id?: unknown } | null = null;
  try {
    record = JSON.parse(line);
    const made = await answer(record);
    return { id: String(record?.id), ...made };
  } catch (error) {
    const path = typeof record?.id === "string" ? record.id : "?";
    return {
      id: record?.id ?? null,
      problems: error instanceof ArticleError ? error.diagnostics : [fault(path, line, error)],
    };
  }
}

/** Letters of a record that tell which one it is. */
const excerpt = 60;

function fault(path: string, line: string, error: unknown): Diagnostic {
  const isOurs = !(error instanceof SyntaxError || error instanceof z.ZodError);
  const reason = isOurs
    ? faultReason(error)
    : `Unexpected record \`${visible(line.slice(0, excerpt))}\`, expected a JSON object with \`id\` and a text`;
  const code = isOurs ? "quotidian/fault" : "archive/record";
  return { path, line: 1, column: 1, severity: "error", reason, code };
}

async function openStep(step: ArchiveStep, settings: string): Promise<Answer> {
  const folder = await openFolder(settings);
  const spoken = await pageLanguage(folder, [packageTemplates]);
  const diagnostics = [...folder.diagnostics, ...spoken.diagnostics];
  if (hasError(diagnostics)) throw new ArticleError(diagnostics);
  const language = articleLanguage(folder.site);
  const site = { ...folder.site, language: spoken.language };
  const strings = await readStrings([packageTemplates], site.language);
  const newsroom = makeNewsroom(site, folder.speakers, strings);
  switch (step) {
    case "read":
      return (record) => readRecord(recordSchema.parse(record), newsroom, language);
    case "tables":
      return (record) => makeRows(articleSchema.parse(record), newsroom, language);
    default:
      return step satisfies never;
  }
}

const recordSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  path: z.string().nullish(),
  text: z.string().nullish(),
  markdown: z.string().nullish(),
  html: z.string().nullish(),
  /** The bytes of an answer, in base64, and its `content-type`. */
  bytes: z.string().nullish(),
  type: z.string().nullish(),
  /** It had more bytes than any page of words: they are not here. */
  oversized: z.boolean().nullish(),
  /** True: the article is to go; false: it may come again. Data sets may mean something else by it. */
  withdrawn: z.unknown().optional(),
});
type Source = z.output<typeof recordSchema>;

/** Makes an article file of a record, and tells what must be known of it before any is analysed. */
async function readRecord(record: Source, newsroom: Newsroom, language: AssumedLanguage): Promise<object> {
  const { id } = record;
  const page = /^https?:/i.test(id) ? samePage(id) : id;
  const withdrawn = withdrawnIn(record);
  if (withdrawn) return { page, withdrawn };
  const unknown = unknownKeys(textOf(record));
  const path = pathOf(record.path ?? fileName(id, page), id);
  const markdown = await markdownOf(record);
  const article = await readInWorker(markdown, path, language);
  if (hasError(article.diagnostics)) throw new ArticleError(article.diagnostics);
  const { slug, draft, host, blocks } = readArticleOf(article).note;
  const { saved } = article.frontMatter;
  return {
    page,
    path,
    // Some disks take names for one that differ in case, or in how their accents are written.
    folded: path.normalize("NFC").toLowerCase(),
    slug,
    month: monthOf(newsroom, article),
    draft,
    host,
    blocks,
    saved,
    content: textKey(markdown),
    markdown,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(unknown.length > 0 ? { unknown } : {}),
  };
}

/** Throws where it cannot be told whether an article is withdrawn: it may have to be. */
function withdrawnIn({ id, withdrawn }: Source): boolean | undefined {
  if (withdrawn === undefined || withdrawn === null || withdrawn === "") return undefined;
  if (typeof withdrawn === "boolean") return withdrawn;
  const reason = `Unexpected withdrawn \`${visible(String(withdrawn).slice(0, excerpt))}\`, expected \`true\` or \`false\``;
  throw new ArticleError([
    { path: id, line: 1, column: 1, severity: "error", reason, code: "archive/withdrawn" },
  ]);
}

/** The name of a file is the article's address for good: it hangs on the record's id alone. */
function fileName(id: string, page: string): string {
  const [last = ""] = page
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean)
    .slice(-1);
  const words = slugOf(`${last.replace(/\.\w{2,5}$/, "").slice(0, 80)}.md`);
  const name = words === id ? words : `${words || "article"}-${textKey(page).slice(0, 8)}`;
  return `${name}.md`;
}

/** Longer names, with what is put before and after them while they are written, are refused by disks. */
const mostBytes = 200;
const mostFolders = 32;

/** Throws where a path is not that of an article file below the folder: a site would not read it there. */
function pathOf(path: string, id: string): string {
  const names = path.split("/");
  const folders = names.slice(0, -1);
  const isSound =
    names.every((name) => name !== "" && !/^\.|^~\$|^node_modules$|[\\\p{Cc}]/u.test(name)) &&
    names.every((name) => Buffer.byteLength(name) <= mostBytes) &&
    isArticleName(names.at(-1)!) &&
    // No file can be another's folder.
    !folders.some(isArticleName) &&
    folders.length <= mostFolders;
  if (isSound) return path;
  const reason = `Unexpected path \`${path}\`, expected that of a Markdown file below the folder of the articles`;
  throw new ArticleError([{ path: id, line: 1, column: 1, severity: "error", reason, code: "archive/path" }]);
}

const isArticleName = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

async function markdownOf(record: Source): Promise<string> {
  const { id, html, bytes, type, oversized } = record;
  if (oversized) throw problem(id, "Unexpected size, expected at most 20 MB", "size");
  // An empty file is a file.
  if (type === "text/markdown" && typeof bytes === "string") {
    const text = decodeText(Buffer.from(bytes, "base64"), id);
    if (typeof text === "string") return text;
    throw new ArticleError([text]);
  }
  if (bytes ?? html) return pageMarkdown(record);
  const { text, markdown } = record;
  const made = await recordMarkdownInWorker(textOf(record), id);
  if (made !== undefined) return made;
  // Not `import/text`: a page may be a list or a login, and is passed over; a record is an article.
  const reason =
    text || markdown
      ? "Missing headline, expected `title`, or one above some sentences"
      : "Missing text, expected some sentences in `text`, `markdown` or `html`";
  throw new ArticleError([{ path: id, line: 1, column: 1, severity: "error", reason, code: "archive/text" }]);
}

/** A record without an empty text: columns of a table are there in every row. */
function textOf({ text, markdown, ...rest }: Source): TextRecord {
  return { ...rest, ...(text ? { text } : {}), ...(markdown ? { markdown } : {}) };
}

/** The article of a page, as `import` makes it. What a record says beside its HTML goes before what the page says. */
async function pageMarkdown(record: Source): Promise<string> {
  const { id, html, bytes, type } = record;
  const content = bytes ? Buffer.from(bytes, "base64") : Buffer.from(html!);
  const saved = await understand(id, content, type ?? "text/html; charset=utf-8");
  if (saved.kind !== "html") throw problem(id, "Unexpected page, expected one that is HTML", "kind");
  const said = textOf(record);
  const page = await readHtmlInWorker(saved.text, id, {
    ...(/^https?:/i.test(id) ? { source: id } : {}),
    ...(typeof said["saved"] === "string" && said["saved"] ? { saved: said["saved"] } : {}),
    ...originOf(said),
  });
  if (typeof page !== "string") return bytes ? page.markdown : withSaid(page.markdown, said);
  throw problem(
    id,
    `Missing ${page === "text" ? "article" : "headline"} in the page, expected some paragraphs`,
    page,
  );
}

const articleSchema = z.object({
  id: z.string(),
  path: z.string(),
  markdown: z.string(),
  /** Those of its blocks that are repeated in its source, by the keys that `read` gave. */
  repeated: z.array(z.string()).nullish(),
});

/** Analyses an article and lists its rows. */
async function makeRows(
  record: z.output<typeof articleSchema>,
  newsroom: Newsroom,
  language: AssumedLanguage,
): Promise<object> {
  const { path, markdown } = record;
  const repeated = new Set(record.repeated);
  const article = await readInWorker(markdown, path, language);
  const isRepeated = (text: string) => repeated.has(shortKey(text));
  return { month: monthOf(newsroom, article), ...archiveRows(article, newsroom, language, isRepeated) };
}
