import type { Element, ElementContent, Root, RootContent } from "hast";
import { raw } from "hast-util-raw";
import { toXast } from "hast-util-to-xast";
import { toXml } from "xast-util-to-xml";
import { escapeXml, xmlCharacters } from "../escape/xml.ts";
import { isRightToLeft } from "../site/text-direction.ts";
import type { BookPicture, BookPlace, Chapter } from "./book.ts";

/** A chapter as XHTML, and the pictures in it. */
export interface ChapterFile {
  readonly content: string;
  readonly pictures: readonly BookPicture[];
}

/** What one chapter is written with. */
interface Adaptation extends BookPlace {
  /** Files of the chapters by the addresses of their pages. */
  readonly fileOf: (url: string) => string | undefined;
  /** Ids of the chapter. */
  readonly ids: ReadonlySet<string>;
  readonly pictures: Map<string, BookPicture>;
}

/** Attributes that mean something on a page of the site only. */
const siteOnly = new Set(["dataSpeaker", "loading", "decoding", "tabIndex", "rel"]);

/** Writes a chapter as XHTML: pictures in one form, links that hold away from the site, a well-formed tree. */
export function chapterFile(
  { title, html }: Chapter,
  place: BookPlace & { readonly language: string },
  fileOf: Adaptation["fileOf"],
): ChapterFile {
  const tree = raw({ type: "root", children: [{ type: "raw", value: html }] } as Root) as Root;
  const pictures = new Map<string, BookPicture>();
  const adaptation = { ...place, fileOf, ids: new Set(idsIn(tree.children)), pictures };
  const body: Element = {
    type: "element",
    tagName: "body",
    properties: isRightToLeft(place.language) ? { dir: "rtl" } : {},
    children: adaptAll(tree.children, adaptation),
  };
  // A run that ends a CDATA section may stand in no text.
  const xml = toXml(toXast(body), { closeEmptyElements: true }).replaceAll("]]>", "]]&gt;");
  const tag = escapeXml(place.language);
  const content = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${tag}" xml:lang="${tag}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
${xmlCharacters(xml)}
</html>
`;
  return { content, pictures: [...pictures.values()] };
}

function idsIn(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) =>
    node.type !== "element"
      ? []
      : [...(node.properties["id"] ? [String(node.properties["id"])] : []), ...idsIn(node.children)],
  );
}

function adaptAll(nodes: readonly RootContent[], adaptation: Adaptation): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return [{ type: "text" as const, value: node.value }];
    return node.type === "element" ? adapt(node, adaptation) : [];
  });
}

function adapt({ tagName, properties, children }: Element, adaptation: Adaptation): ElementContent[] {
  // A reading program shows one form.
  if (tagName === "source") return [];
  if (tagName === "picture") return adaptAll(children, adaptation);
  const inside = adaptAll(
    isVoice(properties) ? children.filter((child) => !isAnchor(child)) : children,
    adaptation,
  );
  const kept = Object.fromEntries(
    Object.entries(properties).filter(([name]) => !siteOnly.has(name) && name !== "align"),
  );
  if (properties["align"]) kept["className"] = [`align-${String(properties["align"])}`];
  if (tagName === "img") {
    const src = pictureIn(String(properties["src"] ?? ""), adaptation);
    return src === undefined
      ? []
      : [{ type: "element", tagName, properties: { ...kept, src }, children: [] }];
  }
  if (tagName === "a") {
    const href = addressIn(String(properties["href"] ?? ""), adaptation);
    if (href === undefined) return inside;
    kept["href"] = href;
  }
  return [{ type: "element", tagName, properties: kept, children: inside }];
}

function isVoice({ className }: Element["properties"]): boolean {
  return Array.isArray(className) && className.includes("voice");
}

/** The link of a note to its quotation, to be copied: in a book both stand together. */
function isAnchor(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "a" && String(node.properties["href"]).startsWith("#");
}

/** Where a link leads from the book; `undefined`: nowhere. */
function addressIn(href: string, { origin, fileOf, ids }: Adaptation): string | undefined {
  const [path = "", fragment = ""] = href.split("#", 2);
  if (path === "") return ids.has(fragment) || ids.has(decoded(fragment)) ? href : undefined;
  if (!path.startsWith("/")) return href;
  // Which ids another chapter has is not known here: its beginning is there in any case.
  return fileOf(path) ?? (origin === undefined ? undefined : origin + href);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Forms that every reading program shows: what is another is made one of them. */
const forms: Readonly<Record<string, string>> = { jpg: "jpg", jpeg: "jpg", png: "png", gif: "gif" };

function pictureIn(url: string, { base, pictures }: Adaptation): string | undefined {
  const name = url.startsWith(`${base}assets/pictures/`) ? url.slice(url.lastIndexOf("/") + 1) : undefined;
  const [, stem, form] = /^([\w-]+)\.(\w+)$/.exec(name ?? "") ?? [];
  if (stem === undefined || form === undefined) return undefined;
  const file = `pictures/${stem}.${forms[form] ?? "jpg"}`;
  pictures.set(url, { url, file });
  return file;
}
