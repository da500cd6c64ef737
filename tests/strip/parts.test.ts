import { describe, expect, test } from "vitest";
import { explainArticle } from "../../src/check/explain.ts";
import { lintArticle } from "../../src/check/lint-article.ts";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { printedArticle } from "../../src/pages/printed-article.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { printArticle } from "../../src/pipeline/print-article.ts";
import { makeNewsroom } from "../../src/site/newsroom.ts";
import { siteSchema } from "../../src/site/settings/site.ts";
import { linesIn, sentencesIn } from "../../src/strip/6-parts/runs.ts";

const newsroom = makeNewsroom(siteSchema.parse({}), [], await readStrings(["templates"], "en"));
const before =
  "The divers found two more cracks in the footing of the wall, and the county closed the road until the week was over.";

const read = (paragraph: string, fields = "") =>
  analyzeArticle(
    `---\ntitle: Quay\n${fields}---\n\n${before}\n\n${paragraph}\n\nThe tide comes at noon.\n`,
    "quay.md",
  );

/** What goes, and what stays of the paragraph. */
const parted = (paragraph: string, fields = "") => {
  const { blocks, removals } = read(paragraph, fields);
  const out = new Set(removals.map(({ block }) => block));
  const words = (isOut: boolean) =>
    blocks.slice(1, -1).flatMap(({ text }, at) => (out.has(at + 1) === isOut ? [text] : []));
  return { goes: words(true), stays: words(false) };
};

describe("an appeal in one paragraph with reporting", () => {
  test.each([
    [
      "en",
      "The mayor resigned on Tuesday, two hours after the vote.",
      "Sign up to our newsletter to get the next story.",
    ],
    [
      "en",
      "The mayor left the hall by the back door.",
      "Please support our newsroom with a tax-deductible donation today.",
    ],
    [
      "en",
      "The survey will cost more than the harbour earns in ten years.",
      "What do you think? Leave a comment below.",
    ],
    ["en", "The boats lay in the inner basin until noon.", "Follow us on Facebook and Instagram."],
    [
      "de",
      "Die Fähre fuhr am Montag eine Stunde später als sonst ab.",
      "Abonnieren Sie unseren Newsletter und bleiben Sie auf dem Laufenden.",
    ],
    [
      "fr",
      "Le maire a quitté la salle par la porte du fond.",
      "Inscrivez-vous à notre newsletter et recevez chaque matin nos articles.",
    ],
    [
      "es",
      "El alcalde salió del salón por la puerta de atrás.",
      "Suscríbete a nuestro boletín y recibe cada mañana las noticias.",
    ],
    [
      "it",
      "Il sindaco ha lasciato la sala dalla porta sul retro.",
      "Iscriviti alla nostra newsletter e ricevi ogni mattina le notizie.",
    ],
    [
      "pt",
      "O prefeito deixou o salão pela porta dos fundos.",
      "Assine nossa newsletter e receba as notícias todas as manhãs.",
    ],
  ])("%s: the last sentence goes, and the first: %s", (lang, report, appeal) => {
    const split = { goes: [appeal], stays: [report] };
    expect(parted(`${report} ${appeal}`, `lang: ${lang}\n`)).toEqual(split);
    expect(parted(`${appeal} ${report}`, `lang: ${lang}\n`)).toEqual(split);
  });

  test.each([
    [
      "what a page says",
      "The club's page greets a guest with a request. Sign up for our newsletter, it says, and win an oar.",
    ],
    [
      "what a director says",
      "The museum is poor, its director writes. Please support our museum with a donation today.",
    ],
    [
      "somebody else's newsletter",
      "The rowing club has nine hundred members. Sign up for its newsletter at the boathouse.",
    ],
    ["a quotation", "The mayor read out a card. “Sign up for our newsletter,” it said."],
    [
      "a report about newsletters",
      "The county's newsletter has nine hundred readers, its editor said. Subscribers are asked to support our newsletter with a gift.",
    ],
    [
      "an appeal in the middle",
      "The wall at the old mill fell on Friday night, and nine boats went with it. Sign up for our newsletter. The mill has stood empty since the storm of last year, and its owner has not been seen.",
    ],
    [
      "the writer's own question",
      "The survey will cost more than the harbour earns in ten years. What do you think?",
    ],
    ["an author's life", "Mara Quay is a reporter for the Lantern. Follow her on Twitter @maraquay."],
    [
      "an appeal for others",
      "The storm took nine roofs on the shore. Please give a donation to the Red Cross.",
    ],
    ["duties of others", "The harbour opens in May. Residents must sign up by e-mail before they sail."],
  ])("%s stays whole", (_, paragraph) => {
    expect(parted(paragraph)).toEqual({ goes: [], stays: [paragraph] });
  });

  test.each([
    [
      "de",
      "Der Ruderverein hat neunhundert Mitglieder. „Abonnieren Sie unseren Newsletter“, heißt es auf seiner Seite.",
    ],
    ["fr", "Le club a neuf cents membres. « Inscrivez-vous à notre newsletter », dit sa page."],
    ["es", "El club tiene novecientos socios. «Suscríbete a nuestro boletín», dice su página."],
    ["it", "Il circolo ha novecento soci. «Iscriviti alla nostra newsletter», dice la sua pagina."],
    ["pt", "O clube tem novecentos sócios. «Assine nossa newsletter», diz a sua página."],
  ])("%s: an appeal that somebody else makes stays", (lang, paragraph) => {
    expect(parted(paragraph, `lang: ${lang}\n`)).toEqual({ goes: [], stays: [paragraph] });
  });

  test("a credit stays, and the appeal beside it goes", () => {
    const [credit, appeal] = ["Photographs by Jo Reed and Ilse Hart.", "Sign up for our newsletter."];
    expect(parted(`${credit} ${appeal}`)).toEqual({ goes: [appeal], stays: [credit] });
  });

  const long =
    "We depend on readers like you to keep our reporting free for all. Please give what you can today and help us reach our goal by Friday.";

  test("before a long appeal a statement stays that has the article's own words", () => {
    const statement = "The county opened the road again after divers had closed the cracks.";
    expect(parted(`${statement} ${long}`)).toEqual({ goes: [long], stays: [statement] });
  });

  test("before a long appeal a statement of anything else goes with it", () => {
    const appeal = `Journalists are under attack by the mighty of many countries. ${long}`;
    expect(parted(appeal)).toEqual({ goes: [appeal], stays: [] });
  });

  test("an appeal that begins with a fact goes whole", () => {
    const appeal = "Our newsroom is small. The harbour is large. Sign up for our newsletter.";
    expect(parted(appeal)).toEqual({ goes: [appeal], stays: [] });
  });
});

