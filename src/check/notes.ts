import type { AttributedArticle } from "../article/article.ts";
import { pointOf } from "../article/diagnostic.ts";
import { sourceOf } from "../parse/body/source-place.ts";
import type { Finding } from "./finding.ts";

/** Says what the build does to an article: each block it removes and why, each quotation whose speaker it leaves unclear. */
export function notesOf(article: AttributedArticle): readonly Finding[] {
  return [...removals(article), ...unclearQuotations(article)];
}

function removals({ path, source, blocks, removals }: AttributedArticle): readonly Finding[] {
  return removals.map(({ block, label, rule, reason }) => {
    const { span, text } = blocks[block]!;
    const words = text.replace(/\s+/g, " ").trim().slice(0, 60);
    return {
      path,
      ...pointOf(source, span.start),
      severity: "note",
      reason: `removes ${label} "${words}" ${reason}`,
      code: rule,
    };
  });
}

function unclearQuotations({ path, source, blocks, quotes }: AttributedArticle): readonly Finding[] {
  return quotes.flatMap(({ range, unclear }) => {
    if (!unclear) return [];
    const block = blocks[range.block]!;
    const words = opening(block.text.slice(range.start, range.end));
    return [
      {
        path,
        ...pointOf(source, sourceOf(block, range.start, range.end).start),
        severity: "note",
        reason: `leaves the speaker unclear of ${words} ${unclear.reason}`,
        code: unclear.id,
      },
    ];
  });
}

/** The first words, enough to find the place. */
export function opening(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 72 ? line : `${line.slice(0, line.lastIndexOf(" ", 70) + 1 || 70).trimEnd()}…`;
}
