import fc from "fast-check";
import { expect, test } from "vitest";
import { cutParts, type JoinedFile, joinParts } from "../../src/pages/joined-files.ts";

const shapes: readonly JoinedFile[] = [
  { path: "a.json", opening: "[\n", between: ",\n", closing: "\n]\n" },
  { path: "a.jsonl", opening: "", between: "", closing: "" },
  { path: "a.csv", opening: "id\r\n", between: "", closing: "" },
];

test.each(shapes)("$path is cut into the parts that it was joined of, empty ones too", (file) => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (parts) => {
      const content = joinParts(file, parts);
      const lengths = parts.map(({ length }) => length);
      expect(cutParts(file, content, lengths)).toEqual(parts);
    }),
  );
});

test("a part without words leaves no empty line", () => {
  expect(joinParts(shapes[0]!, ["1", "", "2"])).toBe("[\n1,\n2\n]\n");
  expect(joinParts(shapes[0]!, [])).toBe("[\n\n]\n");
});
