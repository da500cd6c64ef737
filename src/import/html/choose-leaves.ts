import type { PageSign } from "../../article/page-sign.ts";
import { fold, isProse, type Region } from "./find-region.ts";
import type { Leaf } from "./leaves.ts";

/** What becomes of a leaf: it goes into the file, alone or with what the page says of it; or it is left out. */
export type Fate =
  | { readonly kept: true; readonly sign?: PageSign }
  | { readonly kept: false; readonly why: string };

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
  { inside, signs, prose }: Region,
  headline: string | undefined,
): readonly Fate[] {
  const proses = [...prose].sort((a, b) => a - b);
  const first = proses[0] ?? leaves.length;
  const last = endOf(leaves, signs, proses);
  const title = headline === undefined ? "" : fold(headline);
  const fates = leaves.map((leaf, index): Fate => {
    const { text, path, linked } = leaf;
    const tag = path.at(-1)?.tagName ?? "";
    const sign = signs[index];
    if (!inside[index]) return { kept: false, why: sign ?? "outside the article" };
    if ((tag === "h1" && index < first) || (title !== "" && fold(text) === title))
      return { kept: false, why: "headline" };
    if (sign !== undefined && !doubtful.has(sign)) return { kept: false, why: sign };
    if (path.some(({ tagName }) => tagName === "figcaption" || tagName === "figure") && !isProse(leaf))
      return { kept: true, sign: "caption" };
    if (index < first) {
      // Subheads right above the first paragraph belong to it.
      return /^h[2-6]$/.test(tag) && index === first - 1 && sign === undefined && linked < 0.5
        ? { kept: true }
        : { kept: false, why: sign ?? "head of the page" };
    }
    if (index > last) return { kept: false, why: sign ?? "behind the article" };
    if (sign !== undefined) return { kept: true, sign };
    // A line that is one link leads away; an entry of a list may be what the text is about.
    if (linked > 0.85 && !/^(?:li|td|th|dt|dd|blockquote)$/.test(tag)) return { kept: true, sign: "related" };
    return { kept: true };
  });
  return withHeadings(leaves, fates);
}

/** The last prose, and the list that goes on behind it. */
function endOf(
  leaves: readonly Leaf[],
  signs: readonly (PageSign | undefined)[],
  proses: readonly number[],
): number {
  let last = proses.at(-1) ?? -1;
  if (last < 0) return last;
  for (let index = last + 1; index < leaves.length; index++) {
    const { path, linked, text } = leaves[index]!;
    const parent = path.at(-2);
    const before = leaves[index - 1]!.path.at(-2);
    const tag = path.at(-1)?.tagName;
    if (signs[index] !== undefined) break;
    const goesOn = tag === "li" && parent === before && linked < 0.5;
    const sentence =
      tag === "p" &&
      parent === before &&
      linked < 0.3 &&
      /[.!?…。！？؟।][”"’'»)\]」』]*$/.test(text) &&
      text.length > 12;
    if (!goesOn && !sentence) break;
    last = index;
  }
  return last;
}

/** A heading goes with what stands under it. */
function withHeadings(leaves: readonly Leaf[], fates: readonly Fate[]): readonly Fate[] {
  const out = [...fates];
  for (let index = out.length - 2; index >= 0; index--) {
    const fate = out[index]!;
    if (!fate.kept || fate.sign !== undefined || !/^h[2-6]$/.test(leaves[index]!.path.at(-1)?.tagName ?? ""))
      continue;
    const next = out.slice(index + 1).find((each) => each.kept);
    if (next === undefined) out[index] = { kept: false, why: "behind the article" };
    else if (next.kept && next.sign !== undefined && next.sign !== "caption" && next.sign !== "pull-quote")
      out[index] = { kept: true, sign: next.sign };
  }
  return out;
}
