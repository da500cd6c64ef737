// CPU time of the stripper, and how it grows with its input: `npm run bench -- text`. Ratios only: they repeat.
import type { Block } from "../../src/article/block.ts";
import type { Manuscript } from "../../src/article/manuscript.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { findRemovals } from "../../src/strip/strip.ts";
import { benchFirstPass } from "./first-pass.ts";

const sentences = [
  "The harbour master said on Monday that the quay would stay closed until the wall had been surveyed again.",
  "Ferries have run from the north pier since the storm, and passengers wait in the old customs house.",
  "“We were told two years,” said Mara Quay, who keeps a shop on the terrace, “and then it was three.”",
  "Engineers found cracks in the eastern wall in May; the council paid $4 million for the first repairs.",
  "Nobody has said who will pay for the rest, and the mayor did not respond to a request for comment.",
];

const manuscriptOf = (blocks: readonly Block[]): Manuscript => ({
  blocks,
  language: "en",
  headline: "The quay stays closed",
  publisher: { host: "lantern.example" },
});

/** Milliseconds of CPU, the least of five. */
function cpu(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

benchFirstPass((text) => manuscriptOf(parsePlainText(text)), findRemovals);

function growth(name: string, small: readonly Block[], large: readonly Block[], factor: number) {
  const a = cpu(() => findRemovals(manuscriptOf(small)));
  const b = cpu(() => findRemovals(manuscriptOf(large)));
  console.log(`${name}: ${(b / Math.max(0.05, a)).toFixed(1)} times as long for ${factor} times the input`);
}

const paragraph = (size: number) =>
  parsePlainText(
    sentences
      .join(" ")
      .repeat(size / 500)
      .slice(0, size),
  );
growth("a paragraph of 1 MB", paragraph(100_000), paragraph(1_000_000), 10);
const lines = (count: number, text: (at: number) => string) =>
  parsePlainText(Array.from({ length: count }, (_, at) => text(at)).join("\n\n"));
const short = (at: number) => ["Share", "Advertisement", "The tide was late.", "Related:", "A name"][at % 5]!;
growth("100,000 short blocks", lines(10_000, short), lines(100_000, short), 10);
growth(
  "100,000 headings of lists",
  lines(10_000, () => "Related:"),
  lines(100_000, () => "Related:"),
  10,
);
growth(
  "20,000 paragraphs that end in an appeal",
  lines(2_000, (at) => `The wall at mill ${at} fell on Friday night. Sign up for our newsletter.`),
  lines(20_000, (at) => `The wall at mill ${at} fell on Friday night. Sign up for our newsletter.`),
  10,
);
growth(
  "100,000 salutations",
  lines(10_000, () => "Dear friend,"),
  lines(100_000, () => "Dear friend,"),
  10,
);
