import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parse } from "parse5";
import { flatten } from "../../parse/body/flatten.ts";
import { type Fate, isText } from "./fate.ts";
import { fold, isProseLeaf } from "./find-region.ts";
import { type Leaf, readLeaves } from "./leaves.ts";
import { signOf } from "./page-signs.ts";
import type { Sourced } from "./values.ts";

/** Which part of the text in the page's data must stand nowhere on the page, and how many letters and digits that is. */
const missing = { part: 0.35, letters: 200 };

/**
 * The article's text in the page's own data, in paragraphs, where the page itself shows only its beginning: behind a
 * wall, or before its scripts have run. Missing: the page shows the text, or another one, or prose that the data lack.
 */
export function fullText(
  told: string | undefined,
  leaves: readonly Leaf[],
  fates: readonly Fate[],
): Sourced<readonly string[]> | undefined {
  if (told === undefined || told.length < missing.letters) return undefined;
  const paragraphs = paragraphsOf(told);
  const whole = fold(paragraphs.join(""));
  let rest = whole;
  for (const { text, size } of leaves) if (size >= 40) rest = rest.replaceAll(fold(text), "");
  if (rest.length < missing.letters || rest.length < missing.part * whole.length) return undefined;
  const shown = leaves
    .filter((_, index) => isText(fates[index]!))
    .map(({ text }) => fold(text))
    .filter((text) => text.length > 30);
  const begins = shown.length === 0 || whole.startsWith(shown[0]!.slice(0, 60));
  const lacks = leaves.some(
    (leaf, index) =>
      isText(fates[index]!) && isProseLeaf(leaf) && !isOfWall(leaf) && !whole.includes(fold(leaf.text)),
  );
  return begins && !lacks ? { value: paragraphs, from: "JSON-LD articleBody" } : undefined;
}

/** Where only a beginning is shown, the words of the wall may be most of the page. */
const isOfWall = ({ path }: Leaf) => path.some((element) => signOf(element) === "subscription");

/** The text may be plain, or HTML, or HTML whose entities were written once more. */
function paragraphsOf(told: string): readonly string[] {
  const blocks = /<(?:p|div|br|li|h[1-6])\b/i.test(told) ? told : told.replace(/\s*\n\s*/g, "<p>");
  return readLeaves(flatten(fromParse5(parse(blocks)) as Root)).map(({ text }) => text);
}

/** A tree of paragraphs. */
export function treeOf(paragraphs: readonly string[]): Root {
  return {
    type: "root",
    children: paragraphs.map((value) => ({
      type: "element",
      tagName: "p",
      properties: {},
      children: [{ type: "text", value }],
    })),
  };
}
