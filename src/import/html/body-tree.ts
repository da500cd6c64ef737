import type { Comment, Element, ElementContent, Properties, Root } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { structural } from "../../parse/body/structural.ts";
import type { Fate } from "./fate.ts";
import { isProseLeaf } from "./find-region.ts";
import { textOf } from "./head-fields.ts";
import type { Leaf } from "./leaves.ts";
import { isSmallPicture, pictureAddress } from "./picture-address.ts";

/** What the building of an article's tree needs to know of its page. */
export interface PageParts {
  readonly leaves: readonly Leaf[];
  readonly fates: readonly Fate[];
  /** Makes an address absolute, without what tracks readers; `undefined` where nothing may lead there. */
  readonly address: (url: string) => string | undefined;
  /** Between the first and the last of these leaves, pictures are the article's. */
  readonly pictures: { readonly first: number; readonly last: number };
}

/** One block at the top of an article, and what the page says of it. */
interface Unit {
  readonly element: Element;
  readonly sign: PageSign | undefined;
}

/**
 * Builds the article's own tree: its blocks in order, without the boxes around them. Parts that the page calls
 * something stand between two comments that say so.
 */
export function buildBody(root: Root | Element, parts: PageParts): Root {
  const { leaves, fates } = parts;
  const kept = new Map<ElementContent, number>();
  for (const [index, fate] of fates.entries()) {
    if (fate.kept) for (const node of leaves[index]!.nodes) kept.set(node, index);
  }
  const holders = new Set<Element>();
  for (const index of kept.values()) for (const element of leaves[index]!.path) holders.add(element);
  const units: Unit[] = [];
  const context: Context = { ...parts, kept, holders, passed: { leaf: -1 } };
  collect(root.children as ElementContent[], context, units, "p");
  return { type: "root", children: withComments(withoutCopies(units)) };
}

interface Context extends PageParts {
  readonly kept: ReadonlyMap<ElementContent, number>;
  readonly holders: ReadonlySet<Element>;
  /** The last kept leaf that was passed: pictures are taken between the first and the last. */
  readonly passed: { leaf: number };
}

const whole = new Set("p h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure details".split(" "));

function collect(nodes: readonly ElementContent[], context: Context, units: Unit[], wrapper: string): void {
  let run: ElementContent[] = [];
  let of: number | undefined;
  const close = () => {
    if (run.length > 0 && of !== undefined) {
      const sign = signAt(context, of);
      const children = copyAll(run, context);
      if (sign === "caption")
        units.push({ element: element("figure", [element("figcaption", children)]), sign: undefined });
      else units.push({ element: element(wrapper, withoutIndent(children)), sign });
      context.passed.leaf = of;
    }
    run = [];
    of = undefined;
  };
  for (const node of nodes) {
    const leaf = context.kept.get(node);
    if (leaf !== undefined) {
      if (of !== undefined && leaf !== of) close();
      run.push(node);
      of = leaf;
      continue;
    }
    if (node.type !== "element") continue;
    if (!context.holders.has(node)) {
      const shown = shownIn(node, context);
      if (shown.length > 0) close();
      units.push(...shown);
      continue;
    }
    close();
    const name = node.tagName === "h1" ? "h2" : node.tagName;
    if (!whole.has(name) || isLayout(node, context)) collect(node.children, context, units, "p");
    else if (/^(?:p|h[2-6])$/.test(name)) collect(node.children, context, units, name);
    else {
      const unit = wholeUnit(node, context);
      if (unit) units.push(...withCaption(unit));
    }
  }
  close();
}

