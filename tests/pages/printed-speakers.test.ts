import { expect, test } from "vitest";
import type { AttributedArticle } from "../../src/article/article.ts";
import type { Speaker } from "../../src/article/speaker.ts";
import { printedSpeakers } from "../../src/site/printed-speakers.ts";

function printed(text: string, speaker: Partial<Speaker>, language = "en"): Speaker {
  const full: Speaker = { id: "s", name: "Mara Quay", kind: "person", aliases: ["Quay"], ...speaker };
  const article = { blocks: [{ text }], removals: [], placed: [], language, speakers: [full] };
  return printedSpeakers(article as unknown as AttributedArticle)[0]!;
}

const harbour = { role: "mayor", affiliation: "Quaytown" };

test.each<[string, Partial<Speaker>, string, string?]>([
  ["“Yes,” said Mara Quay, the mayor of Quaytown.", harbour, "mayor of Quaytown"],
  [
    "Mara Quay, 51, a spokesperson for the harbour board, said so.",
    { role: "spokesperson", affiliation: "harbour board" },
    "spokesperson for the harbour board",
  ],
  ["Deputy mayor Mara Quay said so.", { role: "Deputy mayor" }, "Deputy mayor"],
  ["“Yes,” said the mayor, Mara Quay.", { role: "mayor" }, "mayor"],
  ["Mara Quay, the harbour master, said so.", { role: "harbour master" }, "harbour master"],
  [
    "Das sagte Mara Quay, Bürgermeisterin von Quaytown.",
    { role: "Bürgermeisterin" },
    "Bürgermeisterin von Quaytown",
    "de",
  ],
  [
    "Mara Quay, mairesse de Quaytown et présidente du port, l’a dit. Mara Quay, présidente, parle.",
    { role: "présidente" },
    "présidente",
    "fr",
  ],
  [
    "Mara Quay, Deputy Director of the port, said so.",
    { role: "Deputy Director of" },
    "Deputy Director of the port",
  ],
  [
    "Mara Quay, fellow, Washington Institute for tides, said so.",
    { role: "fellow, Washington Institute for" },
    "fellow",
  ],
  [
    "« Oui », dit Mara Quay, présidente de la Chambre de commerce de Quaytown.",
    { role: "présidente", affiliation: "Chambre" },
    "présidente de la Chambre de commerce de Quaytown",
    "fr",
  ],
  ["«Sí», dijo Mara Quay, médica del puerto.", {}, "médica del puerto", "es"],
])("shows the role in %j", (text, speaker, role, language) => {
  expect(printed(text, speaker, language).role).toBe(role);
});

test.each<[string, Partial<Speaker>]>([
  // Another person's
  ["The mayor’s wife Mara Quay said so.", { role: "wife" }],
  ["Piet Lorne spoke first. His advocate Mara Quay said so.", { role: "advocate" }],
  ["Mara Quay, his son, said so.", { role: "son" }],
  ["The mayor's spokesman Mara Quay said so.", { role: "mayor" }],
  // No office
  ["Mara Quay, 32-year-old, said so.", { role: "32-year-old" }],
  ["The former Mara Quay said so.", { role: "former" }],
  ["Mara Quay, the center of the story, said so.", { role: "center" }],
  ["Mara Quay Martin said so.", { role: "Martin" }],
  // Cut at its end, spliced, or out of another clause
  ["Mara Quay, once president, now States President, said so.", { role: "president; States President" }],
  ["The mayor waited. It rained when Mara Quay came.", { role: "mayor" }],
])("shows no role in %j", (text, speaker) => {
  expect(printed(text, speaker).role).toBeUndefined();
});

