import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotes } from "../../src/attribute/attribute.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";

const pieces = [
  "Mara Quay",
  "Peter Marsh",
  "Dr. Ilse Hartnoll",
  "the harbour board",
  "a senior official",
  "she",
  "he",
  "they",
  "said",
  "told reporters",
  "according to",
  "added",
  "wrote",
  ",",
  ".",
  ":",
  "—",
  "“",
  "”",
  '"',
  "''",
  "'",
  "‘",
  "’",
  "«",
  "»",
  "„",
  "「",
  "」",
  "(",
  ")",
  "the tide was late",
  "We left early",
  "It rained.",
  "\n",
  "\n\n",
  "on Monday",
  "U.S.",
  "Jr.",
  "O’Neill",
  "👩‍🚀",
  "e\u0301",
  "1,000",
  "QUAY:",
  "«Partons, dit Mara Quay, et vite»",
  "—No hay agua —dijo Pilar Quay—.",
  "a-t-il ajouté",
  "l'eau",
  "ha detto ieri a Marsh",
  "secondo",
  "disse-lhe",
  "„Nein“, so Quay",
  "zufolge",
  "İİİ-il",
];
const article = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((list) => list.join(" "));
const anything = fc.oneof(article, fc.string({ unit: "binary", maxLength: 200 }));
const manuscript = (text: string, language = "en") => ({
  blocks: parsePlainText(text),
  language,
  publisher: {},
});
/** The last is a language that nobody speaks: it has no rules, whatever languages are added. */
const languages = ["en", "de", "fr", "es", "it", "pt", "qaa"];

test.each(languages)(
  "in %s a quotation is text of its block, inside of it, and never overlaps another",
  (language) => {
    fc.assert(
      fc.property(anything, (text) => {
        const { blocks, ...rest } = manuscript(text, language);
        const { quotes, speakers } = findQuotes({ blocks, ...rest });
        let end = -1;
        let block = -1;
        for (const { range, mention, cue, occasion } of quotes) {
          if (range.block !== block) end = -1;
          block = range.block;
          expect(range.start).toBeGreaterThanOrEqual(Math.max(0, end));
          end = range.end;
          for (const part of [range, mention, cue, occasion]) {
            if (!part) continue;
            const { text: whole } = blocks[part.block]!;
            expect(part.start).toBeLessThan(part.end);
            expect(part.end).toBeLessThanOrEqual(whole.length);
            expect(whole.slice(part.start, part.end).trim()).toBe(whole.slice(part.start, part.end));
          }
        }
        const ids = new Set(speakers.map(({ id }) => id));
        for (const { speaker } of quotes) if (speaker !== undefined) expect(ids.has(speaker)).toBe(true);
        expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
      }),
    );
  },
);

test.each(languages)("in %s reading twice gives the same", (language) => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(findQuotes(manuscript(text, language))).toEqual(findQuotes(manuscript(text, language)));
    }),
  );
});

test.each(languages)("in %s words that are joined without end are read", (language) => {
  for (const joined of ["l'".repeat(50_000), "dit-il-".repeat(20_000), "İ".repeat(20)])
    expect(findQuotes(manuscript(`“We left,” said Mara Quay. ${joined}-il`, language)).quotes).toHaveLength(
      1,
    );
});

test("an unrelated paragraph at the end changes no speaker", () => {
  const sentences = fc.constantFrom(
    "“We left early,” said Mara Quay.",
    "“The board was never asked,” she said.",
    "Peter Marsh, the mayor, told reporters that the plan “will go ahead in June.”",
    "“Nobody likes it,” he said. “But it has to be done.”",
    "The tide was late again on Monday.",
    "“It was raining hard,” according to the harbour board.",
    "“The talks are over,” said a senior official.",
  );
  fc.assert(
    fc.property(fc.array(sentences, { minLength: 1, maxLength: 12 }), (list) => {
      const text = list.join("\n\n");
      const short = findQuotes(manuscript(text));
      const long = findQuotes(manuscript(`${text}\n\nThe water was calm all through the night.`));
      expect(long.quotes).toEqual(short.quotes);
    }),
  );
});
