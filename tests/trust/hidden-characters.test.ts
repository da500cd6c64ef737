import { expect, test } from "vitest";
import { hiddenCharacters } from "../../src/check/hidden-characters.ts";

test.each([
  ["an override", "first\nab\u202ecd", "2:3 Unexpected direction override U+202E"],
  ["an isolate", "a\u2066b", "1:2 Unexpected direction embedding U+2066"],
  ["a zero-width space", "pay\u200bpal", "1:4 Unexpected zero-width character U+200B"],
  ["a byte order mark inside", "a\ufeffb", "1:2 Unexpected zero-width character U+FEFF"],
  ["a tag", "a\u{e0041}b", "1:2 Unexpected tag character U+E0041"],
  ["an escape", "a\u001b[2J", "1:2 Unexpected private control character U+001B"],
])("makes %s visible", (_, source, expected) => {
  const [found, ...others] = hiddenCharacters("a.md", source);
  expect(`${found?.line}:${found?.column} ${found?.reason}`).toContain(expected);
  expect(others).toEqual([]);
});

test.each([
  ["\ufeff---\r\ntitle: A\t\r\n---"],
  ["👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️"],
  ["می‌خواهم کتاب‌ها"],
  ["שלום\u200f!"],
  ["क्‍ष ශ්‍රී"],
  ["soft\u00adhyphen, no\u00a0break"],
])("leaves ordinary text alone: %j", (source) => {
  expect(hiddenCharacters("a.md", source)).toEqual([]);
});

test("tells of thousands once, in linear time", () => {
  const started = performance.now();
  const found = hiddenCharacters("a.md", "\u202e\n".repeat(200_000));
  expect(found).toHaveLength(20);
  expect(found.at(-1)?.reason).toContain("and 199980 more");
  expect(performance.now() - started).toBeLessThan(4000);
});
