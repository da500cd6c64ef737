import * as z from "zod";
import { valueAt } from "../parse/front-matter/expectation.ts";
import { analyzeText } from "./pipeline.ts";

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
 * A bad line is answered with `{id, error}`. Offsets are UTF-16 code units into `text`.
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
  const { id, text, format, lang, title, source } = checked.data;
  return { id, ...analyzeText(text, { format, language: lang, headline: title, source }) };
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
