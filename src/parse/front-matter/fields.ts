import * as z from "zod";
import type { FrontMatter } from "../../article/front-matter.ts";
import { printable } from "../../escape/characters.ts";
import { isSafeSegment } from "../../escape/file-path.ts";
import { withoutComments } from "../dialect/comments.ts";
import { isDate, isLanguageTag, isWebAddress, plainIso } from "./formats.ts";

/** Escapes in YAML can write characters that no page and no feed may hold; notes for the author alone are in no file. */
const published = (value: string) => withoutComments(printable(value));
const text = z.string().overwrite(published).trim().min(1);
const day = "expected a date such as 2026-02-07 or 2026-02-07T18:30:00Z";

/** What an editor can check of a value while it is typed: no more than every good one has. */
const shapes = {
  date: "\\d{4}",
  address: "^\\s*https?://[^\\s/]",
  language: "^\\s*[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*\\s*$",
} as const;

/** ISO 8601: a day, or an instant with its offset. A date-only value means that day everywhere. */
export const dateField = z
  .string()
  .trim()
  .meta({ pattern: shapes.date })
  .transform(plainIso)
  .refine(isDate, { error: day })
  .describe("ISO 8601, a day (2026-02-07) or an instant (2026-02-07T18:30:00Z)");

const names = z.union([text.transform((value) => [value]), z.array(text)]);
const labels = z.union([
  text.transform((value) =>
    value
      .split(",")
      .map((label) => label.trim())
      .filter(Boolean),
  ),
  z.array(z.coerce.string().overwrite(published).trim()),
]);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: "expected lower-case letters, digits and single hyphens",
    abort: true,
  })
  .refine(isSafeSegment, { error: "expected a name that every disk can hold, of at most 200 letters" });
export const webAddress = z
  .string()
  .trim()
  .refine(isWebAddress, { error: "expected a web address such as https://example.org/news" })
  .meta({ pattern: shapes.address });
/** Written as the standard does: `deu` and `DE` are `de`. */
export const languageTag = z
  .string()
  .trim()
  .refine(isLanguageTag, { error: "expected a BCP 47 language tag such as `de` or `pt-BR`", abort: true })
  .meta({ pattern: shapes.language })
  .transform((tag) => new Intl.Locale(tag).toString());
const imagePath = text.refine((value) => !value.split(/[\\/]/).includes(".."), {
  error: "expected a path beside the article or a web address",
});

const correction = z.strictObject({
  date: dateField,
  was: text.optional(),
  now: text.optional(),
  why: text.optional(),
});

const quoteOrder = z.union([
  z.strictObject({ text, speaker: text }).describe("Sets who said it"),
  z.strictObject({ text, speaker: z.literal(false) }).describe("Says that the speaker is unclear"),
  z.strictObject({ text, quote: z.literal(false) }).describe("Marks the span as no quotation of anybody's"),
]);

/** Front matter of an article as its author writes it, after the names other tools use were folded in. */
export const frontMatterSchema = z.object({
  title: text.describe("Headline"),
  standfirst: text.optional().describe("Summary under the headline"),
  author: names.default([]).describe("Byline: a name or a list of names"),
  published: dateField.optional(),
  updated: dateField.optional(),
  expires: dateField
    .optional()
    .describe("The last day on which it is on the site, or the instant at which it goes"),
  saved: dateField.optional().describe("When the page was saved"),
  source: webAddress.optional().describe("Address of the original"),
  site: text.optional().describe("Name of the publication the article comes from"),
  section: text.optional(),
  tags: labels.default([]).describe("Topics"),
  places: labels.default([]),
  series: text.optional(),
  lang: languageTag.optional().describe("BCP 47 tag of the language"),
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
}) satisfies z.ZodType<FrontMatter>;

/** Front matter that says nothing. */
export const noFrontMatter: FrontMatter = { ...frontMatterSchema.parse({ title: "-" }), title: "" };
