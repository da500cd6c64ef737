import lists from "./forenames.json" with { type: "json" };

/**
 * Forenames of many languages, by gender; one that both genders bear is in both lists.
 *
 * `common` ones count only where the word means nothing else in the article's language, `certain` ones everywhere:
 * 'Will', 'June'. Source: `tests/train/forenames.ts`. They are split only here: a command that reads no article does
 * not need them.
 */
export const forenamesOf = (kind: "common" | "certain", gender: "male" | "female"): readonly string[] =>
  lists[kind][gender].flatMap((line) => line.split(" "));
