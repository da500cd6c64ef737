import type { Element } from "hast";
import { alternatives } from "../../language/alternatives.ts";
import { isBody } from "../../language/forename-set.ts";
import { importList } from "../../language/import-lists.ts";
import { type DayOrder, dayOrderOf, findDates } from "../../parse/dates/find-dates.ts";
import { publishedLabel } from "../../parse/head/date-segment.ts";
import { saidAuthors } from "./authors.ts";
import { bylineIn, isBylineText } from "./bylines.ts";
import { isLater, isoOf, localDate, type SeenDate } from "./dates.ts";
import { isInPost } from "./embedded-posts.ts";
import { fold, isProseLeaf, type Region } from "./find-region.ts";
import type { HeadFields } from "./head-fields.ts";
import { classesOf, type Leaf, piecesOf } from "./leaves.ts";
import type { PageData, PageMetadata } from "./metadata.ts";
import { otherArticles } from "./other-articles.ts";
import { overlap } from "./titles.ts";
import type { Sourced } from "./values.ts";

/**
 * Adds what only readers see: a byline beside the headline or at an end of the text, a date under the headline. The
 * page's own data go first; a date of theirs becomes that of the place where it is printed.
 */
export function addSeen(
  metadata: PageMetadata,
  { head, structured, publishers }: Omit<PageData, "metadata">,
  leaves: readonly Leaf[],
  region: Region,
): PageMetadata {
  const heading = headingAt(leaves, metadata.title?.value);
  const prose = [...region.prose].sort((a, b) => a - b);
  const others = otherArticles(leaves, region, heading);
  const own = leaves.filter((leaf) => !others.leaves.has(leaf));
  const around = near(leaves, heading, prose[0] ?? leaves.length).filter(
    (leaf) => !isInPost(leaf) && !others.leaves.has(leaf),
  );
  const order = dayOrderOf(metadata.language?.value, publishers.host);
  const said = saidAuthors(head, structured, publishers, others.elements);
  const printed = bylineIn({ leaves, around, prose, others: others.leaves }, publishers);
  const authors = printed && (said === undefined || isFuller(printed, said, around)) ? printed : said;
  const published =
    metadata.published?.from === "address" || metadata.published === undefined
      ? (dateIn(head, own, around, { order, others: others.elements }) ?? metadata.published)
      : {
          ...metadata.published,
          value: localDate(metadata.published.value, printedIn(around, order)),
        };
  const updated = metadata.updated ?? updateIn(around, order);
  return {
    ...metadata,
    ...(authors ? { authors } : {}),
    ...(published ? { published } : {}),
    ...(updated && isLater(updated.value, published?.value) ? { updated } : {}),
  };
}

type Authors = Sourced<readonly string[]>;

/** A printed byline names a person where the data name a body, or in one line all whom they name and one more. */
function isFuller({ value: printed }: Authors, { value: said }: Authors, around: readonly Leaf[]): boolean {
  if (said.every((name) => isBody(name))) return !printed.every((name) => isBody(name));
  return (
    printed.length > said.length &&
    said.every((name) => printed.includes(name)) &&
    around.some(({ text }) => isBylineText(text) && printed.every((name) => text.includes(name)))
  );
}

/** Where the headline stands: a heading that says it, else any line that does, else the first `h1`. */
function headingAt(leaves: readonly Leaf[], title: string | undefined): number {
  const isHeading = ({ path }: Leaf) => path.some(({ tagName }) => /^h[1-4]$/.test(tagName));
  const says = ({ text }: Leaf) =>
    title !== undefined && (fold(text) === fold(title) || (text.length > 20 && overlap(text, title) > 0.8));
  const exact = leaves.findIndex((leaf) => isHeading(leaf) && says(leaf));
  if (exact >= 0) return exact;
  const line = leaves.findIndex(says);
  return line >= 0 ? line : leaves.findIndex(({ path }) => path.some(({ tagName }) => tagName === "h1"));
}

/** Behind the headline more than before it; and never far into the text. */
function near(leaves: readonly Leaf[], heading: number, first: number): readonly Leaf[] {
  if (heading < 0) return leaves.slice(Math.max(0, first - 12), first + 1);
  const end = Math.max(heading + 2, Math.min(heading + 40, first + 1));
  const own = leaves[heading]!;
  return [
    // Where lines are parted by `<br>` alone, headline, byline and date are one leaf.
    ...(own.size < 400 && piecesOf(own).length > 1 ? [own] : []),
    ...leaves.slice(heading + 1, end),
    ...leaves.slice(Math.max(0, heading - 6), heading),
    ...leaves.slice(Math.max(end, first - 6), first + 1),
  ];
}

/** Days that are printed around the headline, without those of a change. */
function printedIn(around: readonly Leaf[], order: DayOrder): readonly SeenDate[] {
  return around
    .filter((leaf) => leaf.size <= 160 && !isProseLeaf(leaf) && !changed.test(leaf.text))
    .flatMap((leaf) => findDates(spaced(leaf), order));
}

/** Words of a leaf with a blank wherever a part of it ends for readers. */
const spaced = (leaf: Leaf) => piecesOf(leaf).join(" ");

/** A change that is told in the head of the article: 'Updated on 15 March 2026', alone or behind the publication. */
function updateIn(around: readonly Leaf[], order: DayOrder): Sourced<string> | undefined {
  for (const leaf of around) {
    if (leaf.size > 200 || isProseLeaf(leaf)) continue;
    const text = spaced(leaf);
    const label = changed.exec(text);
    const [found] = label ? findDates(text.slice(label.index), order) : [];
    if (found) return { value: found.iso, from: "text" };
  }
  return undefined;
}

const changed = new RegExp(`(?<!\\p{L})${alternatives(importList("updated"))}(?!\\p{L})`, "iu");

function dateIn(
  head: HeadFields,
  leaves: readonly Leaf[],
  around: readonly Leaf[],
  { order, others }: { readonly order: DayOrder; readonly others: ReadonlySet<Element> },
): Sourced<string> | undefined {
  const elements = new Set(around.flatMap(({ path }) => path));
  for (const { value, element } of [
    ...head.times.filter((time) => elements.has(time.element)),
    ...head.times.filter((time) => !others.has(time.element)),
  ].slice(0, 4)) {
    const iso = isoOf(value, order);
    if (iso) return { value: iso, from: `time${element.properties["dateTime"] ? "" : " in words"}` };
  }
  for (const leaf of around) {
    if (leaf.size > 160 || isProseLeaf(leaf)) continue;
    const [found] = findDates(spaced(leaf), order);
    if (found) return { value: found.iso, from: "text" };
    const stamp = isDateElement(leaf) ? isoOf(leaf.text, order) : undefined;
    if (stamp) return { value: stamp, from: "text" };
  }
  for (const leaf of leaves) {
    if (isInPost(leaf) || leaf.size > 80 || !publishedLabel.test(leaf.text)) continue;
    const [found] = findDates(leaf.text, order);
    if (found) return { value: found.iso, from: "text" };
  }
  return undefined;
}

/** '20260314' alone is a date only where the page calls it one. */
function isDateElement({ path, nodes }: Leaf): boolean {
  const inner = nodes.flatMap((node) => (node.type === "element" ? [node] : []));
  return [...path.slice(-2), ...inner].some((each) => /\bdate|publish/i.test(classesOf(each)));
}
