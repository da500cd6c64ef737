import type { Element, ElementContent } from "hast";
import { isOnlyPerson } from "../../language/forename-set.ts";
import { isOverAuthor } from "./bylines.ts";
import { fold, type Region } from "./find-region.ts";
import { textOf } from "./head-fields.ts";
import type { Leaf } from "./leaves.ts";
import { isDesk } from "./names.ts";

/** How many leaves a box about the author has at most, and up to which of them the name stands. */
const most = { leaves: 8, beforeName: 3 };

/**
 * Finds the boxes about the authors at the end of a text, where the page does not mark them as such, and signs their
 * leaves as biography. Such a box begins with the author's name, and has a sign of its own besides: a portrait or a link
 * of that name, the name on a line of its own, a heading such as 'About the author', or italics in which an office is named. A paragraph that only begins
 * with the name is one of the text.
 *
 * Each known author has one box at most. Where none is known, one box is taken at most: the name is a person's, the text
 * above does not tell of the person, and no box beside it looks the same. Several such boxes are what the text is about.
 */
export function withAuthorBoxes(leaves: readonly Leaf[], region: Region, authors: readonly string[]): Region {
  const signs = [...region.signs];
  const proses = [...region.prose].sort((a, b) => a - b);
  let missing = authors;
  do {
    const box = lastBox(leaves, proses);
    if (box === undefined) break;
    const inside = [...leaves.keys()].filter((index) => leaves[index]!.path.includes(box));
    if (inside.length > most.leaves) break;
    const above = proses.filter((index) => !inside.includes(index));
    const opening = inside.slice(0, most.beforeName).map((index) => leaves[index]!);
    const names = authors.length > 0 ? missing : unknownIn(box, leaves, above);
    const name = names.find((each) => isAbout(each, opening, box));
    if (name === undefined) break;
    for (const index of inside) signs[index] ??= "biography";
    proses.splice(above.length);
    missing = missing.filter((each) => each !== name);
  } while (missing.length > 0);
  return { ...region, signs, prose: new Set(proses) };
}

function isAbout(name: string, opening: readonly Leaf[], box: Element): boolean {
  const person = fold(name);
  if (!opening.some(({ text }) => fold(text).startsWith(person))) return false;
  return (
    opening.some((leaf) => fold(leaf.text) === person || isOverAuthor(leaf.text) || isNote(leaf)) ||
    namesIn(box).some((each) => fold(each) === person)
  );
}

/** Says whether a line is set in italics as a whole, and names an office: 'Mara Quay is a reporter of The Courier.' */
function isNote({ text, nodes }: Leaf): boolean {
  const words = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");
  const isItalic = (node: ElementContent) => node.type === "element" && /^(?:em|i)$/.test(node.tagName);
  return words.every(isItalic) && isDesk(text);
}

/** The person that a box gives a portrait or a link, where the text above and the boxes beside it allow for one. */
function unknownIn(box: Element, leaves: readonly Leaf[], above: readonly number[]): readonly string[] {
  const names = [...new Set(namesIn(box).filter(isOnlyPerson))];
  if (names.length !== 1) return [];
  const told = fold(above.map((index) => leaves[index]!.text).join(""));
  if (told.includes(fold(names[0]!.split(" ").at(-1)!))) return [];
  const outer = new Set(leaves.find(({ path }) => path.includes(box))?.path);
  const around = above.flatMap((index) => leaves[index]!.path);
  const isAlike = (other: Element) =>
    !outer.has(other) && other.tagName === box.tagName && namesIn(other).some(isOnlyPerson);
  return around.some(isAlike) ? [] : names;
}

/** The box of the last paragraph, where it holds no more than two of several. */
function lastBox(leaves: readonly Leaf[], proses: readonly number[]): Element | undefined {
  const others = proses.slice(0, -1).map((index) => leaves[index]!);
  return leaves[proses.at(-1) ?? -1]?.path.find((element) => {
    if (/^(?:html|body|p|li|ul|ol|blockquote|figure|table|tr|td)$/.test(element.tagName)) return false;
    const held = others.filter(({ path }) => path.includes(element)).length;
    return held < 2 && held < others.length;
  });
}

/** Names that a portrait or a link in a box gives. */
function namesIn(box: Element): readonly string[] {
  return box.children.flatMap((child) => {
    if (child.type !== "element") return [];
    const { tagName, properties } = child;
    const words =
      tagName === "img" ? String(properties["alt"] ?? "").trim() : tagName === "a" ? textOf(child) : "";
    return [...(/^\S+(?:\s\S+){1,3}$/.test(words) ? [words] : []), ...namesIn(child)];
  });
}
