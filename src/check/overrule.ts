import type { AttributedArticle } from "../article/article.ts";
import { pointOf } from "../article/diagnostic.ts";
import { sourceOf } from "../parse/body/source-place.ts";
import type { SpeakerBook } from "../site/speaker-book.ts";

/** How one article was read, each decision with the lines of front matter that overrule it. */
export interface ArticleReading {
  readonly file: string;
  readonly removed: readonly { readonly why: string; readonly text: string; readonly lines: string }[];
  readonly quotes: readonly { readonly who: string; readonly text: string; readonly lines: string }[];
}

/** Lists every decision about an article for its author: what went and why, who is quoted and by what evidence. */
export function readingOf(article: AttributedArticle, book: SpeakerBook): ArticleReading {
  const { path, source, blocks, removals, quotes, speakers, slug } = article;
  const at = (offset: number) => `line ${pointOf(source, offset).line}`;
  return {
    file: path,
    removed: removals.map(({ block, label, reason, rule }) => {
      const { text, span } = blocks[block]!;
      return {
        why: `${at(span.start)}, ${label}: ${reason} [${rule}]`,
        text: oneLine(text),
        lines: `keep:\n  - ${JSON.stringify(opening(text))}\n`,
      };
    }),
    quotes: quotes.map(({ range, speaker, confidence, rule, unclear }) => {
      const block = blocks[range.block]!;
      const text = block.text.slice(range.start, range.end);
      const known = speakers.find(({ id }) => id === speaker);
      const name = known && book.find(known, slug).name;
      const evidence = unclear ? `${unclear.reason} [${unclear.id}]` : `[${rule}]`;
      const place = at(sourceOf(block, range.start, range.end).start);
      return {
        who: `${place}, ${name ?? "Speaker unclear"}: ${evidence}, confidence ${confidence.toFixed(2)}`,
        text: oneLine(text),
        lines: `quotes:\n  - { text: ${JSON.stringify(quoteOpening(text))}, speaker: ${name ? "false" : '"Name"'} }\n`,
      };
    }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The first words of a quotation, as an entry of `quotes:` names it. */
export function quoteOpening(text: string): string {
  return opening(bare(text));
}

/** Without its marks: they are not part of the words. */
function bare(text: string): string {
  return text.replace(/^[\s"“”„«»‹›‘’']+|[\s"“”„«»‹›‘’']+$/gu, "");
}

/** Whole words from the beginning, enough to be found. */
function opening(text: string): string {
  const line = oneLine(text);
  return line.length <= 60 ? line : line.slice(0, Math.max(line.lastIndexOf(" ", 60), 20));
}
