import type { Element, Root, RootContent } from "hast";

/** An object of a page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** Whether an article of a page's data is the one that the page shows; `unlike` only where it is the only one. */
export type Kinship = "same" | "unsaid" | "unlike" | "other";

/** What a page says of its article in JSON-LD: the article, and the publisher as far as it is named beside it. */
export interface StructuredData {
  readonly article: Thing | undefined;
  /** Every object with a type, for what the article only points to; no other article. */
  readonly things: readonly Thing[];
}

/** A page holds a few such scripts; one that holds more is not read further. */
const most = 40;
const longest = 2_000_000;

/**
 * Reads the JSON-LD of a page. What is not JSON after the usual slips were mended is passed over.
 *
 * Of several articles the one is taken that `kinship` calls the page's, then the one of which most is told. One that
 * it calls another is none of the page's, even alone; one that is unlike the page is none beside others.
 */
export function readStructuredData(tree: Root, kinship: (article: Thing) => Kinship): StructuredData {
  const things: Thing[] = [];
  for (const script of scriptsOf(tree).slice(0, most)) collect(parse(script), things, 0);
  const articles = things.filter((thing) =>
    typesOf(thing).some((type) => /(?:Article|Posting|Report|LiveBlog\w*|Review)$/.test(type)),
  );
  const isOther = (kin: Kinship) => kin === "other" || (kin === "unlike" && articles.length > 1);
  const others = new Set(articles.filter((each) => isOther(kinship(each))));
  const isOfPage = (each: Thing) => kinship(each) === "same";
  // Teasers of other articles are told in a few words each.
  const [article] = [...articles, ...(articles.length > 0 ? [] : things.filter(isWork))]
    .filter((each) => !others.has(each))
    .sort((a, b) => Number(isOfPage(b)) - Number(isOfPage(a)) || weightOf(b) - weightOf(a));
  return { article, things: things.filter((each) => !others.has(each)) };
}

/** What pages call their one text where they do not call it an article. */
function isWork(thing: Thing): boolean {
  return (
    typesOf(thing).some((type) => /^(?:schema:)?(?:Recipe|CreativeWork)$/.test(type)) &&
    (thing["author"] !== undefined || thing["datePublished"] !== undefined)
  );
}

function weightOf(thing: Thing): number {
  const keys = ["articleBody", "datePublished", "author", "headline", "publisher", "mainEntityOfPage"];
  return keys.filter((key) => thing[key] !== undefined && thing[key] !== null && thing[key] !== "").length;
}

export function typesOf(thing: Thing): readonly string[] {
  return [thing["@type"] ?? []].flat().map(String);
}

function scriptsOf(tree: Root): readonly string[] {
  const scripts: string[] = [];
  const stack: (Root | RootContent)[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "element" && node.tagName === "script") {
      if (/ld\+json/i.test(String(node.properties["type"] ?? ""))) scripts.push(textOf(node));
      continue;
    }
    if ("children" in node)
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
  }
  return scripts;
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
}

function parse(script: string): unknown {
  if (script.length > longest) return undefined;
  const plain = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    "",
  );
  // Line breaks within strings and a comma too many are the slips that page makers leave.
  const oneLine = plain.replace(/\p{Cc}+/gu, " ");
  const mended = oneLine.replace(/,\s*([}\]])/g, "$1").replace(/;\s*$/, "");
  for (const text of [plain, oneLine, mended]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next mend may do.
    }
  }
  return undefined;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6 || things.length > 500 || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  if (thing["@type"] !== undefined) things.push(thing);
  for (const key of [
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "itemListElement",
    "item",
    "liveBlogUpdate",
  ]) {
    if (key in thing && key !== "itemListElement") collect(thing[key], things, depth + 1);
  }
}
