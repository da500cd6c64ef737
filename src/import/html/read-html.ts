import type { Element, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parse } from "parse5";
import { detectLanguage, isCertain } from "../../language/detect-language.ts";
import { flatten } from "../../parse/body/flatten.ts";
import { isWebAddress } from "../../parse/front-matter/formats.ts";
import type { ImportedPage, PageOrigin } from "../read-page.ts";
import { isFromArchive, makeAbsolute } from "./addresses.ts";
import { withAuthorBoxes } from "./author-box.ts";
import { buildBody } from "./body-tree.ts";
import { isBrief } from "./brief.ts";
import { chooseLeaves } from "./choose-leaves.ts";
import { isLater, isoOf } from "./dates.ts";
import { joinDropCaps } from "./drop-caps.ts";
import { readPosts } from "./embedded-posts.ts";
import { type Fate, isText } from "./fate.ts";
import { withoutFeedNote } from "./feed-note.ts";
import { findRegion, fold, isProseLeaf, type Region } from "./find-region.ts";
import { findStandfirst } from "./find-standfirst.ts";
import { frontMatterOf } from "./front-matter.ts";
import { fullText, treeOf } from "./full-text.ts";
import { joinCaptions } from "./join-captions.ts";
import { findLeadPicture, type LeadPicture } from "./lead-picture.ts";
import { type Leaf, readLeaves } from "./leaves.ts";
import { type PageMetadata, readMetadata } from "./metadata.ts";
import { namesIn } from "./names.ts";
import { loadPictures } from "./picture-address.ts";
import { readSavedBy } from "./saved-by.ts";
import { addSeen } from "./seen-metadata.ts";
import { endsOfText } from "./text-ends.ts";
import { isLineOfText } from "./text-lines.ts";
import type { Sourced } from "./values.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** What became of a page: the article, and what was left out of it. */
export interface ImportedHtml extends ImportedPage {
  readonly metadata: PageMetadata;
  /** Text that did not go into the file, in the order of the page, and why. */
  readonly leftOut: readonly { readonly text: string; readonly why: string }[];
}

/** Why a page gives no article. */
export type NoArticle = "headline" | "text";

/** Less than this is hardly an article, but a login wall, an error page, an empty frame. */
const leastText = 200;

/**
 * Makes an article file of a saved web page. Pure: what the page refers to is not loaded.
 *
 * The front matter says of each field where on the page it was found. Parts that the page itself sets apart stand
 * between comments (`<!-- page: newsletter -->`): the build, not the import, decides about them.
 */
