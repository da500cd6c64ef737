import type { Element, ElementContent, Root, RootContent } from "hast";
import {
  hasWordsBesideParagraphs,
  isPictureLink,
  mastodonFrame,
  withoutLink,
} from "../../parse/body/tidy-posts.ts";
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

/**
 * X and Bluesky: a paragraph, then '— Mara Quay (@maraquay)' and the day, which is a link to the post. A post with
 * words elsewhere stays as it is.
 */
function signedPost(quote: Element): Element {
  const words = quote.children.filter((child): child is Element => isElement(child, "p"));
  const rest = { ...quote, children: quote.children.filter((child) => !isElement(child, "p")) };
  const link = linksIn(rest).at(-1) ?? linksIn(quote).at(-1);
  const address = String(link?.properties["href"] ?? "");
  const told = textOf(rest);
  const [, name, handle, end] = /^[—–-]\s*(.+?)\s*\(\s*(@[\w.@-]+)\s*\)\s*(.*)$/su.exec(told) ?? [];
  const isSigned = name !== undefined && (end === "" || (link !== undefined && end === textOf(link)));
  if (words.length === 0) return isSigned || /^(?:https?:\S+)?$/.test(told) ? frame(address, told) : quote;
  return isSigned ? post(words.flatMap(lines), `— ${name} (${handle})`, address, end ?? "") : quote;
}

/**
 * Instagram and Threads: perhaps the words, then 'A post shared by Mara Quay (@maraquay)', in any language. A post with
 * words elsewhere, or whose author is not known, stays as it is.
 */
function sharedPost(quote: Element): Element {
  const address = String(
    quote.properties["dataInstgrmPermalink"] ??
      quote.properties["dataTextPostPermalink"] ??
      linksIn(quote).at(-1)?.properties["href"] ??
      "",
  );
  if (hasWordsBesideParagraphs(quote)) return unlinked(quote);
  const paragraphs = elementsIn(quote, "p").filter((each) => textOf(each) !== "");
  const credit = paragraphs.findLast((each) => /\(@[\w.]+\)/.test(textOf(each)));
  const words = paragraphs.filter((each) => each !== credit);
  const told = credit ? textOf(credit) : "";
  const day = credit ? elementsIn(credit, "time").map(textOf).join(" ") : "";
  if (words.length === 0) return isCreditOnly(told, day) ? frame(address, told) : unlinked(quote);
  const [, before, name, handle, after] =
    /^([^.!?…:]{0,40})\s(?:by|von|par|de|por|da|door|av|af)\s+([^()]{2,60}?)\s*\((@[\w.]+)\)(.*)$/su.exec(
      ` ${told}`,
    ) ?? [];
  if (before === undefined || !isDay(after!, day)) return unlinked(quote);
  const sent = day || after!.replace(/^\s*\p{L}{1,3}\s/u, "").trim();
  return post(words.map(withoutLink).flatMap(lines), `— ${name} (${handle})`, address, sent);
}

/** A post whose paragraphs are its words, though each be one link. */
function unlinked(node: Element): Element {
  if (node.tagName === "p") return withoutLink(node);
  const children = node.children.map((child) => (child.type === "element" ? unlinked(child) : child));
  return { ...node, children };
}

/** Says whether a paragraph without a sentence of its own tells whose a post is, and when it was sent. */
function isCreditOnly(told: string, day: string): boolean {
  const [, after] = /^[^.!?…:]{0,100}\(@[\w.]+\)(.*)$/su.exec(told) ?? [];
  return told === "" || (after !== undefined && isDay(after, day));
}

/** 'on Mar 16, 2026': the day, behind a short word; marked as a time or not. */
const isDay = (told: string, day: string) =>
  /^\s*(?:\p{L}{1,3}\s*)?(?:[^!?…]{0,20}\b\d{4}\b[^.!?…]{0,30})?\.?$/u.test(told.replace(day, ""));

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
