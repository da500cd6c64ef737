import { dayOrderOf, findDates } from "../../parse/dates/find-dates.ts";
import { fold, isProse, type Region } from "./find-region.ts";
import type { HeadFields } from "./head-fields.ts";
import type { Leaf } from "./leaves.ts";
import { isoOf, isPersonal, overlap, type PageMetadata, type Sourced } from "./metadata.ts";
import { namesIn } from "./names.ts";

/**
 * Adds what only readers see: a byline beside the headline or at an end of the text, a date under the headline. The
 * page's own data go first.
 */
export function addSeen(
  metadata: PageMetadata,
  head: HeadFields,
  leaves: readonly Leaf[],
  region: Region,
): PageMetadata {
  const heading = headingAt(leaves, metadata.title?.value);
  const proses = [...region.prose].sort((a, b) => a - b);
  const [first = leaves.length, last = -1] = [proses[0], proses.at(-1)];
  const authors = metadata.authors ?? bylineIn(leaves, heading, first, last, metadata.site?.value);
  const published =
    metadata.published ?? dateIn(head, leaves, heading, first, dayOrderOf(metadata.language?.value));
  return { ...metadata, ...(authors ? { authors } : {}), ...(published ? { published } : {}) };
}

/** Where the headline stands: a heading that says it, else any line that does, else the first `h1`. */
function headingAt(leaves: readonly Leaf[], title: string | undefined): number {
  const isHeading = ({ path }: Leaf) => path.some(({ tagName }) => /^h[1-4]$/.test(tagName));
  const says = ({ text }: Leaf) =>
    title !== undefined && (fold(text) === fold(title) || (text.length > 20 && overlap(text, title) > 0.8));
  const exact = leaves.findIndex((leaf) => isHeading(leaf) && says(leaf));
  if (exact >= 0) return exact;
  const line = leaves.findIndex(says);
  return line >= 0 ? line : leaves.findIndex(({ path }) => path.some(({ tagName }) => tagName === "h1"));
}

/** Behind the headline more than before it; and never far into the text. */
function near(leaves: readonly Leaf[], heading: number, first: number): readonly Leaf[] {
  if (heading < 0) return leaves.slice(Math.max(0, first - 12), first + 1);
  const end = Math.max(heading + 2, Math.min(heading + 40, first + 1));
  return [
    ...leaves.slice(heading + 1, end),
    ...leaves.slice(Math.max(0, heading - 6), heading),
    ...leaves.slice(Math.max(end, first - 6), first + 1),
  ];
}

const bylineStart =
  /^(?:(?:story|written|reported|posted|published|article)\s+)?(?:by|von|par|por|di|da|door|av|af|text|texte?|author|autor|auteur|przez|автор|بقلم|كتب|كتبت)[:\s]|^By(?=\p{Lu})/iu;
const name =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|al|bin|ben|da|de|del|della|der|di|do|dos|du|el|la|le|van|von|y|zu)){1,4}$|^[\p{Script=Han}]{2,4}$/u;

function bylineIn(
  leaves: readonly Leaf[],
  heading: number,
  first: number,
  last: number,
  site: string | undefined,
): Sourced<readonly string[]> | undefined {
  for (const leaf of near(leaves, heading, first)) {
    const names = namesOf(leaf, isMarked(leaf), site);
    if (names.length > 0) return { value: names, from: "byline" };
  }
  for (const leaf of leaves.slice(last + 1, last + 6)) {
    // '— Mara Quay' under the text; a name alone on the text's last line.
    const signed = /^\s*[-–—]\s*/.test(leaf.text) || leaf.path.at(-2) === leaves[last]?.path.at(-2);
    const names = namesOf(
      { ...leaf, text: leaf.text.replace(/^\s*[-–—]\s*/, "") },
      isMarked(leaf) || signed,
      site,
    );
    if (names.length > 0 && leaf.linked < 0.5) return { value: names, from: "end of the text" };
  }
  return undefined;
}

function isMarked({ path }: Leaf): boolean {
  return path
    .slice(-4)
    .some(({ properties }) =>
      /\bby-?line|author|autor|writer|contributor/i.test(
        [properties["className"] ?? [], properties["id"] ?? ""].flat().join(" "),
      ),
    );
}

function namesOf({ text, size }: Leaf, marked: boolean, site: string | undefined): readonly string[] {
  if (size > 160 || (!marked && !bylineStart.test(text))) return [];
  const plain = text
    .replace(/^By(?=\p{Lu})/u, "By ")
    .replace(/\s+(?:\d|[|•·–—]|on\s|am\s|le\s|em\s|el\s|at\s|in\s|is\s).*$/u, "");
  const own =
    site === undefined
      ? plain
      : plain.replace(new RegExp(`\\s+${site.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b.*$`, "iu"), "");
  return namesIn(own).filter(
    (each) => name.test(each) && isPersonal(each, site) && findDates(each).length === 0,
  );
}

function dateIn(
  head: HeadFields,
  leaves: readonly Leaf[],
  heading: number,
  first: number,
  order: ReturnType<typeof dayOrderOf>,
): Sourced<string> | undefined {
  const around = new Set(near(leaves, heading, first).flatMap(({ path }) => path));
  for (const { value, element } of [
    ...head.times.filter((time) => around.has(time.element)),
    ...head.times,
  ].slice(0, 4)) {
    const iso = isoOf(value, order);
    if (iso) return { value: iso, from: `time${element.properties["dateTime"] ? "" : " in words"}` };
  }
  for (const leaf of near(leaves, heading, first)) {
    if (leaf.size > 160 || isProse(leaf)) continue;
    const [found] = findDates(leaf.text, order);
    if (found) return { value: found.iso, from: "text" };
  }
  for (const leaf of leaves) {
    if (leaf.size > 80 || !dateLabel.test(leaf.text)) continue;
    const [found] = findDates(leaf.text, order);
    if (found) return { value: found.iso, from: "text" };
  }
  return undefined;
}

/** A field of its own somewhere on the page: 'Date 08.10.2020'. */
const dateLabel = /^(?:date|datum|fecha|data|published|publié|veröffentlicht|publicado|pubblicato)\b/i;
