import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { schedule } from "../../src/io/commands/build.ts";
import { shownEarly } from "../../src/io/commands/dev.ts";
import { nextDue, standingOf } from "../../src/site/schedule.ts";

describe("when an article stands", () => {
  test.each([
    // A time without a zone is one of the site's; in the hour that a clock change leaves out, of the hour before it.
    [{ published: "2026-12-07T06:00" }, "Europe/Berlin", "2026-12-07T04:59:59Z", "scheduled"],
    [{ published: "2026-12-07T06:00" }, "Europe/Berlin", "2026-12-07T05:00:00Z", "standing"],
    [{ published: "2026-12-07T06:00Z" }, "Europe/Berlin", "2026-12-07T05:59:59Z", "scheduled"],
    [{ published: "2026-03-29T02:30" }, "Europe/Berlin", "2026-03-29T01:30:00Z", "standing"],
    [{ expires: "2026-07-07T06:00" }, "Europe/Berlin", "2026-07-07T04:00:00Z", "expired"],
    // A day begins at midnight where the site is: in Berlin at 23:00 UTC in winter, 22:00 in summer.
    [{ published: "2026-02-03" }, "Europe/Berlin", "2026-02-02T22:59:59Z", "scheduled"],
    [{ published: "2026-02-03" }, "Europe/Berlin", "2026-02-02T23:00:00Z", "standing"],
    [{ published: "2026-07-03" }, "Europe/Berlin", "2026-07-02T22:00:00Z", "standing"],
    [{ published: "2026-07-03" }, "Europe/Berlin", "2026-07-02T21:59:59Z", "scheduled"],
    // The day on which clocks change has the offset of its own midnight.
    [{ published: "2026-03-29" }, "Europe/Berlin", "2026-03-28T23:00:00Z", "standing"],
    [{ published: "2026-03-29" }, "Europe/Berlin", "2026-03-28T22:59:59Z", "scheduled"],
    [{ published: "2026-02-03" }, "Pacific/Auckland", "2026-02-02T11:00:00Z", "standing"],
    [{ published: "2026-02-03" }, "America/Los_Angeles", "2026-02-03T07:59:59Z", "scheduled"],
    [{ published: "2026-02-03T09:00+01:00" }, "UTC", "2026-02-03T08:00:00Z", "standing"],
    [{ published: "2026-02-03T09:00+01:00" }, "UTC", "2026-02-03T07:59:59Z", "scheduled"],
    // The day of `expires` is its last.
    [{ expires: "2026-02-03" }, "UTC", "2026-02-03T23:59:59Z", "standing"],
    [{ expires: "2026-02-03" }, "UTC", "2026-02-04T00:00:00Z", "expired"],
    [{ expires: "2026-02-03T12:00Z" }, "UTC", "2026-02-03T12:00:00Z", "expired"],
    [{}, "UTC", "2026-02-03T12:00:00Z", "standing"],
  ] as const)("%o in %s at %s: %s", (article, zone, now, expected) => {
    expect(standingOf(article, zone, new Date(now))).toBe(expected);
  });

  test("the next build is due when the first of them comes or goes", () => {
    const articles = [{ published: "2026-02-03" }, { published: "2026-02-05", expires: "2026-02-04" }, {}];
    const at = (now: string) => nextDue(articles, "UTC", new Date(now))?.toISOString();
    expect(at("2026-02-01T00:00:00Z")).toBe("2026-02-03T00:00:00.000Z");
    expect(at("2026-02-03T00:00:00Z")).toBe("2026-02-05T00:00:00.000Z");
    expect(at("2026-02-05T00:00:00Z")).toBeUndefined();
  });
});

describe("a site with articles of another time", () => {
  let folder = "";
  const now = new Date("2026-02-03T12:00:00Z");
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "quotidian-schedule-"));
    mkdirSync(join(folder, "articles"));
    const put = (name: string, front: string) =>
      writeFileSync(
        join(folder, `articles/${name}.md`),
        `---\ntitle: The ${name} piece\ntags: [${name}-topic]\n${front}---\n\n“The ${name} tide,” said Ines ${name}.\n`,
      );
    put("Today", "published: 2026-02-03\n");
    put("Tomorrow", "published: 2026-02-04\n");
    put("Yesterday", "published: 2026-02-01\nexpires: 2026-02-02\n");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (more: object = {}) =>
    build({
      articles: join(folder, "articles"),
      output: join(folder, "_site"),
      cache: ".cache",
      siteUrl: "https://harbour.example",
      now,
      ...more,
    });
  const filesWith = (word: string) =>
    readdirSync(join(folder, "_site"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          file.toLowerCase().includes(word) || readFileSync(file, "utf8").toLowerCase().includes(word),
      );

  test("shows neither what is not due nor what is over, in any file", async () => {
    const result = await run();
    expect(result.totals.articles).toBe(1);
    expect(filesWith("articles/today").length).toBeGreaterThan(0);
    expect(filesWith("tomorrow")).toEqual([]);
    expect(filesWith("yesterday")).toEqual([]);
    expect(filesWith("today").length).toBeGreaterThan(8);
    expect(schedule(result)).toBe(
      "1 article of a later date held back. The next build is due at 2026-02-04T00:00Z\n",
    );
  });

  test("shows all of it in a preview, with a badge", async () => {
    const result = await run({ future: true });
    expect(result.totals.articles).toBe(3);
    expect(schedule(result, true)).toBe(
      "1 article of a later date shown. The next build is due at 2026-02-04T00:00Z\n",
    );
    expect(shownEarly(result.held)).toBe(
      "1 article of a later date shown: `build` holds back what is not due\n",
    );
    expect(shownEarly(0)).toBe("");
    const page = (slug: string) => readFileSync(join(folder, `_site/articles/${slug}/index.html`), "utf8");
    expect(page("tomorrow")).toContain('<p class="draft">Appears on February 4, 2026</p>');
    expect(page("yesterday")).toContain('<p class="draft">Ended on February 2, 2026</p>');
    expect(page("today")).not.toContain('class="draft"');
    const front = readFileSync(join(folder, "_site/index.html"), "utf8");
    // Once in each list, and not also as the date of the article.
    const times = (words: string) => front.split(words).length - 1;
    expect(times("Appears on February 4, 2026")).toBeGreaterThan(0);
    expect(times("February 4, 2026")).toBe(times("Appears on February 4, 2026"));
  });

  test("is the same site again once nothing is due", async () => {
    await run({ now: new Date("2026-02-05T00:00:00Z") });
    expect(filesWith("tomorrow").length).toBeGreaterThan(8);
    expect(schedule({ held: 0, nextDue: undefined })).toBe("");
  });
});
