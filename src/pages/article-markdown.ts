import { stringify } from "yaml";
import { printMarkdown } from "../render/print-markdown.ts";
import { absolute, type Newsroom } from "../site/newsroom.ts";
import { articleHref } from "./entries.ts";
import type { PrintedArticle } from "./printed-article.ts";
import type { ArticleSummary, QuotePart } from "./summary.ts";

/** Words of a quotation that name it, where they are enough to tell it from the others. */
const openingWords = 8;

/**
 * An article as Markdown, as it is published: nothing that was removed is in it.
 *
 * The front matter has the keys that an article of Quotidian has. Who said what stands under `quotes`, as an author
 * writes it, so that the text itself has not a character more than the article.
 */
export function articleMarkdown(
  newsroom: Newsroom,
  article: PrintedArticle,
  summary: ArticleSummary,
): string {
  const { frontMatter, headline, html, slug } = article;
  const { author, published, updated, saved, source, site, section, series, license, corrections } =
    frontMatter;
  const away = (address: string) => absolute(newsroom, address);
  const own = articleHref(newsroom, slug);
  const { picture } = summary;
  const fields = {
    title: headline,
    standfirst: frontMatter.standfirst,
    author: filled(author),
    published,
    updated,
    saved,
    // What was saved names its original, and an article of the site the page it stands on.
    ...(source === undefined && newsroom.origin !== undefined ? { url: away(own) } : { source }),
    site: site ?? (source === undefined ? newsroom.site.masthead : undefined),
    section,
    tags: filled(frontMatter.tags),
    places: filled(frontMatter.places),
    series,
    lang: article.language,
    ...(picture ? { image: away(picture.url), alt: picture.alt || undefined } : {}),
    caption: frontMatter.caption,
    credit: frontMatter.credit,
    license: license ?? newsroom.site.license,
    corrections: filled(corrections.map((correction) => ({ ...correction }))),
    boilerplate: "off",
    quotes: filled(quotesOf(newsroom, summary)),
  };
  return `---\n${stringify(fields, { lineWidth: 0, keepUndefined: false, version: "1.1" })}---\n\n${printMarkdown(html, away)}`;
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/**
 * `{ text: It was late, speaker: Mara Quay }`; `speaker: false` where it is unclear, and where two people say the same
 * words: an entry names a quotation by its words alone.
 */
function quotesOf(
  { speakers }: Newsroom,
  { quotes, speakers: named, slug }: ArticleSummary,
): readonly { readonly text: string; readonly speaker: string | false }[] {
  const parts = quotes.flatMap(({ parts }) => parts);
  const names = new Map(named.map((speaker) => [speaker.id, speakers.find(speaker, slug).name]));
  const said = new Map<string, string | false>();
  for (const { parts: own, speaker } of quotes) {
    const name = speaker === undefined ? false : (names.get(speaker) ?? false);
    for (const part of own) {
      const text = openingOf(part, parts);
      said.set(text, said.has(text) && said.get(text) !== name ? false : name);
    }
  }
  return [...said].map(([text, speaker]) => ({ text, speaker }));
}

/** The first words of a part, as many as no other part begins with. */
function openingOf({ text, id }: QuotePart, parts: readonly QuotePart[]): string {
  const words = text.split(/(?<=\s)/);
  for (let count = openingWords; count < words.length; count++) {
    const opening = words.slice(0, count).join("").trimEnd();
    if (parts.every((other) => other.id === id || !other.text.startsWith(opening))) return opening;
  }
  return text;
}
