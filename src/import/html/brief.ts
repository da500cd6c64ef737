import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { type Fate, isText } from "./fate.ts";
import { fold } from "./find-region.ts";
import { classesOf, type Leaf } from "./leaves.ts";
import type { PageMetadata } from "./metadata.ts";

/** Fewer letters are no report, however short. */
const leastText = 50;

/** How many leaves behind the text a wall may stand. */
const farthestWall = 6;

/**
 * Says whether a text that is shorter than most articles is a whole one: a brief. It ends as a sentence does, no wall
 * stands behind it, and the page says that it is an article: by its date, by its author, or by an `article` around
 * headline and text with nothing in it to fill in. Pages that ask for a login, and those that are not found, have none.
 */
export function isBrief(
  leaves: readonly Leaf[],
  fates: readonly Fate[],
  signs: readonly (PageSign | undefined)[],
  { title, published, authors }: Pick<PageMetadata, "title" | "published" | "authors">,
): boolean {
  const text = [...leaves.keys()].filter((index) => isText(fates[index]));
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
  return isInArticle || published !== undefined || authors !== undefined;
}

/** A field to fill in or to search by, a place for a password. */
function hasField({ children }: Element): boolean {
  return children.some((child) => child.type === "element" && (isField(child) || hasField(child)));
}

const isField = ({ tagName, properties }: Element) =>
  tagName === "textarea" ||
  (tagName === "input" && !/^(?:hidden|button|submit|checkbox)$/i.test(String(properties["type"] ?? "text")));
