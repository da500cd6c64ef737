import type { Element } from "hast";
import { isOnlyPerson } from "../../language/forename-set.ts";
import { fold, type Region } from "./find-region.ts";
import { textOf } from "./head-fields.ts";
import type { Leaf } from "./leaves.ts";

/** How many leaves a box about the author has at most, and up to which of them the name stands. */
const most = { leaves: 8, beforeName: 3 };

/**
 * Finds the boxes about the authors at the end of a text that the page calls nothing, and takes them for what they are:
 * no paragraphs of the text, as where the page calls them so. Such a box stands apart from the paragraphs and begins with the author's name, below a heading at most. Where no author is
 * known, a portrait or a link of that name has to stand in it, and the text above must not tell of the person: that
 * would be a profile.
 */
export function withAuthorBoxes(leaves: readonly Leaf[], region: Region, authors: readonly string[]): Region {
  const signs = [...region.signs];
  const proses = [...region.prose].sort((a, b) => a - b);
  for (let box = lastBox(leaves, proses); box !== undefined; box = lastBox(leaves, proses)) {
    const inside = [...leaves.keys()].filter((index) => leaves[index]!.path.includes(box!));
    const above = proses.filter((index) => !inside.includes(index));
    const told = fold(above.map((index) => leaves[index]!.text).join(""));
    const isUnnamed = (name: string) => isOnlyPerson(name) && !told.includes(fold(name.split(" ").at(-1)!));
    const names = authors.length > 0 ? authors : namesIn(box).filter(isUnnamed);
    const opening = inside.slice(0, most.beforeName).map((index) => fold(leaves[index]!.text));
    const isOfAuthor = names.some((name) => opening.some((text) => text.startsWith(fold(name))));
    if (!isOfAuthor || inside.length > most.leaves) break;
    for (const index of inside) signs[index] ??= "biography";
    proses.splice(above.length);
  }
  return { ...region, signs, prose: new Set(proses) };
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
