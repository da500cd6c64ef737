import type { Element, ElementContent } from "hast";

/** Elements whose words and classes are all there is to print. Those of tables, lists and pictures are not among them. */
const plainTags = new Set(
  "a aside b blockquote br code div em h2 h3 h4 h5 h6 i li ol p small span strong sub sup ul".split(" "),
);
const voids = new Set(["br"]);

type Attribute = "id" | "href" | "data-speaker" | "dir" | "role" | "lang";

const attributeNames: Readonly<Record<string, Attribute>> = {
  id: "id",
  href: "href",
  dataSpeaker: "data-speaker",
  dir: "dir",
  role: "role",
  lang: "lang",
};

/** Classes that may leave, by element. */
const classes: Readonly<Record<string, RegExp>> = {
  div: /^said$/,
  p: /^(?:crosshead|standfirst|voice|unclear|v\d)$/,
  span: /^(?:quote|voice|full|role|how|from|score|unclear|v\d)$/,
  aside: /^(?:note|box)$/,
  small: /^(?:note|remark)$/,
  a: /^embed$/,
};

const relation = /^[a-z]{1,20}$/;

/** An address that no reading of it makes a script of. */
const safeAddress = /^(?:https?:\/\/|mailto:|tel:|[#/])/;

/**
 * Prints the elements that nearly every body is made of, character for character as `remark-html` does, which takes
 * ten times as long.
 *
 * Missing: something in them is for the sanitiser to judge. What is printed here went through a narrower allowlist
 * than its own.
 */
export function printPlain(nodes: readonly ElementContent[]): string | undefined {
  const printed: string[] = [];
  for (const node of nodes) {
    const html = node.type === "element" ? printElement(node) : undefined;
    if (html === undefined) return undefined;
    printed.push(html);
  }
  return printed.join("\n");
}

function printElement({ tagName, properties, children }: Element): string | undefined {
  if (!plainTags.has(tagName)) return undefined;
  let attributes = "";
  for (const key in properties) {
    const value = properties[key];
    if (value === undefined || value === null) continue;
    const printed = printAttribute(tagName, key, value);
    if (printed === undefined) return undefined;
    attributes += printed;
  }
  let content = "";
  for (const child of children) {
    const printed =
      child.type === "text"
        ? escapeText(child.value)
        : child.type === "element"
          ? printElement(child)
          : undefined;
    if (printed === undefined) return undefined;
    content += printed;
  }
  if (!voids.has(tagName)) return `<${tagName}${attributes}>${content}</${tagName}>`;
  return content === "" ? `<${tagName}${attributes}>` : undefined;
}

function printAttribute(tagName: string, key: string, value: unknown): string | undefined {
  if (key === "className")
    return printList("class", Object.hasOwn(classes, tagName) && classes[tagName], value);
  if (key === "rel") return printList("rel", tagName === "a" && relation, value);
  const name = Object.hasOwn(attributeNames, key) ? attributeNames[key]! : undefined;
  if (name === undefined || typeof value !== "string" || !isAllowed(tagName, name, value)) return undefined;
  return ` ${name}="${escapeAttribute(value)}"`;
}

function printList(name: string, allowed: RegExp | false | undefined, value: unknown): string | undefined {
  if (!allowed || !Array.isArray(value) || value.length === 0) return undefined;
  const isEach = value.every((each) => typeof each === "string" && allowed.test(each));
  return isEach ? ` ${name}="${value.join(" ")}"` : undefined;
}

function isAllowed(tagName: string, name: Attribute, value: string): boolean {
  switch (name) {
    case "href":
      return tagName === "a" && safeAddress.test(value);
    case "data-speaker":
      return tagName === "span";
    case "role":
      return (tagName === "aside" || tagName === "small") && value === "note";
    default:
      return true;
  }
}

function escapeText(value: string): string {
  return /[<&]/.test(value) ? value.replace(/&/g, "&#x26;").replace(/</g, "&#x3C;") : value;
}

function escapeAttribute(value: string): string {
  return /["&\0`']/.test(value) ? value.replace(/["&\0`']/g, reference) : value;
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
