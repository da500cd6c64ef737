import type { Element, ElementContent, Root, RootContent } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { alternatives } from "../../language/alternatives.ts";
import { importList } from "../../language/import-lists.ts";
import { wordsOfAll } from "../../language/unread-languages.ts";
import { textOf } from "./head-fields.ts";
import { signOf } from "./page-signs.ts";
import { isSmallPicture, pictureAddress } from "./picture-address.ts";
import type { Sourced } from "./values.ts";

/** The picture above an article's text, and what stands under it. */
export interface LeadPicture {
  /** As the page writes it: absolute or not. */
  readonly src: string;
  readonly alt?: Sourced<string>;
  readonly caption?: Sourced<string>;
  readonly credit?: Sourced<string>;
  readonly element: Element;
  /** Nothing else stands in the element. One with more is text: it opens the article, whole. */
  readonly isAlone: boolean;
}

/** 'Photo:', 'Foto von' */
const creditLabel = `${alternatives(wordsOfAll("creditWords"))}\\s*(?:${alternatives(importList("creditBy"))}\\b|[:|©])`;
/** 'The wall at noon. Photo: Ana Diaz', '… | © Ana Diaz/dpa': who made the picture, behind what it shows. */
const creditAtEnd = new RegExp(
  `^(?<caption>.*?)(?:^|(?<=[.!?…”"»])\\s+|\\s+[|/–—-]\\s+|\\s*[([])(?<credit>(?:©|\\(c\\)|${creditLabel}).{2,70}?)[)\\]]?$`,
  "isu",
);

/** Elements whose pictures are not the article's. */
const outside = new Set("nav aside footer form template noscript".split(" "));

/**
 * Finds the picture that stands between headline and text with its caption, its credit and its words for who cannot see
 * it; of several the one that the page's data name. `text` is the element of the first paragraph.
 */
export function findLeadPicture(
  tree: Root,
  text: Element | undefined,
  named: string | undefined,
): LeadPicture | undefined {
  const { found } = boxesIn(tree, text);
  const pictures = found.flatMap((box) => pictureOf(box) ?? []);
  const same = pictures.find(({ src }) => named !== undefined && isSamePicture(src, named));
  const told = pictures.find(({ caption, credit }) => caption !== undefined || credit !== undefined);
  return same ?? told ?? (named === undefined ? pictures[0] : undefined);
}

interface Boxes {
  readonly found: readonly Element[];
  /** Whether the text was reached. */
  readonly atText: boolean;
  /** There is more than one picture within: no box around it is that of one. */
  readonly several?: boolean;
}

/** The figures up to the text, and the smallest boxes that hold what a figure holds: one picture and its caption. */
function boxesIn(node: Root | RootContent, text: Element | undefined): Boxes {
  if (node === text) return { found: [], atText: true };
  if (!("children" in node) || (node.type === "element" && isElsewhere(node, text)))
    return { found: [], atText: false };
  const isFigure = node.type === "element" && node.tagName === "figure";
  if (isFigure && captionsIn(node).length > 0) {
    return { found: [node], atText: text !== undefined && elementsIn(node, text.tagName).includes(text) };
  }
  const found: Element[] = [];
  let several = false;
  for (const child of node.children) {
    const inner = boxesIn(child as RootContent, text);
    found.push(...inner.found);
    several ||= inner.several === true;
    if (inner.atText) return { found, atText: true };
  }
  const images =
    several || node.type !== "element" ? [] : imagesIn(node).filter((image) => !isSmallPicture(image));
  several ||= images.length > 1;
  const isBox =
    node.type === "element" &&
    images.length === 1 &&
    !found.some((box) => captionsIn(box).length > 0) &&
    isPictureBox(node);
  if (isBox) return { found: [node], atText: false };
  return { found: found.length === 0 && isFigure ? [node] : found, atText: false, several };
}

/** Parts of a page whose pictures are not its article's: a menu, a teaser, the portrait beside a byline. */
function isElsewhere(element: Element, text: Element | undefined): boolean {
  if (outside.has(element.tagName)) return true;
  const sign = signOf(element);
  return sign !== undefined && elsewhere.has(sign) && (text === undefined || !holds(element, text));
}

const elsewhere: ReadonlySet<PageSign> = new Set([
  "biography",
  "byline",
  "comments",
  "navigation",
  "related",
]);

const holds = (outer: Element, inner: Element): boolean =>
  outer.children.some((child) => child === inner || (child.type === "element" && holds(child, inner)));

/** Says whether what holds one picture is no figure, and holds its caption and nothing else to read. */
function isPictureBox(box: Element): boolean {
  const captions = captionsIn(box);
  return captions.length > 0 && isOnePicture(box) && besideCaptions(box, captions) === "";
}

/** The captions under a picture: `figcaption`, else what the page calls caption or credit. */
function captionsIn(box: Element): readonly Element[] {
  const captions = elementsIn(box, "figcaption");
  return captions.length > 0 ? captions : calledCaption(box);
}

