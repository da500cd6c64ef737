import type { Article } from "../model/article.ts";
import type { Newsroom } from "../pages/newsroom.ts";

export interface SiteOptions {
  /** From `openNewsroom`, for the same output folder. */
  readonly newsroom: Newsroom;
  /** Rendered with `render(article, newsroom)`. */
  readonly articles: readonly Article[];
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
  readonly output: string;
}

/** Writes every page, feed and data file of the site into `output`. */
export async function writeSite(_options: SiteOptions): Promise<{ readonly files: number }> {
  throw new Error("Not written yet");
}
