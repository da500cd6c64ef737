import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findQuotes } from "../../src/attribute/attribute.ts";
import { type GoldArticle, type GoldQuote, manuscriptOf } from "../train/attribute-gold.ts";
import { readLanguage } from "../train/attribute-read.ts";

/**
 * Names the speakers of news in other languages whose quotations were read by hand, and prints how many are right:
 * `npm run bench -- languages [FOLDER]`.
 */
const folder = process.argv[2] ?? "../shared/quality/quotes";
const { judge } = (await import(pathToFileURL(join(process.cwd(), folder, "score.mjs")).href)) as {
  judge: (quote: { speaker: string | null }, gold: GoldQuote) => string;
};

interface Counts {
  judged: number;
  named: number;
  wrong: number;
  right: number;
  guessed: number;
}

for (const lang of ["de", "fr", "es", "it", "pt"]) {
  const articles = readLanguage(folder, lang);
  const counts: Counts = { judged: 0, named: 0, wrong: 0, right: 0, guessed: 0 };
  for (const article of articles) count(article, counts);
  const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
  console.log(
    `${lang}: ${articles.length} articles, ${counts.judged} quotations, named ${share(counts.named, counts.judged)}, ` +
      `wrong ${share(counts.wrong, counts.named)}, right of all ${share(counts.right, counts.judged)}, ` +
      `right when made to guess ${share(counts.guessed, counts.judged)}`,
  );
}

function count(article: GoldArticle, counts: Counts) {
  const manuscript = manuscriptOf(article);
  const { quotes, speakers } = findQuotes(manuscript, article.removed);
  for (const gold of article.quotes) {
    if (!gold.required) continue;
    const shared = quotes.map(({ range }) => {
      const base = manuscript.blocks[range.block]!.span.start;
      return Math.min(base + range.end, gold.end) - Math.max(base + range.start, gold.start);
    });
    const most = Math.max(0, ...shared);
    const found = quotes[shared.indexOf(most)];
    if (!found || 2 * most < gold.end - gold.start) continue;
    const name = speakers.find(({ id }) => id === found.speaker)?.name ?? null;
    const guess = name ?? found.guess ?? null;
    const isRight = (speaker: string | null) => ["full", "partial"].includes(judge({ speaker }, gold));
    if (judge({ speaker: name }, gold) === "unjudged") continue;
    counts.judged++;
    if (isRight(guess)) counts.guessed++;
    if (isRight(name)) counts.right++;
    if (isRight(name) || judge({ speaker: name }, gold) === "wrong") counts.named++;
    if (judge({ speaker: name }, gold) === "wrong") counts.wrong++;
  }
}
