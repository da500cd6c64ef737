import type { Element, ElementContent } from "hast";
import { alternatives } from "../../language/alternatives.ts";
import { isOnlyPerson } from "../../language/forename-set.ts";
import { importList } from "../../language/import-lists.ts";
import { wordsOfAll } from "../../language/unread-languages.ts";
import { findDates } from "../../parse/dates/find-dates.ts";
import { readDateSegment } from "../../parse/head/date-segment.ts";
import { leadsToAuthor } from "./author-link.ts";
import { isPersonal, type Publishers, unique } from "./authors.ts";
import { isInPost } from "./embedded-posts.ts";
import { textOf } from "./head-fields.ts";
import { type Leaf, piecesOf, textSize } from "./leaves.ts";
import { namesIn } from "./names.ts";
import type { Sourced } from "./values.ts";

/** A list in every language: which one a page is in is often not known. */
const anyOf = (list: "byline" | "bylineLabels") => alternatives(wordsOfAll(list));

/** 'By Mara Quay', 'Author: Mara Quay', '[记者 …' */
const opening = new RegExp(
  `^${anyOf("byline")}[:\\s]|^${anyOf("bylineLabels")}\\s*[:：]|^[【[]${anyOf("bylineLabels")}\\s`,
  "iu",
);
/** 'ByMara Quay': the blank is lost where two elements meet. */
const gluedBy = /^By(?=\p{Lu})/u;
/** A field of its own: 'Author: Mara Quay', 'Auteur Mara Quay', 'Interview: Mara Quay'. */
const field = new RegExp(`^${anyOf("bylineLabels")}(?<gap>\\s*[:：]\\s*|\\s+)(?<names>.{2,80})$`, "iu");
const latinName = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|${alternatives(importList("nameParticles"))})){0,3}\\s+\\p{Lu}[\\p{L}.'’-]*$`,
  "u",
);
const otherName =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$|^\p{Script=Hangul}{2,4}$|^\p{Script=Hebrew}{2,}(?:\s\p{Script=Hebrew}{2,}){1,3}$|^[\p{Script=Arabic}]{2,}(?:\s[\p{Script=Arabic}]{2,}){1,3}$/u;
const isName = (words: string) => latinName.test(words) || otherName.test(words);
/** The article's first words: 'By Mara Quay: The wall …'. */
const run = new RegExp(`^${anyOf("byline")}\\s+(?<names>\\p{Lu}[\\p{L}.'’ -]{4,40}):\\s+\\p{Lu}`, "iu");

/** Where a byline is looked for. */
interface PageText {
  readonly leaves: readonly Leaf[];
  /** Those around the headline. */
  readonly around: readonly Leaf[];
  /** Places of the article's paragraphs. */
  readonly prose: readonly number[];
  /** What is about other articles. */
  readonly others: ReadonlySet<Leaf>;
}

/** Looks for a byline where readers see it: beside the headline, in a field of its own, at an end of the text. */
export function bylineIn(
  { leaves, around, prose, others }: PageText,
  publishers: Publishers,
): Sourced<readonly string[]> | undefined {
  const accept = (names: readonly string[]) =>
    unique(
      names.filter((each) => isName(each) && isPersonal(each, publishers) && findDates(each).length === 0),
    );
  const search: Search = {
    leaves,
    isOwn: (leaf) => !others.has(leaf) && !isInPost(leaf),
    first: prose[0] ?? leaves.length,
    last: prose.at(-1) ?? -1,
    publishers,
    accept,
  };
  const places = [
    { find: () => besideHeadline(around, search), from: "byline" },
    { find: () => firstWords(search), from: "first words" },
    { find: () => afterText(search, true), from: "end of the text" },
    { find: () => afterText(search, false), from: "end of the text" },
    { find: () => lineOfText(search), from: "line of the text" },
    { find: () => fieldOfPage(search), from: "field of the page" },
  ];
  for (const { find, from } of places) {
    const names = find();
    if (names.length > 0) return { value: names, from };
  }
  return undefined;
}

/** Says whether a line is a byline and no more: 'By Mara Quay'. */
export function isBylineText(text: string): boolean {
  return text.length < 80 && startsByline(text) && namesIn(text).some((each) => isName(each));
}

