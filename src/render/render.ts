import type { Element, ElementContent } from "hast";
import type { AttributedArticle } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import { leftOut } from "../article/visible-blocks.ts";
import { absolute, type Newsroom, type Surroundings } from "../site/newsroom.ts";
import { printedSpeakers } from "../site/printed-speakers.ts";
import { makeAddresses } from "./addresses.ts";
import { setBones } from "./bones.ts";
import { unlinkLostFragments } from "./fragments.ts";
import { addNotes } from "./notes.ts";
import type { Piece } from "./pieces.ts";
import { printBody } from "./print.ts";
import { rebuild } from "./rebuild.ts";
import { voiceNumbers } from "./voice-numbers.ts";

/**
 * Prints the body of an article: what was removed is gone, each quotation is marked and carries its speaker's name.
 *
 * Sanitised by allowlist on the tree; the only HTML a template may print unescaped.
 */
export function render(article: AttributedArticle, newsroom: Newsroom, around: Surroundings = {}): string {
  const pieces = setBones(
    bodyOf(article, newsroom, around).map((piece) => ({ ...piece, node: frameTable(piece.node, newsroom) })),
    article.frontMatter.standfirst !== undefined,
  );
  return printBody(addNotes(pieces, article, newsroom));
}

/**
 * Prints the body for a feed: the picture above it, the words and their links, without notes, with addresses that hold
 * away from the site.
 */
export function renderForFeed(
  article: AttributedArticle,
  newsroom: Newsroom,
  around: Surroundings = {},
): string {
  const away = { ...newsroom, base: absolute(newsroom, newsroom.base) };
  const abroad = readAway(newsroom, around);
  const body = bodyOf(article, away, abroad).map(({ node }) => node);
  return printBody([...leadFigure(article, abroad), ...body]);
}

/** The front matter's picture with its caption and credit; none where it does not lie beside the article. */
function leadFigure({ frontMatter }: AttributedArticle, { picture }: Surroundings): readonly Element[] {
  const { image, alt = "", caption, credit } = frontMatter;
  const found = image === undefined ? undefined : picture?.(image);
  if (!found) return [];
  const { url: src, width, height } = found;
  const words = [caption, credit].filter((each) => each !== undefined).join(" ");
  const figcaption = element("figcaption", {}, [{ type: "text", value: words }]);
  return [
    element("figure", {}, [element("img", { src, alt, width, height }), ...(words ? [figcaption] : [])]),
  ];
}

function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}

function readAway(newsroom: Newsroom, { articleUrl, noteUrl, picture }: Surroundings): Surroundings {
  const away = (url: string | undefined) => (url === undefined ? undefined : absolute(newsroom, url));
  return {
    articleUrl: (file) => away(articleUrl?.(file)),
    noteUrl: (name) => away(noteUrl?.(name)),
    picture: (path) => {
      const found = picture?.(path);
      return found && { ...found, url: absolute(newsroom, found.url) };
    },
  };
}

function bodyOf(article: AttributedArticle, newsroom: Newsroom, around: Surroundings): readonly Piece[] {
  const slugs = new Map(
    printedSpeakers(article).map((speaker) => [
      speaker.id,
      newsroom.speakers.find(speaker, article.slug).slug,
    ]),
  );
  const numbers = voiceNumbers(article);
  const pieces = rebuild(article.tree, {
    out: leftOut(article),
    quotesOf: quotesByBlock(article.quotes),
    voiceClasses: ({ speaker }) => {
      const number = speaker === undefined ? undefined : numbers.get(speaker);
      return speaker === undefined ? ["unclear"] : number === undefined ? [] : [`v${number}`];
    },
    speakerSlug: ({ speaker }) => (speaker === undefined ? undefined : slugs.get(speaker)),
    addresses: makeAddresses(article, newsroom, around),
    picture: around.picture,
    say: newsroom.say,
  });
  return unlinkLostFragments(pieces);
}

function quotesByBlock(quotes: readonly Quote[]): ReadonlyMap<number, readonly Quote[]> {
  const byBlock = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const list = byBlock.get(quote.range.block);
    if (list) list.push(quote);
    else byBlock.set(quote.range.block, [quote]);
  }
  for (const list of byBlock.values()) list.sort((a, b) => a.range.start - b.range.start);
  return byBlock;
}

/** A wide table scrolls in a frame of its own, which the keyboard reaches; the page never does. */
function frameTable(node: ElementContent, { say }: Newsroom): ElementContent {
  if (node.type !== "element" || node.tagName !== "table") return node;
  const properties: Element["properties"] = {
    className: ["table"],
    tabIndex: 0,
    ariaLabel: say("article.table"),
  };
  return { type: "element", tagName: "section", properties, children: [node] };
}

export { countWords } from "../article/visible-blocks.ts";
