import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type RemovalLabel, removalLabels } from "../../src/article/removal.ts";

const labels = ["keep", "credit", ...removalLabels] as const;

const file = z.strictObject({
  title: z.string(),
  source: z.string().regex(/\.example$/, "Unexpected host, expected an invented one that ends in `.example`"),
  lang: z.string(),
  format: z.enum(["text", "markdown"]).default("text"),
  blocks: z.array(z.partialRecord(z.enum(labels), z.string())),
  quotes: z.array(
    z.strictObject({
      text: z.string(),
      speaker: z.string().nullable(),
      role: z.string().optional(),
      group: z.string().optional(),
      optional: z.boolean().default(false),
    }),
  ),
  nonquotes: z.array(z.string()).default([]),
});

interface Place {
  readonly start: number;
  readonly end: number;
}

interface LabelledBlock extends Place {
  readonly label: "keep" | "credit" | RemovalLabel;
  readonly text: string;
}

export interface LabelledQuote extends Place {
  /** The opening words, without the mark before them; `start` and `end` are theirs. */
  readonly text: string;
  /** Missing: nobody whom the article names said it. */
  readonly speaker?: string;
  /** The article's words for the speaker: they may be shown in place of a name. */
  readonly role?: string;
  /** Parts of one quotation share it; unique within the article. */
  readonly group: string;
  /** An answer of an interview printed without marks: may be shown or not, but never under a wrong name. */
  readonly optional: boolean;
}

export interface LabelledArticle {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly lang: string;
  readonly format: "text" | "markdown";
  /** What the engine is given: the blocks, a blank line between each two. */
  readonly text: string;
  readonly blocks: readonly LabelledBlock[];
  readonly quotes: readonly LabelledQuote[];
  readonly nonquotes: readonly (Place & { readonly text: string })[];
  /** What is wrong with the labels themselves. */
  readonly problems: readonly string[];
}

/** Reads every labelled article, in the order of their names. */
export function readSet(folder: URL): readonly LabelledArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => readArticle(basename(name, ".yml"), readFileSync(new URL(name, folder), "utf8")));
}

function readArticle(name: string, yaml: string): LabelledArticle {
  const checked = file.safeParse(parse(yaml));
  if (!checked.success) throw new Error(`${name}.yml: ${z.prettifyError(checked.error)}`);
  const { title, source, lang, format } = checked.data;
  const problems: string[] = [];
  const blocks: LabelledBlock[] = [];
  let text = "";
  for (const [index, entry] of checked.data.blocks.entries()) {
    const [pair, ...others] = Object.entries(entry) as [LabelledBlock["label"], string][];
    if (pair === undefined || others.length > 0) {
      problems.push(`block ${index + 1}: expected one label and its text`);
      continue;
    }
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += pair[1].trim();
    blocks.push({ label: pair[0], text: pair[1].trim(), start, end: text.length });
  }

  const only = (needle: string, from: RegExp, what: string): Place => {
    const places = [...text.matchAll(new RegExp(from.source + literal(needle), "gu"))];
    if (places.length !== 1)
      problems.push(`${what} \`${needle}\` stands ${places.length} times, expected once`);
    const end = (places[0]?.index ?? 0) + (places[0]?.[0].length ?? needle.length);
    return { start: end - needle.length, end };
  };
  const words = new Set(wordsOf(text));
  const roleOf = (group: string | undefined) =>
    group && checked.data.quotes.find((other) => other.group === group && other.role)?.role;
  const quotes = checked.data.quotes.map(({ speaker, role: own, group, ...quote }, index) => {
    const role = own ?? roleOf(group);
    if (speaker !== null && !wordsOf(speaker).every((word) => words.has(word))) {
      problems.push(`speaker \`${speaker}\`: the article does not print every word of the name`);
    }
    if (role !== undefined && !text.toLowerCase().includes(role.toLowerCase())) {
      problems.push(`role \`${role}\` does not stand in the article`);
    }
    return {
      ...only(quote.text, /(?:)/, "quotation"),
      ...quote,
      ...(speaker === null ? {} : { speaker }),
      ...(role === undefined ? {} : { role }),
      group: group ?? `alone-${index}`,
    };
  });
  const nonquotes = checked.data.nonquotes.map((words) => ({
    ...only(words, /["'“‘„«»]\s?/, "non-quotation in marks"),
    text: words,
  }));
  return { name, title, source, lang, format, text, blocks, quotes, nonquotes, problems };
}

function literal(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}
