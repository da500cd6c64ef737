import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { accentInDark, contrast, papers, unreadable } from "../src/site/settings/accent.ts";
import { readSiteSettings } from "../src/site/settings/read-settings.ts";

const tokens = readFileSync(new URL("../templates/assets/css/tokens.css", import.meta.url), "utf8");

test("the grounds are those of the style sheet, and links have a colour to take the place of", () => {
  expect(tokens).toContain(`--paper: light-dark(${papers.light}, ${papers.dark})`);
  expect(tokens).toMatch(/--pencil: light-dark\(#/);
});

test("contrast is as WCAG computes it", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff").toFixed(2)).toBe("4.48");
  expect(contrast("#1f4e9e", "#1f4e9e")).toBe(1);
});

test("an accent that cannot be read is an error that names the theme and what is missing", () => {
  const reasons = (yaml: string) =>
    readSiteSettings(yaml, "site.yml").diagnostics.map(({ reason }) => reason);
  expect(reasons('accent: "#ffcc00"\n')).toEqual([
    "Unexpected accent `#ffcc00`, expected a colour that can be read: contrast 1.4 on the light ground, at least 4.5 is needed",
  ]);
  expect(reasons('accentDark: "#333333"\n')[0]).toMatch(/contrast 1\.\d on the dark ground/);
  expect(reasons("accent: red\n")[0]).toBe(
    'Unexpected accent `red`, expected a colour such as `"#1f4e9e"`, with its marks',
  );
  expect(reasons('accent: "#8a1c1c"\n')).toEqual([]);
});

test("whatever the accent, its colour in the dark can be read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const accent = `#${value.toString(16).padStart(6, "0")}`;
      expect(unreadable(accentInDark(accent), "dark")).toBeUndefined();
    }),
  );
  expect(accentInDark("#a3c0f5")).toBe("#a3c0f5");
});