const german: [string, string | undefined, Partial<Speaker>?][] = [
  // What the office is of
  [
    "Das sagte Mara Quay, Vorsitzende des SV Quaystadt, am Montag.",
    "Vorsitzende des SV Quaystadt",
    { role: "Vorsitzende" },
  ],
  [
    "Das sagte Mara Quay, Leiterin des Museums am Hafen.",
    "Leiterin des Museums am Hafen",
    { role: "Leiterin" },
  ],
  ["Das sagte Mara Quay, Sprecherin der Werft am Montag.", "Sprecherin", { role: "Sprecherin" }],
  // The office before the name
  ["Das sagte die Sprecherin der Reederei, Mara Quay.", "Sprecherin der Reederei"],
  ["Die Sprecherin der Reederei, Mara Quay, sagte das.", "Sprecherin der Reederei"],
  ["Das sagte die Leiterin des Hafenmuseums Mara Quay.", "Leiterin des Hafenmuseums"],
  // The name may be that of another, or opens a clause or a list
  ["Das sagte die Anwältin der Rentnerin, Mara Quay.", undefined],
  ["Das sagte der Sohn der Bürgermeisterin, Mara Quay.", undefined],
  ["Es kam die Sprecherin der Reederei, Mara Quay kam nicht.", undefined],
  // A form that hangs on its article keeps it
  [
    "Das sagte Tom Reed, der Vorsitzende des Vereins.",
    "der Vorsitzende des Vereins",
    { name: "Tom Reed", role: "Vorsitzende" },
  ],
  [
    "Das sagte der frühere Bürgermeister Tom Reed.",
    "der frühere Bürgermeister",
    { name: "Tom Reed", role: "frühere Bürgermeister" },
  ],
  ["Das sagte der Meteorologe Tom Reed.", "Meteorologe", { name: "Tom Reed", role: "Meteorologe" }],
  ["Neben dem Vorsitzenden des Vereins, Tom Reed, saß sie.", undefined, { name: "Tom Reed" }],
  [
    "Sie sah den früheren Bürgermeister Tom Reed.",
    undefined,
    { name: "Tom Reed", role: "früheren Bürgermeister" },
  ],
  // A clause
  ["Das sagte Tom Reed, der Direktor des Museums war.", undefined, { name: "Tom Reed", role: "Direktor" }],
  ["Das sagte Tom Reed, der seit Mai Direktor des Museums ist.", undefined, { name: "Tom Reed" }],
  // Another's
  [
    "Da waren Tom Reed, der Direktor Piet Lorne und andere.",
    undefined,
    { name: "Tom Reed", role: "Direktor" },
  ],
];

test.each<[string, string | undefined, Partial<Speaker>?]>(german)(
  "of %j shows %j",
  (text, role, speaker = {}) => {
    expect(printed(text, speaker, "de").role).toBe(role);
  },
);

test.each<[string, string, string | undefined]>([
  ["«Sí», dijo Mara Quay, la secretaria de Pesca, Bruna Sal.", "es", undefined],
  ["“Yes,” said Mara Quay, the minister of ports, tides and fish.", "en", "minister"],
  ["“Yes,” said Mara Quay, the director of the port in a statement.", "en", "director"],
  ["“Yes,” said Mara Quay, the director of the port in Marsh.", "en", "director of the port in Marsh"],
])("of %j (%s) shows %j", (text, language, role) => {
  const given = /director|minister|secretaria/.exec(text)![0];
  expect(
    printed(text, { role: given, ...(given === "director" ? { affiliation: "port" } : {}) }, language).role,
  ).toBe(role);
});

test.each<[string, Speaker["kind"], string?]>([
  ["Mara Quay", "person"],
  ["van den Berg", "person"],
  ["al-Harbi", "person"],
  ["the Harbour Board", "organization"],
  ["eBoats", "organization"],
  ["l’Union du port", "organization", "fr"],
  ["山田太郎", "person", "ja"],
])("knows %s as a name", (name, kind, language) => {
  expect(printed("", { name, kind }, language).kind).toBe(kind);
});

test.each<[string, Speaker["kind"], string?]>([
  ["a sign", "document"],
  ["the agency", "organization"],
  ["the company previously", "organization"],
  ["a 2018 survey by Harbour Watch", "document"],
  ["the eviction", "organization"],
  ["der Hafen-Politiker", "person", "de"],
])("knows %s as a common noun, which has no page", (name, kind, language) => {
  expect(printed("", { name, kind }, language).kind).toBe("unnamed");
});
