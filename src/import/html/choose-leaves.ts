import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";
import { isBylineText } from "./bylines.ts";
import { isCreditOfWorks, isPictureCredit, isSourceLine } from "./credit-line.ts";
import { withHeadings, withPartTitles } from "./crossheads.ts";
import { isInPost } from "./embedded-posts.ts";
import type { Fate } from "./fate.ts";
import { fold, isProseLeaf, type Region } from "./find-region.ts";
import type { HeadText } from "./find-standfirst.ts";
import { classesOf, type Leaf, leadsToItself, tagOf } from "./leaves.ts";
import { notesOfText } from "./notes-of-text.ts";
import type { TextEnds } from "./text-ends.ts";

/** Signs of parts that go into the file with the sign, so that the build decides: they may hold reporting. */
const doubtful: ReadonlySet<PageSign> = new Set([
  "newsletter",
  "donation",
  "subscription",
  "related",
  "advertisement",
  "biography",
  "sidebar",
  "caption",
  "pull-quote",
  "topics",
  "form",
]);

/**
 * Decides which leaves of a page are its article.
 *
 * Inside of the region, from the first paragraph of prose to the last: what stands above is the head of the page, which
 * is read into the front matter, what stands below is the page's. Parts that the page itself calls something else go
 * with their sign; buttons and menus go out.
 */
export function chooseLeaves(
  leaves: readonly Leaf[],
  region: Region,
  headline: string | undefined,
  {
    ends: { first, last },
    head: { standfirst, points },
  }: { readonly ends: TextEnds; readonly head: HeadText },
): readonly Fate[] {
  const { inside, signs } = region;
  const title = headline === undefined ? "" : fold(headline);
  // Sentences over the first section are of the text, and stand outside of what holds its prose.
  const start = inside.indexOf(true);
  const placeOf = (index: number): Place => {
    if (!inside[index] && !(index >= first && index < start)) return "outside";
    if (index < first) return index === first - 1 ? "right above" : "above";
    return index > last ? "behind" : "within";
  };
  const credits = creditsBehind(leaves, signs, last);
  const notes = notesOfText(leaves, signs, { first, last });
  const fates = leaves.map((leaf, index): Fate => {
    if (title !== "" && inside[index] && fold(leaf.text) === title) return headlineOfPage;
    if (index === standfirst) return { kept: false, why: "standfirst" };
    if (credits.has(index) || notes.has(index) || points.includes(index)) return { kept: true };
    return fateOf(leaf, placeOf(index), signs[index]);
  });
  return withHeadings(leaves, withPartTitles(leaves, fates, signs));
}

/** How many leaves behind the text its credit may stand. */
const farthestCredit = 6;

/** Where a text or a picture is from, in the lines behind the text: 'ad/Reuters', '(With reports of AFP)'. */
function creditsBehind(
  leaves: readonly Leaf[],
  signs: readonly (PageSign | undefined)[],
  last: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (last < 0) return found;
  for (let index = last + 1; index < leaves.length && index <= last + farthestCredit; index++) {
    const leaf = leaves[index]!;
    if (/^h[1-6]$/.test(tagOf(leaf))) break;
    const sign = signs[index];
    // A teaser has a credit, too.
    const isOwn = sign === undefined || sign === "byline" || sign === "footer" || sign === "caption";
    const isBeside = leaf.path.at(-2) === leaves[last]!.path.at(-2);
    if (isOwn && (isSourceLine(leaf) || (isBeside && isCreditOfWorks(leaf)))) found.add(index);
  }
  return found;
}

/** Where a leaf stands: in another part of the page, or before, in or after the prose of the article. */
type Place = "outside" | "above" | "right above" | "within" | "behind";

const headlineOfPage: Fate = { kept: false, why: "headline" };

const whereItStands = {
  outside: "outside the article",
  above: "head of the page",
  "right above": "head of the page",
  behind: "behind the article",
} as const;

