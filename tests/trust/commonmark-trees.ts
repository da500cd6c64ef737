import { parseFragment } from "parse5";

/** HTML as a tree that can be compared: elements with their attributes, and text. */
export type Node =
  | { readonly text: string }
  | { name: string; attributes: Record<string, string>; children: Node[] };

interface Parsed {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
}

const flow = new Set(
  (
    "blockquote caption dd del-block details dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot " +
    "th thead tr ul div aside address article body center footer form header main nav"
  ).split(" "),
);

export function readTree(html: string): Node[] {
  return (parseFragment(html) as unknown as Parsed).childNodes!.flatMap(readNode);
}

function readNode(node: Parsed): Node[] {
  if (node.nodeName === "#text") return [{ text: node.value ?? "" }];
  if (node.nodeName.startsWith("#")) return [{ name: node.nodeName, attributes: {}, children: [] }];
  const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
  return [{ name: node.nodeName, attributes, children: (node.childNodes ?? []).flatMap(readNode) }];
}

export function isFlow(node: Node): boolean {
  return "name" in node && (flow.has(node.name) || node.children.some(isFlow));
}

export function textOf(node: Node): string {
  return "text" in node ? node.text : node.children.map(textOf).join("");
}

/**
 * Writes a tree so that two of one meaning are the same text: attributes in order, and blanks outside of `pre` as one,
 * none at the edges of what stands on lines of its own.
 */
export function writeTree(nodes: readonly Node[]): string {
  const write = (node: Node, verbatim: boolean): string => {
    if ("text" in node) return verbatim ? node.text : node.text.replace(/[ \t\r\n\f]+/g, " ");
    const attributes = Object.entries(node.attributes)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
    const inside = merged(node.children)
      .map((child) => write(child, verbatim || node.name === "pre"))
      .join("");
    const edge = isFlow(node) ? "\n" : "";
    return `${edge}<${node.name}${attributes.join("")}>${edge}${inside}${edge}</${node.name}>${edge}`;
  };
  const text = merged(nodes)
    .map((node) => write(node, false))
    .join("");
  return text
    .replace(/(?:(?<=\n) +)|(?: +(?=\n))/g, "")
    .replace(/\n+/g, "\n")
    .trim();
}

/** Two texts side by side are one. */
function merged(nodes: readonly Node[]): Node[] {
  const whole: Node[] = [];
  for (const node of nodes) {
    const before = whole.at(-1);
    if ("text" in node && before && "text" in before)
      whole[whole.length - 1] = { text: before.text + node.text };
    else whole.push(node);
  }
  return whole;
}
