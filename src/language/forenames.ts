import lists from "./forenames.json" with { type: "json" };

/** The JSON has many names on a line, with spaces between them. */
const namesIn = (lines: readonly string[]) => lines.flatMap((line) => line.split(" "));

/**
 * Forenames of many languages, by gender; one that both genders bear is in both lists.
 *
 * `common` ones count only where the word means nothing else in the article's language, `certain` ones everywhere:
 * 'Will', 'June'. Source: `tests/train/forenames.ts`.
 */
export const forenames = {
  common: { male: namesIn(lists.common.male), female: namesIn(lists.common.female) },
  certain: { male: namesIn(lists.certain.male), female: namesIn(lists.certain.female) },
};
