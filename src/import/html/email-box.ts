import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import type { Leaf } from "./leaves.ts";

/** Letters of the shortest invitation, of the longest, and how many paragraphs it has at most. */
const invitation = { shortest: 25, longest: 700, paragraphs: 3 };

/** Letters of the longest line outside the field's own form that invites without a heading over it. */
const longestLine = 90;

/** Which part of a page's prose an invitation is at most: a whole article may stand in a form. */
const mostProse = 0.3;

/**
 * Finds the boxes that ask for an address of e-mail: the smallest box around the field that says what for. A field beside
 * a place for a text, or for a password, is of a form that asks for something else. A box that holds paragraphs of the
 * article beside the field is none.
 */
export function emailBoxes(
  leaves: readonly Leaf[],
  weights: readonly number[],
): ReadonlyMap<Element, PageSign> {
  const roots = new Set(leaves.flatMap(({ path }) => path.slice(0, 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Map<Element, PageSign>();
  for (const path of [...roots].flatMap((root) => fieldsIn(root, []))) {
    const box = path.findLast((element) => sizeIn(leaves, element) >= invitation.shortest);
    if (box === undefined || /^(?:html|body|main|article)$/.test(box.tagName)) continue;
    const inside = [...leaves.keys()].filter((index) => leaves[index]!.path.includes(box));
    const prose = inside.reduce((sum, index) => sum + weights[index]!, 0);
    const paragraphs = inside.filter((index) => weights[index]! > 0).length;
    const isSmall = paragraphs <= invitation.paragraphs && sizeIn(leaves, box) <= invitation.longest;
    const hasHeadline = inside.some((index) => leaves[index]!.path.some(({ tagName }) => tagName === "h1"));
    const form = path[path.indexOf(box) + 1];
    const outside = inside.filter((index) => form === undefined || !leaves[index]!.path.includes(form));
    const isOfText = box.tagName !== "form" && readsAsReport(outside.map((index) => leaves[index]!));
    if (isSmall && !hasHeadline && !isOfText && prose <= mostProse * total)
      found.set(box, asksMore(box) ? "form" : "newsletter");
  }
  return found;
}

/**
 * Says whether the lines around a bare field are paragraphs of the article: several of them, one that quotes, or a long
 * one without a heading. The words of an invitation are few.
 */
export function readsAsReport(around: readonly Leaf[]): boolean {
  const isHeading = ({ path }: Leaf) => path.some(({ tagName }) => /^h[2-6]$/.test(tagName));
  const lines = around.filter((leaf) => !isHeading(leaf) && leaf.size >= invitation.shortest);
  if (lines.length > 1 || lines.some(({ text }) => /["“”„«»「」]/.test(text))) return true;
  return lines.some(({ size }) => size > longestLine) && !around.some(isHeading);
}

const sizeIn = (leaves: readonly Leaf[], box: Element) =>
  leaves.reduce((sum, { path, size }) => sum + (path.includes(box) ? size : 0), 0);

/** The elements around each field for an address, outermost first. */
function fieldsIn(element: Element, path: readonly Element[]): readonly (readonly Element[])[] {
  const inner = [...path, element];
  return element.children.flatMap((child) =>
    child.type !== "element" ? [] : isEmailField(child) ? [inner] : fieldsIn(child, inner),
  );
}

/** Says whether a field for an address of e-mail stands in an element. */
export function hasEmailField(element: Element): boolean {
  return fieldsIn(element, []).length > 0;
}

function isEmailField({ tagName, properties }: Element): boolean {
  if (tagName !== "input") return false;
  const type = String(properties["type"] ?? "text");
  const names = [properties["name"], properties["id"], properties["autoComplete"]].flat().join(" ");
  return type === "email" || (type === "text" && /\be-?mail/i.test(names));
}

function asksMore({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === "element" &&
      (child.tagName === "textarea" || child.properties["type"] === "password" || asksMore(child)),
  );
}
