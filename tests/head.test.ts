import { describe, expect, test } from "vitest";
import { parseArticle } from "../src/parse/parse.ts";

const story =
  "A ferry crew pulled a dog out of the harbour on Tuesday morning, and it was returned to its owner within an hour.";
const german =
  "Die Mannschaft einer Fähre hat am Dienstag einen Hund aus dem Hafen gezogen, und er kam noch am Vormittag zu seinem Besitzer zurück.";

const read = (head: string, { front = "", body = story } = {}) => {
  const article = parseArticle(
    `---\ntitle: Ferry crew saves dog\n${front}---\n\n${head}\n\n${body}\n`,
    "dog.md",
  );
  const out = new Set(article.placed.map(({ block }) => block));
  return {
    ...article.frontMatter,
    shown: article.blocks.filter((_, index) => !out.has(index)).map(({ text }) => text),
  };
};

describe("a date above the text fills its field and leaves the text", () => {
  test.each([
    ["Sat 14 Mar 2026 18.30 GMT", "2026-03-14T18:30Z"],
    ["Published 14 March 2026, 6.30pm GMT", "2026-03-14T18:30Z"],
    ["First published on Sat 14 Mar 2026 18.30 EDT", "2026-03-14T18:30-04:00"],
    ["March 14, 2026", "2026-03-14"],
    ["Posted on Saturday, March 14th, 2026 at 6:30 p.m.", "2026-03-14"],
    ["2026-03-14T18:30:00+01:00", "2026-03-14T18:30:00+01:00"],
    ["14/03/2026", "2026-03-14"],
    ["14.03.2026, 18:30 Uhr", "2026-03-14"],
    ["Veröffentlicht am Samstag, 14. März 2026 um 18.30 Uhr", "2026-03-14"],
    ["Publié le samedi 14 mars 2026 à 18h30", "2026-03-14"],
    ["Publié le samedi 14 mars 2026 à 18 h 30 UTC", "2026-03-14T18:30Z"],
    ["Veröffentlicht am 14. März 2026, 18 Uhr 30 MEZ", "2026-03-14T18:30+01:00"],
    ["14 marzo 2026 alle ore 18:30 UTC", "2026-03-14T18:30Z"],
    ["14 maart 2026 om 18:30 u", "2026-03-14"],
    ["Publicado el 14 de marzo de 2026 a las 18:30", "2026-03-14"],
    ["Publicado em sábado, 14 de março de 2026 às 18h30", "2026-03-14"],
    ["Pubblicato il 14 marzo 2026 alle 18:30", "2026-03-14"],
  ])("%s", (line, published) => {
    expect(read(line)).toMatchObject({ published, shown: [story] });
  });

  test.each([
    ["Updated 3:15 PM EST, Mon February 2, 2026", "2026-02-02T15:15-05:00"],
    ["Updated Feb 2, 2026, 3:15 PM ET", "2026-02-02"],
    ["Stand: 14.03.2026", "2026-03-14"],
    ["Mis à jour le 14 mars 2026 à 18h30", "2026-03-14"],
    ["Última actualización: 14 de marzo de 2026", "2026-03-14"],
    ["Aggiornato il 14 marzo 2026", "2026-03-14"],
    ["Atualizado em 14 de março de 2026", "2026-03-14"],
  ])("%s is a change", (line, updated) => {
    const { published, ...rest } = read(line);
    expect([published, rest.updated, rest.shown]).toEqual([undefined, updated, [story]]);
  });

  test.each([
    // Other words than a label: the line is of the article.
    "The wall was built on 14 March 1926",
    "14 March 2026: the day of the wall",
    "14 March 2026 to 20 March 2026",
    // English alone does not say which number is the month.
    "03/02/2026",
    "Updated 4 hours ago",
    "31.02.2026",
  ])("%s stays", (line) => {
    const { published, updated, shown } = read(line);
    expect([published, updated, shown]).toEqual([undefined, undefined, [line, story]]);
  });

  test("the language, or the publisher's country, says which number is the month", () => {
    expect(read("03/02/2026", { front: "lang: de\n", body: german }).published).toBe("2026-02-03");
    expect(read("03/02/2026", { front: "lang: en-US\n" }).published).toBe("2026-03-02");
    expect(read("03/02/2026", { front: "source: https://courier.co.uk/dog\n" }).published).toBe("2026-02-03");
  });
});

