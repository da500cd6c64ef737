import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const given = "Mara Piet Ines Tomas Lena Hugo Ada Bram Clara Dirk Elsa Finn Greta Ivo Jana".split(" ");
const family = "Quay Lorne Brandt Harrow Vane Pell Corry Marsh Tarn Weir Holm Skerry Dune Reed Cove".split(
  " ",
);
const posts = [
  "the mayor",
  "a trader",
  "the harbour master",
  "an engineer",
  "a fisher",
  "the head of the port",
];
const things = [
  "wall",
  "pier",
  "ferry",
  "market",
  "lighthouse",
  "school",
  "bridge",
  "library",
  "clinic",
  "tram",
];
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const verbs = [
  "closed",
  "repaired",
  "surveyed",
  "painted",
  "sold",
  "moved",
  "opened",
  "searched",
  "measured",
];
const topics = "Tides Piers Trade Weather Schools Health Roads Courts Elections Music Sport Energy".split(
  " ",
);
const sections = ["Town", "Sea", "Business", "Culture", "Sport"];
const parts = ["eastern", "old", "northern", "lower", "new", "western", "upper", "southern"];

/** Numbers that look random, and are the same each time. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed + 1) * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return (state >>> 8) % below;
  };
}

function paragraphOf(random: (below: number) => number, name: () => string): string {
  const one = <T>(list: readonly T[]) => list[random(list.length)]!;
  const fact = () =>
    `The ${one(parts)} ${one(things)} was ${one(verbs)} on ${one(days)} after ${2 + random(90)} ${one(["days", "weeks", "years"])}, and ${100 + random(9000)} people use it each month.`;
  const said = () =>
    `“We waited for the ${one(things)} until ${one(days)}, and ${2 + random(70)} of us went home,” said ${name()}, ${one(posts)}.`;
  const split = () =>
    `“It cost ${1 + random(90)} million,” ${name()} told reporters. “The ${one(things)} will be ${one(verbs)} before ${one(days)}.”`;
  const report = () =>
    `According to ${name()}, the council has ${one(verbs)} the ${one(parts)} ${one(things)} ${2 + random(8)} times since ${1950 + random(70)}.`;
  return [one([fact, said, split, report])(), fact(), one([fact, report])()].join(" ");
}

/** An article of some 5 KB with quotations, a link, a heading and the furniture of a page. No two are alike. */
export function articleText(number: number): string {
  const random = randomFrom(number);
  const one = <T>(list: readonly T[]) => list[random(list.length)]!;
  const cast = Array.from({ length: 4 }, () => `${one(given)} ${one(family)}`);
  const name = () => one(cast);
  const body = Array.from({ length: 16 }, () => paragraphOf(random, name));
  body.splice(5, 0, "ADVERTISEMENT");
  body.splice(9, 0, `## The ${one(parts)} ${one(things)}`);
  body[3] += ` The [report](https://coast.example/reports/${number}) has ${random(900)} pages.`;
  body.push("Sign up for our newsletter to get the harbour news in your inbox.");
  const date = new Date(Date.UTC(2016, 0, 1) + number * 5_400_000).toISOString();
  return [
    "---",
    `title: "${one(things)} ${number} is ${one(verbs)} on ${one(days)}"`,
    `date: ${date}`,
    `author: ${one(given)} ${one(family)}`,
    `section: ${one(sections)}`,
    `tags: [${[...new Set([one(topics), one(topics)])].join(", ")}]`,
    `source: https://${one(["coast", "harbour", "lantern"])}.example/${number}`,
    "---",
    "",
    body.join("\n\n"),
    "",
  ].join("\n");
}

/** Writes so many articles into an emptied folder. */
export function writeCorpus(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, `report-${String(number).padStart(6, "0")}.md`), articleText(number));
  }
}
