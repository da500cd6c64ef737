import type { Element, ElementContent, Root, Text } from "hast";

/** Says whether an element is a callout's aside: one that an article writes in HTML is none. */
export function isCallout({ tagName, data }: Element): boolean {
  return tagName === "aside" && (data as { callout?: boolean } | undefined)?.callout === true;
}

/** `[!quote] Mara Quay`, `[!info]- Background`, GitHub's `[!NOTE]` */
const sign = /^\s*\[!([a-z][\w-]{0,30})(?:\|[^\]\n]{0,40})?\][+-]?[ \t]*([^\n]{0,300})(?:\n|$)/i;

/**
 * Reads callouts, in place: of type `quote`, a block quote signed with the callout's title; of any other, an aside
 * under its title. A block quote that MarkDownload heads 'Excerpt' is the page's own summary, no quotation.
 */
export function readCallouts(tree: Root): Root {
  const stack: (Root | Element)[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      if (child.tagName === "blockquote") readCallout(child);
      stack.push(child);
    }
  }
  return tree;
}

function readCallout(quote: Element): void {
  const [first, ...rest] = quote.children.filter(isElement);
  if (first?.tagName === "h2" && rest.length > 0 && wordsOf(first) === "Excerpt") {
    quote.tagName = "section";
    quote.properties = { dataExcerpt: "" };
    return;
  }
  if (first?.tagName !== "p") return;
  const [text] = first.children;
  if (text?.type !== "text") return;
  const match = sign.exec(text.value);
  if (!match) return;
  const [taken, type = "", title = ""] = match;
  const titled = cut(first, text, taken);
  if (first.children.length === 0) quote.children = quote.children.filter((child) => child !== first);
  if (/^(?:quote|cite)$/i.test(type)) {
    if (title.trim() !== "") quote.children.push(paragraph([{ type: "text", value: "— " }, ...titled]));
    return;
  }
  quote.tagName = "aside";
  quote.data = { ...quote.data, callout: true } as never;
  if (title.trim() !== "")
    quote.children.unshift(
      paragraph([{ type: "element", tagName: "strong", properties: {}, children: titled }]),
    );
}

/** Takes the sign's line out of the paragraph and gives the title's nodes: marks in it may go on in other nodes. */
function cut(first: Element, text: Text, taken: string): ElementContent[] {
  const title = taken.replace(/^\s*\[![^\]]*\][+-]?[ \t]*/, "").replace(/\n$/, "");
  const skipped = taken.length - title.length - (taken.endsWith("\n") ? 1 : 0);
  const nodes: ElementContent[] = title === "" ? [] : [{ ...moved(text, skipped), value: title }];
  const left = text.value.slice(taken.length);
  if (taken.endsWith("\n")) {
    const after = moved(text, taken.length);
    first.children.splice(0, 1, ...(left === "" ? [] : [{ ...after, value: left }]));
    return nodes;
  }
  const end = first.children.findIndex(
    (child, index) => index > 0 && (isBreak(child) || (child.type === "text" && child.value.includes("\n"))),
  );
  const inline = first.children.splice(0, end < 0 ? first.children.length : end);
  return [...nodes, ...inline.slice(1)];
}

/** A text that begins later: `align` finds its characters again from there. */
function moved(text: Text, by: number): Text {
  const { position } = text;
  if (position?.start.offset === undefined) return { ...text };
  const start = { ...position.start, offset: position.start.offset + by };
  return { ...text, position: { ...position, start } };
}

function isBreak(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "br";
}

function isElement(node: ElementContent): node is Element {
  return node.type === "element";
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => (child.type === "text" ? child.value : ""))
    .join("")
    .trim();
}

function paragraph(children: ElementContent[]): Element {
  return { type: "element", tagName: "p", properties: {}, children };
}
