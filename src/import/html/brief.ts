import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { findDates } from "../../parse/dates/find-dates.ts";
import { namesWeekday } from "../../parse/head/date-segment.ts";
import { isSourceLine } from "./credit-line.ts";
import { type Fate, isText } from "./fate.ts";
import { fold } from "./find-region.ts";
import { classesOf, type Leaf, tagOf } from "./leaves.ts";
import type { PageMetadata } from "./metadata.ts";

/** Fewer letters are no report, however short. */
const leastText = 50;

/** How many leaves behind the text a wall may stand. */
const farthestWall = 6;

/**
 * Says whether a text that is shorter than most articles is a whole one: a brief. It ends as a sentence does, no wall
 * stands behind it, and the page says that it is an article: by its date, by its author, by an `article` around
 * headline and text with nothing in it to fill in, or by paragraphs right under the headline that name a day. Pages that ask for a login, and those that are not found, have none.
 */
export function isBrief(
  leaves: readonly Leaf[],
  fates: readonly Fate[],
  signs: readonly (PageSign | undefined)[],
  { title, published, authors }: Pick<PageMetadata, "title" | "published" | "authors">,
): boolean {
  const whole = [...leaves.keys()].filter((index) => isText(fates[index]));
  const text = whole.slice(0, whole.findLastIndex((index) => !isCreditLine(leaves[index]!)) + 1);
  const size = text.reduce((sum, index) => sum + leaves[index]!.size, 0);
  const last = text.at(-1);
  if (last === undefined || title === undefined || size < leastText) return false;
  if (!/[.!?。！？؟।۔][”"’'»)\]」』]*$/.test(leaves[last]!.text) || /\.\.\.$/.test(leaves[last]!.text))
    return false;
  const near = [...leaves.keys()].slice(text[0], last + farthestWall);
  if (near.some((index) => signs[index] === "subscription")) return false;
  const around = leaves[last]!.path;
  if (around.some((element) => /\b(?:error|not-?found|no-results|log-?in)/i.test(classesOf(element))))
    return false;
  const asks = around.slice(1).some((element) => element.tagName !== "body" && hasField(element));
  if (asks) return false;
  const headline = fold(title.value);
  const isInArticle = around.some(
    (element) =>
      element.tagName === "article" &&
      leaves.some(({ path, text }) => path.includes(element) && fold(text) === headline),
  );
  const isKnown = isInArticle || published !== undefined || authors !== undefined;
  return (
    isKnown ||
    isUnderHeadline(
      text.map((index) => leaves[index]!),
      leaves,
      headline,
    )
  );
}

/** A line of its own under a text that says whose it is: '— Mara Lund in Quaytown', 'Contributing: Jo Reed'. */
function isCreditLine(leaf: Leaf): boolean {
  const { text, size } = leaf;
  if (size > 80 || /[.!?…。！？؟।۔,;:–—-][”"’'»)\]」』]*$/.test(text)) return isSourceLine(leaf);
  return /^[-–—]\s*\p{Lu}/u.test(text) || /(?:^|\s)\p{Lu}\S*\s\p{Lu}\S*$/u.test(text);
}

/** Paragraphs beside the page's headline that say when it happened, and lead nowhere: no error page does. */
function isUnderHeadline(text: readonly Leaf[], leaves: readonly Leaf[], headline: string): boolean {
  const heading = leaves.find((leaf) => tagOf(leaf) === "h1" && fold(leaf.text) === headline);
  return (
    heading !== undefined &&
    text.length > 1 &&
    text.every(({ path, linked }) => path.at(-2) === heading.path.at(-2) && linked === 0) &&
    text.some((leaf) => namesWeekday(leaf.text) || findDates(leaf.text).length > 0)
  );
}

/** A field to fill in or to search by, a place for a password. */
function hasField({ children }: Element): boolean {
  return children.some((child) => child.type === "element" && (isField(child) || hasField(child)));
}

const isField = ({ tagName, properties }: Element) =>
  tagName === "textarea" ||
  (tagName === "input" && !/^(?:hidden|button|submit|checkbox)$/i.test(String(properties["type"] ?? "text")));
