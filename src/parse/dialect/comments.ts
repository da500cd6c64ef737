import { type Edit, editText } from "./edit-text.ts";

/** A private note without an end. */
export interface OpenComment {
  readonly offset: number;
  /** It is not taken out: it may be a slip, or words that nobody may read. */
  readonly printed: boolean;
}

const marks = /%%|\{#|#\}|\{%-?\s*comment\s*-?%\}|\{%-?\s*endcomment\s*-?%\}|\{\{-?\s*\/\*|\*\/\s*-?\}\}/g;

/** What closes what opens. */
const partners: Readonly<Record<string, RegExp>> = {
  "%%": /^%%$/,
  "{#": /^#\}$/,
  "{%": /^\{%-?\s*endcomment/,
  "{{": /^\*\/\s*-?\}\}$/,
};

/**
 * Finds comments that are for their author only: Obsidian's `%%…%%`, `{#…#}`, `{% comment %}…`, `{{/*…*​/}}`.
 *
 * They are taken out before anything else is read, so that no file of the site can hold them. One that opens a line and
 * is never closed reaches to the end, as its author sees it; behind a number, `%%` is a slip: 'at 5%%'.
 */
export function findComments(
  markdown: string,
  inCode: (offset: number) => boolean,
): { readonly edits: readonly Edit[]; readonly open: readonly OpenComment[] } {
  const edits: Edit[] = [];
  const found = [...markdown.matchAll(marks)].filter(({ index }) => !inCode(index));
  const open: OpenComment[] = [];
  const closingAfter = closingsOf(found.map(({ 0: mark }) => mark));
  for (let index = 0; index < found.length; index++) {
    const { 0: mark, index: start } = found[index]!;
    const partner = partners[mark.slice(0, 2)];
    if (partner === undefined || /endcomment/.test(mark)) continue;
    if (mark === "%%" && /\d\s?$/.test(markdown.slice(Math.max(0, start - 2), start))) continue;
    const closing = closingAfter(partner, index);
    if (closing !== undefined) {
      const end = found[closing]!.index + found[closing]![0].length;
      edits.push(comment(markdown, start, end));
      index = closing;
    } else if (/^(?:%%|\{%)/.test(mark)) {
      const printed = !/(?:^|\n)[ \t>]*$/.test(markdown.slice(0, start).slice(-200));
      open.push({ offset: start, printed });
      if (printed) continue;
      edits.push({ start, end: markdown.length, text: "" });
      break;
    }
  }
  return { edits, open };
}

/** A text of the front matter without its private notes. */
export function withoutComments(text: string): string {
  if (!text.includes("%%") && !text.includes("{")) return text;
  return editText(text, findComments(text, () => false).edits).text;
}

/** Finds the next mark that closes, each question asked further on than the one before: every mark is passed once. */
function closingsOf(marks: readonly string[]): (partner: RegExp, after: number) => number | undefined {
  const next = new Map<RegExp, number>();
  return (partner, after) => {
    let at = Math.max(next.get(partner) ?? 0, after + 1);
    while (at < marks.length && !partner.test(marks[at]!)) at++;
    next.set(partner, at);
    return at < marks.length ? at : undefined;
  };
}

/** Of two blanks around a note in a sentence, one goes with it, and the one before a full stop; paragraphs that it stood between stay parted. */
function comment(markdown: string, start: number, end: number): Edit {
  const before = start === 0 || /\s/.test(markdown[start - 1]!);
  const after = /[ \t]/.test(markdown[end] ?? "");
  const inner = markdown.slice(start, end);
  const parts = /\n[ \t]*\n/.test(inner);
  const stop = /[ \t]/.test(markdown[start - 1] ?? "") && /[.,;:!?)]/.test(markdown[end] ?? "");
  return { start: stop ? start - 1 : start, end: before && after ? end + 1 : end, text: parts ? "\n\n" : "" };
}
