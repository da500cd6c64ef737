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
    "Bürgermeisterin",
    "de",
  ],
  [
    "Mara Quay, mairesse de Quaytown et présidente du port, l’a dit. Mara Quay, présidente, parle.",
    { role: "présidente" },
    "présidente",
    "fr",
  ],
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
  ["Mara Quay, Deputy Director of the port, said so.", { role: "Deputy Director of" }],
  [
    "Mara Quay, fellow, Washington Institute for tides, said so.",
    { role: "fellow, Washington Institute for" },
  ],
  ["Mara Quay, once president, now States President, said so.", { role: "president; States President" }],
  ["The mayor waited. It rained when Mara Quay came.", { role: "mayor" }],
])("shows no role in %j", (text, speaker) => {
  expect(printed(text, speaker).role).toBeUndefined();
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
