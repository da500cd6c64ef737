import { describe, expect, test } from "vitest";
import type { Manuscript } from "../../src/article/manuscript.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { countRepetition, summarizeBlocks } from "../../src/strip/1-evidence/repetition.ts";
import { findRemovals } from "../../src/strip/strip.ts";

const manuscript = (text: string, language = "en"): Manuscript => ({
  blocks: parsePlainText(text),
  language,
  publisher: { host: "lantern.example" },
});
const removed = (
  text: string,
  ...rest: [Parameters<typeof findRemovals>[1]?, Parameters<typeof findRemovals>[2]?]
) => {
  const whole = manuscript(text);
  return findRemovals(whole, ...rest).map(({ block }) => whole.blocks[block]!.text);
};

const prose =
  "The harbour master said on Monday that the quay would stay closed until its wall had been surveyed again.";
const appeal = "Please support our newsroom with a tax-deductible gift today.";

describe("bad input", () => {
  test.each([
    ["nothing", ""],
    ["blank lines", "\n\n \n"],
    ["one block", prose],
    ["a mark", "—"],
    ["lone surrogates", `\ud800\n\n${prose} \udfff\n\nShare \ud800`],
    ["control characters", "\u0000\n\n\u0007 Share \u0000"],
    ["a word of 100,000 letters", "a".repeat(100_000)],
    ["a mark repeated 100,000 times", "“".repeat(100_000)],
    ["one long address", `https://${"a/".repeat(50_000)}`],
  ])("%s loses no reporting", (_, text) => {
    expect(removed(text)).not.toContain(prose);
  });

  test("a paragraph of 1 MB is read at its ends", () => {
    expect(removed(`${`${prose} `.repeat(10_000)}\n\n${appeal}`)).toEqual([appeal]);
  });

  test("an article that is only boilerplate may be removed whole", () => {
    expect(removed(`Skip to content\n\n${appeal}\n\nAdvertisement`)).toHaveLength(3);
  });

  test("an unknown language is read by the English phrases of two words and more", () => {
    const text = "Kapetan luke rekao je u ponedjeljak da pristanište ostaje zatvoreno.\n\nShare on Facebook";
    expect(findRemovals(manuscript(text, "hr")).map(({ block }) => block)).toEqual([1]);
  });
});

describe("the author's orders", () => {
  const text = `${prose}\n\n${appeal}\n\nThe tide was late.`;
  const orders = { keep: [], strip: [], off: false };

  test("`boilerplate: off` removes nothing", () => {
    expect(removed(text, { ...orders, off: true })).toEqual([]);
  });

  test("`keep` takes an opening, however it is spaced and written", () => {
    expect(removed(text, { ...orders, keep: ["please  SUPPORT our"] })).toEqual([]);
  });

  test("`keep` takes the id of a rule", () => {
    expect(removed(text, { ...orders, keep: ["donation-appeal"] })).toEqual([]);
  });

  test("`strip` takes an opening, and `keep` wins", () => {
    expect(removed(text, { ...orders, strip: ["The tide"] })).toEqual([appeal, "The tide was late."]);
    expect(removed(text, { ...orders, strip: ["The tide"], keep: ["The tide"] })).toEqual([appeal]);
  });
});

describe("an order in the front matter", () => {
  const find = (strip: readonly string[]) =>
    findRemovals(
      manuscript(
        `${prose}\n\nSUPPORT LOCAL boats. Ours is the [last](https://x.example) one.\n\n${prose} Yes.`,
        "en",
      ),
      {
        keep: [],
        strip,
        off: false,
      },
    );

  test.each(["**SUPPORT LOCAL", "## Support local boats", "> SUPPORT LOCAL", "*Support* local"])(
    "may quote the source of the block: %s",
    (opening) => {
      expect(find([opening])).toHaveLength(1);
    },
  );

  test("gives itself as the reason, and no words of the block", () => {
    expect(find(["SUPPORT LOCAL"])).toMatchObject([
      { rule: "author", reason: "The front matter asks for it" },
    ]);
  });

  test("of marks alone orders nothing", () => {
    expect(find(["**", "> "])).toEqual([]);
  });
});

