import type { AttributedArticle } from "../article/article.ts";
import { type Diagnostic, pointOf } from "../article/diagnostic.ts";
import { redirectPath } from "../escape/redirect.ts";
import { placeInFrontMatter } from "../parse/front-matter/front-matter.ts";
import { opensBlock, opensSentence } from "../strip/orders.ts";
import { ruleIds } from "../strip/rule-ids.ts";
import { hiddenCharacters } from "./hidden-characters.ts";

/** Finds what an author should look at in an article, also in one whose front matter has errors. */
export function lintArticle(article: AttributedArticle): readonly Diagnostic[] {
  return [
    ...article.diagnostics,
    ...hiddenCharacters(article.path, article.source),
    ...checkOrders(article),
    ...checkImage(article),
    ...checkBody(article),
  ];
}

function checkOrders({ path, source, frontMatter, blocks }: AttributedArticle) {
  const found: Diagnostic[] = [];
  const warn = (index: number, code: string, reason: string) => {
    const place = pointOf(source, placeInFrontMatter(source, [code.split("/", 1)[0]!, index]));
    found.push({ path, ...place, severity: "warning", reason, code });
  };
  const opens = (opening: string) => blocks.some(({ text }) => opensSentence(text, opening));
  for (const [index, opening] of frontMatter.strip.entries()) {
    const fits = new Set(blocks.map(({ text }) => text).filter((text) => opensBlock(text, opening))).size;
    if (fits === 1) continue;
    const [code, expected] =
      fits === 0
        ? ["strip/unused", "the opening of a block or of its last sentence"]
        : ["strip/several", `more of its opening: it takes ${fits} different blocks`];
    warn(index, code, `Unexpected strip \`${opening}\`, expected ${expected}`);
  }
  for (const [index, opening] of frontMatter.keep.entries()) {
    if (opens(opening) || ruleIds.includes(opening)) continue;
    const reason = `Unexpected keep \`${opening}\`, expected the opening of a block or a sentence, or a rule's name`;
    warn(index, "keep/unused", reason);
  }
  for (const [index, alias] of frontMatter.aliases.entries()) {
    if (redirectPath(alias) !== undefined) continue;
    const reason = `Unexpected alias \`${alias}\`, expected a path of this site such as /2026/02/harbour/`;
    warn(index, "aliases/address", reason);
  }
  return found;
}

function checkImage({ path, source, frontMatter, diagnostics }: AttributedArticle): readonly Diagnostic[] {
  if (!frontMatter.image || frontMatter.alt !== undefined) return [];
  if (diagnostics.some(({ code }) => code === "front-matter/alt")) return [];
  const offset = placeInFrontMatter(source, ["image"]);
  const reason = 'Missing alt for the image, expected `alt: …` (or `alt: ""` for decoration)';
  return [{ path, ...pointOf(source, offset), severity: "warning", reason, code: "image/alt" }];
}

function checkBody({ path, source, blocks, removals, placed }: AttributedArticle): readonly Diagnostic[] {
  if (blocks.length > removals.length + placed.length) return [];
  const reason =
    blocks.length === 0
      ? "Missing body, expected the article's text"
      : "Unexpected body of boilerplate only, expected an article";
  const end = pointOf(source, source.length);
  return [{ path, ...end, severity: "warning", reason, code: "body/empty" }];
}
