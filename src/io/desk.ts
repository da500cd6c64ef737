import { type Desk, emptyDesk } from "../pipeline.ts";
import type { Newsroom } from "./newsroom.ts";

/** What the articles of a folder are read beside. */
export async function deskOf(newsroom: Newsroom): Promise<Desk> {
  return { ...emptyDesk, language: newsroom.site.language, speakers: newsroom.speakers };
}
