import type { Newsroom, Picture } from "../site/newsroom.ts";
import type { PrintedArticle } from "./printed-article.ts";

/** The picture of an article, or what its caption says of one that is not there. */
export interface Figure {
  readonly picture?: Picture & { readonly alt: string };
  /** How it stands beside the text. */
  readonly shape: "wide" | "narrow" | "missing";
  readonly caption?: string;
  readonly credit?: string;
  readonly note?: string;
}

/** `undefined` where there is neither a picture nor words about one. */
export function figureOf(
  { frontMatter }: PrintedArticle,
  { say }: Newsroom,
  picture: Picture | undefined,
): Figure | undefined {
  const { caption, credit, alt, source } = frontMatter;
  if (!picture && !caption && !credit) return undefined;
  return {
    ...(picture ? { picture: { ...picture, alt: alt ?? "" } } : {}),
    // One's own article had no page that the picture is missing from.
    ...(picture || !source ? {} : { note: say("figure.missing") }),
    shape: picture ? shapeOf(picture) : "missing",
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
  };
}

/** From this width to height on a picture goes over the column of the notes too. */
const wideRatio = 1.2;

function shapeOf({ width, height }: Picture): "wide" | "narrow" {
  return width / height > wideRatio ? "wide" : "narrow";
}