describe("an author's address", () => {
  const letters = "Send letters to letters@lantern.example";

  test.each([
    "Send email to Rev. Quay at mquay@chapel.example. Follow her on Twitter @RevQuay",
    "Rev. Mara Quay at mquay@chapel.example. Follow her on Twitter @RevQuay.",
  ])("%s stays", (contact) => {
    expect(removed(`${`${prose}\n\n`.repeat(12)}${letters}\n\n${contact}`)).toEqual([letters]);
  });

  test("the publisher's own goes", () => {
    const own = "Send email to The Lantern at desk@lantern.example. Follow us on Twitter @lantern";
    expect(removed(`${`${prose}\n\n`.repeat(12)}${own}`)).toEqual([own]);
  });
});

describe("repetition", () => {
  const notice = "Our harbour desk reports from the quay on every day of the year.";
  const summaries = ["one", "two", "three"].map((name) =>
    summarizeBlocks(
      "lantern.example",
      parsePlainText(`${prose} ${name}\n\n${notice}\n\nWhat happens next\n\nBy Mara Quay`),
    ),
  );

  test("a block of three articles goes; a short heading and a credit stay", () => {
    const count = countRepetition(summaries)("lantern.example");
    expect(removed(`${prose}\n\n${notice}\n\nWhat happens next\n\nBy Mara Quay`, undefined, count)).toEqual([
      notice,
    ]);
  });

  test.each([
    "The sea wall gave way in the gale of 1987, and nine people drowned.",
    "The quay has no owner but the town.",
    "Who pays for the harbour?",
    "Here are five things the harbour learned in May:",
    "Mara Quay, Lantern News, Quaytown",
    "Mara Quay covers the harbour and its people.",
    "About a third of the US fleet has no berth",
  ])("a series repeats its background, its lead-ins and its names: %s", (text) => {
    const series = ["one", "two", "three", "four"].map((name) =>
      summarizeBlocks("lantern.example", parsePlainText(`${prose} ${name}\n\n${text}`)),
    );
    const count = countRepetition(series)("lantern.example");
    expect(removed(`${prose}\n\n${text}\n\n${prose} Again.`, undefined, count)).toEqual([]);
  });

  test("a paper's own line, and a block that addresses its readers, go", () => {
    const lines = [
      "The coast's only evening paper, in print since 1911",
      "Our desk prints a picture of the harbour on the first page of every paper.",
    ];
    const pages = ["one", "two", "three"].map((name) =>
      summarizeBlocks("lantern.example", parsePlainText(`${lines[0]}\n\n${prose} ${name}\n\n${lines[1]}`)),
    );
    const count = countRepetition(pages)("lantern.example");
    expect(removed(`${lines[0]}\n\n${prose}\n\n${lines[1]}`, undefined, count)).toEqual(lines);
  });

  test("two articles are not enough, and another source does not count", () => {
    expect(
      removed(`${prose}\n\n${notice}`, undefined, countRepetition(summaries.slice(1))("lantern.example")),
    ).toEqual([]);
    expect(removed(`${prose}\n\n${notice}`, undefined, countRepetition(summaries)("quay.example"))).toEqual(
      [],
    );
  });

  test("the order of articles does not matter", () => {
    const forth = countRepetition(summaries)("lantern.example");
    const back = countRepetition([...summaries].reverse())("lantern.example");
    for (const text of [notice, prose, "What happens next"]) expect(back(text)).toBe(forth(text));
  });
});

test("the same input gives the same answer, whatever was read before", () => {
  const first = JSON.stringify(findRemovals(manuscript(`${prose}\n\n${appeal}`)));
  findRemovals(manuscript("Zum Inhalt springen", "de"));
  expect(JSON.stringify(findRemovals(manuscript(`${prose}\n\n${appeal}`)))).toBe(first);
});

test("every removal carries its evidence in words", () => {
  for (const { reason, rule } of findRemovals(manuscript(`${prose}\n\n${appeal}\n\nShare on Facebook`))) {
    expect(rule).toMatch(/^[a-z-]+$/);
    expect(reason).toMatch(/: “.+”/);
  }
});
