import { z } from "zod";
import { hostOf } from "../article/host.ts";
import type { TextRange } from "../article/span.ts";
import { findQuotes } from "../attribute/attribute.ts";
import { findBlocks } from "../parse/body/blocks.ts";
import { parseMarkdown } from "../parse/body/markdown.ts";
import { parsePlainText } from "../parse/body/plain-text.ts";
import { sourceOf } from "../parse/body/source-place.ts";
import { valueAt } from "../parse/front-matter/expectation.ts";
import { findRemovals } from "../strip/strip.ts";

const request = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  format: z.enum(["text", "markdown"]).default("markdown"),
  lang: z.string().optional(),
  title: z.string().optional(),
  source: z.string().optional(),
});

/**
 * Answers one line of the `analyze` filter: what is removed from a text, and who is quoted in it.
 *
 * Never throws for a bad line: the answer is then `{id, error}`. Offsets are UTF-16 code units into `text`.
 */
export function analyzeLine(line: string): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, error: "Unexpected text, expected one JSON object a line" };
  }
  const checked = request.safeParse(parsed);
  if (!checked.success) {
    const id = (parsed as { id?: unknown } | null)?.id ?? null;
    return { id, error: problem(checked.error.issues[0]!, parsed) };
  }
  return analyze(checked.data);
}

function problem(issue: z.core.$ZodIssue, parsed: unknown): string {
  const key = issue.path.join(".");
  if (key && valueAt(parsed, issue.path) === undefined) return `Missing ${key}, expected \`"${key}": …\``;
  const expected = key ? (expectations[key] ?? "a string") : "one JSON object a line";
  return `Unexpected ${key || "record"}, expected ${expected}`;
}

const expectations: Readonly<Record<string, string>> = {
  id: "a string or a number",
  format: "`text` or `markdown`",
};

function analyze(record: z.output<typeof request>) {
  const { id, text, format, lang, title, source } = record;
  const blocks = format === "text" ? parsePlainText(text) : findBlocks(parseMarkdown(text), text, 0);
  const manuscript = {
    blocks,
    language: lang ?? "en",
    ...(title === undefined ? {} : { headline: title }),
    publisher: source === undefined ? {} : { host: hostOf(source) },
  };
  const removals = findRemovals(manuscript);
  const { quotes, speakers } = findQuotes(manuscript, new Set(removals.map((removal) => removal.block)));
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const place = (range: TextRange) => sourceOf(blocks[range.block]!, range.start, range.end);
  return {
    id,
    removed: removals.map(({ block, label, rule, reason }) => ({
      ...blocks[block]!.span,
      label,
      rule,
      reason,
    })),
    quotes: quotes.map((quote) => {
      const speaker = quote.speaker === undefined ? undefined : byId.get(quote.speaker);
      return {
        ...place(quote.range),
        group: quote.group,
        cue: quote.cue ? place(quote.cue) : null,
        speaker: speaker
          ? {
              id: speaker.id,
              name: speaker.name,
              role: speaker.role ?? null,
              affiliation: speaker.affiliation ?? null,
              mention: quote.mention ? place(quote.mention) : null,
              confidence: quote.confidence,
              rule: quote.rule,
            }
          : null,
        guess: quote.guess ?? null,
      };
    }),
  };
}
