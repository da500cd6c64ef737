/** Words or phrases, one a line, sorted by code units, each once. Spaces around a line do not count. */
export type Phrases = string;

const known = new Map<Phrases, readonly string[]>();

/** The phrases of a list; a list is split only once. */
export function phrasesIn(list: Phrases): readonly string[] {
  let phrases = known.get(list);
  if (phrases === undefined) {
    phrases = list
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    known.set(list, phrases);
  }
  return phrases;
}
