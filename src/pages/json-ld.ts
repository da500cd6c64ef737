import type { SpeakerKind } from "../article/speaker.ts";
import { isAgency } from "../language/agencies.ts";
import { machineDate } from "../site/dates.ts";
import { absolute, type Newsroom } from "../site/newsroom.ts";
import { isFromDesk } from "./desk.ts";
import { articleHref } from "./entries.ts";
import type { ArticleSummary, QuoteSummary } from "./summary.ts";

/** schema.org: the article as a `NewsArticle`, a note from the desk as an `Article`; each quotation, with who said it, is a `Quotation` and part of it. */
export function articleGraph(newsroom: Newsroom, summary: ArticleSummary): readonly object[] {
  const url = absolute(newsroom, articleHref(newsroom, summary.slug));
  const { headline, standfirst, published, updated, author, source, language, words } = summary;
  const said = summary.quotes.flatMap((quote) => quotations(newsroom, summary, quote, url));
  const article = {
    "@type": isFromDesk(newsroom, summary) ? "Article" : "NewsArticle",
    "@id": url,
    headline,
    ...(standfirst ? { description: standfirst } : {}),
    ...(published ? { datePublished: machineDate(published, newsroom.site.timeZone) } : {}),
    ...(updated ? { dateModified: machineDate(updated, newsroom.site.timeZone) } : {}),
    ...(author.length > 0
      ? { author: author.map((name) => ({ "@type": isAgency(name) ? "Organization" : "Person", name })) }
      : {}),
    ...(source?.url ? { isBasedOn: source.url } : {}),
    ...(source?.name ? { sourceOrganization: { "@type": "Organization", name: source.name } } : {}),
    inLanguage: language,
    wordCount: words,
    ...(said.length > 0 ? { hasPart: said } : {}),
  };
  return [article];
}

function quotations(
  newsroom: Newsroom,
  summary: ArticleSummary,
  { parts, speaker: id }: QuoteSummary,
  url: string,
): readonly object[] {
  const speaker = summary.speakers.find((candidate) => candidate.id === id);
  const place = speaker && newsroom.speakers.find(speaker, summary.slug);
  const type = speaker && typeOfSpeaker(speaker.kind);
  const said =
    place === undefined
      ? {}
      : type === "Thing"
        ? // Only a person or an organisation speaks, in the terms of schema.org; anyone may be credited in words.
          { creditText: place.name }
        : {
            spokenByCharacter: {
              "@type": type,
              name: place.name,
              ...(place.slug ? { url: absolute(newsroom, `${newsroom.base}speakers/${place.slug}/`) } : {}),
            },
          };
  return parts.map((part) => ({
    "@type": "Quotation",
    text: part.text,
    ...said,
    url: `${url}#${part.id}`,
  }));
}

/** The schema.org type of a speaker where it is certain; an unnamed source or a document is a thing. */
export function typeOfSpeaker(kind: SpeakerKind): "Person" | "Organization" | "Thing" {
  if (kind === "person") return "Person";
  return kind === "organization" || kind === "group" ? "Organization" : "Thing";
}
