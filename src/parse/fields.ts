import { z } from "zod";
import { printable } from "../escape/characters.ts";
import { isSafeSegment } from "../escape/file-path.ts";

/** Escapes in YAML can write characters that no page and no feed may hold. */
const text = z.string().overwrite(printable).trim().min(1);
const day = "expected a date such as 2026-02-07 or 2026-02-07T18:30:00Z";

/** ISO 8601: a day, or an instant with its offset. A date-only value means that day everywhere. */
const date = z
  .string()
  .trim()
  .transform(plainIso)
  .refine(isDate, { error: day })
  .describe("ISO 8601, a day (2026-02-07) or an instant (2026-02-07T18:30:00Z)");

/** Wikilinks as the Obsidian Web Clipper writes them: `[[Mara Quay]]`, `[[people/mara|Mara Quay]]`. */
const name = text.transform((value) => value.replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, "$1").trim());
const names = z.union([name.transform((value) => (value ? [value] : [])), z.array(name)]);
const labels = z.union([
  text.transform((value) =>
    value
      .split(",")
      .map((label) => label.trim())
      .filter(Boolean),
  ),
  z.array(z.coerce.string().overwrite(printable)),
]);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: "expected lower-case letters, digits and single hyphens",
    abort: true,
  })
  .refine(isSafeSegment, { error: "expected a name that every disk can hold, of at most 200 letters" });
const webAddress = z
  .string()
  .trim()
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    error: "expected a web address such as https://example.org/news",
  });
const imagePath = text.refine((value) => !value.split(/[\\/]/).includes(".."), {
  error: "expected a path beside the article or a web address",
});

const correction = z.strictObject({
  date,
  was: text.optional(),
  now: text.optional(),
  why: text.optional(),
});

const quoteOrder = z.union([
  z.strictObject({ text, speaker: text }).describe("Sets who said it"),
  z.strictObject({ text, quote: z.literal(false) }).describe("Marks the span as no quotation of anybody's"),
]);

/** Front matter of an article as its author writes it, after the names other tools use were folded in. */
export const frontMatterSchema = z.object({
  title: text.describe("Headline"),
  standfirst: text.optional().describe("Summary under the headline"),
  author: names.default([]).describe("Byline: a name or a list of names"),
  published: date.optional(),
  updated: date.optional(),
  saved: date.optional().describe("When the page was saved"),
  source: webAddress.optional().describe("Address of the original"),
  site: text.optional().describe("Name of the publication the article comes from"),
  section: text.optional(),
  tags: labels.default([]).describe("Topics"),
  places: labels.default([]),
  series: text.optional(),
  lang: z.string().refine(isLanguageTag, { error: "expected a language tag such as en or pt-BR" }).optional(),
  slug: slug.optional().describe("Permanent name in the address"),
  image: imagePath.optional(),
  caption: text.optional(),
  credit: text.optional().describe("Who made the picture"),
  alt: z.string().optional().describe("What the picture shows, for who cannot see it"),
  draft: z.boolean().default(false),
  lead: z.boolean().default(false).describe("Leads the front page"),
  license: text.optional().describe("SPDX identifier, address or words"),
  corrections: z.array(correction).default([]),
  aliases: z.array(text).default([]).describe("Old addresses that lead here"),
  keep: labels.default([]).describe("Quoted openings of blocks, or rule names, that stay"),
  strip: labels.default([]).describe("Quoted openings of blocks that go"),
  boilerplate: z.union([z.literal("off"), z.literal("on"), z.boolean()]).default("on"),
  quotes: z.array(quoteOrder).default([]).describe("The author's word on single quotations"),
});

export type FrontMatter = Readonly<z.output<typeof frontMatterSchema>>;

/** What other tools call our keys. */
export const synonyms: Readonly<Record<string, keyof FrontMatter>> = {
  headline: "title",
  description: "standfirst",
  date: "published",
  created: "saved",
  language: "lang",
};

/** Keys that clippers and note tools write and that mean nothing here. */
export const ignoredKeys = new Set([
  "domain",
  "word_count",
  "cssclasses",
  "cssclass",
  "publish",
  "type",
  "favicon",
]);

/** MarkDownload writes `2026-02-05T18:30:11 (UTC +01:00)`, others a space for the `T`. */
function plainIso(value: string): string {
  return value.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, "$1T").replace(/ \(UTC ([+-]\d\d:?\d\d)\)$/, "$1");
}

function isDate(value: string): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i.exec(
      value,
    );
  if (!match) return false;
  const [, year, month, dayOfMonth] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
