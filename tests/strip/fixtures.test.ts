import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import matter from "gray-matter";
import { expect, test } from "vitest";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { readBody } from "../../src/parse/body/read-body.ts";
import { rules } from "../../src/strip/3-rules/index.ts";
import { findRemovals } from "../../src/strip/strip.ts";

const fixtures = new URL("../fixtures/strip/", import.meta.url);
const names = readdirSync(fixtures);

test.each(names)("%s", async (name) => {
  const folder = new URL(`${name}/`, fixtures);
  const plain = existsSync(new URL("input.txt", folder));
  const file = matter(readFileSync(new URL(plain ? "input.txt" : "input.md", folder), "utf8"), {});
  const blocks = plain ? parsePlainText(file.content) : readBody(file.content).blocks;
  const language = String(file.data["lang"]);
  const headline = String(file.data["headline"] ?? "");
  const removals = findRemovals({ blocks, language, headline, publisher: { host: "lantern.example" } });
  const removed = new Map(removals.map((removal) => [removal.block, removal]));
  const lines = blocks.map(({ text }, at) => {
    const removal = removed.get(at);
    return removal ? { text, label: removal.label, rule: removal.rule, reason: removal.reason } : { text };
  });
  await expect(`${JSON.stringify(lines, null, 2)}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL("expected.json", folder)),
  );
});

test.each(rules.map(({ id }) => id))("the rule %s has a folder", (id) => {
  expect(names).toContain(id);
});
