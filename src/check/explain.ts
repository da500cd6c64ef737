import type { AttributedArticle } from "../article/article.ts";
import { pointOf } from "../article/diagnostic.ts";
import type { TextRange } from "../article/span.ts";
import { visible } from "../escape/terminal.ts";
import { sourceOf } from "../parse/body/source-place.ts";
import { makeSpeakerBook, type SpeakerBook } from "../site/speaker-book.ts";
import { wordsFor } from "../site/wording.ts";
import { opening } from "./notes.ts";

/**
 * Says of one article what is removed and why, and who is quoted and how that was decided: a line each, in the
 * order of the file, as `path:line:column removed|quote …`. `book` gives the names and roles that the pages show.
 */
export function explainArticle(
  article: AttributedArticle,
  book: SpeakerBook = makeSpeakerBook([]),
): readonly string[] {
  const { blocks, source, path, removals, quotes, speakers } = article;
  const at = (offset: number) => {
    const { line, column } = pointOf(source, offset);
    return `${path}:${line}:${column}`;
  };
  const words = (range: TextRange | undefined) =>
    range && blocks[range.block]!.text.slice(range.start, range.end).replace(/\s+/g, " ");
  const lines: { readonly offset: number; readonly text: string }[] = [];
  for (const { block, label, rule, reason } of removals) {
    const { span, text } = blocks[block]!;
    lines.push({
      offset: span.start,
      text: `${at(span.start)} removed ${label} "${opening(text)}" ${reason} [${rule}]`,
    });
  }
  for (const quote of quotes) {
    const { start } = sourceOf(blocks[quote.range.block]!, quote.range.start, quote.range.end);
    const speaker = speakers.find(({ id }) => id === quote.speaker);
    const known = speaker && book.find(speaker, article.slug);
    const role =
      speaker?.role ?? (speaker?.affiliation ? undefined : wordsFor(known?.entry?.role, article.language));
    const details = [
      role && `role: ${role}`,
      speaker?.affiliation && `affiliation: ${speaker.affiliation}`,
      quote.cue && `cue: ${words(quote.cue)}`,
      quote.mention && `mention: ${words(quote.mention)}`,
      quote.occasion && `occasion: ${words(quote.occasion)}`,
      `confidence: ${quote.confidence.toFixed(2)}`,
    ].filter(Boolean);
    const name = known?.name ?? "Speaker unclear";
    const why = quote.unclear ? ` ${quote.unclear.reason}` : "";
    lines.push({
      offset: start,
      text: `${at(start)} quote ${name}: ${opening(words(quote.range)!)}${why} (${details.join(", ")}) [${quote.unclear?.id ?? quote.rule}]`,
    });
  }
  return lines.sort((a, b) => a.offset - b.offset).map(({ text }) => visible(text));
}
