import { expect, test } from "vitest";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { printedArticle } from "../../src/pages/printed-article.ts";
import { searchShards } from "../../src/pages/search-records.ts";
import { makeSiteRecords } from "../../src/pages/site-records.ts";
import { summarise } from "../../src/pages/summarise.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { makeNewsroom } from "../../src/site/newsroom.ts";
import { siteSchema } from "../../src/site/settings/site.ts";

test("readers find an article by its section and topics, its speakers, its year and its language", async () => {
  const source = `---
title: The tide was late
published: 2026-02-03
section: Harbour
tags: [Tides, Ferries]
---

“The tide was late on Tuesday,” said Mara Quay, the harbour master.
`;
  const article = { ...analyzeArticle(source, "tide.md"), html: "", words: 12 };
  const newsroom = makeNewsroom(siteSchema.parse({}), [], await readStrings(["templates"], "en"));
  const records = makeSiteRecords(newsroom, [summarise(article)]);
  const found = searchShards(records, () => printedArticle(article)).flatMap((shard) =>
    [...shard.records()].map(({ make }) => make()),
  );
  const byUrl = new Map(found.map((record) => [record.url, record]));
  expect(byUrl.get("/articles/tide/")?.filters).toEqual({
    kind: ["article"],
    language: ["en"],
    year: ["2026"],
    speaker: ["Mara Quay"],
    topic: ["Harbour", "Tides", "Ferries"],
  });
  expect(byUrl.get("/speakers/mara-quay/")?.filters).toEqual({ kind: ["speaker"] });
});
