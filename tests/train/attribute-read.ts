import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { findSpans } from "../../src/attribute/2-quotations/spans.ts";
import { lexiconOf } from "../../src/language/word-classes.ts";
import { findRemovals } from "../../src/strip/strip.ts";
import { type GoldArticle, type GoldQuote, manuscriptOf } from "./attribute-gold.ts";

/**
 * One passage between marks, as it was read: where it stands, how its clause identifies the speaker ('none' where it
 * is no quotation, 'unclear' where the article does not tell), where the speaker's fullest name stands first, and
 * where the words stand that identify the speaker here. Offsets into the article's paragraphs, joined by empty lines.
 */
export type Reading = readonly [
  start: number,
  end: number,
  via: "name" | "pronoun" | "role" | "continues" | "none" | "unclear",
  nameStart?: number,
  nameEnd?: number,
  surfaceStart?: number,
  surfaceEnd?: number,
];

/**
 * General news whose speakers were read by hand: articles of `unlabelled.jsonl.gz`, which the repository does not
 * have; it keeps the places only. `to-test` are others that nothing is learned from.
 */
export function readByHand(file: string, which: "by-hand" | "to-test" = "by-hand"): readonly GoldArticle[] {
  const readings = JSON.parse(
    readFileSync(new URL(`read-${which}.json`, import.meta.url), "utf8"),
  ) as Readonly<Record<string, readonly Reading[]>>;
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const { id, source, title, blocks } = JSON.parse(line);
      const list = readings[id as string];
      if (!list) return [];
      const text: string = blocks
        .map((block: { text: string }) => block.text.trim().replaceAll(/\s*\n\s*/g, " "))
        .join("\n\n");
      return [goldOf({ id, publisher: source, title, text: `${text}\n` }, list)];
    });
}

/**
 * News in other languages whose speakers were read by hand: articles of `unlabelled.de.jsonl.gz` and the like, which
 * the repository does not have; it keeps the places only.
 */
export function readLanguage(folder: string, lang: string): readonly GoldArticle[] {
  const readings = (
    JSON.parse(readFileSync(new URL("read-languages.json", import.meta.url), "utf8")) as Readonly<
      Record<string, Readonly<Record<string, readonly Reading[]>>>
    >
  )[lang];
  return gunzipSync(readFileSync(join(folder, `../languages/unlabelled.${lang}.jsonl.gz`)))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const article = JSON.parse(line) as Pick<GoldArticle, "id" | "publisher" | "title" | "text" | "lang">;
      const list = readings?.[article.id];
      return list ? [goldOf(article, list)] : [];
    });
}

/** Shorter ones are left open, as in PolNeAR: whether two words in marks are a quotation, people disagree on. */
const leastWords = 4;

/** The folder of the quotations has the articles beside it. */
export function unlabelledBeside(folder: string): string {
  return join(folder, "../boilerplate/unlabelled.jsonl.gz");
}

function goldOf(
  base: Pick<GoldArticle, "id" | "publisher" | "title" | "text" | "lang">,
  readings: readonly Reading[],
): GoldArticle {
  const { text } = base;
  const quotes: GoldQuote[] = [];
  for (const [start, end, via, nameStart, nameEnd, surfaceStart, surfaceEnd] of readings) {
    if (via === "none" || via === "unclear" || nameStart === undefined) continue;
    const words = text.slice(start, end);
    const required = words.split(/\s+/).length >= leastWords;
    const quote = { start, end, text: words, required, group: `${start}`, type: "read" };
    const resolved = text.slice(nameStart, nameEnd);
    const before = quotes.findLast((one) => one.speaker?.resolved === resolved);
    // What continues is spoken by those who spoke before, in the words used there.
    const inherited = surfaceStart === undefined && before?.source ? before : undefined;
    const [from, to] = [surfaceStart ?? nameStart, surfaceEnd ?? nameEnd!];
    const surface = inherited?.speaker?.surface ?? text.slice(from, to);
    const source = inherited?.source ?? { start: from, end: to, spans: [[from, to]] as const, text: surface };
    quotes.push({
      ...quote,
      source,
      speaker: {
        surface,
        kind: inherited?.speaker?.kind ?? kindOf(via, resolved),
        head: surface.split(" ").pop()!,
        resolved: via === "role" && surface === resolved ? null : resolved,
        conf: "hand",
        accept: [resolved],
      },
    });
  }
  const article = {
    ...base,
    quotes,
    nonquotes: readings.flatMap(([start, end, via]) => (via === "none" ? [{ start, end }] : [])),
    ignore: readings.flatMap(([start, end, via]): [number, number][] =>
      via === "unclear" ? [[start, end]] : [],
    ),
  };
  const manuscript = manuscriptOf(article);
  const removed = new Set(findRemovals(manuscript).map(({ block }) => block));
  const read = new Set(readings.map(([start]) => start));
  const { blocks } = manuscript;
  for (const span of findSpans(blocks, (block) => !removed.has(block), lexiconOf(base.lang ?? "en").speech)) {
    const place = blocks[span.block]!.span.start;
    if (!read.has(place + span.start)) article.ignore.push([place + span.start, place + span.end]);
  }
  return { ...article, removed };
}

function kindOf(via: Reading[2], resolved: string): string {
  if (via === "pronoun") return "pronoun";
  if (via === "role") return "common";
  return resolved.includes(" ") ? "fullname" : "surname";
}
