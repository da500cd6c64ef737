import type { Image, Nodes, Root } from "mdast";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { isScalar, parseDocument, stringify } from "yaml";
import { escapeAttribute } from "../escape/attribute.ts";

/** Where an article names a picture of the web: in its front matter, in Markdown, or in the HTML of a figure. */
export interface PicturePlace {
  readonly address: string;
  /** Offsets of what is written there, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The same with another address. */
  readonly write: (address: string) => string;
}

const writer = remark().use(remarkGfm).freeze();

/** Lists the pictures that an article names, in order. What stands in code or in a comment names none. */
export function picturesOf(article: string): readonly PicturePlace[] {
  const [head = ""] = /^---\n[\s\S]*?\n---\n/.exec(article) ?? [];
  const body = writer.parse(article.slice(head.length)) as Root;
  return [...inFrontMatter(head), ...inMarkdown(body, article, head.length)];
}

/** Writes other addresses in the places of some; the rest of the article stays as it is. */
export function withPictures(article: string, names: ReadonlyMap<string, string>): string {
  let text = "";
  let from = 0;
  for (const { address, start, end, write } of picturesOf(article)) {
    const name = names.get(address);
    if (name === undefined) continue;
    text += article.slice(from, start) + write(name);
    from = end;
  }
  return text + article.slice(from);
}

const isOfWeb = (address: string) => /^https?:\/\//i.test(address);

function inFrontMatter(head: string): readonly PicturePlace[] {
  const opening = "---\n".length;
  if (head === "") return [];
  const image = parseDocument(head.slice(opening, -opening)).get("image", true);
  if (!isScalar(image) || typeof image.value !== "string" || !isOfWeb(image.value) || !image.range) return [];
  const [start, end] = image.range;
  return [
    {
      address: image.value,
      start: opening + start,
      end: opening + end,
      write: (name) => stringify(name).trimEnd(),
    },
  ];
}

function inMarkdown(node: Nodes, article: string, offset: number): readonly PicturePlace[] {
  if ("children" in node) return node.children.flatMap((child) => inMarkdown(child, article, offset));
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  if (node.type === "html") return inHtml(article.slice(offset + start, offset + end), offset + start);
  if (node.type !== "image" || !isOfWeb(node.url)) return [];
  return [
    { address: node.url, start: offset + start, end: offset + end, write: (url) => written(node, url) },
  ];
}

function written({ alt, title }: Image, url: string): string {
  return writer.stringify({ type: "root", children: [{ type: "image", url, alt, title }] } as never).trim();
}

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

function inHtml(html: string, offset: number): readonly PicturePlace[] {
  const places: PicturePlace[] = [];
  const open: HtmlNode[] = [...parseFragment(html, { sourceCodeLocationInfo: true }).childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("tagName" in node)) continue;
    open.push(...[...node.childNodes].reverse());
    const address = node.attrs.find(({ name }) => name === "src")?.value ?? "";
    const at = node.sourceCodeLocation?.attrs?.["src"];
    if (node.tagName !== "img" || !at || !isOfWeb(address)) continue;
    const write = (name: string) => `src="${escapeAttribute(name)}"`;
    places.push({ address, start: offset + at.startOffset, end: offset + at.endOffset, write });
  }
  return places;
}
