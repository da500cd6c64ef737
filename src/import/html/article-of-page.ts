import { isBody } from "../../language/forename-set.ts";
import { isWebAddress } from "../../parse/front-matter/formats.ts";
import { samePage } from "./addresses.ts";
import { isBylineText } from "./bylines.ts";
import { fold } from "./find-region.ts";
import type { HeadFields } from "./head-fields.ts";
import { type Leaf, linksIn } from "./leaves.ts";
import { isFront } from "./page-address.ts";
import type { Kinship, Thing } from "./structured-data.ts";
import { overlap } from "./titles.ts";
import { idOf, textIn } from "./values.ts";

/** How much of a headline's words a title of the page has to have; less than the second is another headline. */
const shared = { same: 0.6, other: 0.25 };

/** Letters and digits of a text that tell it from any other. */
const telling = 80;

/**
 * Tells the page's article among those that its JSON-LD holds. The page's own has its headline or its address. One with
 * neither is another article's where the page speaks for it: a link of the page leads to it, or the page prints a byline
 * without any author that it names. With an address and a headline that differ, and nothing else to tell by, it is
 * 'unlike': the page's own may have another headline for search, and an address by number. One whose text the page
 * shows is never another's.
 */
export function kinshipWith(
  { title, canonical, meta }: HeadFields,
  leaves: readonly Leaf[],
  address: string | undefined,
): (article: Thing) => Kinship {
  const shown = leaves
    .filter(({ path }) => path.some(({ tagName }) => tagName === "h1"))
    .map(({ text }) => text);
  const bylines =
    shown.length > 0
      ? leaves
          .map(({ text }) => text)
          .filter(isBylineText)
          .map(fold)
      : [];
  const titles = [title, meta.get("og:title")?.[0], ...shown].filter((each) => each !== undefined);
  const addresses = [address, canonical, meta.get("og:url")?.[0]].filter(isArticleAddress);
  const long = leaves.filter(({ size }) => size >= telling).map(({ text }) => fold(text));
  const linked = new Set(leaves.flatMap(addressesIn));
  const known = new Map<Thing, Kinship>();
  const kinshipOf = (article: Thing): Kinship => {
    const headline = textIn(article["headline"]);
    const likeness =
      headline === undefined ? 0 : Math.max(0, ...titles.map((each) => overlap(headline, each)));
    const own = [textIn(article["url"]), idOf(article["mainEntityOfPage"])].filter(isArticleAddress);
    const isAt = own.some((each) => addresses.some((other) => samePage(each) === samePage(other)));
    if (likeness >= shared.same || isAt) return "same";
    if (headline === undefined || titles.length === 0) return "unsaid";
    if (isShown(textIn(article["articleBody"]), long)) return "unsaid";
    const isNamed = own.some((each) => addresses.some((other) => nameOf(each) === nameOf(other)));
    const isApart = own.length > 0 && addresses.length > 0 ? !isNamed : likeness < shared.other;
    if (!isApart) return "unsaid";
    if (own.some((each) => linked.has(samePage(each))) || isSignedByAnother(article, bylines)) return "other";
    return own.length > 0 ? "unlike" : "unsaid";
  };
  return (article) => {
    const kinship = known.get(article) ?? kinshipOf(article);
    known.set(article, kinship);
    return kinship;
  };
}

const isArticleAddress = (address: string | undefined): address is string =>
  address !== undefined && isWebAddress(address) && !isFront(address);

/** Says whether a page prints bylines, and none with an author whom the data name. */
function isSignedByAnother(article: Thing, bylines: readonly string[]): boolean {
  const authors = [article["author"] ?? []].flat().flatMap((each) => {
    const name = textIn(each) ?? textIn((each as Thing)?.["name"]);
    return name === undefined || isBody(name) ? [] : [fold(name)];
  });
  const isPrinted = (author: string) => bylines.some((byline) => byline.includes(author));
  return authors.length > 0 && bylines.length > 0 && !authors.some(isPrinted);
}

/** Where the links in and around a leaf lead, each as `samePage` has it. */
function addressesIn({ path, nodes }: Leaf): readonly string[] {
  return [...path.filter(({ tagName }) => tagName === "a"), ...nodes.flatMap(linksIn)].flatMap((link) => {
    const href = String(link.properties["href"] ?? "");
    return isWebAddress(href) ? [samePage(href)] : [];
  });
}

/** The last part of a path: the same article may stand below another section, or as `/amp`. */
function nameOf(address: string): string {
  const parts = new URL(address).pathname.split("/").filter((part) => part !== "" && part !== "amp");
  return (parts.at(-1) ?? "").replace(/(?:\.amp)?\.\w{2,5}$/, "");
}

/** Says whether a text holds one of the long lines of the page, both folded. */
function isShown(text: string | undefined, long: readonly string[]): boolean {
  const plain = fold((text ?? "").replace(/<[^>]*>/g, " "));
  return plain.length >= telling && long.some((line) => plain.includes(line));
}
