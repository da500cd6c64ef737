import { findQuotes } from "../../src/attribute/attribute.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { benchFirstPass } from "./first-pass.ts";

/**
 * Speed of the quotation engine in CPU time, and whether it stays linear: each hostile text at half and at full length.
 *
 * `npm run bench -- text-quotes`; ratios only, for they repeat: those of hostile texts near 2 are linear.
 */
const sentences = [
  "The harbour board met on Tuesday to hear from residents of Quay Street about the new tariff.",
  "“We were never asked, and the letters we wrote were never answered,” said Mara Quay, who runs the ferry office.",
  "She said the board “has a duty to listen before it decides anything” and asked for another week.",
  "Peter Marsh, a spokesman for the port authority, told reporters that the plan would go ahead in June.",
  "“Nobody likes a higher price,” Marsh said. “But the quay walls will not repair themselves.”",
  "According to a report by the county, the walls have lost “a third of their strength” since the last flood.",
  "Residents left the hall before midnight and walked home along the water in small groups.",
];

function cpu(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const manuscript = (text: string) => ({ blocks: parsePlainText(text), language: "en", publisher: {} });
benchFirstPass(manuscript, (ready) => findQuotes(ready));

const hostile: Record<string, (size: number) => string> = {
  "a paragraph of 1 MB": (size) => sentences.join(" ").repeat(size),
  "marks only": (size) => '"'.repeat(size * 70),
  "curly marks, opened": (size) => "“a ".repeat(size * 70),
  "100,000 quotations": (size) => "“We left early,” she said. ".repeat(size * 35),
  "never closed": (size) => `“${"and then we went on and on ".repeat(size * 25)}`,
  "10,000 names": (size) =>
    Array.from(
      { length: size * 7 },
      (_, index) => `Aa${index.toString(36)} Bb${(index * 7).toString(36)} said “we go home now.”`,
    ).join(" "),
  "one surname": (size) =>
    Array.from(
      { length: size * 7 },
      (_, index) => `Aa${index.toString(36)} Quay said “we go home now,” Quay said.`,
    ).join("\n\n"),
  apostrophes: (size) => "the dogs' bowls 'and' ".repeat(size * 35),
  commas: (size) => `Mara Quay${", the mayor".repeat(size * 60)}, said “we go.”`,
  "open brackets": (size) => `Mara Quay ${"(".repeat(size * 400)} said “we go.”`,
  capitals: (size) => "Aaa Bbb Ccc ".repeat(size * 60),
};
for (const [name, make] of Object.entries(hostile)) {
  const size = 1450;
  const half = manuscript(make(size / 2));
  const full = manuscript(make(size));
  findQuotes(half);
  const short = cpu(() => findQuotes(half));
  const long = cpu(() => findQuotes(full));
  const bytes = full.blocks.reduce((sum, block) => sum + block.text.length, 0);
  console.log(`${name.padEnd(22)} ${(bytes / 1e6).toFixed(2)} MB  ratio ${(long / short).toFixed(2)}`);
}