function startsByline(text: string): boolean {
  return opening.test(text) || gluedBy.test(text) || namesAfterLabel(text) !== undefined;
}

/**
 * What stands behind 'Author:' or 'Author'. Without a colon it begins with a known forename, where the label has no
 * element of its own: not 'Text Only Version'.
 */
function namesAfterLabel(text: string, isApart = false): string | undefined {
  const { gap = "", names = "" } = field.exec(text)?.groups ?? {};
  const first = names.split(/[\s,]+/, 2).join(" ");
  return /[:：]/.test(gap) || (/^\p{Lu}/u.test(names) && (isApart || isOnlyPerson(first)))
    ? names
    : undefined;
}

interface Search {
  readonly leaves: readonly Leaf[];
  /** Says whether a leaf is neither of another article nor of a post. */
  readonly isOwn: (leaf: Leaf) => boolean;
  /** Places of the first and last paragraph in `leaves`. */
  readonly first: number;
  readonly last: number;
  readonly publishers: Publishers;
  /** Those of some names that may be an author's. */
  readonly accept: (names: readonly string[]) => readonly string[];
}

function besideHeadline(near: readonly Leaf[], { publishers, accept }: Search): readonly string[] {
  for (const [index, leaf] of near.entries()) {
    const marked = accept(markedNames(leaf));
    if (marked.length > 0 && marked.length <= 6) return unique([...marked, ...besides(near, index, accept)]);
    const pieces = leaf.size > 400 ? [] : piecesOf(leaf);
    for (const text of pieces.length > 1 ? pieces : []) {
      const names = accept(namesOf({ ...leaf, text, size: textSize(text) }, false, publishers));
      if (names.length > 0) return names;
    }
    const names = accept(namesOf(leaf, isMarked(leaf), publishers));
    if (names.length > 0) return names;
    // A name on a line, and under it an address to write to, or a date where the name can be a person's only.
    const under = near[index + 1]?.text ?? "";
    const isSigned =
      mailAddress.test(under) ||
      (readDateSegment(under, "unknown")?.kind === "published" && isOnlyPerson(leaf.text));
    const alone = isSigned ? accept([leaf.text]) : [];
    if (alone.length > 0) return alone;
  }
  return [];
}

/** The names that stand in a list with a marked one: each of its entries is one author with an office. */
function besides(near: readonly Leaf[], index: number, accept: Search["accept"]): readonly string[] {
  const list = near[index]!.path.findLast(({ tagName }) => tagName === "ul" || tagName === "ol");
  if (list === undefined) return [];
  const others = near.slice(index + 1, index + 12).filter(({ path }) => path.includes(list));
  return others.flatMap((leaf) => accept(markedNames(leaf)));
}

const mailAddress = /^[\w.+-]+@[\w-]+\.[\w.-]+$/;

function firstWords({ leaves, first, accept }: Search): readonly string[] {
  const words = run.exec(leaves[first]?.text ?? "")?.groups?.["names"];
  return words === undefined ? [] : accept(namesIn(words));
}

/** '— Mara Quay' under the text; a name alone on the text's last line. With `saysSo` only 'By Mara Quay'. */
function afterText({ leaves, last, isOwn, publishers, accept }: Search, saysSo: boolean): readonly string[] {
  for (const leaf of leaves.slice(last + 1, last + 6).filter(isOwn)) {
    // Under another heading stands another article.
    if (isHeading(leaf) && !startsByline(leaf.text) && !isOverAuthor(leaf.text)) break;
    const signed = /^\s*[-–—]\s*/.test(leaf.text) || leaf.path.at(-2) === leaves[last]?.path.at(-2);
    const text = leaf.text.replace(/^\s*[-–—]\s*/, "");
    if (saysSo ? !startsByline(text) : !/\p{Ll}/u.test(text) || isHeading(leaf)) continue;
    const names = accept(namesOf({ ...leaf, text }, isMarked(leaf) || signed, publishers));
    if (names.length > 0 && leaf.linked < 0.5) return names;
  }
  return [];
}

