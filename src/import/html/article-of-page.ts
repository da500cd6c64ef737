import { isWebAddress } from "../../parse/front-matter/formats.ts";
import { samePage } from "./addresses.ts";
import { isBylineText } from "./bylines.ts";
import { fold } from "./find-region.ts";
import type { HeadFields } from "./head-fields.ts";
import type { Leaf } from "./leaves.ts";
import { isFront } from "./page-address.ts";
import type { Kinship, Thing } from "./structured-data.ts";
import { overlap } from "./titles.ts";
import { idOf, textIn } from "./values.ts";

/** How much of a headline's words a title of the page has to have; less than the second is another headline. */
const shared = { same: 0.6, other: 0.25 };

/** Letters and digits of a text that tell it from any other. */
const telling = 80;

/**
 * Tells the page's article among those that its JSON-LD holds: it has the page's title, or the page's address. One that
 * has another address and another headline is another article, as of a teaser; so is one with a quite different
 * headline where the page's address is not known, or one that shares no word with the page's and has no address, where the page prints a byline. One whose text the page shows is its own.
 */
export function kinshipWith(
  { title, canonical, meta }: HeadFields,
  leaves: readonly Leaf[],
  address: string | undefined,
): (article: Thing) => Kinship {
  const shown = leaves
    .filter(({ path }) => path.some(({ tagName }) => tagName === "h1"))
    .map(({ text }) => text);
  const isSigned = shown.length > 0 && leaves.some(({ text }) => isBylineText(text));
  const titles = [title, meta.get("og:title")?.[0], ...shown].filter((each) => each !== undefined);
  const addresses = [address, canonical, meta.get("og:url")?.[0]].filter(
    (each): each is string => each !== undefined && isWebAddress(each) && !isFront(each),
  );
  return (article) => {
    const headline = textIn(article["headline"]);
    const likeness =
      headline === undefined ? 0 : Math.max(0, ...titles.map((each) => overlap(headline, each)));
    const own = [textIn(article["url"]), idOf(article["mainEntityOfPage"])].filter(
      (each): each is string => each !== undefined && isWebAddress(each) && !isFront(each),
    );
    if (
      likeness >= shared.same ||
      own.some((each) => addresses.some((other) => samePage(each) === samePage(other)))
    )
      return "same";
    if (headline === undefined || titles.length === 0) return "unsaid";
    if (isShown(textIn(article["articleBody"]), leaves)) return "unsaid";
    if (own.length === 0) return likeness === 0 && isSigned ? "other" : "unsaid";
    const isNamed = own.some((each) => addresses.some((other) => nameOf(each) === nameOf(other)));
    return (addresses.length > 0 ? !isNamed : likeness < shared.other) ? "other" : "unsaid";
  };
}

/** The last part of a path: the same article may stand below another section, or as `/amp`. */
function nameOf(address: string): string {
  const parts = new URL(address).pathname.split("/").filter((part) => part !== "" && part !== "amp");
  return (parts.at(-1) ?? "").replace(/(?:\.amp)?\.\w{2,5}$/, "");
}

function isShown(text: string | undefined, leaves: readonly Leaf[]): boolean {
  const plain = fold((text ?? "").replace(/<[^>]*>/g, " "));
  return (
    plain.length >= telling && leaves.some((leaf) => leaf.size >= telling && plain.includes(fold(leaf.text)))
  );
}
