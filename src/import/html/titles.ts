import { fold } from "./find-region.ts";
import type { HeadFields } from "./head-fields.ts";
import { type Leaf, textSize } from "./leaves.ts";
import { first, type Sourced, sourced } from "./values.ts";

/** The headline as readers see it, where the page's data agree that it is one; without the name of the site. */
export function titleOf(
  head: HeadFields,
  data: Sourced<string> | undefined,
  meta: Sourced<string> | undefined,
  leaves: readonly Leaf[],
  site: string | undefined,
): Sourced<string> | undefined {
  const cut = (value: Sourced<string> | undefined, others: readonly string[]) =>
    value && { ...value, value: withoutSite(value.value, site, others) };
  const h1s = leaves.filter(({ path }) => path.some(({ tagName }) => tagName === "h1"));
  const headings = joined(h1s);
  const seen = headings;
  const told = first([cut(meta, seen), cut(data, seen)]);
  const lines = headings.length > 0 ? [] : linesOfTitle(leaves, head.title, site);
  const named = cut(sourced(head.title, "title"), [...seen, ...(told ? [told.value] : []), ...lines]);
  const agrees = (heading: string) =>
    [told?.value, data?.value, named?.value].some(
      (other) => other !== undefined && overlap(heading, other) >= 0.5,
    );
  const shown = headings.find((heading) => heading.length > 8 && agrees(heading));
  if (shown !== undefined && !/(?:…|\.\.\.)$/.test(shown)) return { value: shown, from: "h1" };
  if (told !== undefined) return told;
  const [alone] = headings;
  if (headings.length === 1 && alone !== site && (textSize(alone!) > 15 || isOfArticle(h1s[0]!)))
    return { value: alone!, from: "h1" };
  return named;
}

/** A heading in the article's own element, and no link to the front page. */
const isOfArticle = ({ path, linked }: Leaf) =>
  linked < 0.5 && path.some(({ tagName }) => tagName === "article" || tagName === "main");

/** Lines of a page without a heading of the first rank that say a part of its title, which is not the site's name. */
function linesOfTitle(
  leaves: readonly Leaf[],
  title: string | undefined,
  site: string | undefined,
): readonly string[] {
  const whole = fold(title ?? "");
  const isPart = ({ text, size, linked, path }: Leaf) =>
    size <= 200 &&
    (linked < 0.5 || path.some(({ tagName }) => /^h[2-4]$/.test(tagName))) &&
    fold(text).length > 0.45 * whole.length &&
    fold(text) !== fold(site ?? "") &&
    whole.includes(fold(text));
  return leaves
    .slice(0, 400)
    .filter(isPart)
    .map(({ text }) => text);
}

/** A heading of several lines is one. */
function joined(leaves: readonly Leaf[]): readonly string[] {
  const found = new Map<object, string>();
  for (const { path, text } of leaves) {
    const heading = path.find(({ tagName }) => tagName === "h1")!;
    found.set(heading, found.has(heading) ? `${found.get(heading)} ${text}` : text);
  }
  return [...found.values()];
}

/** 'Wall closed | The Courier' -> 'Wall closed'; a dash belongs to many headlines, the site's name to none. */
function withoutSite(title: string, site: string | undefined, headings: readonly string[]): string {
  const parts = title.split(/\s+[|–—•»«:·-]\s+|\s+::\s+|\s*[|｜_]\s*/u);
  const han = /^(.{6,}?)\s*[-_—|｜]\s*[\p{Script=Han}]{2,8}$/u.exec(title);
  if (han && /\p{Script=Han}/u.test(han[1]!)) return han[1]!;
  const heading = headings.find(
    (each) => fold(each).length > Math.max(8, 0.45 * fold(title).length) && fold(title).includes(fold(each)),
  );
  if (heading !== undefined && fold(heading).length < fold(title).length) return heading;
  if (parts.length === 1) return title;
  const [last, head] = [parts.at(-1)!, parts[0]!];
  const isSite = (part: string) =>
    site !== undefined &&
    fold(part) !== "" &&
    (fold(site).includes(fold(part)) || fold(part).includes(fold(site)));
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—•»:·｜_-]+$/u, "");
  if (isSite(head) && parts.length > 1) return title.slice(head.length).replace(/^[\s|–—•»:·｜_-]+/u, "");
  const bar = /^(.{20,}?)\s*[|｜]\s*[^|｜]{1,40}$/u.exec(title);
  return bar ? bar[1]! : title;
}

export function overlap(first: string, second: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [a, b] = [words(first), words(second)];
  if (a.size < 3 || b.size < 3)
    return fold(first) === fold(second) ||
      fold(first).includes(fold(second)) ||
      fold(second).includes(fold(first))
      ? 1
      : 0;
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}
