import type { Element } from "hast";
import { samePage } from "./addresses.ts";
import { fold, type Region } from "./find-region.ts";
import { textOf } from "./head-fields.ts";
import { type Leaf, linksIn } from "./leaves.ts";

/** Words that stand at most beside the headline: 'The post … appeared first on The Courier.' */
const mostWords = 12;

/** How many lines behind the last paragraph it may stand. */
const farthest = 3;

/**
 * Takes from a text the note that blog systems put behind it for feeds: a last line in which the headline leads to the
 * article itself. A last line that leads elsewhere, or that says more, stays.
 */
export function withoutFeedNote(
  leaves: readonly Leaf[],
  region: Region,
  headline: string | undefined,
  address: string | undefined,
): Region {
  const last = Math.max(-1, ...region.prose);
  if (last < 0 || headline === undefined) return region;
  const isNote = ({ nodes, text }: Leaf) =>
    text.split(/\s+/).length - headline.split(/\s+/).length <= mostWords &&
    nodes.flatMap(linksIn).some((link) => fold(textOf(link)) === fold(headline) && leadsTo(link, address));
  const note = leaves.findIndex((leaf, index) => index >= last && index <= last + farthest && isNote(leaf));
  if (note < 0) return region;
  const prose = new Set([...region.prose].filter((index) => index !== note));
  return prose.size === 0 ? region : { ...region, signs: region.signs.with(note, "footer"), prose };
}

/** Where the page's own address is not known, no link is to itself: papers report what others have under its headline. */
function leadsTo({ properties }: Element, address: string | undefined): boolean {
  const href = String(properties["href"] ?? "");
  return address !== undefined && URL.canParse(href) && samePage(href) === samePage(address);
}
