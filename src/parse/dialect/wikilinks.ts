import { headingId } from "../body/heading-ids.ts";
import type { Edit } from "./edit-text.ts";

/** The scheme that stands for 'a note of this folder' until the page is printed. */
export const wikiScheme = "wiki:";

const pictures = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
const link = /(!?)\[\[([^[\]\n|]{1,300})((?:\|[^[\]\n|]{0,300}){0,3})\]\]/g;

/**
 * Reads Obsidian's links as Markdown's: `[[Mara Quay]]`, `[[people/mara|Ms Quay]]`, `[[#Heading]]`, and embeds:
 * `![[wall.png|300]]` is a picture, any other embedded note a link to it.
 */
export function findWikilinks(markdown: string): readonly Edit[] {
  return [...markdown.matchAll(link)].flatMap((match) => {
    const [whole, bang, target = "", parts = ""] = match;
    const start = match.index;
    const end = start + whole.length;
    const words = parts
      .split("|")
      .slice(1)
      .filter((part) => !/^\s*\d+(?:x\d+)?\s*$/.test(part));
    if (bang === "!" && pictures.test(target.trim())) {
      return [{ start, end, text: `![${words.join(" ").trim()}](<${pathOf(target)}>)` }];
    }
    const address = target.startsWith("#")
      ? headingOf(target)
      : `${wikiScheme}${encodeURIComponent(target.trim())}`;
    const inner = start + (bang === "!" ? 1 : 0) + 2;
    if (words.length > 0) {
      const from = inner + target.length + 1;
      const to = from + words[0]!.length;
      return [
        { start, end: from, text: "[" },
        { start: to, end, text: `](${address})` },
      ];
    }
    // Of a path the name is shown, of a part of a note the note.
    const from = inner + (target.startsWith("#") ? 1 : target.lastIndexOf("/") + 1);
    const part = target.indexOf("#", 1);
    const to = inner + (part > 0 ? part : target.length);
    return [
      { start, end: from, text: "[" },
      { start: to, end, text: `](${address})` },
    ];
  });
}

function pathOf(target: string): string {
  return target.trim().replace(/[<>]/g, "");
}

function headingOf(target: string): string {
  return `#${encodeURIComponent(headingId(target.slice(target.lastIndexOf("#") + 1)))}`;
}
