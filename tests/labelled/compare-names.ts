import type { LabelledQuote } from "./read-set.ts";

const titles = new Set(
  (
    "mr mrs ms dr prof professor sir dame lady lord rep sen judge justice mayor captain lt cllr councillor senator " +
    "president minister father sister rev me m mme don dona herr frau"
  ).split(" "),
);
const articles = new Set(
  "the a an der die das ein eine einer le la les l un une el los las una il lo i gli o os as um uma".split(
    " ",
  ),
);
/** What ends the leading noun phrase of a role: 'a spokesman | for the mayor'. */
const endsPhrase = new Set(
  "of for to in on at who that which close familiar de del du von für que qui che".split(" "),
);

/** `part`: the right speaker, but less than the full name; `role`: the right speaker, but no name. */
type Likeness = "right" | "part" | "role" | "wrong";

/** Compares the name an engine gives with the label. A role is as good as a name where the article has none. */
export function compareNames(given: string, { speaker, role }: LabelledQuote): Likeness {
  if (speaker === undefined) return isRole(given, role) ? "right" : "wrong";
  const likeness = comparePerson(given, speaker);
  return likeness === "wrong" && isRole(given, role) ? "role" : likeness;
}

function comparePerson(given: string, speaker: string): Exclude<Likeness, "role"> {
  const words = strip(given);
  const expected = strip(speaker);
  if (words.length === 0) return "wrong";
  const at = words.findIndex((_, index) => expected.every((word, offset) => words[index + offset] === word));
  if (at === 0 && words.length === expected.length) return "right";
  // 'historian Delia Marchbanks' is she; 'a lawyer for Delia Marchbanks' and 'Delia Marchbanks Sr.' are not.
  if (at > 0 && at + expected.length === words.length) {
    return words.slice(0, at).some((word) => endsPhrase.has(word) || word === "s") ? "wrong" : "right";
  }
  if (at >= 0) return "wrong";
  if (words.every((word) => expected.includes(word))) return "part";
  const initials = expected
    .filter((word) => !endsPhrase.has(word))
    .map((word) => word[0])
    .join("");
  return words.length === 1 && words[0] === initials ? "part" : "wrong";
}

function isRole(given: string, role: string | undefined): boolean {
  if (role === undefined) return false;
  const expected = strip(role);
  const end = expected.findIndex((word, index) => index > 0 && endsPhrase.has(word));
  const head = expected[(end < 0 ? expected.length : end) - 1];
  const words = strip(given);
  const strangers = given
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word) && !strip(word).every((part) => expected.includes(part)));
  return head !== undefined && words.includes(head) && strangers.length === 0;
}

/** Words without accents, leading titles and articles. */
function strip(name: string): readonly string[] {
  const folded = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = folded.match(/[\p{L}\d]+/gu) ?? [];
  let first = 0;
  while (first < words.length - 1 && (articles.has(words[first]!) || titles.has(words[first]!))) first++;
  return words.slice(first);
}
