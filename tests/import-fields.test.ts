import { describe, expect, test } from "vitest";
import { readHtml } from "../src/import/html/read-html.ts";

const story =
  "<p>The roof of the library in Quaytown will be mended in August, the council said on Monday after a long debate.</p>" +
  "<p>It has dripped for nine years, and nobody could say any more who had promised to look after it.</p>";

function fieldsOf(data: string, head: string, title = "Roof mended by vote | The Courier") {
  const page = readHtml(
    `<html lang="en"><head><title>${title}</title>${data}</head><body><article>${head}${story}</article></body></html>`,
    { source: "https://courier.example/roof" },
  );
  if (typeof page === "string") throw new Error(page);
  const { authors, published } = page.metadata;
  return { headline: page.headline, authors: authors?.value ?? [], published: published?.value };
}

const jsonLd = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...article })}</script>`;
const head = "<h1>Roof mended by vote</h1><p class='byline'>By Mara Quay</p><p>7 July 2024</p>";

describe("data of another article", () => {
  const other = { author: { "@type": "Person", name: "Tom Reed" }, datePublished: "2024-06-01" };

  test("a headline that shares no word with the page's gives neither author nor date", () => {
    const fields = fieldsOf(jsonLd({ headline: "Sheep sale breaks record", ...other }), head);
    expect(fields).toMatchObject({ authors: ["Mara Quay"], published: "2024-07-07" });
  });

  test("one that says the same otherwise is the page's", () => {
    const fields = fieldsOf(jsonLd({ headline: "Library gets a new roof after vote", ...other }), head);
    expect(fields).toMatchObject({ authors: ["Tom Reed"], published: "2024-06-01" });
  });
});

describe("names", () => {
  const by = (name: string) => jsonLd({ headline: "Roof mended by vote", author: { name } });

  test.each([
    ["Updated by Mara Quay", ["Mara Quay"]],
    ["Mis à jour par Mara Quay", ["Mara Quay"]],
    ["Mara Quay for the Harbour Post", ["Mara Quay"]],
    ["Ursula von Quay", ["Ursula von Quay"]],
  ])("%s", (name, authors) => {
    expect(fieldsOf(by(name), "<h1>Roof mended by vote</h1>").authors).toEqual(authors);
  });

  test("a printed byline that has all names of the data and one more is whole", () => {
    const printed = "<h1>Roof mended by vote</h1><p class='byline'>By Mara Quay and Tom Reed</p>";
    expect(fieldsOf(by("Mara Quay"), printed).authors).toEqual(["Mara Quay", "Tom Reed"]);
  });

  test("one that names somebody else is not added to", () => {
    const printed = "<h1>Roof mended by vote</h1><p class='byline'>By Ana Reed and Tom Reed</p>";
    expect(fieldsOf(by("Mara Quay"), printed).authors).toEqual(["Mara Quay"]);
  });
});

test("a short heading in the article is its headline where the page's title is the site's name", () => {
  expect(fieldsOf("", "<h1>Roof mended</h1>", "The Courier").headline).toBe("Roof mended");
});
