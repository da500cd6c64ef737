import { stringify } from "yaml";

/** What an author says of an article before it is written. */
export interface NewArticle {
  readonly headline: string;
  /** ISO 8601 day. */
  readonly published: string;
  readonly author?: string;
  readonly section?: string;
}

/** Writes the file of an article of one's own: its front matter, and room for the text. A draft until it is written. */
export function newArticle({ headline, published, author, section }: NewArticle): string {
  const fields = {
    title: headline,
    ...(author ? { author } : {}),
    published,
    ...(section ? { section } : {}),
    draft: true,
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n`;
}