/** 'By Mara Quay' alone on a line within the text, where no other line of the kind is. */
function lineOfText({ leaves, first, last, isOwn, publishers, accept }: Search): readonly string[] {
  const lines = leaves
    .slice(first, last + 1)
    .filter((leaf) => leaf.size < 60 && startsByline(leaf.text) && isOwn(leaf));
  return lines.length === 1 ? accept(namesOf(lines[0]!, false, publishers)) : [];
}

function fieldOfPage({ leaves, isOwn, accept }: Search): readonly string[] {
  for (const leaf of leaves.filter(isOwn)) {
    const { text, size, linked } = leaf;
    // A link as a whole leads to a subject: 'Text Grace'.
    const words = size > 120 || linked === 1 ? undefined : namesAfterLabel(text, hasLabelApart(leaf));
    const names = words === undefined ? [] : accept(namesIn(words));
    if (names.length > 0) return names;
  }
  return [];
}

/** '<strong>Author</strong> Mara Quay' */
function hasLabelApart({ nodes }: Leaf): boolean {
  const first = nodes.find((node) => node.type !== "text" || node.value.trim() !== "");
  return first?.type === "element" && label.test(textOf(first).trim());
}

const label = new RegExp(`^${anyOf("bylineLabels")}$`, "iu");

/** A heading over what is told of the author: 'About the author'. */
const ofAuthor = new RegExp(`^.{0,20}(?<!\\p{L})${anyOf("bylineLabels")}(?!\\p{L}).{0,5}$`, "iu");

/** Says whether a heading stands over what is told of the author. */
export const isOverAuthor = (text: string) => ofAuthor.test(text);

const isHeading = ({ path }: Leaf) =>
  path.slice(-2).some(({ tagName }) => /^(?:h[1-6]|aside)$/.test(tagName));

function isMarked({ path }: Leaf): boolean {
  return path.slice(-4).some(isAuthorElement);
}

function isAuthorElement({ properties }: Element): boolean {
  const words = [properties["className"] ?? [], properties["id"] ?? "", properties["itemProp"] ?? []];
  return /\bby-?line|author|autor|auteur|writer|contributor/i.test(words.flat(2).join(" "));
}

/** Names in elements of their own: `<span class=author>`, a link to the author's page, a row of spans in a byline. */
function markedNames(leaf: Leaf): readonly string[] {
  if (leaf.size > 240) return [];
  const elements = leaf.nodes.filter((node): node is Element => node.type === "element");
  const own = elements.flatMap((element) => authorElements(element));
  if (own.length > 0) return own.flatMap((element) => namesIn(withoutDate(textOf(element))));
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, "").length;
  const inElements = elements.reduce((sum, element) => sum + letters(textOf(element)), 0);
  if (!isMarked(leaf) || elements.length < 2 || inElements < 0.8 * letters(leaf.text)) return [];
  const texts = elements.map((element) => textOf(element)).filter((text) => text !== "");
  return texts.every((text) => isName(text) || startsByline(`${text} `)) ? texts.flatMap(namesIn) : [];
}

function authorElements(element: Element): readonly Element[] {
  const isOwn = isAuthorElement(element) || (element.tagName === "a" && leadsToAuthor(element));
  const inner = element.children
    .filter((child: ElementContent): child is Element => child.type === "element")
    .flatMap(authorElements);
  return inner.length > 0 ? inner : isOwn ? [element] : [];
}

const withoutDate = (text: string) =>
  text.replace(/\s+(?:\d|[|•·–—]|on\s|am\s|le\s|em\s|el\s|at\s|in\s|is\s).*$/u, "");

function namesOf({ text, size }: Leaf, marked: boolean, { names }: Publishers): readonly string[] {
  if (size > 160 || (!marked && !startsByline(text))) return [];
  const plain = withoutDate((namesAfterLabel(text) ?? text).replace(gluedBy, "By "));
  // 'By Mara Quay The Harbour Courier'
  const words = plain.split(" ");
  const end = words.findIndex((_, index) => {
    const rest = words
      .slice(index)
      .join("")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
    return index > 2 && names.some((publisher) => publisher.length > 4 && rest.startsWith(publisher));
  });
  return namesIn(end < 0 ? plain : words.slice(0, end).join(" "));
}
