import { expect, test } from "vitest";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { readEvidence } from "../../src/strip/1-evidence/evidence.ts";
import type { Trees } from "../../src/strip/5-trees/trees.ts";
import { sureDecisions, withTrees } from "../../src/strip/decide.ts";
import { treeLimits } from "../../src/strip/thresholds.ts";

const prose =
  "The harbour master said on Monday that the quay would stay closed until its wall had been surveyed again.";

/** Trees that give every block this chance. */
const trees = (chance: number): Trees => ({
  features: [],
  bias: Math.log(chance / (1 - chance)),
  trees: [],
});

/** What goes by the trees alone, where every block has this chance. */
function taken(text: string, chance = 0.99, headline = ""): readonly string[] {
  const blocks = parsePlainText(`${prose}\n\n${text}\n\n${prose} Again.`);
  const evidence = readEvidence({ blocks, language: "en", headline, publisher: { host: "lantern.example" } });
  const decisions = withTrees(sureDecisions(evidence), trees(chance));
  return decisions.flatMap((decision, at) => (decision?.rule === "evidence" ? [blocks[at]!.text] : []));
}

/** Furniture that no rule takes: it stands in the text, and nothing beside it goes. */
const short = "Photos and videos";
const long =
  "Follow Lantern coverage of the harbour, and read more of our stories on the wall, its stones, its boats and the people who live behind it all year";

test("a short block goes from one chance on, a long one from a higher one", () => {
  expect(taken(short, treeLimits.alone + 0.01)).toEqual([short]);
  expect(taken(short, treeLimits.alone - 0.01)).toEqual([]);
  expect(taken(long, treeLimits.long + 0.01)).toEqual([long]);
  expect(taken(long, treeLimits.long - 0.01)).toEqual([]);
});

test("a lower chance is enough beside a block that goes", () => {
  const appeal = "Please support our newsroom with a tax-deductible gift today.";
  expect(taken(`${appeal}\n\n${short}`, treeLimits.beside + 0.01)).toEqual([short]);
  expect(taken(`${appeal}\n\n${short}`, treeLimits.beside - 0.01)).toEqual([]);
});

test.each([
  ["a block without evidence of its own", "The old wall of the quay"],
  ["a sentence that reports what was said", "Log in or register to comment, said the page of the harbour."],
  ["a writer's own story", "Sign in to your account, the page wrote to me."],
  ["a lead-in to the next paragraph", "Photos and videos of our harbour:"],
  ["what a guard protects", "“Read more of our stories,” she read out."],
])("they never decide alone: %s stays, whatever its chance", (_, text) => {
  expect(taken(text)).toEqual([]);
});

test("the headline stays, and its copy goes", () => {
  const title = "More photos and videos of our harbour";
  expect(taken(`${title}\n\n${prose} Still.\n\n${title}`, 0.99, title)).toEqual([title]);
});
