import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import type { Block, BlockKind, Container, Link, Segment } from "../../article/block.ts";
import type { EditedText } from "../dialect/edit-text.ts";
import { wikiScheme } from "../dialect/wikilinks.ts";
import { isCallout } from "./callouts.ts";
import { endOf, startOf } from "./offsets.ts";
import { structural } from "./structural.ts";

const containers: Readonly<Record<string, Container>> = {
  blockquote: "blockquote",
  ul: "list",
  ol: "list",
  dl: "list",
  table: "table",
  figure: "figure",
  details: "details",
};

const leafKinds: Readonly<Record<string, BlockKind>> = {
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  td: "table-cell",
  th: "table-cell",
  caption: "caption",
  figcaption: "caption",
  pre: "code",
};

/** Elements whose text no reader of the page ever saw. */
const hidden = new Set(["script", "style", "template", "noscript", "head", "title", "iframe", "object"]);

interface Place {
  readonly within: readonly Container[];
  readonly kind: BlockKind;
  readonly depth: number | undefined;
  readonly group: number | undefined;
}

/**
 * Cuts a tree into its blocks, and writes the number of its block on every inline leaf (`data.block`).
 *
 * `markdown` is the body that the tree was made of, with the way back to the file; `shift` is added: the length of what
 * precedes the body there.
 */
export function findBlocks(tree: Root, markdown: EditedText, shift: number): readonly Block[] {
  const blocks: Block[] = [];
  let groups = 0;

  const visit = (children: readonly RootContent[], place: Place, parent: Element | undefined) => {
    let run: RootContent[] = [];
    const close = () => {
      const block = blockOf(
        run,
        blocks.length,
        place,
        parent,
        markdown,
        shift,
        () => place.group ?? groups++,
      );
      if (block) blocks.push(block);
      run = [];
    };
    for (const child of children) {
      if (!isStructural(child)) {
        run.push(child);
        continue;
      }
      close();
      const element = child as Element;
      visit(
        element.children,
        placeIn(element, place, () => groups++),
        element,
      );
    }
    close();
  };

  visit(tree.children, { within: [], kind: "paragraph", depth: undefined, group: undefined }, undefined);
  return blocks;
}

/** A structural element, or an inline one of a saved page that has structural ones inside. */
function isStructural(node: RootContent): boolean {
  return (
    node.type === "element" &&
    !hidden.has(node.tagName) &&
    (structural.has(node.tagName) || node.children.some(isStructural))
  );
}

function placeIn(element: Element, place: Place, nextGroup: () => number): Place {
  const footnotes = element.tagName === "section" && element.properties["dataFootnotes"] !== undefined;
  const excerpt = element.tagName === "section" && element.properties["dataExcerpt"] !== undefined;
  const container = footnotes
    ? "footnote"
    : excerpt
      ? "excerpt"
      : isCallout(element)
        ? "aside"
        : containers[element.tagName];
  const heading = /^h([1-6])$/.exec(element.tagName);
  return {
    within: container ? [...place.within, container] : place.within,
    kind: heading ? "heading" : (leafKinds[element.tagName] ?? place.kind),
    depth: heading ? Number(heading[1]) : undefined,
    group: place.group ?? (container ? nextGroup() : undefined),
  };
}

interface Builder {
  text: string;
  readonly segments: Segment[];
  readonly links: Link[];
  readonly strong: { start: number; end: number }[];
  readonly cites: { start: number; end: number }[];
  readonly notes: { name: string; as: string }[];
  images: number;
}

function blockOf(
  run: readonly RootContent[],
  index: number,
  place: Place,
  parent: Element | undefined,
  markdown: EditedText,
  shift: number,
  group: () => number,
): Block | undefined {
  if (isGeneratedLabel(parent)) return undefined;
  const builder: Builder = { text: "", segments: [], links: [], strong: [], cites: [], notes: [], images: 0 };
  const leaves: (Text | Element)[] = [];
  for (const node of run) read(node, builder, leaves, markdown, shift);
  const blank = builder.text.trim() === "";
  if (blank && builder.images === 0) return undefined;
  for (const leaf of leaves) leaf.data = { ...leaf.data, block: index } as never;
  const span = spanOf(run, parent, markdown, shift);
  return {
    kind: blank && place.kind === "paragraph" ? "figure" : place.kind,
    span,
    text: builder.text,
    segments: builder.segments,
    within: place.within,
    group: group(),
    ...(place.depth === undefined ? {} : { depth: place.depth }),
    links: builder.links,
    strong: builder.strong,
    ...(builder.notes.length === 0 ? {} : { notes: builder.notes }),
    ...(builder.cites.length === 0 ? {} : { cites: builder.cites }),
  };
}

