import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { escapeAttribute } from "../../src/escape/attribute.ts";
import { csvRow } from "../../src/escape/csv.ts";
import { isSafeSegment, sitePath } from "../../src/escape/file-path.ts";
import { configString, headerValue } from "../../src/escape/header.ts";
import { escapeText } from "../../src/escape/html-text.ts";
import { json, jsonForScript } from "../../src/escape/json-script.ts";
import { redirectPath } from "../../src/escape/redirect.ts";
import { visible } from "../../src/escape/terminal.ts";
import { linkUrl, webUrl } from "../../src/escape/url.ts";
import { escapeXml } from "../../src/escape/xml.ts";

/** Any text, lone surrogates and control characters too, rich in what has a meaning somewhere. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."<>&\"'`=+-@|%;,/\\\n\r\t\0\u001b\u202e\u200b\u2028\ufeff\ud800\udc00\ufffe{}$#*:"),
      fc.constantFrom("</script>", "<!--", "]]>", "--><script>", "javascript:", "..", "\u0085"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));
const printable = (text: string) => !/(?![\t\n\u0080-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u.test(text);
const check = (property: (text: string) => unknown) =>
  fc.assert(
    fc.property(anyText, (text) => {
      property(text);
    }),
    { numRuns: 2000 },
  );

describe("every place reads back what was written, and nothing else", () => {
  test("HTML text", () =>
    check((text) => {
      const { childNodes } = parseFragment(`<p>${escapeText(text)}</p>`).childNodes[0] as never;
      const nodes = childNodes as readonly { nodeName: string; value: string }[];
      expect(nodes.every(({ nodeName }) => nodeName === "#text")).toBe(true);
      if (printable(text)) expect(nodes.map(({ value }) => value).join("")).toBe(text);
    }));

  test("attribute", () =>
    check((text) => {
      for (const mark of ['"', "'"]) {
        const html = `<a title=${mark}${escapeAttribute(text)}${mark}>x</a>`;
        const [element] = parseFragment(html).childNodes as never as { attrs: { value: string }[] }[];
        expect(element?.attrs.length).toBe(1);
        if (printable(text)) expect(element?.attrs[0]?.value).toBe(text);
      }
    }));

  test("JSON in a script", () =>
    check((text) => {
      const written = jsonForScript({ text });
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      const read = JSON.parse(written).text;
      expect(read).toBe(text.replace(/\p{Surrogate}/gu, "\ufffd"));
      expect(JSON.parse(json([text]))[0]).toBe(read);
    }));

  test("XML", () =>
    check((text) => {
      const written = escapeXml(text);
      expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
      expect(written).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u);
    }));

  test("CSV", () =>
    check((text) => {
      const row = csvRow([text, "b"]);
      const cells = [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map((match) =>
        match[1]!.replaceAll('""', '"'),
      );
      expect(cells).toHaveLength(2);
      expect(cells[0]!.trimStart()).not.toMatch(/^[=+\-@\t\r|%]/);
      const plain = text.replace(/\p{Surrogate}|\0/gu, "\ufffd");
      expect([plain, `'${plain}`]).toContain(cells[0]);
    }));

  test("header and configuration", () =>
    check((text) => {
      expect(headerValue(text)).toMatch(/^[\x20-\x7e]*$/);
      expect(configString(text)).toMatch(/^"(?:[^"\\${}]|\\["\\])*"$/);
    }));

  test("redirect", () =>
    check((text) => {
      const path = redirectPath(text);
      if (path === undefined) return;
      expect(path).toMatch(/^(?:\/[A-Za-z0-9%!'()~._-]+)+\/?$/);
      expect(new URL(path, "https://example.org").pathname).toBe(path);
    }));

  test("terminal", () =>
    check((text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
    }));

  test("file name", () =>
    check((text) => {
      if (isSafeSegment(text))
        expect(new URL(`https://x/${encodeURIComponent(text)}`).pathname).toHaveLength(
          encodeURIComponent(text).length + 1,
        );
    }));
});

test.each([
  ["javascript:alert(1)", undefined],
  ["java\nscript:alert(1)", undefined],
  ["\u0001javascript:alert(1)", undefined],
  [" JAVASCRIPT:alert(1)", undefined],
  ["data:text/html,<script>", undefined],
  ["vbscript:x", undefined],
  ["blob:https://example.org/x", undefined],
  ["file:///etc/passwd", undefined],
  ["https://bank.example@evil.example/", undefined],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["https://example.org/a b", "https://example.org/a%20b"],
])("judges the address %j", (value, expected) => {
  expect(linkUrl(value)?.href).toBe(expected);
  expect(webUrl(value)?.href).toBe(expected?.startsWith("mailto") ? undefined : expected);
});

test.each([
  ["/old/", "/old/"],
  ["old/page.html", "/old/page.html"],
  ["https://old.example/2020/storm?x=1", "/2020/storm"],
  ["/größe/", "/gr%C3%B6%C3%9Fe/"],
  ["/gr%C3%B6%C3%9Fe/", "/gr%C3%B6%C3%9Fe/"],
  ["//evil.example/", undefined],
  ["/\\evil.example/", undefined],
  ["/a/../b", undefined],
  ["/a/%2e%2e/b", undefined],
  ["/a%2f..%2fb", undefined],
  ["/*", undefined],
  ["/:splat", undefined],
  ["/a\r\nX-Header: 1", undefined],
  ["/ok 302! #comment", "/ok%20302!%20"],
  ["/%zz", undefined],
  ["javascript:alert(1)", undefined],
  ["", undefined],
])("reads the alias %j", (alias, expected) => {
  expect(redirectPath(alias)).toBe(expected);
});

test.each([
  "con",
  "NUL.txt",
  "..",
  ".",
  "a/b",
  "a\\b",
  "a.",
  "-x",
  ".htaccess",
  "a:b",
  "x".repeat(201),
  "é".repeat(101),
])("refuses %j as a file name", (name) => {
  expect(isSafeSegment(name)).toBe(false);
  expect(() => sitePath("articles", name)).toThrow("expected a file name");
});
