import type { Element, ElementContent, Root, RootContent } from "hast";
import { isPictureLink, mastodonFrame, withoutLink } from "../../parse/body/tidy-posts.ts";
import { textOf } from "./head-fields.ts";

/** The class of a block quote that holds a post, after `readPosts`. */
const postClass = "embedded-post";

/** Classes that the hosts of posts give the block quotes which their scripts would replace. */
const kinds: Readonly<Record<string, (quote: Element) => Element>> = {
  "twitter-tweet": signedPost,
  "twitter-video": signedPost,
  "bluesky-embed": signedPost,
  "mastodon-embed": mastodonFrame,
  "instagram-media": sharedPost,
  "text-post-media": sharedPost,
};

/** Says whether an element is an embedded post. */
export function isPost({ tagName, properties }: Element): boolean {
  return tagName === "blockquote" && [properties["className"] ?? []].flat().includes(postClass);
}

/** Says whether a leaf stands in an embedded post: what is said there is said of the post. */
export function isInPost({ path }: { readonly path: readonly Element[] }): boolean {
  return path.some(isPost);
}

/**
 * Rewrites the embedded posts of a page, in place: the words of each, and under them who wrote it, where and when, as
 * '— Mara Quay (@maraquay) 14 March 2026'. That is how attribution knows a signature. One without words becomes a
 * frame, of which a build prints the address. Nothing is loaded.
 */
export function readPosts(tree: Root): void {
  const open: (Root | RootContent)[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("children" in node)) continue;
    node.children = node.children.map((child) =>
      child.type === "element" ? (postOf(child) ?? child) : child,
    ) as never;
    open.push(...(node.children as RootContent[]));
  }
}

function postOf(element: Element): Element | undefined {
  if (element.tagName !== "blockquote") return undefined;
  const names = [element.properties["className"] ?? []].flat().map(String);
  const read = names.map((name) => kinds[name]).find((each) => each !== undefined);
  return read?.(element);
}

/** X and Bluesky: a paragraph, then '— Mara Quay (@maraquay)' and the day, which is a link to the post. */
function signedPost(quote: Element): Element {
  const words = quote.children.filter((child): child is Element => isElement(child, "p"));
  const rest = { ...quote, children: quote.children.filter((child) => !isElement(child, "p")) };
  const [, name, handle] = /[—–-]\s*(.+?)\s*\(\s*(@[\w.@-]+)\s*\)/u.exec(textOf(rest)) ?? [];
  const link = linksIn(rest).at(-1) ?? linksIn(quote).at(-1);
  const address = String(link?.properties["href"] ?? "");
  if (words.length === 0) return frame(address, textOf(quote));
  if (name === undefined || handle === undefined) return quote;
  return post(words.flatMap(lines), `— ${name} (${handle})`, address, link ? textOf(link) : "");
}

/** Instagram and Threads: perhaps the words, then 'A post shared by Mara Quay (@maraquay)', in any language. */
function sharedPost(quote: Element): Element {
  const address = String(
    quote.properties["dataInstgrmPermalink"] ??
      quote.properties["dataTextPostPermalink"] ??
      linksIn(quote).at(-1)?.properties["href"] ??
      "",
  );
  const paragraphs = elementsIn(quote, "p");
  const credit = paragraphs.find((each) => /\(@[\w.]+\)/.test(textOf(each)));
  const [, name, handle] =
    /\s(?:by|von|par|de|por|da|door|av|af)\s+([^()]{2,60}?)\s*\((@[\w.]+)\)/u.exec(
      ` ${credit ? textOf(credit) : ""}`,
    ) ?? [];
  const words = paragraphs.filter((each) => each !== credit && textOf(each) !== "");
  if (words.length === 0 || name === undefined || handle === undefined)
    return frame(address, credit ? textOf(credit) : "");
  const day = credit ? elementsIn(credit, "time").map(textOf).join(" ") : "";
  return post(words.map(withoutLink).flatMap(lines), `— ${name} (${handle})`, address, day);
}

/** The paragraphs of a post, which are parted by two line breaks; without the address of its picture. */
function lines(paragraph: Element): readonly Element[] {
  const parts: ElementContent[][] = [[]];
  for (const [index, child] of paragraph.children.entries()) {
    if (isPictureLink(child)) continue;
    if (isElement(child, "br") && isElement(paragraph.children[index - 1], "br")) parts.push([]);
    else parts.at(-1)!.push(child);
  }
  return parts.map((children) => element("p", trimmed(children))).filter((each) => textOf(each) !== "");
}

function trimmed(children: readonly ElementContent[]): ElementContent[] {
  const isBlank = (child: ElementContent) =>
    isElement(child, "br") || (child.type === "text" && child.value.trim() === "");
  return children.slice(0, children.findLastIndex((child) => !isBlank(child)) + 1);
}

function post(words: readonly Element[], signature: string, address: string, day: string): Element {
  const link = address === "" ? [] : [element("a", [text(day || address)], { href: address })];
  const signed = element("p", [text(`${signature} `), ...link]);
  return element("blockquote", [...words, signed], { className: [postClass] });
}

function frame(address: string, title: string): Element {
  return element("iframe", [], { src: address, title });
}

function isElement(node: ElementContent | undefined, tagName: string): node is Element {
  return node?.type === "element" && node.tagName === tagName;
}

const linksIn = (node: Element) => elementsIn(node, "a");

function elementsIn(node: Element, tagName: string): readonly Element[] {
  return node.children.flatMap((child) =>
    child.type !== "element" ? [] : child.tagName === tagName ? [child] : elementsIn(child, tagName),
  );
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children };
}

const text = (value: string) => ({ type: "text" as const, value });