describe("lines of a page above or below reporting", () => {
  const box = "Enter your email address\nSign up for our newsletter\nYou can unsubscribe at any time.";
  const report = "The ferry sails at noon again. “The wall holds,” said Mara Quay.";

  test.each([
    ["above", `${box}\n${report}`],
    ["below", `${report}\n${box}`],
  ])("%s: the lines go", (_, paragraph) => {
    expect(parted(paragraph)).toEqual({ goes: [box], stays: [report] });
    expect(read(paragraph).quotes.map(({ speaker }) => speaker)).toEqual(["mara-quay"]);
  });

  test("a paragraph that is set in lines stays whole", () => {
    const set =
      "The mayor asked the people of the shore to sign up for\nits newsletter of the harbour, and nine hundred of them\ndid so before noon.";
    expect(parted(set)).toEqual({ goes: [], stays: [set] });
  });
});

describe("a part that was cut is on file", () => {
  const report = "The *wall* stands, she said: “It will be &amp; was **strong**.”";
  const appeal = "Sign up to [our newsletter](https://lantern.example/newsletter) to get the **next** story.";
  const words = "Sign up to our newsletter to get the next story.";

  test.each([`${report} ${appeal}`, `${appeal} ${report}`])("with its place in the file: %s", (paragraph) => {
    const article = read(paragraph);
    const printed = printedArticle(printArticle(article, newsroom));
    const [removed] = printed.removed;
    expect(printed.removed.map(({ text, label, rule }) => [text, label, rule])).toEqual([
      [words, "newsletter", "newsletter-signup"],
    ]);
    expect(article.source.slice(removed!.span.start, removed!.span.end)).toBe(appeal);
    expect(explainArticle(article)[paragraph.startsWith("Sign") ? 0 : 1]).toContain(
      `removed newsletter "${words}"`,
    );
  });

  test.each([`${report} ${appeal}`, `${appeal} ${report}`])(
    "and the rest is printed as it was: %s",
    (paragraph) => {
      const html = (text: string) => printArticle(read(text), newsroom).html;
      expect(html(paragraph)).toBe(html(report));
      const [quote] = read(paragraph).quotes;
      const { text } = read(paragraph).blocks[quote!.range.block]!;
      expect(text.slice(quote!.range.start, quote!.range.end)).toBe("“It will be & was strong.”");
      expect(text).toBe("The wall stands, she said: “It will be & was strong.”");
    },
  );
});

