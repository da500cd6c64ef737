import type { Element, Root, RootContent } from "hast";

/** What a page's head and its marked-up elements say, by name in lower case; each name has its values in order. */
export interface HeadFields {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** `<title>` */
  readonly title: string | undefined;
  readonly canonical: string | undefined;
  /** `lang` of the page, or of its body. */
  readonly lang: string | undefined;
  /** Elements with `itemprop`, by that name. */
  readonly microdata: ReadonlyMap<string, readonly Marked[]>;
  /** `<time>` with a date, in order. */
  readonly times: readonly Marked[];
  /** Links with `rel=author`, and elements of the class or label of an author. */
  readonly authors: readonly string[];
}

/** An element that was marked up, and the value that it gives. */
export interface Marked {
  readonly element: Element;
  readonly value: string;
}

const longest = 2_000;

/** Reads the head of a page, and its microdata, in one pass. */
export function readHead(tree: Root): HeadFields {
  const meta = new Map<string, string[]>();
  const microdata = new Map<string, Marked[]>();
  const times: Marked[] = [];
  const authors: string[] = [];
  let title: string | undefined;
  let canonical: string | undefined;
  let lang: string | undefined;
  const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const visit = (node: Root | RootContent, inFigure: boolean) => {
    if (node.type === "element") {
      const { tagName, properties } = node;
      const read = (key: string) => [properties[key] ?? []].flat().join(" ").trim();
      if (tagName === "script" || tagName === "style" || tagName === "svg") return;
      if (tagName === "html" || tagName === "body") lang ??= read("lang") || read("xmlLang") || undefined;
      if (tagName === "title" && !inFigure) title ??= textOf(node) || undefined;
      if (tagName === "link" && /\bcanonical\b/i.test(read("rel"))) canonical ??= read("href") || undefined;
      if (tagName === "meta") {
        const content = (read("content") || read("value")).slice(0, longest);
        const names = [read("property"), read("name"), read("itemProp"), read("httpEquiv")].filter(Boolean);
        for (const name of new Set(names)) if (content) add(meta, name.toLowerCase(), content);
      }
      for (const name of read("itemProp").split(/\s+/).filter(Boolean)) {
        const value =
          read("content") ||
          read("dateTime") ||
          (tagName === "a" || tagName === "img" || tagName === "meta" ? "" : "") ||
          textOf(node);
        if (value) add(microdata, name.toLowerCase(), { element: node, value: value.slice(0, longest) });
      }
      if (tagName === "time") {
        const value = read("dateTime") || textOf(node);
        if (value) times.push({ element: node, value: value.slice(0, 200) });
      }
      if (tagName === "a" && /(?:^|\s)author(?:\s|$)/i.test(read("rel")))
        authors.push(textOf(node).slice(0, 200));
    }
    if ("children" in node)
      for (const child of node.children)
        visit(child, inFigure || (node.type === "element" && node.tagName === "svg"));
  };
  visit(tree, false);
  return { meta, title, canonical, lang, microdata, times, authors: authors.filter(Boolean) };
}

/** Words of an element, white space collapsed. */
export function textOf(element: Element): string {
  let text = "";
  const stack: RootContent[] = [...element.children].reverse();
  for (let node = stack.pop(); node !== undefined && text.length < 20_000; node = stack.pop()) {
    if (node.type === "text") text += node.value;
    if (node.type !== "element" || node.tagName === "script" || node.tagName === "style") continue;
    if (node.tagName === "br" || /^(?:p|div|li|h\d)$/.test(node.tagName)) text += " ";
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
  }
  return text.replace(/\s+/g, " ").trim();
}
