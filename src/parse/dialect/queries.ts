import type { Stretch } from "./code-spans.ts";
import type { Edit } from "./edit-text.ts";
import type { UnknownTag } from "./shortcodes.ts";

/** A query of Obsidian's Dataview in a fence, or in a span: '`= this.file.name`'. Other code is code: '`= 5`'. */
const query =
  /^[ \t>]*(?:`{3,}|~{3,})[ \t]*(?<fence>dataview(?:js)?)[ \t]*(?:\n|$)|^`+(?<span>=[ ]this\.|\$=[ ]dv\.)/;

/** Finds queries over a vault of notes among code: what they would show is not in the article, and they are not printed. */
export function findQueries(markdown: string, code: readonly Stretch[]): readonly (Edit & UnknownTag)[] {
  return code.flatMap(({ start, end }) => {
    const found = query.exec(markdown.slice(start, Math.min(end, start + 200)))?.groups;
    if (found === undefined) return [];
    const name = found["fence"] ?? markdown.slice(start, Math.min(end, start + 60)).replaceAll("`", "");
    return [{ start, end, text: "", offset: start, name }];
  });
}
