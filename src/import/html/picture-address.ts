import type { Element, ElementContent, Root, RootContent } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parseFragment } from "parse5";

/** A smaller picture is an icon, a button or a portrait beside a name, in pixels. */
const leastWidth = 120;

/** Attributes in which pages keep the address of a picture that a script would load, then the picture's own. */
const lazy = ["dataSrc", "dataOriginal", "dataLazySrc", "src"] as const;
const lazySets = ["dataSrcset", "dataSrcSet", "dataLazySrcset", "srcSet"] as const;

/** The address of a picture as the page writes it, where the picture is no placeholder and no drawing. */
export function pictureAddress(image: Element): string | undefined {
  const { properties } = image;
  const named = lazy.map((key) => textOf(properties[key])).find(isAddress);
  const found = named ?? lazySets.flatMap((key) => largestOf(textOf(properties[key])) ?? [])[0];
  return found === undefined || /\.svg(?:$|[?#])/i.test(found) ? undefined : found;
}

/** Says whether a page gives a picture the size of an icon. A set of sizes tells more than the width it is drawn at. */
export function isSmallPicture({ properties }: Element): boolean {
  if (lazySets.some((key) => / (?:[2-9]\d\d|\d{4,})w/.test(textOf(properties[key])))) return false;
  return [properties["width"], properties["height"]].some(
    (each) => each !== undefined && Number(each) > 0 && Number(each) < leastWidth,
  );
}

const isAddress = (text: string) => text !== "" && !text.startsWith("data:") && !text.startsWith("about:");
const textOf = (value: unknown) =>
  value === undefined || value === null ? "" : [value].flat().join(",").trim();

/** 'a.jpg 320w, b.jpg 1200w': the largest. An address may hold commas, so that only one behind a size parts two. */
function largestOf(set: string): string | undefined {
  let from = 0;
  const sizes = [...set.matchAll(/(?<!\s)\s+(\d+(?:\.\d+)?)[wx](?:\s*,\s*|\s*$)/g)].map(
    ({ 0: found, 1: size, index }) => {
      const address = set.slice(from, index).split(/\s+/).at(-1)!;
      from = index + found.length;
      return { address: address.replace(/^,+/, ""), size: Number(size) };
    },
  );
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  const found = largest?.address ?? (/^[^\s,]+$/.test(set) ? set : undefined);
  return found !== undefined && isAddress(found) ? found : undefined;
}

/**
 * Gives the pictures of a page their addresses, in place, where a script would do so: from the `noscript` beside a
 * placeholder, from the sources of a `picture`, from the link that opens the picture in full.
 */
export function loadPictures(tree: Root): void {
  const open: (Root | RootContent)[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("children" in node)) continue;
    if (node.type === "element" && node.tagName === "head") continue;
    if (node.type === "element") nameFrom(node);
    takeFromNoscript(node as Root | Element);
    for (const child of node.children) open.push(child as RootContent);
  }
}

/** From the sources of a `picture`, and from a link to a file that is a picture. */
function nameFrom(element: Element): void {
  if (element.tagName !== "picture" && element.tagName !== "a") return;
  const [image] = imagesUnder(element);
  if (image === undefined || pictureAddress(image) !== undefined) return;
  const sets =
    element.tagName === "picture" ? element.children.filter((child) => isElement(child, "source")) : [];
  const href = element.tagName === "a" ? textOf(element.properties["href"]) : "";
  const source = sets.flatMap((set) => pictureAddress(set as Element) ?? [])[0];
  const found = source ?? (/\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i.test(href) ? href : undefined);
  if (found !== undefined) image.properties["dataSrc"] = found;
}

/** What a page shows without scripts: the picture of the placeholder beside it, or one that stands nowhere else. */
function takeFromNoscript(node: Root | Element): void {
  const children = node.children as ElementContent[];
  for (const [index, child] of children.entries()) {
    if (!isElement(child, "noscript")) continue;
    const shown = imageIn(child);
    const address = shown && pictureAddress(shown);
    if (shown === undefined || address === undefined) continue;
    const beside = pictureBeside(children, index);
    if (beside === undefined) children[index] = shown;
    else if (pictureAddress(beside) === undefined) beside.properties["dataSrc"] = address;
  }
}

/** How many elements away a placeholder may stand. */
const near = 3;

/** The picture in the elements before another one, else in those behind it. */
function pictureBeside(siblings: readonly ElementContent[], index: number): Element | undefined {
  const elements = (nodes: readonly ElementContent[]) =>
    nodes.filter((node): node is Element => node.type === "element" && node.tagName !== "noscript");
  const before = elements(siblings.slice(Math.max(0, index - 2 * near), index)).reverse();
  const after = elements(siblings.slice(index + 1, index + 1 + 2 * near));
  const pictures = [...before.slice(0, near), ...after.slice(0, 1)].flatMap((element) =>
    element.tagName === "img" ? [element] : imagesUnder(element).slice(-1),
  );
  return pictures[0];
}

/** Where scripts may run, `noscript` holds its HTML as text. */
function imageIn(noscript: Element): Element | undefined {
  const html = noscript.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  if (!/<img\b/i.test(html)) return undefined;
  const images = imagesUnder(fromParse5(parseFragment(html.slice(0, 20_000))) as Root);
  return images.length === 1 ? images[0] : undefined;
}

/** Pictures at most some elements below. */
function imagesUnder(node: Root | Element, depth = 4): readonly Element[] {
  if (depth === 0) return [];
  return (node.children as ElementContent[]).flatMap((child) =>
    child.type !== "element" ? [] : child.tagName === "img" ? [child] : imagesUnder(child, depth - 1),
  );
}

function isElement(node: ElementContent | RootContent, tagName: string): node is Element {
  return node.type === "element" && node.tagName === tagName;
}
