import type { Stretch } from "./code-spans.ts";
import type { Edit } from "./edit-text.ts";

/** Stretches that a template prints as they are, and what stands in the place of their tags. */
export interface LiteralBlocks {
  readonly edits: readonly Edit[];
  /** What stands between the tags: nothing in it has another meaning. */
  readonly inner: readonly Stretch[];
}

const tags = /\{%-?\s*(?<name>(?:end)?(?:raw|highlight))\b(?<words>[^\n%]{0,200})%\}/g;

/**
 * Finds Liquid's `{% raw %}…{% endraw %}`, whose words are printed as they are, and `{% highlight ruby %}…`, which is
 * code: where both of its tags stand alone on their lines, they become a fence. One without an end is no such block.
 */
export function findLiteralBlocks(markdown: string): LiteralBlocks {
  const edits: Edit[] = [];
  const inner: Stretch[] = [];
  const found = [...markdown.matchAll(tags)];
  for (let index = 0; index < found.length; index++) {
    const open = found[index]!;
    const { name, words = "" } = open.groups!;
    const close = found
      .slice(index + 1, index + 20)
      .findIndex(({ groups }) => groups!["name"] === `end${name}`);
    if (close < 0) continue;
    const end = found[index + 1 + close]!;
    const isCode = name === "highlight" && isAlone(markdown, open) && isAlone(markdown, end);
    const language = /^\s*([\w+-]+)/.exec(words)?.[1] ?? "";
    edits.push(edit(open, isCode ? `\`\`\`${language}` : ""), edit(end, isCode ? "```" : ""));
    inner.push({ start: open.index + open[0].length, end: end.index });
    index += 1 + close;
  }
  return { edits, inner };
}

const edit = ({ index, 0: tag }: RegExpExecArray, text: string): Edit => ({
  start: index,
  end: index + tag.length,
  text,
});

/** Says whether nothing else stands in the line of a tag. */
function isAlone(markdown: string, { index, 0: tag }: RegExpExecArray): boolean {
  const before = markdown.slice(markdown.lastIndexOf("\n", index) + 1, index);
  const after = /^[^\n]*/.exec(markdown.slice(index + tag.length, index + tag.length + 200))![0];
  return before.trim() === "" && after.trim() === "";
}
