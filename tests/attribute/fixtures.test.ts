import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findQuotes } from "../../src/attribute/attribute.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { readBody } from "../../src/parse/body/read-body.ts";

const fixtures = new URL("../fixtures/attribute/", import.meta.url);

/** The folder's name begins with its language; `input.md` is Markdown, `input.txt` plain text. */
test.each(readdirSync(fixtures))("%s", async (name) => {
  const folder = new URL(`${name}/`, fixtures);
  const markdown = readdirSync(folder).includes("input.md");
  const text = readFileSync(new URL(markdown ? "input.md" : "input.txt", folder), "utf8");
  const blocks = markdown ? readBody(text).blocks : parsePlainText(text);
  const { quotes, speakers } = findQuotes({ blocks, language: name.slice(0, 2), publisher: {} });
  const cut = (range: { block: number; start: number; end: number } | undefined) =>
    range && blocks[range.block]!.text.slice(range.start, range.end);
  const answer = {
    quotes: quotes.map(({ range, cue, mention, occasion, confidence, ...rest }) => ({
      text: cut(range),
      ...rest,
      confidence: Number(confidence.toFixed(2)),
      cue: cut(cue),
      mention: cut(mention),
      occasion: cut(occasion),
    })),
    speakers,
  };
  const expected = fileURLToPath(new URL("expected.json", folder));
  await expect(`${JSON.stringify(answer, undefined, 2)}\n`).toMatchFileSnapshot(expected);
});
