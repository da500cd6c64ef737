import * as z from "zod";
import { removalLabels } from "../../article/removal.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { languageTag, webAddress } from "../../parse/front-matter/fields.ts";
import { isTimeZone } from "../../parse/front-matter/formats.ts";
import { isAccent, type Theme, unreadable } from "./accent.ts";
import { usualFoot, usualMenu } from "./usual-navigation.ts";

const frontEntries = "expected a number from 1 to 50";
const feedsFrom = "expected a number from 1 on";
const perPage = "expected a number from 5 to 500";
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "expected lower-case letters, digits and single hyphens" });
const text = z.string().trim().min(1);

/** A colour that links can be read in on the ground of a theme; the message says what is missing. */
const accentFor = (theme: Theme) =>
  z
    .string()
    .refine(isAccent, { error: 'expected a colour such as `"#1f4e9e"`, with its marks', abort: true })
    .refine((value) => unreadable(value, theme) === undefined, {
      error: ({ input }) =>
        `expected a colour that can be read: ${unreadable(String(input), theme)}, at least 4.5 is needed`,
    })
    .meta({ pattern: "^#[0-9A-Fa-f]{6}$" });

const link = z.strictObject(
  {
    text: text.describe("Words of the link"),
    href: z
      .string()
      .regex(/^(?:https?:\/\/[^\s/]|mailto:[^\s]|\/(?![/\\]))[^\s]*$/, {
        error: "expected an address such as https://example.org/ or /archive/",
      })
      .describe("Another site, or a page of this one"),
  },
  { error: "expected `{ text: …, href: … }`" },
);
const navigation = (what: string) =>
  z
    .array(z.union([text, link], { error: "expected the name of a page, or `{ text: …, href: … }`" }), {
      error: "expected a list of names of pages such as `[speakers, archive, search]`",
    })
    .optional()
    .describe(what);

/** What the operator of a site decides: `articles/site.yml`. Every setting has a default. */
export const siteSchema = z.strictObject(
  {
    masthead: text.default("Quotidian").describe("Name of the publication"),
    tagline: text.default("News in which you see who said what.").describe("One line under the name"),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s/?#"'<>\\`{}|^]+(?:\/[^\s?#"'<>\\`{}|^]*)?$/, {
        error: "expected an address such as https://example.org",
      })
      .optional()
      .describe("Address the site is served from; feeds, canonical links and the sitemap need it"),
    base: z
      .string()
      .regex(/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/, { error: "expected a path such as / or /news/" })
      .optional()
      .describe("Path under which the site is served; else the path in its address"),
    language: languageTag.default("en").describe("Language of the pages themselves"),
    articleLanguage: languageTag
      .optional()
      .describe(
        "Language of articles that name none; without this setting each is read in its own, which its words tell",
      ),
    timeZone: text
      .refine(isTimeZone, { error: "expected a time zone such as Europe/Berlin" })
      .default("UTC")
      .describe("Time zone in which instants are printed, and times without a zone are read"),
    contact: z
      .string()
      .regex(/^(?:https?:\/\/|mailto:|[^\s@/:]+@)[^\s]+$/, { error: "expected an e-mail or web address" })
      .optional()
      .describe("Where readers report a wrong attribution: an e-mail or web address"),
    accent: accentFor("light").optional().describe("Colour of links and of what can be pressed"),
    accentDark: accentFor("dark")
      .optional()
      .describe("The same in the dark theme; else the accent, made lighter until it can be read"),
    menu: navigation(
      `Links at the top, in their order; without this setting ${usualMenu.join(", ")}. They may also be ${usualFoot.join(", ")}, a page of your own by its name, or \`{ text: …, href: … }\``,
    ),
    foot: navigation(
      `Links at the foot, in their order; without this setting ${usualFoot.join(", ")}, then every page of your own that the menu does not have. Where it is set, such a page stands there only if you name it`,
    ),
    typeface: z
      .enum(["serif", "sans", "system"], { error: "expected `serif`, `sans` or `system`" })
      .default("serif")
      .describe("Of headlines and texts: Newsreader, Libre Franklin, or the reader's own"),
    dates: z
      .enum(["long", "medium", "short"], { error: "expected `long`, `medium` or `short`" })
      .default("long")
      .describe("How dates are printed: February 3, 2026; Feb 3, 2026; 2/3/26, each as the language does"),
    front: z
      .strictObject(
        {
          entries: z.coerce
            .number({ error: frontEntries })
            .int({ error: frontEntries })
            .min(1, { error: frontEntries })
            .max(50, { error: frontEntries })
            .default(7)
            .describe("Articles under 'Latest'"),
          sections: z
            .array(text)
            .optional()
            .describe("Sections and their order; else the four with most articles"),
        },
        { error: "expected `{ entries: …, sections: […] }`" },
      )
      .prefault({})
      .describe(
        "The front page: how many articles stand under 'Latest', and which sections below, in their order",
      ),
    feeds: z
      .enum(["full", "summary"], { error: "expected `full` or `summary`" })
      .default("full")
      .describe("What the site's own feed carries of its newest articles: their text, or their summary"),
    removals: z
      .strictObject(
        {
          open: z.boolean().default(false).describe("The panel of removals is open when a page is"),
          hidden: z
            .array(z.enum(removalLabels, { error: `expected ${removalLabels.join(", ")}` }))
            .default([])
            .describe("Kinds that are not printed; they stay in removed.json"),
        },
        { error: "expected `{ open: …, hidden: […] }`" },
      )
      .prefault({})
      .describe("The panel of what was removed: open or closed, and kinds of removal that it does not print"),
    license: text
      .optional()
      .describe("Licence of articles that name none: SPDX identifier, address or words"),
    savedPages: z
      .strictObject(
        {
          canonical: z.boolean().default(true).describe("Point search engines to the original"),
          noindex: z.boolean().default(false).describe("Ask search engines to leave saved pages out"),
        },
        { error: "expected `{ canonical: …, noindex: … }`" },
      )
      .prefault({})
      .describe("What is said about pages that were saved from others"),
    cards: z
      .boolean()
      .default(true)
      .describe(
        "Draw a picture of each article and speaker, shown where a link to it is shared; needs `url`",
      ),
    epub: z
      .strictObject(
        {
          articles: z.boolean().default(false).describe("One of each article, beside its page"),
          topics: z.boolean().default(false).describe("One of each topic and section that has a feed"),
          site: z.boolean().default(false).describe("One of all articles, `/site.epub`"),
          lists: z
            .array(
              z.strictObject(
                {
                  title: text.describe("Title of the book"),
                  slug: slug.describe("Its name in `/epub/SLUG.epub`"),
                  articles: z.array(text).min(1).describe("Slugs of its articles, in their order"),
                },
                { error: "expected `{ title: …, slug: …, articles: […] }`" },
              ),
              { error: "expected a list such as `[{ title: …, slug: …, articles: […] }]`" },
            )
            .refine((lists) => new Set(lists.map((each) => each.slug)).size === lists.length, {
              error: "expected another `slug` for each book",
            })
            .default([])
            .describe("Books of articles that you choose"),
        },
        { error: "expected `{ articles: …, topics: …, site: …, lists: […] }`" },
      )
      .prefault({})
      .describe(
        "What can also be read as a book (EPUB): articles, topics and sections, the whole site, lists of your own",
      ),
    newsSitemap: z
      .boolean()
      .default(false)
      .describe(
        "A sitemap of the news of two days, `/sitemap-news.xml`, as Google News reads it; needs `url`",
      ),
    markdown: z
      .boolean()
      .default(false)
      .describe("Each article as Markdown too, `index.md` beside its page, for programs that read that"),
    offline: z
      .boolean()
      .default(false)
      .describe("What a reader has read and saved is there without a network, by a service worker"),
    feedsFrom: z.coerce
      .number({ error: feedsFrom })
      .int({ error: feedsFrom })
      .min(1, { error: feedsFrom })
      .default(3)
      .describe("Articles from which a speaker, a topic or a section has a feed"),
    perPage: z.coerce
      .number({ error: perPage })
      .int({ error: perPage })
      .min(5, { error: perPage })
      .max(500, { error: perPage })
      .default(50)
      .describe("Entries on a page of a list"),
  },
  { error: "expected settings such as `masthead: …`" },
);

