import type { Element, ElementContent } from "hast";
import { agencyAtEnd } from "../language/agencies.ts";
import { alternatives } from "../language/alternatives.ts";
import { importList } from "../language/import-lists.ts";
import type { Piece } from "./pieces.ts";

/** 'Ana Reed/AP', 'Foto: dpa', '(AFP)': who made a picture; a caption without its picture is no line of the article. */
const credit = new RegExp(
  `/\\s?\\p{Lu}|©|\\((?:\\p{Lu}{2,}|[^()]*/[^()]*)\\)$|(?<!\\p{L})${alternatives(importList("creditWords"))}\\s*(?::|${alternatives(importList("creditBy"))}\\s)`,
  "u",
);
/** 'Mara Quay, The Harbour': who wrote what stands before it. */
const signature = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:&|${alternatives(importList("and"))})\\s+|\\s+|,\\s+)){2,}\\p{Lu}\\S*$`,
  "u",
);

const crossheadWords = 9;
const standfirstWords = 45;

/**
 * Gives the paragraphs of a saved text their roles back, as far as their shape tells: crossheads, a standfirst, a
 * dateline.
 *
 * Only classes are set and one span is drawn; no character changes and nothing becomes a heading. The span of a
 * dateline is not called so: reader modes throw away what is.
 */
export function setBones(given: readonly Piece[], hasStandfirst: boolean): readonly Piece[] {
  const pieces = given.map((piece) => ({ ...piece, node: keepScores(piece.node) }));
  const shapes = pieces.map(shapeOf);
  let opened = false;
  return pieces.map((piece, index) => {
    const shape = shapes[index];
    if (!shape) return piece;
    const [before, after] = [shapes[index - 1], shapes[index + 1]];
    const isFirst = !opened;
    opened = true;
    if (isFirst && !hasStandfirst && isStandfirst(shape, after)) return classed(piece, "standfirst");
    if (isCrosshead(shape, before, after)) return classed(piece, "crosshead");
    return isFirst || index < 3 ? withDateline(piece) : piece;
  });
}

/** What a paragraph looks like from outside. */
interface Shape {
  readonly text: string;
  readonly words: number;
  /** Ends like a sentence, with its marks. */
  readonly ended: boolean;
  /** Plain words: no link, no picture, no quotation. */
  readonly plain: boolean;
}

function shapeOf({ node, quotes }: Piece): Shape | undefined {
  if (node.type !== "element" || node.tagName !== "p") return undefined;
  const text = textIn(node).trim();
  return {
    text,
    words: text.split(/\s+/).length,
    ended: /[.!?…:;,]["'”’»“‘)\]*]*$/u.test(text),
    plain: quotes.length === 0 && !holds(node, /^(?:a|img|br)$/),
  };
}

/** A short line without a full stop between paragraphs of sentences. */
function isCrosshead(shape: Shape, before: Shape | undefined, after: Shape | undefined): boolean {
  return (
    shape.plain &&
    !shape.ended &&
    shape.words <= crossheadWords &&
    /^["“„«‘']?[\p{Lu}\p{Nd}]/u.test(shape.text) &&
    /\p{L}{2}/u.test(shape.text) &&
    !isCredit(shape.text) &&
    !signature.test(shape.text) &&
    isProse(before) &&
    isProse(after)
  );
}

function isCredit(text: string): boolean {
  return credit.test(text) || agencyAtEnd.test(text);
}

function isProse(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.words > crossheadWords && shape.ended;
}

/** A first line that is more than a label and no sentence, before sentences. */
function isStandfirst(shape: Shape, after: Shape | undefined): boolean {
  return (
    shape.plain &&
    !shape.ended &&
    shape.words >= 6 &&
    shape.words <= standfirstWords &&
    !isCredit(shape.text) &&
    isProse(after)
  );
}

/** 'SALTMARSH, Norland (Agency) - ': capitals to a dash. */
const dateline =
  /^\s*(\p{Lu}[\p{Lu}\s.,’'-]*\p{Lu}(?:,\s\p{Lu}[\p{L}.]*)?)(?:\s\([^()\n]{2,40}\))?\s?(?:--|[–—-])\s/u;

function withDateline(piece: Piece): Piece {
  const { node } = piece;
  if (node.type !== "element") return piece;
  const [first, ...rest] = node.children;
  if (first?.type !== "text") return piece;
  const place = dateline.exec(first.value)?.[1];
  if (place === undefined || place.length < 3) return piece;
  const span: Element = {
    type: "element",
    tagName: "span",
    properties: { className: ["from"] },
    children: [{ type: "text", value: place }],
  };
  const at = first.value.indexOf(place);
  const lead: ElementContent[] = at > 0 ? [{ type: "text", value: first.value.slice(0, at) }] : [];
  const tail: ElementContent = { type: "text", value: first.value.slice(at + place.length) };
  return { ...piece, node: { ...node, children: [...lead, span, tail, ...rest] } };
}

function classed(piece: Piece, name: string): Piece {
  const node = piece.node as Element;
  return { ...piece, node: { ...node, properties: { ...node.properties, className: [name] } } };
}

function textIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textIn).join("") : "";
}

function holds(node: ElementContent, names: RegExp): boolean {
  return (
    node.type === "element" &&
    (names.test(node.tagName) || node.children.some((child) => holds(child, names)))
  );
}

const score = /\d+(?:[-–]\d+)+/g;

/** '3-6' never breaks at its hyphen. */
function keepScores(node: ElementContent): ElementContent {
  if (node.type !== "element" || node.tagName === "code") return node;
  if (
    !node.children.some(
      (child) => child.type === "element" || (child.type === "text" && hasScore(child.value)),
    )
  )
    return node;
  return { ...node, children: node.children.flatMap(splitScores) };
}

function splitScores(node: ElementContent): ElementContent[] {
  if (node.type !== "text") return [keepScores(node)];
  if (!hasScore(node.value)) return [node];
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { index, 0: digits } of node.value.matchAll(score)) {
    if (index > at) parts.push({ type: "text", value: node.value.slice(at, index) });
    const children: ElementContent[] = [{ type: "text", value: digits }];
    parts.push({ type: "element", tagName: "span", properties: { className: ["score"] }, children });
    at = index + digits.length;
  }
  if (at < node.value.length) parts.push({ type: "text", value: node.value.slice(at) });
  return parts;
}

function hasScore(text: string): boolean {
  return /\d[-–]\d/.test(text);
}
