import type { Element, ElementContent, Root, RootContent } from "hast";

/**
 * Makes the embedded posts of a body, as their hosts give them to be pasted, what they say, in place: a post keeps its
 * words and who wrote it, without the address of its picture and the button beside them; a Mastodon post, whose words
 * are only there, becomes the address that a frame is printed as. One that has words elsewhere stays as it is.
 */
export function tidyPosts(tree: Root): void {
  const open: (Root | RootContent)[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "element" && node.tagName === "blockquote") tidy(node);
    if ("children" in node) for (const child of node.children) open.push(child);
  }
}

function tidy(quote: Element): void {
  const names = [quote.properties["className"] ?? []].flat();
  if (names.some((name) => name === "twitter-tweet" || name === "bluesky-embed")) {
    for (const paragraph of elementsIn(quote, "p"))
      paragraph.children = paragraph.children.filter((child) => !isPictureLink(child));
  }
  if (names.includes("instagram-media")) {
    for (const paragraph of elementsIn(quote, "p")) paragraph.children = withoutLink(paragraph).children;
    if (!hasWordsBesideParagraphs(quote)) quote.children = [...paragraphsIn(quote)];
  }
  if (names.includes("mastodon-embed")) {
    const frame = mastodonFrame(quote);
    if (frame !== quote) quote.children = [frame];
  }
}

/** Says whether an Instagram or Threads post has words outside of its paragraphs and its link to its host. */
export function hasWordsBesideParagraphs(node: Element): boolean {
  return node.children.some((child) => {
    if (child.type === "text") return child.value.trim() !== "";
    if (child.type !== "element" || child.tagName === "p") return false;
    return !isHostLink(child) && hasWordsBesideParagraphs(child);
  });
}

/** 'View this post on Instagram', in any language. */
function isHostLink(node: Element): boolean {
  const words = wordsOf(node).trim();
  return node.tagName === "a" && words.length < 60 && /\b(?:Instagram|Threads)\b/.test(words);
}

/** The address of a Mastodon post, and whose it is; the quote itself where it says more than that. */
export function mastodonFrame(quote: Element): Element {
  const [link] = elementsIn(quote, "a");
  const words = wordsOf(quote);
  const [owner] = /@[\w-]+@[\w-]+(?:\.[\w-]+)+/.exec(words) ?? [];
  const others = words
    .replace(owner ?? "", "")
    .replace(/\s+/g, " ")
    .trim();
  if (!/^(?:Post by)? ?(?:View on Mastodon)?$/i.test(others)) return quote;
  const src = String(link?.properties["href"] ?? quote.properties["dataEmbedUrl"] ?? "");
  return { type: "element", tagName: "iframe", properties: { src, title: owner ?? "" }, children: [] };
}

/** The paragraphs of an element, at whichever depth. */
function paragraphsIn(element: Element): readonly Element[] {
  return elementsIn(element, "p").filter((paragraph) => wordsOf(paragraph).trim() !== "");
}

/** What stands in a post for its picture. */
export function isPictureLink(node: ElementContent): boolean {
  if (node.type !== "element" || node.tagName !== "a") return false;
  return /^\s*(?:pic\.(?:twitter|x)\.com\/\S+|\[image or embed\])\s*$/i.test(wordsOf(node));
}

/** A paragraph that is one link is the post's words, not a way elsewhere. */
export function withoutLink(paragraph: Element): Element {
  const [only, ...others] = paragraph.children.filter((child) => !isBlank(child));
  const isLink = only?.type === "element" && only.tagName === "a" && others.length === 0;
  return isLink ? { ...paragraph, children: only.children } : paragraph;
}

const isBlank = (node: ElementContent) => node.type === "text" && node.value.trim() === "";

function elementsIn(node: Element, tagName: string): readonly Element[] {
  return node.children.flatMap((child) =>
    child.type !== "element" ? [] : child.tagName === tagName ? [child] : elementsIn(child, tagName),
  );
}

/** Words with a blank between elements. */
function wordsOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === "text" ? child.value : child.type === "element" ? ` ${wordsOf(child)} ` : "",
    )
    .join("");
}
