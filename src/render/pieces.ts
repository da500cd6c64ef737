import type { Element, ElementContent } from "hast";
import type { Quote } from "../article/quote.ts";
import { anchorOf } from "../site/anchor.ts";
import { editTags, flowTags } from "./allowed.ts";

/** A node of the new body. */
export interface Piece {
  readonly node: ElementContent;
  /** Quotations that begin or go on in it, in order. */
  readonly quotes: readonly Quote[];
  /** The quotation that all of it is inside of, while it is not wrapped yet. */
  readonly inside?: Quote;
}

export interface Marking {
  readonly speakerSlug: (quote: Quote) => string | undefined;
  /** Classes besides `quote`: the number of the voice, `unclear`. */
  readonly voiceClasses: (quote: Quote) => readonly string[];
  /** Ids printed so far: the first wrapper of a quotation carries its id. */
  readonly marked: Set<string>;
}

/** Cuts a run of a block's text at the edges of its quotations. */
export function splitText(value: string, start: number, quotes: readonly Quote[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number, inside?: Quote) => {
    if (end <= at) return;
    const node = { type: "text" as const, value: value.slice(at, end) };
    pieces.push(inside ? { node, quotes: [inside], inside } : { node, quotes: [] });
    at = end;
  };
  for (const quote of quotes) {
    const from = quote.range.start - start;
    const to = Math.min(quote.range.end - start, value.length);
    if (to <= at) continue;
    if (from >= value.length) break;
    push(from);
    push(to, quote);
  }
  push(value.length);
  return pieces;
}

/** Wraps each run of pieces of one quotation. */
export function wrapQuotes(
  pieces: readonly Piece[],
  { speakerSlug, voiceClasses, marked }: Marking,
): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let index = 0; index < pieces.length; ) {
    const { node, inside } = pieces[index]!;
    if (!inside) {
      nodes.push(node);
      index++;
      continue;
    }
    const children: ElementContent[] = [];
    while (index < pieces.length && pieces[index]!.inside === inside) children.push(pieces[index++]!.node);
    const slug = speakerSlug(inside);
    const first = !marked.has(inside.id);
    marked.add(inside.id);
    nodes.push({
      type: "element",
      tagName: "span",
      properties: {
        className: ["quote", ...voiceClasses(inside)],
        ...(first ? { id: anchorOf(inside) } : {}),
        ...(slug ? { dataSpeaker: slug } : {}),
      },
      children,
    });
  }
  return nodes;
}

/** Sets runs of inline pieces as paragraphs, so that nothing inline stands beside paragraphs. */
export function paragraphs(pieces: readonly Piece[], marking: Marking): Piece[] {
  const flow: Piece[] = [];
  let run: Piece[] = [];
  const close = () => {
    const quotes = run.flatMap((piece) => piece.quotes);
    const element: Element = {
      type: "element",
      tagName: "p",
      properties: {},
      children: wrapQuotes(run, marking),
    };
    if (!prune(element)) flow.push({ node: element, quotes });
    run = [];
  };
  for (const piece of pieces) {
    if (!isFlow(piece.node)) {
      run.push(piece);
      continue;
    }
    close();
    flow.push(piece);
  }
  close();
  return flow;
}

export function isFlow(node: ElementContent): boolean {
  if (node.type !== "element") return false;
  return flowTags.has(node.tagName) || (editTags.has(node.tagName) && node.children.some(isFlow));
}

export function isBlank(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

/** Says whether an element says nothing: no words, no picture, no line. */
export function prune(node: ElementContent): boolean {
  if (node.type === "text") return node.value.trim() === "";
  if (node.type !== "element") return true;
  if (node.tagName === "hr" || node.tagName === "img") return false;
  return node.children.every(prune);
}
