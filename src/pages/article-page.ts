import type { Article } from "../model/article.ts";
import type { Edition } from "./edition.ts";
import type { PageRecord } from "./records.ts";

export interface ArticleRecord extends PageRecord {
  readonly article: { readonly html: string };
}

/** Makes the page of one article. */
export function articlePage(_article: Article, _edition: Edition): ArticleRecord {
  throw new Error("Not written yet");
}