/** Path the site is served under, with a slash on both ends: the setting, else the path in its address. */
export function baseOf({ base, url }: Pick<SiteSettings, "base" | "url">): string {
  return base ?? (url === undefined ? "/" : `${new URL(url).pathname.replace(/\/+$/, "")}/`);
}

/** What an article that names no language is read as. */
export function articleLanguage({
  articleLanguage: said,
  language,
}: Pick<SiteSettings, "articleLanguage" | "language">): AssumedLanguage {
  return said ?? { otherwise: language };
}

export type SiteSettings = Readonly<z.output<typeof siteSchema>>;

/** Words that may differ with the language of the page: `harbour master`, or `{ en: harbour master, de: Hafenmeisterin }`. */
const wording = (example: string) => {
  const error = `expected text, or one text a language such as ${example}`;
  const perLanguage = z
    .record(languageTag, text, { error })
    .refine((words) => Object.keys(words).length > 0, {
      error,
    });
  return z.union([text, perLanguage], { error });
};

/** One speaker the operator knows: `articles/speakers.yml` is a list of these. */
export const speakerSchema = z.strictObject(
  {
    name: wording("`{ en: Mara Quay, ar: مارا كواي }`").describe(
      "Name shown, or one a language; the first gives the address, and all of them mean this speaker",
    ),
    aliases: z
      .array(text)
      .default([])
      .describe("Other wordings in articles that mean this speaker; the addresses they would make lead here"),
    slug: slug.optional().describe("Permanent name in the address"),
    formerSlugs: z.array(text).default([]).describe("Old addresses that lead here"),
    role: wording("`{ en: harbour master, de: Hafenmeisterin }`")
      .optional()
      .describe(
        "Shown in lists before what articles word, and beside a quote where its article words none; text, or one text a language",
      ),
    sameAs: z.array(webAddress).default([]).describe("Pages elsewhere about the same speaker"),
    articles: z
      .array(text)
      .default([])
      .describe("Slugs of the articles this entry is for; keeps two people of one name apart"),
    hidden: z
      .boolean()
      .default(false)
      .describe("No page of their own, no entry in lists; the article still prints the name"),
  },
  { error: "expected a speaker such as `name: …`" },
);

export const speakersSchema = z.array(speakerSchema, {
  error: "expected a list of speakers, each such as `- name: …`",
});
export type SpeakerEntry = Readonly<z.output<typeof speakerSchema>>;
