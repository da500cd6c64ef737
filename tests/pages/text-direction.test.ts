import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRightToLeft } from "../../src/site/text-direction.ts";
import { type BuiltSite, buildSite } from "../browser/built-site.ts";

test.each([
  ["ar", true],
  ["fa-IR", true],
  ["pa-Arab", true],
  ["pa", false],
  ["en", false],
  ["pt-BR", false],
])("%s is written from right to left: %s", (tag, expected) => {
  expect(isRightToLeft(tag)).toBe(expected);
});

/** Turns what stands after it around, to the end of the paragraph. */
const override = "\u202e";

const articleOf = (number: number, language: string) => `---
title: Tide ${number} ${override}late
standfirst: The tide ${override}came late.
language: ${language}
author: ["Ana ${override}Reed"]
site: The ${override}Post
source: https://post.example/${number}
section: Coast ${override}line
tags: ["Storm ${override}tide"]
places: ["Quay ${override}town"]
series: Tide ${override}table
license: Free ${override}to share
caption: The wall ${override}on Monday.
credit: Ida ${override}Moss
published: 2026-02-0${number}
corrections:
  - { date: 2026-03-01, was: "four ${override}boats", now: "five ${override}boats", why: "A number ${override}was wrong." }
---
The tide was late and the boats stayed where they were until the morning.

“It was late ${number},” said Mara Quay.
`;

describe.each(["en", "ar"])("a site in %s", (language) => {
  let folder = "";
  let site: BuiltSite;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "quotidian-direction-"));
    const articles = join(folder, "articles");
    mkdirSync(articles);
    writeFileSync(
      join(articles, "site.yml"),
      `language: ${language}\nurl: https://quay.example\ncards: false\n`,
    );
    writeFileSync(
      join(articles, "speakers.yml"),
      `- name: Mara ${override}Quay\n  aliases: [Mara Quay]\n  role: Mayor ${override}of Quaytown\n`,
    );
    for (let number = 1; number < 5; number++)
      writeFileSync(join(articles, `tide-${number}.md`), articleOf(number, number === 4 ? "ar" : "en"));
    site = await buildSite(articles);
  });
  afterAll(async () => {
    await site?.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const pages = () =>
    readdirSync(site.folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const read = (name: string) => parseHTML(readFileSync(join(site.folder, name), "utf8")).document;

  test("isolates what articles and settings say wherever it stands", () => {
    const spilled: string[] = [];
    let seen = 0;
    for (const name of pages()) {
      const document = read(name);
      for (const place of document.querySelectorAll("title, meta[content]"))
        if ((place.textContent + (place.getAttribute("content") ?? "")).includes(override))
          spilled.push(`${name}: ${place.outerHTML}`);
      for (const element of document.querySelectorAll("body *")) {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
        if (!own.some(({ textContent }) => textContent?.includes(override))) continue;
        seen++;
        const isolated = element.closest("bdi, [dir]:not(html)");
        if (!isolated) spilled.push(`${name}: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    expect(spilled).toEqual([]);
    expect(seen).toBeGreaterThan(100);
  });

  test("lays an article out as its text runs, and what is about it as the site does", () => {
    for (const number of [1, 4]) {
      const document = read(`articles/tide-${number}/index.html`);
      const text = number === 4 ? "rtl" : "ltr";
      const pages = isRightToLeft(language) ? "rtl" : "ltr";
      const dir = (selector: string) => document.querySelector(selector)!.getAttribute("dir");
      if (text === pages) {
        expect([dir("main > .wrap > article"), dir(".rail"), dir(".end")]).toEqual([null, null, null]);
      } else {
        expect([dir("main > .wrap > article"), dir(".body"), dir(".end")]).toEqual([text, text, text]);
        expect([dir(".rail"), dir(".voice-map"), dir(".end > div")]).toEqual([pages, pages, pages]);
      }
    }
  });
});