/** Chinese and Japanese pages indent paragraphs by wide spaces. */
function withoutIndent([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (first?.type === "text") return [{ ...first, value: first.value.replace(/^\s*\u3000+/, "") }, ...rest];
  return first?.type === "element" ? [{ ...first, children: withoutIndent(first.children) }, ...rest] : [];
}

function signAt({ fates }: Context, leaf: number): PageSign | undefined {
  const fate = fates[leaf];
  return fate?.kept ? fate.sign : undefined;
}

/** A list, a table, a quote or a figure with what is kept of it. Where a part has a sign and another has none, it goes. */
function wholeUnit(node: Element, context: Context): Unit | undefined {
  const inside = leavesIn(node, context);
  const signs = inside.map((leaf) => signAt(context, leaf)).filter((sign) => sign !== "caption");
  const sign = signs.length > 0 && signs.every((each) => each !== undefined) ? signs[0] : undefined;
  const [copy] = copyAll(
    [node],
    context,
    (leaf) =>
      sign !== undefined || signAt(context, leaf) === undefined || signAt(context, leaf) === "caption",
  );
  const last = inside.at(-1);
  if (last !== undefined) context.passed.leaf = last;
  return copy?.type === "element" ? { element: copy, sign } : undefined;
}

/** Markdown has no captions of tables: a table's stands before it. */
function withCaption(unit: Unit): readonly Unit[] {
  const { element: table, sign } = unit;
  const [first, ...rest] = table.children;
  if (table.tagName !== "table" || first?.type !== "element" || first.tagName !== "caption") return [unit];
  return [
    { element: element("p", first.children), sign },
    { element: element("table", rest), sign },
  ];
}

function leavesIn(node: Element, { kept }: Context): readonly number[] {
  const found: number[] = [];
  const stack: ElementContent[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const leaf = kept.get(next);
    if (leaf !== undefined) found.push(leaf);
    else if (next.type === "element")
      for (let index = next.children.length - 1; index >= 0; index--) stack.push(next.children[index]!);
  }
  return found;
}

/** Layout tables, lists of whole articles, quotes around everything: only what is in them counts. */
function isLayout(node: Element, context: Context): boolean {
  if (node.tagName === "table") {
    const rows = countOf(node, "tr");
    return rows < 2 || countOf(node, "td") + countOf(node, "th") <= rows || countOf(node, "table") > 0;
  }
  if (node.tagName !== "ul" && node.tagName !== "ol") return false;
  const prose = leavesIn(node, context).filter((leaf) => isProseLeaf(context.leaves[leaf]!)).length;
  return countOf(node, "p") > 1.5 * Math.max(1, countOf(node, "li")) && prose > 3;
}

function countOf(node: Element, tagName: string): number {
  let count = 0;
  for (const child of node.children) {
    if (child.type !== "element") continue;
    count += (child.tagName === tagName ? 1 : 0) + countOf(child, tagName);
  }
  return count;
}

const inline = new Set(
  "a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small strong sub sup time var".split(" "),
);
const block = new Set(
  "ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre p h2 h3 h4 h5 h6 figure figcaption details summary".split(
    " ",
  ),
);

/** Elements that hold nothing to read, whatever is in them. */
const silent = new Set(
  "script style noscript template svg button select input textarea iframe object video audio".split(" "),
);

/** Copies nodes with what is kept of them: known elements and addresses, no other attribute. */
function copyAll(
  nodes: readonly ElementContent[],
  context: Context,
  wanted: (leaf: number) => boolean = () => true,
  inLeaf = false,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    const leaf = context.kept.get(node);
    const inside = inLeaf || (leaf !== undefined && wanted(leaf));
    if (node.type === "text") return inside ? [{ type: "text", value: node.value }] : [];
    if (node.type !== "element" || (leaf !== undefined && !inside)) return [];
    if (!inside && !context.holders.has(node)) return pictures(node, context);
    if (silent.has(node.tagName)) return [];
    if (node.tagName === "img" || node.tagName === "picture") return pictures(node, context);
    const children = copyAll(node.children, context, wanted, inside);
    return copyElement(node, children, context);
  });
}

function pictures(node: Element, context: Context): Element[] {
  const image = pictureIn(node, context);
  return image ? [image] : [];
}

/** An element with its copied children; an unknown element leaves its children only. */
function copyElement(node: Element, children: ElementContent[], context: Context): ElementContent[] {
  if (node.tagName === "br") return [element("br", [])];
  if (children.length === 0) return [];
  if (node.tagName === "a") {
    const { href } = node.properties;
    const address = typeof href === "string" ? context.address(href) : undefined;
    return address === undefined ? children : [element("a", children, { href: address })];
  }
  const name = node.tagName === "h1" ? "h2" : node.tagName;
  if (inline.has(name) || block.has(name)) return [element(name, children, spans(node))];
  // What boxes parted stays parted: a caption and its credit.
  return structural.has(name) ? [blank, ...children, blank] : children;
}

