import { isFlow, type Node, textOf } from "./commonmark-trees.ts";

/** Where the articles of the comparison were saved from. */
export const savedFrom = "https://example.org/a/b";

type Element = Extract<Node, { name: string }>;
type Change = (element: Element, parents: readonly string[]) => readonly Node[] | undefined;

const each = (nodes: readonly Node[], change: Change, parents: readonly string[] = []): Node[] =>
  nodes.flatMap((node) => {
    if ("text" in node) return [node];
    const children = each(node.children, change, [...parents, node.name]);
    return change({ ...node, children }, parents) ?? [{ ...node, children }];
  });

const allowed = new Set(
  (
    "a abbr b blockquote br code del em h2 h3 h4 h5 h6 hr i img li ol p pre strong sub sup table tbody td th thead tr ul " +
    "ins input"
  ).split(" "),
);
const attributes = new Set(["href", "title", "start", "align", "id", "alt", "src", "class"]);

function leadsTo(href: string): URL | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const address = href.replace(/[\u0000-\u001f\u007f]/g, "").trim();
  if (!URL.canParse(address, savedFrom)) return undefined;
  const url = new URL(address, savedFrom);
  return /^(?:https?|mailto|tel):$/.test(url.protocol) && url.username === "" ? url : undefined;
}

/** Whether a heading of the first rank stands in it: then every rank goes one down. */
const hasTop = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => !("text" in node) && (node.name === "h1" || hasTop(node.children)));

/** Loose words that lost the element around them stand as paragraphs. */
function asParagraphs(nodes: readonly Node[]): Node[] {
  const whole: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    if (run.map(textOf).join("").trim() !== "") whole.push({ name: "p", attributes: {}, children: run });
    run = [];
  };
  for (const node of nodes) {
    if (!isFlow(node)) run.push(node);
    else {
      close();
      whole.push(node);
    }
  }
  close();
  return whole;
}

/**
 * What an article page changes of CommonMark, in this order: each says what becomes of the tree that the
 * specification expects. `commonmark.test.ts` lists the examples that each of them touches.
 */
export const changes: Readonly<Record<string, (tree: readonly Node[]) => readonly Node[]>> = {
  "scripts, styles, comments and form fields give nothing": (tree) =>
    each(tree, ({ name }) => (/^(?:script|style|textarea|#comment)$/.test(name) ? [] : undefined)),
  "the page has the only h1": (tree) =>
    hasTop(tree)
      ? each(tree, (element) => {
          const level = /^h([1-6])$/.exec(element.name)?.[1];
          return level ? [{ ...element, name: `h${Math.min(6, Number(level) + 1)}` }] : undefined;
        })
      : tree,
  "a picture from elsewhere is a link that says so": (tree) =>
    each(tree, ({ name, attributes: { src = "", alt = "", title } }, parents) => {
      if (name !== "img") return undefined;
      const url = leadsTo(src)!;
      const text = alt.trim() ? `Picture at ${url.hostname}: ${alt.trim()}` : `Picture at ${url.hostname}`;
      if (parents.includes("a")) return [{ text }];
      return [
        {
          name: "a",
          attributes: { href: src, class: "embed", ...(title === undefined ? {} : { title }) },
          children: [{ text }],
        },
      ];
    }),
  "an element that is not on the list gives its words": (tree) => {
    const unwrapped = each(tree, ({ name, children }) => {
      if (allowed.has(name)) return undefined;
      return /^(?:div|article)$/.test(name) ? asParagraphs(children) : children;
    });
    return unwrapped;
  },
  "words that stand in no element are a paragraph": asParagraphs,
  "an attribute that is not on the list is left out": (tree) =>
    each(tree, (element) => {
      const kept = Object.entries(element.attributes).filter(
        ([name, value]) =>
          attributes.has(name) && (name !== "class" || value === "embed" || value.startsWith("language-")),
      );
      return kept.length === Object.keys(element.attributes).length
        ? undefined
        : [{ ...element, attributes: Object.fromEntries(kept) }];
    }),
  "an address that is none of the web, of mail or of a telephone, or of no place here, gives its words": (
    tree,
  ) =>
    each(tree, ({ name, attributes: { href }, children }) =>
      name === "a" && (href === undefined || href.startsWith("#") || !leadsTo(href)) ? children : undefined,
    ),
  "an address leads to the site that the article was saved from": (tree) =>
    each(tree, (element) => {
      const { name, attributes: given } = element;
      if (name !== "a") return undefined;
      const url = leadsTo(given["href"]!)!;
      const rel = url.protocol.startsWith("http") ? { rel: "external nofollow" } : {};
      return [{ ...element, attributes: { ...given, href: url.href, ...rel } }];
    }),
  "a link, a heading or a paragraph without words is left out": (tree) =>
    each(tree, (element) =>
      /^(?:a|b|p|h\d)$/.test(element.name) && textOf(element).trim() === "" ? [] : undefined,
    ),
};

/** Examples where GFM, which an article is read as, makes links of addresses that CommonMark leaves as words. */
export const addressesInText = [602, 606, 608, 611, 612];

/** Examples with `[[words]]`, which an article means as a link between notes: the words stay, the brackets go. */
export const wikilinks = [548, 559, 590];

/** Takes out what is ours: notes with names, marks of quotations, the frame of a table, the ids of headings. */
export function withoutMarks(tree: readonly Node[]): readonly Node[] {
  return each(tree, ({ name, attributes: given, children }) => {
    if (name === "aside" && given["class"]?.startsWith("note")) return [];
    if (name === "span" && /^quote(?: unclear)?$/.test(given["class"] ?? "")) return children;
    if (name === "div" && given["class"] === "said") return children;
    if (name === "section" && given["class"] === "table") return children;
    if (/^h[1-6]$/.test(name) && given["id"]?.startsWith("x-") && given["id"] !== "x-footnote-label")
      return [{ name, attributes: {}, children: [...withoutMarks(children)] }];
    return undefined;
  });
}
