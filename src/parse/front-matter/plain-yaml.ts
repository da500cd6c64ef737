/** 'title: The quay stays closed', 'tags:' */
const entry = /^([A-Za-z][\w-]*):(?: ([^\n]+))?$/;
/** '  - Harbour' */
const item = /^( {0,8})- ([^\n]+)$/;
/** '"The quay: closed"', with nothing that is written in another way. */
const quoted = /^"([^"\\]*)"$/;
/** 'The quay', 'https://example.org', '2026-03-14'; not 'The quay: closed' or 'The quay #2'. */
const plain = /^[A-Za-z\d](?:[^:#]|:(?! |$)|(?<! )#)*(?<! )$/;
/** What is not a word of its own, but a value. */
const special = /^(?:true|false|null)$/i;
/** Line breaks, tabs, and what YAML does not allow or reads as more than a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff]/;

/**
 * Reads YAML of one word, text or list of them a key, as nearly all front matter is written: the YAML reader takes
 * twenty times as long.
 *
 * Missing: there is something in it that only the YAML reader can tell, a mistake too.
 */
export function readPlainYaml(yaml: string): Readonly<Record<string, string | string[]>> | undefined {
  if (control.test(yaml)) return undefined;
  const found: Record<string, string | string[]> = {};
  const lines = yaml.replace(/\n$/, "").split("\n");
  for (let at = 0; at < lines.length; ) {
    const [, key, written] = entry.exec(lines[at++]!) ?? [];
    if (key === undefined || special.test(key) || Object.hasOwn(found, key)) return undefined;
    const end = written === undefined ? endOfList(lines, at) : at;
    const value = written === undefined ? readList(lines.slice(at, end)) : readText(written);
    if (value === undefined) return undefined;
    found[key] = value;
    at = end;
  }
  return found;
}

function endOfList(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && item.test(lines[end]!)) end++;
  return end;
}

function readList(lines: readonly string[]): string[] | undefined {
  const items = lines.map((line) => item.exec(line)!);
  const texts = items.map(([, , written]) => readText(written!));
  const isOne = items.length > 0 && items.every(([, indent]) => indent === items[0]![1]);
  return isOne && texts.every((text) => text !== undefined) ? texts : undefined;
}

function readText(written: string): string | undefined {
  const inner = quoted.exec(written)?.[1];
  if (inner !== undefined) return inner;
  return plain.test(written) && !special.test(written) ? written : undefined;
}
