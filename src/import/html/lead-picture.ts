import type { Element, ElementContent, Root, RootContent } from "hast";
import { textOf } from "./head-fields.ts";
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

/** 'The wall at noon. Photo: Ana Diaz', '… | © Ana Diaz/dpa': who made the picture, behind what it shows. */
const creditAtEnd =
  /^(?<caption>.*?)(?:^|(?<=[.!?…”"»])\s+|\s+[|/–—-]\s+|\s*[([])(?<credit>(?:©|\(c\)|(?:photo(?:graph|graphie)?|foto(?:graf[ií]a)?|image|imagen|imagem|immagine|bild|picture|cr[eé]dit(?:o|s)?(?:\s+photo)?|quelle|source)\s*(?:by\b|von\b|[:|©])).{2,70}?)[)\]]?$/isu;

/** Parts of a page whose pictures are not its article's. */
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
  const figures: Element[] = [];
  collect(tree, text, figures);
  const pictures = figures.flatMap((figure) => pictureOf(figure) ?? []);
  return pictures.find(({ src }) => named !== undefined && isSame(src, named)) ?? pictures[0];
}

/** Gathers the figures up to the text. Gives whether the text was reached. */
function collect(node: Root | RootContent, text: Element | undefined, figures: Element[]): boolean {
  if (node === text) return true;
  if (!("children" in node) || (node.type === "element" && outside.has(node.tagName))) return false;
  if (node.type === "element" && node.tagName === "figure") {
    figures.push(node);
    return text !== undefined && elementsIn(node, text.tagName).includes(text);
  }
  return node.children.some((child) => collect(child as RootContent, text, figures));
}

/** Says whether a figure is one picture and the words under it: not a gallery, and without a quote or a list. */
function isOnePicture(figure: Element): boolean {
  const captions = elementsIn(figure, "figcaption");
  const others = "figure blockquote table ul ol pre h1 h2 h3".split(" ");
  if (imagesIn(figure).length > 1 || captions.length > 1) return false;
  if (others.some((name) => elementsIn(figure, name).length > 0)) return false;
  const [caption] = captions;
  return caption === undefined || /^.{0,79}(?<![.!?…。！？].?)$/su.test(besideCaption(figure, caption));
}

/** The words of a figure that stand outside of its caption: of a picture, who made it. */
function besideCaption(figure: Element, caption: Element): string {
  return textOf(readable(without(figure, caption)));
}

function imagesIn(figure: Element): readonly Element[] {
  const images = elementsIn(figure, "img");
  return images.length > 0 ? images : elementsIn(figure, "amp-img");
}

function pictureOf(figure: Element): LeadPicture | undefined {
  const [image] = imagesIn(figure);
  const src = ["dataSrc", "dataOriginal", "src"]
    .map((key) => String(image?.properties[key] ?? ""))
    .find((each) => each !== "" && !each.startsWith("data:"));
  if (image === undefined || src === undefined || /\.svg(?:$|\?)/i.test(src) || isSmall(image))
    return undefined;
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
  const [figcaption] = elementsIn(figure, "figcaption");
  const beside = figcaption ? besideCaption(figure, figcaption) : "";
  const under = readable(figcaption ?? figure);
  const [marked] = creditsIn(under);
  const credit = marked ? textOf(marked) : "";
  const whole = textOf(marked ? without(under, marked) : under);
  const split = credit === "" ? creditAtEnd.exec(whole)?.groups : undefined;
  const [caption, own] = split ? [split["caption"]!.trim(), split["credit"]!.trim()] : [whole, credit];
  const name = [own, beside].filter((each) => each !== "").join(" ");
  return { ...(caption === "" ? {} : { caption }), ...(name === "" ? {} : { credit: name }) };
}

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
    const names = [child.properties["className"] ?? [], child.properties["itemProp"] ?? []].flat(2).join(" ");
    const isCredit =
      /credit|copyright|photographer|attribution|fotograf/i.test(names) && textOf(child) !== "";
    return isCredit ? [child] : creditsIn(child);
  });
}

function without(element: Element, gone: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] =>
    child === gone ? [] : [child.type === "element" ? without(child, gone) : child],
  );
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

function isSmall({ properties }: Element): boolean {
  return [properties["width"], properties["height"]].some(
    (each) => each !== undefined && Number(each) > 0 && Number(each) < 120,
  );
}

/** The same file in another size or crop has the same name but for its numbers. */
function isSame(one: string, other: string): boolean {
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