const blank: ElementContent = { type: "text", value: " " };

function spans({ tagName, properties }: Element): Properties {
  if (tagName !== "td" && tagName !== "th") return {};
  const { colSpan, rowSpan } = properties;
  return { ...(colSpan ? { colSpan } : {}), ...(rowSpan ? { rowSpan } : {}) };
}

/** A picture between the first and the last words of the article, that is large enough to be one. */
function pictureIn(
  node: Element,
  { address, passed, pictures: { first, last } }: Context,
): Element | undefined {
  if (passed.leaf < first || passed.leaf >= last) return undefined;
  if (
    node.tagName === "nav" ||
    node.tagName === "aside" ||
    node.tagName === "form" ||
    node.tagName === "footer"
  )
    return undefined;
  const image =
    node.tagName === "img" || node.tagName === "amp-img"
      ? node
      : (firstOf(node, "img", 4) ?? firstOf(node, "amp-img", 4));
  if (!image) return undefined;
  const src = pictureAddress(image);
  const href = src === undefined ? undefined : address(src);
  if (href === undefined || isSmallPicture(image)) return undefined;
  return element("img", [], { src: href, alt: String(image.properties["alt"] ?? "") });
}

/** What an element without words shows all the same: a picture, a film, a post. */
function shownIn(node: Element, context: Context): readonly Unit[] {
  const found = frameIn(node, context) ?? pictureIn(node, context);
  return found ? [{ element: found, sign: undefined }] : [];
}

/** Hosts of films, sounds and posts: what they hold of an article is part of it. */
const shownHosts =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|spotify\.com|soundcloud\.com|x\.com|twitter\.com|instagram\.com|threads\.net|bsky\.app|tiktok\.com)$/;

/** A frame within the text that shows a film or a post: the build prints its address and loads nothing. */
function frameIn(
  node: Element,
  { address, passed, pictures: { first, last } }: Context,
): Element | undefined {
  if (passed.leaf < first || passed.leaf >= last) return undefined;
  const frame = node.tagName === "iframe" ? node : firstOf(node, "iframe", 4);
  if (!frame) return undefined;
  const { src, dataSrc, title, className } = frame.properties;
  const href = [src, dataSrc].flatMap((each) => (typeof each === "string" ? (address(each) ?? []) : []))[0];
  if (href === undefined) return undefined;
  const isOfPost = title !== undefined && frame.children.length === 0 && className === undefined;
  const isKnown = shownHosts.test(new URL(href).hostname) || /mastodon-embed/.test(String(className ?? ""));
  if (!isKnown && !(isOfPost && /\/@[\w.-]+\//.test(href))) return undefined;
  const words = typeof title === "string" ? title.trim() : "";
  return element("iframe", [], { src: href, ...(words === "" ? {} : { title: words }) });
}

function firstOf(node: Element, tagName: string, depth: number): Element | undefined {
  if (depth === 0) return undefined;
  for (const child of node.children) {
    if (child.type !== "element") continue;
    const found = child.tagName === tagName ? child : firstOf(child, tagName, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** A picture that opens large stands on some pages once more, with the same caption or none. */
function withoutCopies(units: readonly Unit[]): readonly Unit[] {
  const seen = new Map<string, string>();
  return units.filter(({ element: node }) => {
    const image =
      node.tagName === "img" ? node : node.tagName === "figure" ? firstOf(node, "img", 4) : undefined;
    if (image === undefined) return true;
    const [src, words] = [String(image.properties["src"]), textOf(node)];
    const known = seen.get(src);
    if (known === undefined) seen.set(src, words);
    return known === undefined || (words !== "" && words !== known);
  });
}

function withComments(units: readonly Unit[]): (Element | Comment)[] {
  const nodes: (Element | Comment)[] = [];
  let open: PageSign | undefined;
  for (const { element: node, sign } of units) {
    if (sign !== open) {
      if (open !== undefined) nodes.push({ type: "comment", value: " /page " });
      if (sign !== undefined) nodes.push({ type: "comment", value: ` page: ${sign} ` });
      open = sign;
    }
    nodes.push(node);
  }
  if (open !== undefined) nodes.push({ type: "comment", value: " /page " });
  return nodes;
}

function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children };
}