function fateOf(leaf: Leaf, place: Place, sign: PageSign | undefined): Fate {
  if (place === "outside") return { kept: false, why: sign ?? whereItStands[place] };
  const isAbove = place === "above" || place === "right above";
  if (isAbove && tagOf(leaf) === "h1") return headlineOfPage;
  if (place === "within" && sign !== undefined && isOfPicture(leaf, sign))
    return { kept: true, sign: "caption" };
  if (place === "within" && sign === "player" && isCaptionOfPlayer(leaf))
    return { kept: true, sign: "caption" };
  const isOfGallery = sign === "player" && isCaption(leaf) && leaf.size >= 60 && isInGallery(leaf);
  if (sign !== undefined && !doubtful.has(sign) && !isOfGallery) return { kept: false, why: sign };
  if (isCaption(leaf)) return { kept: true, sign: "caption" };
  // Subheads right above the first paragraph belong to it.
  if (place === "right above" && isSubhead(leaf, sign)) return { kept: true };
  const isQuote = isAbove && sign === undefined && leaf.path.some(({ tagName }) => tagName === "blockquote");
  if (isQuote) return { kept: true };
  if (place !== "within") return { kept: false, why: sign ?? whereItStands[place] };
  if (sign === "related" && isBylineText(leaf.text)) return { kept: false, why: sign };
  if (sign !== undefined) return { kept: true, sign };
  return leadsAway(leaf) ? { kept: true, sign: "related" } : { kept: true };
}

/** A credit, whatever the part is called; a caption in a box that is called as the names of its makers are. */
function isOfPicture(leaf: Leaf, sign: PageSign): boolean {
  return isPictureCredit(leaf) || ((sign === "byline" || sign === "footer") && isCaption(leaf));
}

/** Words of a figure that are no prose. */
function isCaption(leaf: Leaf): boolean {
  const inFigure = leaf.path.some(({ tagName }) => tagName === "figcaption" || tagName === "figure");
  return inFigure && !isProseLeaf(leaf);
}

/** Words of the shortest caption: 'Play', 'Next picture' and '01:20' are none. */
const shortestCaption = 4;

/** What a page calls the caption of a picture that opens large, or of a film, and no button of it nor a link away. */
function isCaptionOfPlayer(leaf: Leaf): boolean {
  const { text, linked, path } = leaf;
  const isCalledSo = path
    .slice(-3)
    .some((element) => element.tagName === "figcaption" || isCalledCaption(element));
  return isCalledSo && linked < 0.3 && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= shortestCaption;
}

const isCalledCaption = (element: Element) =>
  /(?:^|[-_ ]|\b)(?:fig)?caption(?:$|[-_ ]|-?text)/i.test(classesOf(element));

/** The captions of a gallery are told beside its pictures. */
function isInGallery({ path, linked }: Leaf): boolean {
  const names = path.flatMap(({ properties }) => [properties["className"] ?? []].flat().map(String));
  return linked < 0.3 && names.some((name) => /gallery|slideshow/i.test(name));
}

function isSubhead(leaf: Leaf, sign: PageSign | undefined): boolean {
  return (
    /^h[2-6]$/.test(tagOf(leaf)) &&
    sign === undefined &&
    (leaf.linked < 0.5 || leadsToItself(leaf)) &&
    !isBylineText(leaf.text)
  );
}

/** A line that is one link leads away; an entry of a list may be what the text is about, and so may a whole sentence. */
function leadsAway(leaf: Leaf): boolean {
  const isSentence = /(?<!\.)\.[”"’'»)]?$/.test(leaf.text) && leaf.size >= 60;
  return (
    leaf.linked > 0.85 &&
    !isSentence &&
    !isInPost(leaf) &&
    !(/^h[2-6]$/.test(tagOf(leaf)) && leadsToItself(leaf)) &&
    !/^(?:li|td|th|dt|dd|blockquote)$/.test(tagOf(leaf))
  );
}
