import type { Chapter } from "../epub/book.ts";
import { escapeAttribute } from "../escape/attribute.ts";
import { escapeText } from "../escape/html-text.ts";
import { absolute, type Newsroom } from "../site/newsroom.ts";
import { withoutOverrides } from "../site/text-direction.ts";
import type { Fact } from "./article-facts.ts";
import type { ArticleRecord } from "./article-page.ts";

/** An article as a chapter of a book: all that its page says of it, without what only a site can do. */
export function articleChapter(newsroom: Newsroom, record: ArticleRecord): Chapter {
  const { article, copy } = record;
  const language = article.language ?? newsroom.site.language;
  const lang = article.language ? ` lang="${escapeAttribute(article.language)}"` : "";
  const topics = article.topics.map(({ text }) => `<bdi>${escapeText(text)}</bdi>`).join(", ");
  const html = [
    "<header>",
    ...(topics ? [`<p class="kicker">${topics}</p>`] : []),
    `<h1 dir="auto"${lang}>${escapeText(article.headline)}</h1>`,
    ...(article.standfirst
      ? [`<p class="standfirst" dir="auto"${lang}>${escapeText(article.standfirst)}</p>`]
      : []),
    ...(article.corrected ? [`<p class="facts">${escapeText(article.corrected.text)}</p>`] : []),
    `<dl class="facts">${article.facts.map(fact).join("\n")}</dl>`,
    "</header>",
    ...figure(article.figure),
    `<div class="body"${lang} dir="${article.direction ?? "auto"}">${article.html}</div>`,
    "<footer>",
    ...corrections(newsroom, copy.corrections),
    `<div class="copy">${about(newsroom, record).join("\n")}</div>`,
    "</footer>",
  ];
  return { url: record.url, title: record.title, language, html: html.join("\n") };
}

/** What stands before the articles of a book that has several. */
export function titleChapter(
  newsroom: Newsroom,
  { url, title, line }: { readonly url: string; readonly title: string; readonly line: string },
): Chapter {
  const { site, origin } = newsroom;
  const address = absolute(newsroom, url);
  const html = [
    ...(title === site.masthead ? [] : [`<p class="kicker">${escapeText(site.masthead)}</p>`]),
    `<h1 dir="auto">${escapeText(title)}</h1>`,
    `<p class="standfirst" dir="auto">${escapeText(line)}</p>`,
    ...(origin === undefined ? [] : [`<p class="copy">${link(address, address)}</p>`]),
  ];
  return { url, title: withoutOverrides(title), language: site.language, html: html.join("\n") };
}

function fact({ label, value, href, iso }: Fact): string {
  const words = iso
    ? `<time datetime="${escapeAttribute(iso)}">${escapeText(value)}</time>`
    : escapeText(value);
  const shown = href ? `<a href="${escapeAttribute(href)}">${words}</a>` : `<span dir="auto">${words}</span>`;
  return `<dt>${escapeText(label)}</dt> <dd>${shown}</dd>`;
}

function figure(shown: ArticleRecord["article"]["figure"]): readonly string[] {
  if (!shown) return [];
  const { picture, caption, credit, note } = shown;
  const words = [
    ...(caption ? [`<span dir="auto">${escapeText(caption)}</span>`] : []),
    ...(credit ? [` <span class="credit" dir="auto">${escapeText(credit)}</span>`] : []),
    ...(note ? [` <small>${escapeText(note)}</small>`] : []),
  ];
  const image = picture
    ? `<img src="${escapeAttribute(picture.url)}" alt="${escapeAttribute(picture.alt)}" width="${picture.width}" height="${picture.height}">`
    : "";
  const lines = words.length > 0 ? `<figcaption>${words.join("")}</figcaption>` : "";
  return [`<figure>${image}${lines}</figure>`];
}

function corrections({ say }: Newsroom, corrected: ArticleRecord["copy"]["corrections"]): readonly string[] {
  if (corrected.length === 0) return [];
  const lines = corrected.map(({ date, was, now, why }) => {
    const told = [
      `<time datetime="${escapeAttribute(date.iso ?? "")}">${escapeText(date.text)}</time>`,
      ...(why ? [escapeText(why)] : []),
      ...(was ? [`<s>${escapeText(was)}</s>`] : []),
      ...(now ? [`<ins>${escapeText(now)}</ins>`] : []),
    ];
    return `<p class="correction">${told.join(" ")}</p>`;
  });
  return [`<h2>${escapeText(say("copy.corrections"))}</h2>`, ...lines];
}

/** Where the copy comes from, how much of it is attributed, and how much was removed. */
function about(newsroom: Newsroom, { copy, removed, url }: ArticleRecord): readonly string[] {
  const { say, origin } = newsroom;
  const { original, licence } = copy;
  const rights = licence && (licence.href ? link(licence.href, licence.text) : escapeText(licence.text));
  return [
    ...(original ? [`<p>${link(original.href, original.text)} ${escapeText(say("copy.rights"))}</p>`] : []),
    ...(copy.data ? [`<p>${escapeText(copy.quotes)}</p>`] : []),
    ...(removed ? [`<p>${escapeText(removed.headline)}</p>`] : []),
    ...(rights ? [`<p>${escapeText(say("copy.licence"))} ${rights}</p>`] : []),
    ...(origin === undefined ? [] : [`<p>${link(origin + url, say("epub.page"))}</p>`]),
  ];
}

function link(href: string, words: string): string {
  return `<a href="${escapeAttribute(href)}">${escapeText(words)}</a>`;
}