function calledCaption(box: Element): readonly Element[] {
  return box.children.flatMap((child) =>
    child.type !== "element" || outside.has(child.tagName)
      ? []
      : signOf(child) === "caption" && textOf(child) !== "" && imagesIn(child).length === 0
        ? [child]
        : calledCaption(child),
  );
}

/** Says whether a figure is one picture and the words under it: not a gallery, and without a quote or a list. */
function isOnePicture(figure: Element): boolean {
  const captions = captionsIn(figure);
  const others = "figure blockquote table ul ol pre h1 h2 h3".split(" ");
  const nested = figure.tagName === "figure" ? 0 : 1;
  if (imagesIn(figure).length > 1 || captions.filter((each) => !isCredit(each)).length > 1) return false;
  if (others.some((name) => elementsIn(figure, name).length > (name === "figure" ? nested : 0))) return false;
  return captions.length === 0 || /^.{0,79}(?<![.!?…。！？].?)$/su.test(besideCaptions(figure, captions));
}

/** The words of a figure that stand outside of its captions: of a picture, who made it. */
function besideCaptions(figure: Element, captions: readonly Element[]): string {
  return textOf(readable(without(figure, captions)));
}

function imagesIn(figure: Element): readonly Element[] {
  const images = elementsIn(figure, "img");
  return images.length > 0 ? images : elementsIn(figure, "amp-img");
}

function pictureOf(figure: Element): LeadPicture | undefined {
  const [image] = imagesIn(figure);
  const src = image && pictureAddress(image);
  if (image === undefined || src === undefined || isSmallPicture(image)) return undefined;
  const from = "figure";
  const sourced = (value: string) => (value === "" ? undefined : { value, from });
  const alt = sourced(String(image.properties["alt"] ?? "").trim());
  const { caption, credit } = wordsUnder(figure);
  return {
    src,
    element: figure,
    isAlone: isOnePicture(figure),
    ...(alt ? { alt } : {}),
    ...(caption ? { caption: { value: caption, from } } : {}),
    ...(credit ? { credit: { value: credit, from } } : {}),
  };
}

function wordsUnder(figure: Element): { readonly caption?: string; readonly credit?: string } {
  const all = captionsIn(figure);
  const credits = all.length > 1 ? all.filter(isCredit) : [];
  const [figcaption] = all.filter((each) => !credits.includes(each));
  const beside = figcaption ? besideCaptions(figure, all) : "";
  const under = readable(figcaption ?? figure);
  const [marked] = creditsIn(under);
  const credit = marked ? textOf(marked) : "";
  const whole = textOf(marked ? without(under, [marked]) : under);
  const split = credit === "" ? creditAtEnd.exec(whole)?.groups : undefined;
  const [caption, own] = split ? [split["caption"]!.trim(), split["credit"]!.trim()] : [whole, credit];
  const name = [own, ...credits.map(textOf), beside].filter((each) => each !== "").join(" ");
  const words = withoutDash(caption);
  return { ...(words === "" ? {} : { caption: words }), ...(name === "" ? {} : { credit: name }) };
}

/** Where the credit stood, the dash before it is left: 'The wall at noon. –'. */
export const withoutDash = (caption: string) => caption.replace(/^[|–—-]\s+|\s+[|–—/-]$/gu, "").trim();

/** An element without buttons, drawings and what is shown in place of scripts. */
function readable(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    return /^(?:button|svg|noscript|script|style|picture|video)$/.test(child.tagName)
      ? []
      : [readable(child)];
  });
  return { ...element, children };
}

/** Elements that a page marks as the credit of a picture. */
function creditsIn(element: Element): readonly Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return isCredit(child) ? [child] : creditsIn(child);
  });
}

function isCredit(element: Element): boolean {
  const { className, itemProp } = element.properties;
  const names = [className ?? [], itemProp ?? []].flat(2).join(" ");
  return /credit|copyright|photographer|attribution|fotograf/i.test(names) && textOf(element) !== "";
}

function without(element: Element, gone: readonly Element[]): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    return gone.includes(child) ? [] : [without(child, gone)];
  });
  return { ...element, children };
}

function elementsIn(node: Element, tagName: string): readonly Element[] {
  return node.children.flatMap((child) =>
    child.type !== "element" || child.tagName === "noscript"
      ? []
      : child.tagName === tagName
        ? [child]
        : elementsIn(child, tagName),
  );
}

/** The same file in another size or crop has the same name but for its numbers. */
export function isSamePicture(one: string, other: string): boolean {
  const nameOf = (src: string) => {
    const path = src.replace(/[?#].*$/, "");
    return path
      .slice(path.lastIndexOf("/") + 1)
      .toLowerCase()
      .replace(/\.\w+$/, "")
      .replace(/[-_]?\d{2,4}x\d{2,4}|[-_]scaled$/g, "");
  };
  return nameOf(one).length > 3 && nameOf(one) === nameOf(other);
}
