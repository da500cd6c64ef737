import type { Article, AttributedArticle } from "../../article/article.ts";
import { countWords, render } from "../../render/render.ts";
import type { Newsroom, Picture } from "../../site/newsroom.ts";
import type { ArticleFolder } from "../read/article-folder.ts";
import { type NewsroomOptions, openNewsroom } from "./newsroom.ts";
import { type Pictures, publishPictures } from "./pictures.ts";

/** Articles with their bodies printed, and what they were printed with. */
export interface PrintedArticles {
  readonly newsroom: Newsroom;
  readonly pictures: Pictures;
  readonly articles: readonly Article[];
  /** The front matter's picture of an article, where it lies beside it. */
  readonly pictureOf: (article: AttributedArticle) => Picture | undefined;
}

/** Writes assets and pictures into the output folder, and prints the bodies that lead to them. */
export async function printArticles(
  folder: ArticleFolder,
  published: readonly AttributedArticle[],
  options: Omit<NewsroomOptions, "speakers">,
): Promise<PrintedArticles> {
  const newsroom = await openNewsroom({ ...options, speakers: folder.speakers });
  const pictures = await publishPictures(folder, published, options.output, newsroom.base);
  const articles = published.map((article) => ({
    ...article,
    html: render(article, newsroom, pictures.around(article)),
    words: countWords(article),
  }));
  const pictureOf = (article: AttributedArticle) => {
    const { image } = article.frontMatter;
    return image === undefined ? undefined : pictures.around(article).picture(image);
  };
  return { newsroom, pictures, articles, pictureOf };
}
