import { type Diagnostic, pointOf } from "./diagnostic.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import type { AttributedArticle } from "./model/article.ts";

/** Finds what an author should look at in an article that can be published. */
export function inspect(article: AttributedArticle): readonly Diagnostic[] {
  return [
    ...article.diagnostics,
    ...hiddenCharacters(article.path, article.source),
    ...checkOrders(article),
    ...checkImage(article),
    ...checkBody(article),
  ];
}

function checkOrders({ path, source, frontMatter, blocks, removals }: AttributedArticle) {
  const found: Diagnostic[] = [];
  const warn = (value: string, code: string, reason: string) => {
    const offset = Math.max(0, source.indexOf(value));
    found.push({ path, ...pointOf(source, offset), severity: "warning", reason, code });
  };
  const opens = (opening: string) => blocks.some(({ text }) => text.trimStart().startsWith(opening));
  for (const opening of frontMatter.strip) {
    if (!opens(opening)) {
      warn(opening, "strip/unused", `Unexpected strip \`${opening}\`, expected the opening of a block`);
    }
  }
  for (const opening of frontMatter.keep) {
    const rule = /^[a-z][a-z0-9-]*$/.test(opening);
    if (!opens(opening) && !(rule && removals.every((removal) => removal.rule !== opening))) {
      warn(
        opening,
        "keep/unused",
        `Unexpected keep \`${opening}\`, expected the opening of a block or a rule's name`,
      );
    }
  }
  return found;
}

function checkImage({ path, source, frontMatter }: AttributedArticle): readonly Diagnostic[] {
  if (!frontMatter.image || frontMatter.alt !== undefined) return [];
  const offset = Math.max(0, source.indexOf(frontMatter.image));
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
