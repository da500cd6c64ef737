import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type ArticleRecord, articlePage } from "../../pages/article-page.ts";
import type { PageKind, PageRecord } from "../../pages/records.ts";
import { articleFiles } from "../../pages/site-files.ts";
import { makeNewsroom, type Newsroom } from "../../site/newsroom.ts";
import { keyOf } from "../cache/keys.ts";
import { openResults, type ResultStore } from "../cache/result-store.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import { hashOf } from "../publish/build-manifest.ts";
import { writeFileOf } from "../publish/staging.ts";
import { answerWith } from "../run/answer.ts";
import { readShared } from "../run/shared-bytes.ts";
import { installedFaces } from "./card-fonts.ts";
import { renderPages } from "./eleventy.ts";
import type {
  ArticleJob,
  MadeFile,
  MadeFiles,
  PageJob,
  PageRequest,
  PageSettings,
  Places,
} from "./page-threads.ts";
import type { PrintedResult } from "./print-job.ts";

interface Opened {
  readonly settings: PageSettings;
  readonly newsroom: Newsroom;
  readonly results: ResultStore<PrintedResult>;
}

let opened: Opened | undefined;

async function answer(request: PageRequest): Promise<MadeFiles> {
  opened ??= open(request.settings);
  if ("articles" in request) return makeArticles(request.articles, opened);
  return { files: await render(request.pages, request.places, opened) };
}

function open(bytes: SharedArrayBuffer): Opened {
  const settings = readShared(bytes) as PageSettings;
  const { site, speakers, strings, assets, own } = settings;
  const newsroom = makeNewsroom(site, speakers, strings, assets, { ...own, cardFaces: installedFaces() });
  return { settings, newsroom, results: openResults(settings.results) };
}

/** Makes and renders the pages of some articles, and makes their files, of results in the cache. */
async function makeArticles(jobs: readonly ArticleJob[], opened: Opened): Promise<MadeFiles> {
  const { newsroom, results } = opened;
  const known = jobs.map(({ result }) => results.get(result)?.result);
  if (known.includes(undefined)) return {};
  const files: MadeFile[] = [];
  const pages = jobs.map(({ facts, beside, page, files: group, places }, index): PageJob => {
    const { article, summary: own } = known[index]!;
    const { quotes, passages } = own;
    const summary = { ...facts, quotes, passages };
    const record: ArticleRecord = articlePage(article, summary, newsroom, beside);
    for (const { path, content } of articleFiles(article, summary, newsroom))
      files.push(write(path, content, { group, page: undefined }, places));
    return { kind: "article", record, group: page };
  });
  const places = new Map(jobs.flatMap((job) => [...job.places]));
  return { files: [...files, ...(await render(pages, places, opened))] };
}

async function render(
  jobs: readonly PageJob[],
  places: Places,
  { settings, newsroom }: Opened,
): Promise<readonly MadeFile[]> {
  const pages: Partial<Record<PageKind, PageRecord[]>> = {};
  const made = new Map<string, MadeOf>();
  for (const { kind, record, group } of jobs) {
    made.set(record.permalink, { group, page: keyOf(settings.pageKey, kind, record) });
    const list = pages[kind] ?? [];
    pages[kind] = list;
    list.push(record);
  }
  const rendered = await renderPages({ newsroom, templates: settings.templates, pages });
  return rendered.map(({ permalink, html }) => write(permalink, html, made.get(permalink)!, places));
}

const encoder = new TextEncoder();
const folders = new Set<string>();

function write(path: string, content: string, made: MadeOf, places: Places): MadeFile {
  const bytes = encoder.encode(content);
  const hash = hashOf(bytes);
  const place = places.get(path);
  if (place === undefined) return { path, made, bytes, hash };
  const folder = dirname(place);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  return { path, made, written: writeFileOf(place, bytes, hash) };
}

answerWith(answer, ({ files = [] }) =>
  files.flatMap((file) => ("bytes" in file ? [file.bytes.buffer as ArrayBuffer] : [])),
);
