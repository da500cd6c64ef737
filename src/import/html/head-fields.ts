import type { Element, Root, RootContent } from "hast";

/** What a page's head and its marked-up elements say, by name in lower case; each name has its values in order. */
export interface HeadFields {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** `<title>` */
  readonly title: string | undefined;
  readonly canonical: string | undefined;
  /** What relative addresses of the page are relative to, as the page writes it. */
  readonly base: string | undefined;
  /** `lang` of the page, or of its body. */
  readonly lang: string | undefined;
  /** Elements with `itemprop`, by that name. */
  readonly microdata: ReadonlyMap<string, readonly Marked[]>;
  /** `<time>` with a date, in order. */
  readonly times: readonly Marked[];
  /** Links with `rel=author`. */
  readonly authors: readonly Marked[];
  /** Dates of publication in non-standard attributes, in order. */
  readonly stamps: readonly string[];
}

/** An element that was marked up, and the value that it gives. */
export interface Marked {
  readonly element: Element;
  readonly value: string;
}

/** How much is taken of a value, in characters. */
const longest = 2_000;

/** Lengths in characters of what is taken of a date and of an author. */
const longestTime = 200;
const longestAuthor = 200;

/** Elements whose insides say nothing of the page. */
const silent = new Set(["script", "style", "svg"]);

/** `publishdate`, `data-published-time`: attributes that only say when. */
const stampName = /^(?:data)?(?:publish(?:ed)?|publication|pub)-?(?:date|time)$/i;

/** Reads the head of a page, and its microdata, in one pass. */
export function readHead(tree: Root): HeadFields {
  const reader = new HeadReader();
  reader.visit(tree);
  return reader.fields();
}

class HeadReader {
  readonly #meta = new Map<string, string[]>();
  readonly #microdata = new Map<string, Marked[]>();
  readonly #times: Marked[] = [];
  readonly #authors: Marked[] = [];
  readonly #stamps: string[] = [];
  #title: string | undefined;
  #canonical: string | undefined;
  #base: string | undefined;
  #lang: string | undefined;

  visit(node: Root | RootContent): void {
    if (node.type === "element") {
      if (silent.has(node.tagName)) return;
      this.#readElement(node);
      this.#readMicrodata(node);
      for (const key of Object.keys(node.properties))
        if (stampName.test(key)) this.#stamps.push(read(node, key).slice(0, longestTime));
    }
    if ("children" in node) for (const child of node.children) this.visit(child);
  }

  fields(): HeadFields {
    return {
      meta: this.#meta,
      title: this.#title,
      canonical: this.#canonical,
      base: this.#base,
      lang: this.#lang,
      microdata: this.#microdata,
      times: this.#times,
      authors: this.#authors.filter(({ value }) => value !== ""),
      stamps: this.#stamps,
    };
  }

  #readElement(element: Element): void {
    switch (element.tagName) {
      case "html":
      case "body":
        this.#lang ??= read(element, "lang") || read(element, "xmlLang") || undefined;
        break;
      case "title":
        this.#title ??= textOf(element) || undefined;
        break;
      case "link":
        if (/\bcanonical\b/i.test(read(element, "rel")))
          this.#canonical ??= read(element, "href") || undefined;
        break;
      case "base":
        this.#base ??= read(element, "href") || undefined;
        break;
      case "meta":
        this.#readMeta(element);
        break;
      case "time": {
        const value = read(element, "dateTime") || textOf(element);
        if (value && !/\b(?:updated|modified)\b|datemodified/i.test(marksOf(element)))
          this.#times.push({ element, value: value.slice(0, longestTime) });
        break;
      }
      case "a":
        if (/(?:^|\s)author(?:\s|$)/i.test(read(element, "rel")))
          this.#authors.push({ element, value: textOf(element).slice(0, longestAuthor) });
        break;
    }
  }

  #readMeta(element: Element): void {
    const content = (read(element, "content") || read(element, "value")).slice(0, longest);
    if (!content) return;
    const names = ["property", "name", "itemProp", "httpEquiv"].map((key) => read(element, key));
    for (const name of new Set(names.filter(Boolean))) add(this.#meta, name.toLowerCase(), content);
  }

  /** `itemprop`, RDFa's `property` on elements of the body, and the class names of microformats, which mean the same. */
  #readMicrodata(element: Element): void {
    const rdfa = element.tagName === "meta" ? "" : read(element, "property").replace(/\bschema:/g, "");
    const names = [
      ...`${read(element, "itemProp")} ${rdfa}`.split(/\s+/).filter(Boolean),
      ...microformatsOf(element),
    ];
    if (names.length === 0) return;
    const value =
      read(element, "content") || read(element, "dateTime") || stampIn(element) || textOf(element);
    if (!value) return;
    for (const name of names)
      add(this.#microdata, name.toLowerCase(), { element, value: value.slice(0, longest) });
  }
}

const marksOf = (element: Element) => `${read(element, "className")} ${read(element, "itemProp")}`;

/** Classes of hAtom and microformats 2, and the names that schema.org has for the same. */
const microformats: ReadonlyMap<string, string> = new Map([
  ["dt-published", "datepublished"],
  ["published", "datepublished"],
  ["dt-updated", "datemodified"],
  ["updated", "datemodified"],
  ["p-author", "author"],
]);

/** `published` and `updated` are words of other class names too: they count on what holds a date. */
function microformatsOf(element: Element): readonly string[] {
  const dated = element.tagName === "time" || element.tagName === "abbr";
  return [element.properties["className"] ?? []]
    .flat()
    .flatMap((name) => (dated || String(name).includes("-") ? (microformats.get(String(name)) ?? []) : []));
}

/** `<abbr title="2026-03-14T18:30Z">`: the date that a machine reads. */
function stampIn(element: Element): string {
  const title = element.tagName === "abbr" ? read(element, "title") : "";
  return /^\d{4}-\d\d-\d\d/.test(title) ? title : "";
}

/** An attribute in words; the values of a list with a space between them. */
function read({ properties }: Element, key: string): string {
  return [properties[key] ?? []].flat().join(" ").trim();
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