describe("a byline above the text fills its field and leaves the text", () => {
  test.each([
    ["By Anna Weller", ["Anna Weller"]],
    ["Story by Anna Weller and Tom Reed", ["Anna Weller", "Tom Reed"]],
    ["By ANNA WELLER, Quaytown Post", ["ANNA WELLER"]],
    ["By Anna Weller, Harbour Correspondent", ["Anna Weller"]],
    ["By Anna Weller, Tom Reed, and Carla J. Rey", ["Anna Weller", "Tom Reed", "Carla J. Rey"]],
    ["Von Anna Weller und Jörg Brandt", ["Anna Weller", "Jörg Brandt"]],
    ["Par Anne de la Tour et Luc Morel", ["Anne de la Tour", "Luc Morel"]],
    ["Por Ana Silva y Juan Pérez", ["Ana Silva", "Juan Pérez"]],
    ["A cura di Anna Rossi", ["Anna Rossi"]],
    ["Anna Weller\nHarbour Correspondent", ["Anna Weller"]],
    ["By Anna Weller | 14 March 2026 | 5 min read", ["Anna Weller"]],
  ])("%j", (line, author) => {
    expect(read(line)).toMatchObject({ author, shown: [story] });
  });

  test.each([
    "Anna Weller",
    "By Friday the harbour had closed",
    "Von Angst und Hoffnung am Hafen",
    "By News Desk",
  ])("%s stays", (line) => {
    expect(read(line)).toMatchObject({ author: [], shown: [line, story] });
  });

  test("the whole head of a pasted page", () => {
    const head =
      "By Anna Weller\nPublished 14 March 2026, 6.30pm GMT\nUpdated 15 March 2026\n5 min read\nShare on Facebook";
    expect(read(head)).toMatchObject({
      author: ["Anna Weller"],
      published: "2026-03-14T18:30Z",
      updated: "2026-03-15",
      shown: [story],
    });
  });

  test("a line that is not understood keeps its block in the text", () => {
    const head = "By Anna Weller\n14 March 2026\nThe tide was late";
    expect(read(head)).toMatchObject({
      author: ["Anna Weller"],
      published: "2026-03-14",
      shown: [head, story],
    });
  });
});

test("what the front matter says goes first, and what says otherwise stays in the text", () => {
  const front = "author: Tom Reed\npublished: 2026-03-10\n";
  expect(read("By Anna Weller\n\n14 March 2026", { front })).toMatchObject({
    author: ["Tom Reed"],
    published: "2026-03-10",
    shown: ["By Anna Weller", "14 March 2026", story],
  });
  expect(read("By TOM REED\n\n10 March 2026", { front }).shown).toEqual([story]);
});

test("below the first paragraph nothing is read", () => {
  const { author, published, shown } = read(`${story}\n\nBy Anna Weller\n\n14 March 2026`);
  expect([author, published, shown.length]).toEqual([[], undefined, 4]);
});

describe("a name alone on its line is the author's where the next line says so", () => {
  test.each([
    ["Elena Weller\n\nHarbour correspondent", ["Elena Weller"], [story]],
    ["Elena Weller\n\n14 March 2026", ["Elena Weller"], [story]],
    ["ELENA WELLER\n\nPublished on 14 March 2026", ["ELENA WELLER"], [story]],
    // A place stands over a date, too, and a name over a sentence is of the article.
    ["Port Weller\n\n14 March 2026", [], ["Port Weller", story]],
    ["Victoria Harbour\n\n14 March 2026", [], ["Victoria Harbour", story]],
    ["Florence Cathedral\n\n14 March 2026", [], ["Florence Cathedral", story]],
    ["Victoria Docklands\n\n14 March 2026", [], ["Victoria Docklands", story]],
    ["Anna-Brücke\n\n14 March 2026", [], ["Anna-Brücke", story]],
    ["Elena Bridge\n\n14 March 2026", [], ["Elena Bridge", story]],
    // An office says what the name is.
    ["Victoria Harbour\n\nHarbour correspondent", ["Victoria Harbour"], [story]],
    ["Elena Weller\n\nUpdated 14 March 2026", [], ["Elena Weller", story]],
    ["Elena Weller", [], ["Elena Weller", story]],
  ])("%j", (head, author, shown) => {
    expect(read(head)).toMatchObject({ author, shown });
  });

  test.each([
    ["## Elena Weller\n\nEditor of the harbour map", ["Elena Weller", "Editor of the harbour map", story]],
    ["- Elena Weller\n\nHarbour correspondent", ["Elena Weller", "Harbour correspondent", story]],
    ["Elena Weller\n\n- Harbour correspondent", ["Elena Weller", "Harbour correspondent", story]],
    ["Elena Weller\n\n## Harbour correspondent", ["Elena Weller", "Harbour correspondent", story]],
    ["> Elena Weller\n\nHarbour correspondent", ["Elena Weller", "Harbour correspondent", story]],
  ])("a heading or a point of a list is no such line: %j stays", (head, shown) => {
    expect(read(head)).toMatchObject({ author: [], shown });
  });

  test("the office of another than the front matter names stays with the name; the headline is no author", () => {
    const head = "Elena Weller\n\nHarbour correspondent";
    const lines = ["Elena Weller", "Harbour correspondent", story];
    expect(read(head, { front: "author: Tom Reed\n" })).toMatchObject({ author: ["Tom Reed"], shown: lines });
    expect(read(head, { front: "author: Elena Weller\n" }).shown).toEqual([story]);
    const { frontMatter, placed } = parseArticle(
      `---\ntitle: Elena Weller\n---\n\n${head}\n\n${story}\n`,
      "a.md",
    );
    expect([frontMatter.author, placed]).toEqual([[], [{ block: 0, as: "headline" }]]);
  });
});
