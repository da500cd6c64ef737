import type { AttributedArticle, ParsedArticle, StrippedArticle } from "../article/article.ts";
import type { Block } from "../article/block.ts";
import { ArticleError, type Diagnostic, pointOf } from "../article/diagnostic.ts";
import { findQuotes, type QuoteOrder } from "../attribute/attribute.ts";
import { placeInFrontMatter } from "../parse/front-matter/front-matter.ts";
import { allWords } from "../site/wording.ts";
import type { ArticleContext } from "./article-context.ts";

/** Finds who said what in what is left, and checks that every quotation is verbatim. */
export function attributeArticle(article: StrippedArticle, context: ArticleContext): AttributedArticle {
  const out = new Set([...article.removals, ...article.placed].map(({ block }) => block));
  const orders: QuoteOrder[] = article.frontMatter.quotes.map((entry) => ({
    text: entry.text,
    says: "speaker" in entry ? saysOf(entry.speaker) : "no-quotation",
  }));
  const known = context.speakers
    .filter(({ articles }) => articles.length === 0 || articles.includes(article.slug))
    .map(({ name, aliases }) => {
      const [first, ...others] = allWords(name);
      return { name: first, aliases: [...others, ...aliases] };
    });
  const { quotes, speakers, unmatchedOrders, ambiguousOrders } = findQuotes(article, out, orders, known);
  const broken = quotes.filter(
    ({ range }) => !isVerbatim(article.blocks[range.block], range.start, range.end),
  );
  if (broken.length > 0) {
    throw new ArticleError(broken.map(({ range }) => notVerbatim(article, range.block)));
  }
  const warn = (order: QuoteOrder, code: string, expected: string) =>
    orderProblem(article, orders.indexOf(order), order.text, code, expected);
  const diagnostics = [
    ...article.diagnostics,
    ...unmatchedOrders.map((order) => warn(order, "unused", "the opening of a quotation in the text")),
    ...ambiguousOrders.map(({ order, fits }) =>
      warn(order, "several", `more of its opening: it fits ${fits} different quotations`),
    ),
  ];
  return { ...article, quotes, speakers, diagnostics };
}

/** `speaker: Mara Quay` names her, `speaker: false` leaves it unclear. */
const saysOf = (speaker: string | false): QuoteOrder["says"] => (speaker ? { speaker } : "unclear");

/** The author's word on a quotation that is not there, or that could be any of several. */
function orderProblem(
  { path, source }: ParsedArticle,
  index: number,
  text: string,
  code: string,
  expected: string,
): Diagnostic {
  const reason = `Unexpected quotes entry \`${text.slice(0, 60)}\`, expected ${expected}`;
  const place = pointOf(source, placeInFrontMatter(source, ["quotes", index, "text"]));
  return { path, ...place, severity: "warning", reason, code: `quotes/${code}` };
}

/** A shown quotation is a run of its block's text, not empty, cut at whole characters. */
function isVerbatim(block: Block | undefined, start: number, end: number): boolean {
  if (!block || start < 0 || start >= end || end > block.text.length) return false;
  const low = (at: number) => at < block.text.length && /[\udc00-\udfff]/.test(block.text[at]!);
  const high = (at: number) => at > 0 && /[\ud800-\udbff]/.test(block.text[at - 1]!);
  return !(low(start) && high(start)) && !(low(end) && high(end));
}

function notVerbatim(article: ParsedArticle, block: number): Diagnostic {
  const offset = article.blocks[block]?.span.start ?? 0;
  return {
    path: article.path,
    ...pointOf(article.source, offset),
    severity: "error",
    reason: "Unexpected quotation that is not in the text, expected a verbatim one",
    code: "quote/verbatim",
  };
}