test("an abbreviation within an appeal ends no sentence: the reporting behind it stays", () => {
  const appeal = "You can sign up for our newsletter by Prof. Mara Quay and get it in your inbox.";
  const report =
    "The harbour wall was repaired in the spring, and the county paid for the stones and for the divers.";
  expect(parted(`${appeal} ${report}`)).toEqual({ goes: [appeal], stays: [report] });
});

describe("an appeal with a blank before it", () => {
  const appeal = "Sign up to our newsletter to get the next story.";
  const report = "The mayor resigned on Tuesday, two hours after the vote.";

  test.each([
    ["a picture", "![The wall](https://lantern.example/wall.jpg) "],
    ["a blank that does not break", "&nbsp;"],
    ["a picture on a line of its own", "![The wall](https://lantern.example/wall.jpg)\\\n"],
  ])("%s: the reporting behind it stays", (_, opening) => {
    const { goes, stays } = parted(`${opening}${appeal} ${report}`);
    expect(goes.map((text) => text.trim())).toEqual([appeal]);
    expect(stays.map((text) => text.trim())).toEqual([report]);
  });
});

describe("orders of the author", () => {
  const report = "The mayor resigned on Tuesday, two hours after the vote.";
  const appeal = "Sign up to our newsletter to get the next story.";
  const problems = (paragraph: string, fields: string) =>
    lintArticle(read(paragraph, fields)).map(({ code }) => code);

  test.each([
    ["the sentence", "Sign up to our newsletter"],
    ["the paragraph", "The mayor resigned"],
    ["the rule", "newsletter-signup"],
  ])("`keep` names %s", (_, keep) => {
    const paragraph = `${report} ${appeal}`;
    expect(parted(paragraph, `keep: [${keep}]\n`)).toEqual({ goes: [], stays: [paragraph] });
    expect(problems(paragraph, `keep: [${keep}]\n`)).toEqual([]);
  });

  test("`keep` names the second sentence of what would go", () => {
    const long =
      "The divers found two more cracks in the footing of the wall, and the county closed the road for a week.";
    const more = "Subscribe to The Lantern newsletter and get our best stories in your inbox.";
    const paragraph = `${long} ${appeal} ${more}`;
    expect(parted(paragraph).goes).toEqual([`${appeal} ${more}`]);
    expect(parted(paragraph, "keep: [Subscribe to The Lantern]\n")).toEqual({ goes: [], stays: [paragraph] });
  });

  test("`strip` names the last sentence of a paragraph", () => {
    const sold = "The lamps are sold at the mill.";
    expect(parted(`${report} ${sold}`, "strip: [The lamps are]\n")).toEqual({
      goes: [sold],
      stays: [report],
    });
    expect(problems(`${report} ${sold}`, "strip: [The lamps are]\n")).toEqual([]);
  });

  test("`strip` names no sentence in the middle of one, and is told", () => {
    const paragraph = `${report} The lamps are sold. The mill is empty.`;
    expect(parted(paragraph, "strip: [The lamps are]\n")).toEqual({ goes: [], stays: [paragraph] });
    expect(problems(paragraph, "strip: [The lamps are]\n")).toEqual(["strip/unused"]);
  });

  test("`strip` of the paragraph takes all of it, and `boilerplate: off` nothing", () => {
    const paragraph = `${report} ${appeal}`;
    expect(parted(paragraph, "strip: [The mayor resigned]\n")).toEqual({ goes: [paragraph], stays: [] });
    expect(parted(paragraph, "boilerplate: off\n")).toEqual({ goes: [], stays: [paragraph] });
  });
});

test("sentences and lines are found without the blanks around them", () => {
  const cut = (runs: (text: string) => readonly { start: number; end: number }[], text: string) =>
    runs(text).map(({ start, end }) => text.slice(start, end));
  expect(cut(sentencesIn, " It fell. “Why?” she said.  In 2026 it rose… ")).toEqual([
    "It fell.",
    "“Why?” she said.",
    "In 2026 it rose…",
  ]);
  expect(cut(linesIn, "One\n\n two \n")).toEqual(["One", "two"]);
});
