import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Block } from "../../src/article/block.ts";
import type { Manuscript } from "../../src/article/manuscript.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { readBody } from "../../src/parse/body/read-body.ts";

const folder = new URL("../../../shared/quality/boilerplate/", import.meta.url);

/** What is learned from and is not in the repository. */
export const dataFiles = ["dev.jsonl", "unlabelled.jsonl.gz"].map((name) => new URL(name, folder));

interface GoldBlock {
  readonly text: string;
  readonly md?: string;
  readonly label: string;
  readonly soft?: boolean;
  readonly trap?: string;
}

interface GoldArticle {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly title: string;
  readonly blocks: readonly GoldBlock[];
}

export interface LabelledArticle {
  readonly gold: GoldArticle;
  readonly manuscript: Manuscript;
  /** For each block of the manuscript, the gold block that it lies in. */
  readonly owner: readonly number[];
}

/** The labelled development articles, read as `analyze` reads them. */
export function labelledArticles(): readonly LabelledArticle[] {
  return readFileSync(new URL("dev.jsonl", folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => labelled(JSON.parse(line)));
}

function labelled(gold: GoldArticle): LabelledArticle {
  const markdown = gold.blocks.some((block) => block.md);
  let text = "";
  const places: [number, number][] = [];
  for (const block of gold.blocks) {
    const piece = (markdown ? (block.md ?? block.text) : block.text).trim();
    places.push([text.length, text.length + piece.length]);
    text += `${piece}\n\n`;
  }
  const blocks = markdown ? readBody(text).blocks : parsePlainText(text);
  const owner = blocks.map((block: Block) => {
    const middle = (block.span.start + block.span.end) / 2;
    const at = places.findIndex(([, end]) => middle <= end);
    return at < 0 ? places.length - 1 : at;
  });
  return { gold, owner, manuscript: manuscriptOf(blocks, gold.lang, gold.title, gold.source) };
}

function manuscriptOf(
  blocks: readonly Block[],
  language: string,
  headline: string,
  source: string,
): Manuscript {
  return { blocks, language, headline, publisher: { host: source.toLowerCase().replace(/^www\./, "") } };
}

export interface SilverArticle {
  readonly id: string;
  readonly source: string;
  readonly manuscript: Manuscript;
  /** For each block, in how many articles of its source it stands. */
  readonly repeats: readonly number[];
}

/** The unlabelled articles, with how often each block is repeated. */
export function silverArticles(): readonly SilverArticle[] {
  const lines = gunzipSync(readFileSync(new URL("unlabelled.jsonl.gz", folder)))
    .toString("utf8")
    .split("\n")
    .filter(Boolean);
  return lines.map((line) => {
    const { id, source, title, blocks } = JSON.parse(line) as {
      id: string;
      source: string;
      title: string;
      blocks: { text: string; repeats: number }[];
    };
    const kept = blocks.filter((block) => block.text.trim() !== "");
    return {
      id,
      source,
      repeats: kept.map((block) => block.repeats),
      manuscript: manuscriptOf(
        kept.map((block, group) => ({
          kind: "paragraph" as const,
          span: { start: 0, end: 0 },
          text: block.text.trim(),
          segments: [],
          within: [],
          group,
          links: [],
          strong: [],
        })),
        "en",
        title,
        source,
      ),
    };
  });
}
