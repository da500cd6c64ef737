import { type Desk, emptyDesk } from "../pipeline.ts";
import type { ArticleFolder } from "./article-folder.ts";

/** What the articles of a folder are read beside. */
export async function deskOf(folder: ArticleFolder): Promise<Desk> {
  return { ...emptyDesk, language: folder.site.language, speakers: folder.speakers };
}
