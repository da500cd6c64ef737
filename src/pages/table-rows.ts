import type { AttributedArticle } from "../article/article.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { instantOf } from "../site/schedule.ts";
import { repeatedBlock } from "../strip/4-groups/repeated-block.ts";
import { quoteData } from "./quote-data.ts";
import type { ArticleSummary } from "./summary.ts";

/** What one article adds to the tables of an archive. Plain JSON; a name of a column is a name here. */
export interface TableRows {
  readonly article: object;
  readonly quotes: readonly object[];
  readonly speakers: readonly object[];
  readonly removals: readonly object[];
}

/** Lists the rows of one article. Each says of which article it is and when that was published. */
export function tableRows(
  newsroom: Newsroom,
  article: AttributedArticle,
  summary: ArticleSummary,
): TableRows {
  const { slug, published, saved, source, removed, counts } = summary;
  const date = published ?? saved;
  const of = {
    article: slug,
    ...(published ? { published } : {}),
    ...(source?.host ? { host: source.host } : {}),
  };
  const { headline, standfirst, author, updated, expires, section, tags, places, series, language } = summary;
  return {
    article: {
      ...of,
      path: article.path,
      headline,
      standfirst,
      author,
      updated,
      saved,
      expires,
      section,
      tags,
      places,
      series,
      language,
      source: source?.url,
      site: source?.name,
      words: summary.words,
      paragraphs: summary.paragraphs,
      removed_words: removed.words,
      quotes: counts.quotes,
      named: counts.named,
    },
    quotes: quoteData(newsroom, summary).map(({ speaker, unclear, article: _, ...quote }, position) => ({
      ...of,
      position,
      ...quote,
      speaker: speaker?.name,
      speaker_slug: speaker?.slug,
      speaker_kind: speaker?.kind,
      role: speaker?.role,
      unclear: unclear?.id,
      unclear_reason: unclear?.reason,
    })),
    speakers: summary.speakers.map(({ id, name: printed, kind, aliases, role, ...counted }) => {
      const known = newsroom.speakers.find({ name: printed, kind }, slug);
      const { quotes, passages, words } = counted;
      const instant = date === undefined ? undefined : instantOf(date, newsroom.site.timeZone).getTime();
      const { name, slug: page } = known;
      return {
        ...of,
        instant,
        id,
        speaker: name,
        speaker_slug: page,
        printed,
        kind,
        aliases,
        role,
        quotes,
        passages,
        words,
      };
    }),
    removals: article.removals.map(({ block, label, rule, reason }, position) => {
      const { span, text } = article.blocks[block]!;
      // In how many others it stands changes with each article that comes: the table says that it does.
      const lasting = rule === repeatedBlock.id ? repeatedBlock.reason : reason;
      return { ...of, position, ...span, label, rule, reason: lasting, text };
    }),
  };
}
