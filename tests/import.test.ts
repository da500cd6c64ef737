import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readPage } from "../src/import/read-page.ts";
import { parseArticle } from "../src/parse/parse.ts";

const fixtures = new URL("fixtures/import/", import.meta.url);

describe("readPage", () => {
  test.each(readdirSync(fixtures))("%s", async (name) => {
    const page = readFileSync(new URL(`${name}/input.txt`, fixtures), "utf8");
    const { markdown } = readPage(page)!;
    await expect(markdown).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/expected.md`, fixtures)));
    const { blocks } = parseArticle(markdown, "page.md");
    expect(blocks.map(({ text }) => text)).toEqual(page.trim().split(/\n\n+/));
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(["paragraph"]));
  });

  test("says what it was told, and invents no headline", () => {
    const told = {
      title: "Told",
      source: "https://harbour-courier.example/x",
      site: "The Harbour Courier",
      saved: "2026-02-05",
    };
    expect(
      readPage("Only one sentence stands here, and it is a rather long one with a full stop.", told)
        ?.markdown,
    ).toMatch(
      /^---\ntitle: Told\nsaved: 2026-02-05\nsource: https:\/\/harbour-courier.example\/x\nsite: The Harbour Courier\n---\n/,
    );
    expect(
      readPage("Only one sentence stands here, and it is a rather long one with a full stop."),
    ).toBeUndefined();
  });

  const story = "A ferry crew pulled a dog out of the harbour on Tuesday, and it was returned to its owner.";
  const front = (page: string) => readPage(page)?.markdown.split("---\n")[1];

  test("parts headline, byline and date on adjacent lines", () => {
    const page = `Menu\nThe Daily Post\nNews\nSport\n\nFerry crew saves dog from harbour\nBy Anna Poe\nPublished: 3 February 2026, 18:30 GMT\nUpdated 4 hours ago\n\n${story}`;
    expect(front(page)).toBe(
      "title: Ferry crew saves dog from harbour\nauthor:\n  - Anna Poe\npublished: 2026-02-03T18:30Z\n",
    );
    const { markdown } = readPage(page)!;
    expect(markdown).toContain("\n\nFerry crew saves dog from harbour\n\nBy Anna Poe\n\n");
    expect(parseArticle(markdown, "page.md").placed.map(({ as }) => as)).toEqual([
      "headline",
      "byline",
      "date",
    ]);
  });

  test("parts byline and date under the headline, and takes neither for one", () => {
    const lines = "By Anna Poe\nUpdated 4 hours ago\n3 February 2026";
    expect(front(`Ferry crew saves dog\n\n${lines}\n\n${story}`)).toBe(
      "title: Ferry crew saves dog\nauthor:\n  - Anna Poe\npublished: 2026-02-03\n",
    );
    expect(readPage(`${lines}\n\n${story}`)).toBeUndefined();
  });

  test.each([
    ["Von Anna Poe, Hamburg", "03.02.2026, 18.30 Uhr", "Anna Poe"],
    ["Von Anna Poe in Berlin", "Dienstag, 3. Februar 2026", "Anna Poe"],
    ["Par Anne de la Tour", "Publié le 3 février 2026 à 18h30", "Anne de la Tour"],
    ["Por Ana Silva y Juan Pérez", "3 de febrero de 2026", "Ana Silva\n  - Juan Pérez"],
    ["Por Ana Silva, Nova Iorque", "terça-feira, 3 de fevereiro de 2026", "Ana Silva"],
    ["Di Anna Rossi e Marco Verdi", "Pubblicato il 3 febbraio 2026", "Anna Rossi\n  - Marco Verdi"],
    ["By Anna Poe, Ben Marsh, and Carla J. Rey", "Feb. 3, 2026", "Anna Poe\n  - Ben Marsh\n  - Carla J. Rey"],
    ["By MARA QUAY, Staff Writer", "2026-02-03", "MARA QUAY"],
    ["By J. R. Marsh", "Published: February 3, 2026", "J. R. Marsh"],
  ])("%s, %s", (byline, date, authors) => {
    const page = `Startseite\nPolitik\nSport\n\nFähre rettet Hund\n\n${byline}\n\n${date}\n\n${story}`;
    expect(front(page)).toBe(`title: Fähre rettet Hund\nauthor:\n  - ${authors}\npublished: 2026-02-03\n`);
  });

  test.each(["Updated 3 February 2026", "03/02/2026", "Stand: 03.02.2026", "31.02.2026"])(
    "does not take %s for the day of publication",
    (date) => {
      expect(front(`Ferry crew saves dog\n\n${date}\n\n${story}`)).not.toContain("published");
    },
  );

  test.each(["Von Angst und Hoffnung am Hafen", "By Friday the harbour had closed", "Par ici la sortie"])(
    "leaves the headline “%s” a headline",
    (headline) => {
      expect(front(`${headline}\n\n${story}`)).toBe(`title: ${headline}\n`);
    },
  );

  test("does not part a paragraph whose lines are broken in the middle of sentences", () => {
    const wrapped =
      "The harbour of Quaytown was closed to all boats on\n3 February 2026 by the harbour master, who said that nobody\nknew how long it would be shut.";
    const page = `Harbour of Quaytown closed\n\n${wrapped}`;
    expect(front(page)).toBe("title: Harbour of Quaytown closed\n");
    expect(readPage(page)!.markdown).toContain(wrapped);
  });
});

test("lines of a paragraph above the text stand apart, so that a build reads each", () => {
  const text = `Harbour wall closed to all boats\n\nBy Mara Quay\n14 March 2026\nFacebook Twitter Email\n\n${"The wall of the harbour was closed on Monday, after divers had found cracks in its footing."}\n`;
  expect(readPage(text)?.markdown).toContain("By Mara Quay\n\n14 March 2026\n\nFacebook Twitter Email\n\n");
  const poem = text.replace(
    "By Mara Quay\n14 March 2026\nFacebook Twitter Email",
    "The wall is old,\nthe sea is cold.",
  );
  expect(readPage(poem)?.markdown).toContain("The wall is old,\nthe sea is cold.\n");
});