/** The heading 'Footnotes' is the Markdown reader's, not the author's. */
function isGeneratedLabel(parent: Element | undefined): boolean {
  return parent?.tagName === "h2" && parent.properties["id"] === "footnote-label";
}

function read(
  node: RootContent,
  builder: Builder,
  leaves: (Text | Element)[],
  markdown: EditedText,
  shift: number,
) {
  if (node.type === "text") {
    align(node, builder, markdown, shift);
    builder.text += node.value;
    leaves.push(node);
    return;
  }
  if (node.type !== "element" || hidden.has(node.tagName)) return;
  const { properties } = node;
  if (node.tagName === "br") {
    builder.text += "\n";
    leaves.push(node);
    return;
  }
  if (node.tagName === "img" || "dataFootnoteBackref" in properties || "dataFootnoteRef" in properties) {
    if (node.tagName === "img") builder.images++;
    leaves.push(node);
    return;
  }
  const start = builder.text.length;
  for (const child of node.children as ElementContent[]) read(child, builder, leaves, markdown, shift);
  const end = builder.text.length;
  const { href } = properties;
  // A link to another note of the folder is a mention, not a pointer of the page.
  if (node.tagName === "a" && typeof href === "string" && end > start && !href.startsWith(wikiScheme)) {
    builder.links.push({ start, end, url: href });
  }
  if (typeof href === "string" && href.startsWith(wikiScheme)) {
    const note = noteBehind(href, builder.text.slice(start, end));
    if (note) builder.notes.push(note);
  }
  if ((node.tagName === "strong" || node.tagName === "b") && end > start) builder.strong.push({ start, end });
  if (node.tagName === "cite" && end > start) builder.cites.push({ start, end });
}

/** The full name that a link to a note has for the name it shows: both end in the same word. */
function noteBehind(href: string, shown: string): { name: string; as: string } | undefined {
  const target = decoded(href.slice(wikiScheme.length)).replace(/#.*$/, "");
  const name = target
    .slice(target.lastIndexOf("/") + 1)
    .replace(/\.md$/, "")
    .trim();
  const as = shown.trim();
  const last = as.slice(as.lastIndexOf(" ") + 1);
  return name !== as && name.endsWith(` ${last}`) && last !== "" ? { name, as: last } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Finds where a text node's characters stand in the source, past escapes, entities and line prefixes. */
function align(
  node: Text,
  builder: Builder,
  { text: markdown, sourceOf, stepAfter }: EditedText,
  shift: number,
) {
  const from = startOf(node);
  const to = endOf(node);
  if (from === undefined || to === undefined) return;
  const base = builder.text.length;
  const { value } = node;
  let source = from;
  let text = 0;
  while (text < value.length && source < to) {
    if (markdown[source] !== value[text] || isEscape(markdown, source, value, text)) {
      // An entity, an escape, or the '> ' of a continued line: the next character that agrees goes on.
      const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/.exec(
        markdown.slice(source, source + 40),
      );
      if (entity) {
        source += entity[0].length;
        text += 1;
      } else source += 1;
      continue;
    }
    const start = text;
    const at = source;
    const step = Math.min(to, stepAfter(at));
    if (step <= at) {
      // Words that were put in stand nowhere in the file.
      text++;
      source++;
      continue;
    }
    while (
      text < value.length &&
      source < step &&
      markdown[source] === value[text] &&
      !isEscape(markdown, source, value, text)
    ) {
      text++;
      source++;
    }
    builder.segments.push({ text: base + start, source: shift + sourceOf(at), length: text - start });
  }
}

function isEscape(markdown: string, source: number, value: string, text: number): boolean {
  const mark = markdown[source];
  if (mark === "\\") return value[text + 1] !== markdown[source + 1] || value[text] !== "\\";
  return (
    mark === "&" &&
    /^&(?:#\d|#[xX]|\w+;)/.test(markdown.slice(source, source + 40)) &&
    value[text + 1] !== markdown[source + 1]
  );
}

/**
 * The element's own place when the run is all of it, else from the first of its nodes to the last.
 *
 * HTML that is not well formed can end before it begins: the widest of what is known is taken.
 */
function spanOf(
  run: readonly RootContent[],
  parent: Element | undefined,
  { sourceOf }: EditedText,
  shift: number,
) {
  const whole = parent !== undefined && run.length === parent.children.length ? [parent] : [];
  const offsets = [...whole, ...run]
    .flatMap((node) => [startOf(node), endOf(node)])
    .filter((offset) => offset !== undefined);
  let start = offsets[0] ?? 0;
  let end = start;
  for (const offset of offsets) {
    start = Math.min(start, offset);
    end = Math.max(end, offset);
  }
  return { start: shift + sourceOf(start), end: shift + sourceOf(end) };
}
