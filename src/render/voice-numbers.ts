import type { AttributedArticle } from "../article/article.ts";

/** Speakers that can be followed through an article: the style sheet has a rule for each number. */
export const mostVoices = 9;

/** Numbers the speakers of an article that are quoted, from 1, as 'Who is quoted, and where' lists them. */
export function voiceNumbers({ speakers, quotes }: AttributedArticle): ReadonlyMap<string, number> {
  const quoted = new Set(quotes.map(({ speaker }) => speaker));
  const list = speakers.filter(({ id }) => quoted.has(id)).slice(0, mostVoices);
  return new Map(list.map(({ id }, index) => [id, index + 1]));
}
