import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainYaml } from "../src/parse/front-matter/plain-yaml.ts";
import { readFullYaml } from "../src/parse/front-matter/yaml.ts";

const values = fc.oneof(
  fc.constantFrom(
    ..."The quay|https://example.org/a:b#c|2026-03-14|2016-01-01T00:00:00.000Z|12:30|true|Null|~|a: b|a:|a #b|a#b".split(
      "|",
    ),
    ...'"The quay: closed"|"a\\nb"|"a|\'a\'|"a" b|a "b"|[a, b]|{a: b}|- a|* a|&a b|!a b|>|@a|%a|a ]|a, b| a|a '.split(
      "|",
    ),
    ...'""|" a "|"#"|yes|01|1e3|.5|é|😀|"😀"|---|...|a\tb|<<|a\u2028b|a\u0085b|\u00a0a'.split("|"),
    "|",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const keys = fc.constantFrom(
  ...'title|tags|date|a-b|a_1|__proto__|constructor|toString|true|null|1|a b|"a"|<<|?|-|x'.split("|"),
);
const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(keys, values).map(([key, value]) => `${key}: ${value}`) },
  { weight: 2, arbitrary: keys.map((key) => `${key}:`) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom("", "  ", "  ", "    "), fc.constantFrom("- ", "- ", "-", "-  "), values)
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "# note", "---", "...", "  more", "a:b") },
);
const yaml = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));

/** Keys that stand once, each with a value or a list: any of the values may spoil it. */
const tidy = fc
  .uniqueArray(
    fc.tuple(
      keys,
      fc.constantFrom("", "  "),
      fc.oneof(values, fc.array(values, { minLength: 1, maxLength: 3 })),
    ),
    { selector: ([key]) => key, minLength: 1, maxLength: 3 },
  )
  .map((entries) =>
    entries
      .map(([key, indent, value]) =>
        typeof value === "string"
          ? `${key}: ${value}`
          : [`${key}:`, ...value.map((each) => `${indent}- ${each}`)].join("\n"),
      )
      .join("\n"),
  );

test("front matter that is read directly is what the YAML reader makes of it", () => {
  let direct = 0;
  fc.assert(
    fc.property(fc.oneof(yaml, tidy), fc.constantFrom("", "\n", "\n\n"), (text, end) => {
      const found = readPlainYaml(text + end);
      if (found === undefined) return;
      direct++;
      expect(Object.entries(found)).toEqual(Object.entries(readFullYaml(text + end) as object));
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 40_000) },
  );
  expect(direct).toBeGreaterThan(100);
});

test("texts and lists are read directly, mistakes are not", () => {
  expect(readPlainYaml('title: "The quay: closed"\ntags:\n  - Harbour\n  - "Q & A"\n')).toEqual({
    title: "The quay: closed",
    tags: ["Harbour", "Q & A"],
  });
  expect(readPlainYaml("title: The quay: closed\n")).toBeUndefined();
  expect(readPlainYaml("title: Quay\ntitle: Pier\n")).toBeUndefined();
  expect(readPlainYaml("draft: true\n")).toBeUndefined();
});
