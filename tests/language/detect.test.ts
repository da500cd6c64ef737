import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { detectByLetters, detectLanguage } from "../../src/language/detect-language.ts";
import { isPlainly } from "../../src/language/plain-language.ts";

const english =
  "The harbour wall was closed on Monday after divers had found cracks in it, and it will not be opened before Easter, " +
  "the council said. Those who want to cross the river will have to take the ferry from the old pier, which they may use " +
  "for nothing until the work has been done by the two firms that were asked first.";
const portuguese =
  "O muro do porto foi fechado na segunda-feira depois que os mergulhadores encontraram rachaduras nele, e não será aberto " +
  "antes da Páscoa, disse a administração da cidade. Quem quiser atravessar o rio terá de tomar a balsa no velho cais, que " +
  "todos podem usar sem pagar até que a obra seja feita pelas duas empresas que foram chamadas para isso.";

test("function words tell the language of most texts", () => {
  expect(isPlainly("en-GB", english)).toBe(true);
  expect(isPlainly("de", english)).toBe(false);
  expect(isPlainly("pt", portuguese)).toBe(true);
  expect(isPlainly("es", portuguese)).toBe(false);
});

test("few words of a language, the same again and again, and a language without a folder tell nothing", () => {
  expect(isPlainly("en", "The ferry office on Quay Street, the old pier and the new lock")).toBe(false);
  expect(isPlainly("it", "a i e o si la in ".repeat(40))).toBe(false);
  expect(isPlainly("qaa", english)).toBe(false);
});

const shared = new URL("../../../shared/quality/fresh/quotes.jsonl", import.meta.url);
const german = new URL("../../../shared/quality/quotes/de.dev.jsonl", import.meta.url);
test.skipIf(!existsSync(shared) || !existsSync(german))(
  "with and without a look at the words, articles are of the same language (needs the development data)",
  () => {
    const texts = [shared, german].flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) =>
          (JSON.parse(line) as { readonly text: string }).text.replaceAll("\n", " ").slice(0, 800),
        ),
    );
    let plain = 0;
    for (const text of texts) {
      for (const tag of ["de", "en", "es", "fr", "it", "pt"]) {
        if (isPlainly(tag, text)) plain++;
        expect(detectLanguage([text], tag), text).toBe(detectByLetters(text, tag));
      }
    }
    expect(plain).toBeGreaterThan(0.8 * texts.length);
  },
);

test("paragraphs in a script of syllables or words are long enough with fewer characters; names alone are not", () => {
  const japanese = "市の漁業組合は月曜日、嵐のあと二週間ぶりに小舟が港へ戻ったと発表した。";
  expect(detectLanguage([japanese, japanese, japanese], "und")).toBe("ja");
  expect(detectLanguage(["市長", "漁業組合", "港の新しい壁"], "und")).toBe("und");
});