export function readHtml(html: string, origin: PageOrigin = {}): ImportedHtml | NoArticle {
  const tree = flatten(fromParse5(parse(html.replace(/\u00ad|&shy;|&#173;/gi, ""))) as Root);
  readPosts(tree);
  loadPictures(tree);
  joinDropCaps(tree);
  joinCaptions(tree);
  const leaves = leavesOf(tree);
  const note = readSavedBy(html);
  const page = readMetadata(tree, leaves, origin.source, note);
  const said = page.metadata;
  const title = titleOf(said, origin);
  const found = findRegion(leaves, said.text?.replace(/<[^>]*>/g, " "), title?.value);
  const seenFields = addSeen(said, page, leaves, found);
  const region = withAuthorBoxes(
    leaves,
    withoutFeedNote(leaves, found, title?.value, seenFields.source?.value),
    seenFields.authors?.value ?? [],
  );
  const ends = endsOfText(leaves, region);
  const head = findStandfirst(leaves, region, ends, title?.value);
  const seen =
    head.standfirst === undefined
      ? {}
      : { standfirst: { value: leaves[head.standfirst]!.text, from: "page" } };
  const metadata = { ...withEntry(seenFields, origin.entry), ...seen };
  const place = metadata.source?.value ?? note.address ?? page.head.canonical;
  const base =
    page.head.base !== undefined && URL.canParse(page.head.base, place)
      ? new URL(page.head.base, place).href
      : place;
  const address = makeAbsolute(base, isFromArchive(html));
  const lead = leadPicture(tree, leaves, region, metadata.image?.value, address);
  const fates = chooseLeaves(leaves, region, title?.value, { ends, head }).map(
    (fate, index): Fate =>
      lead && leaves[index]!.path.includes(lead.element) ? { kept: false, why: "lead picture" } : fate,
  );
  const full = fullText(said.text, leaves, fates);
  const size =
    (full?.value.join(" ").length ?? 0) +
    leaves.reduce(
      (sum, leaf, index) =>
        sum + (isText(fates[index]!) || isLongCaption(leaf, fates[index]!) ? leaf.size : 0),
      0,
    );
  if (size < leastText && !isBrief(leaves, fates, region.signs, { ...metadata, ...(title ? { title } : {}) }))
    return "text";
  if (title === undefined) return "headline";
  const parts = { leaves, fates, address, pictures: boundsOf(fates, region) };
  const text = full ? treeOf(full.value) : buildBody(rootOf(leaves, fates, region) ?? tree, parts);
  const figure = lead && !lead.isAlone ? lead.element : undefined;
  const opening = figure ? fatesIn(figure, leaves, region, title.value) : [];
  const above = figure ? buildBody(figure, { ...parts, fates: opening, pictures: everywhere }).children : [];
  const body = writeMarkdown({ ...text, children: [...above, ...text.children] });
  const carried = full && fold(full.value.join(""));
  const language = languageOf(metadata, origin, leaves, fates);
  const { standfirst, ...others } = metadata;
  const fields: PageMetadata = {
    ...others,
    ...lead?.fields,
    title,
    ...(standfirst && !isInBody(standfirst.value, leaves, fates) ? { standfirst } : {}),
    ...(language ? { language } : {}),
    ...(full ? { body: full } : {}),
  };
  return {
    headline: title.value,
    markdown: `---\n${frontMatterOf(fields, origin)}---\n\n${body}`,
    metadata: fields,
    leftOut: leaves.flatMap(({ text }, index) => {
      const fate = fates[index]!;
      if (opening[index]?.kept || isInFields(fate, lead)) return [];
      if (!fate.kept && fold(text) === fold(title.value)) return [];
      if (!fate.kept) return [{ text, why: fate.why }];
      return carried === undefined || carried.includes(fold(text))
        ? []
        : [{ text, why: "not in the page's data" }];
    }),
  };
}

/** The region, where all that is kept stands in it. */
function rootOf(leaves: readonly Leaf[], fates: readonly Fate[], { root }: Region): Element | undefined {
  if (root === undefined) return undefined;
  return leaves.every(({ path }, index) => !fates[index]!.kept || path.includes(root)) ? root : undefined;
}

const everywhere = { first: -1, last: Infinity };

/** The first and the last leaf that are kept in the region: what stands outside of it brings no picture with it. */
function boundsOf(
  fates: readonly Fate[],
  { inside }: Region,
): { readonly first: number; readonly last: number } {
  const isOwn = (fate: Fate, index: number) => fate.kept && inside[index] === true;
  return { first: fates.findIndex(isOwn), last: fates.findLastIndex(isOwn) };
}

/** The picture above the text: it is the article's, with all that stands under it. */
function leadPicture(
  tree: Root,
  leaves: readonly Leaf[],
  { prose }: Region,
  named: string | undefined,
  address: (url: string) => string | undefined,
): (Pick<LeadPicture, "element" | "isAlone"> & { readonly fields: Partial<PageMetadata> }) | undefined {
  const [first, second] = [...prose].sort((a, b) => a - b).map((index) => leaves[index]!);
  // The picture may stand behind a first paragraph that is set apart from the text.
  const isApart = first && second && !isLineOfText(first, second);
  const found = findLeadPicture(tree, (isApart ? second : first)?.path.at(-1), named);
  if (found === undefined) return undefined;
  const { alt, caption, credit, element, isAlone } = found;
  if (!isAlone) return { element, isAlone, fields: {} };
  // Of a page whose address is not known, a picture may lie nowhere; what stands under it is told all the same.
  const src = address(found.src);
  const fields = {
    ...(src !== undefined && isWebAddress(src) ? { image: { value: src, from: "figure" } } : {}),
    ...(alt ? { alt } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
  };
  return { element, isAlone, fields };
}

/** What is kept of a figure above the text that is more than a picture: all but the headline, buttons and menus. */
function fatesIn(
  figure: Element,
  leaves: readonly Leaf[],
  { signs }: Region,
  headline: string,
): readonly Fate[] {
  return leaves.map(({ path, text }, index): Fate => {
    const sign = signs[index];
    if (!path.includes(figure)) return { kept: false, why: "outside the article" };
    if (fold(text) === fold(headline)) return { kept: false, why: "headline" };
    if (sign === "share" || sign === "navigation") return { kept: false, why: sign };
    return { kept: true, ...(path.some(({ tagName }) => tagName === "figcaption") && { sign: "caption" }) };
  });
}

function titleOf(said: PageMetadata, { title, entry }: PageOrigin): Sourced<string> | undefined {
  if (title !== undefined) return { value: title, from: "told" };
  return said.title ?? (entry?.title === undefined ? undefined : { value: entry.title, from: "feed" });
}

/** Fills what the page does not say with what its feed says. */
function withEntry(metadata: PageMetadata, entry: PageOrigin["entry"]): PageMetadata {
  if (entry === undefined) return metadata;
  const from = "feed";
  const date = (value: string | undefined) => {
    const iso = value && isoOf(value, "unknown");
    return iso ? { value: iso, from } : undefined;
  };
  const { site } = entry;
  const authors = entry.authors.flatMap(namesIn).filter((name) => fold(name) !== fold(site ?? ""));
  const [published, updated] = [date(entry.published), date(entry.updated)];
  return {
    ...(authors.length > 0 ? { authors: { value: authors, from } } : {}),
    ...(site ? { site: { value: site, from } } : {}),
    ...(entry.tags.length > 0 ? { tags: { value: entry.tags, from } } : {}),
    ...(published ? { published } : {}),
    ...(updated && isLater(updated.value, published?.value) ? { updated } : {}),
    ...metadata,
  };
}

/** A description that repeats the first words of the text is no standfirst. */
function isInBody(words: string, leaves: readonly Leaf[], fates: readonly Fate[]): boolean {
  const body = leaves.filter((_, index) => isText(fates[index]!)).map(({ text }) => text);
  return fold(body.join("")).includes(fold(words).slice(0, 100));
}

/** A saved page may hide text that a script would show. It is read where it is most of the page's prose. */
function leavesOf(tree: Root): readonly Leaf[] {
  const seen = readLeaves(tree);
  const all = readLeaves(tree, true);
  const proseOf = (leaves: readonly Leaf[]) =>
    leaves.reduce((sum, leaf) => sum + (isProseLeaf(leaf) ? leaf.size : 0), 0);
  return proseOf(seen) < 0.35 * proseOf(all) ? all : seen;
}

/** The captions of a gallery are its text. */
const isLongCaption = ({ size }: Leaf, fate: Fate) => fate.kept && fate.sign === "caption" && size >= 60;

/** Where a language was found whose words another one has nearly as often. */
export const uncertain = "text, not certain";

/** What stands in the front matter is not left out: the headline, the standfirst, the words under the lead picture. */
function isInFields(fate: Fate, lead: Pick<LeadPicture, "isAlone"> | undefined): boolean {
  if (fate.kept) return false;
  return (
    fate.why === "headline" ||
    fate.why === "standfirst" ||
    (fate.why === "lead picture" && lead?.isAlone === true)
  );
}

/** The language that the page declares, unless its words are clearly in another. */
function languageOf(
  { language }: PageMetadata,
  origin: PageOrigin,
  leaves: readonly Leaf[],
  fates: readonly Fate[],
): Sourced<string> | undefined {
  if (origin.language !== undefined) return { value: origin.language, from: "told" };
  const paragraphs = leaves.filter((_, index) => isText(fates[index]!)).map(({ text }) => text);
  const said = language?.value ?? "und";
  const found = detectLanguage(paragraphs, said);
  if (found === said) return language;
  return { value: found, from: isCertain(paragraphs) ? "text" : uncertain };
}
