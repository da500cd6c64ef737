import { lexiconOf, word } from "../language/word-classes.ts";

const pointing =
  word.conjunction |
  word.neuter |
  word.male |
  word.female |
  word.they |
  word.relative |
  word.subordinator |
  word.adverb;

/** Whether a sentence opens with what only the sentence before it explains: 'But', 'They', 'With that in mind'. */
export function pointsBack(sentence: string, language: string): boolean {
  const { entries } = lexiconOf(language);
  const [first = "", second = ""] = sentence.match(/[\p{L}’'-]+/gu) ?? [];
  const bits = (each: string) => {
    const lower = each.toLowerCase().replaceAll("’", "'");
    // 'That's' is 'that'
    return (entries.get(lower) ?? entries.get(lower.replace(/'.*$/, "")))?.word ?? 0;
  };
  return (
    (bits(first) & pointing) !== 0 ||
    ((bits(first) & word.preposition) !== 0 && (bits(second) & word.neuter) !== 0)
  );
}
