import type { Element, ElementContent, Root } from "hast";
import { textOf } from "./head-fields.ts";
import { signOf } from "./page-signs.ts";
import { isSmallPicture } from "./picture-address.ts";

/**
 * Makes a figure of a picture and of what the page calls its caption right behind it, where they stand in no figure:
 * they belong together wherever the picture goes. Within a caption, a credit that touches a sentence is parted from it.
 */
export function joinCaptions(node: Root | Element): void {
  if (node.type === "element" && node.tagName === "figure") {
    partCredits(node);
    return;
  }
  const children = node.children as ElementContent[];
  for (const [index, child] of children.entries()) {
    if (child.type !== "element") continue;
    const at = behind(children, index);
    const next = children[at];
    if (isCaption(next) && isPicture(child) && !isCaption(children[behind(children, at)])) {
      const caption = { ...next, tagName: "figcaption" };
      partCredits(caption);
      children[index] = { type: "element", tagName: "figure", properties: {}, children: [child, caption] };
      children.splice(at, 1);
    } else joinCaptions(child);
  }
}

/** The place of the next node that is no blank. */
function behind(children: readonly ElementContent[], index: number): number {
  let at = index + 1;
  while (at < children.length && isBlank(children[at]!)) at++;
  return at;
}

const isBlank = (node: ElementContent) =>
  node.type === "comment" || (node.type === "text" && node.value.trim() === "");

/** One picture, and no words with it. */
function isPicture(element: Element): boolean {
  const [image, ...others] = imagesIn(element);
  return image !== undefined && others.length === 0 && !isSmallPicture(image) && textOf(element) === "";
}

function isCaption(node: ElementContent | undefined): node is Element {
  return (
    node?.type === "element" &&
    /^(?:p|div|span|small|em)$/.test(node.tagName) &&
    signOf(node) === "caption" &&
    textOf(node) !== "" &&
    imagesIn(node).length === 0
  );
}

function imagesIn(element: Element): readonly Element[] {
  if (/^(?:img|amp-img)$/.test(element.tagName)) return [element];
  if (/^(?:noscript|figure)$/.test(element.tagName)) return [];
  return element.children.flatMap((child) => (child.type === "element" ? imagesIn(child) : []));
}

/** '<figcaption>The wall at noon.<span>MARA QUAY</span>' */
function partCredits(element: Element): void {
  for (const [index, child] of element.children.entries()) {
    const next = element.children[index + 1];
    if (child.type === "element") partCredits(child);
    const isParted = next?.type === "element" && /^\p{Lu}/u.test(textIn(next));
    if (isParted && /[.!?…]["”’»)]?$/.test(textIn(child)))
      element.children.splice(index + 1, 0, { type: "text", value: " " });
  }
}

function textIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textIn).join("") : "";
}
