import type { Placed } from "../../article/article.ts";
import type { Block } from "../../article/block.ts";
import type { FrontMatter } from "../../article/front-matter.ts";
import type { DayOrder } from "../dates/find-dates.ts";
import { type HeadBlock, readBodyHead } from "../head/read-body-head.ts";

/** What of a body the page prints above it, and the front matter with what that adds. */
export interface Placing {
  readonly frontMatter: FrontMatter;
  readonly placed: readonly Placed[];
}

/**
 * Finds the blocks that repeat what the page prints above the body.
 *
 * A saved page has its headline, standfirst and first caption in its text; each is taken once, and only where the
 * words are the same and stand before the article's fourth paragraph of prose. A byline and a date above the first
 * paragraph fill the fields that the front matter leaves empty, and are printed there. A standfirst that holds a quotation,
 * or is all the prose there is, stays in the body: there its quotations get their names.
 */
export function findPlaced(blocks: readonly Block[], told: FrontMatter, order: DayOrder): Placing {
  const { said, authors, published, updated } = readBodyHead(blocks, told.title, order);
  const frontMatter: FrontMatter = {
    ...told,
    ...(told.author.length === 0 && authors.length > 0 ? { author: authors } : {}),
    ...(told.published === undefined && published ? { published } : {}),
    ...(told.updated === undefined && updated ? { updated } : {}),
  };
  const excerpt = frontMatter.standfirst === undefined ? excerptOf(blocks) : undefined;
  const standfirst = frontMatter.standfirst ?? excerpt?.text;
  const wanted = new Map<string, Placed["as"]>();
  if (frontMatter.caption) wanted.set(fold(frontMatter.caption), "caption");
  if (standfirst && !/["“”„«»]/.test(standfirst) && !isAllProse(blocks, standfirst)) {
    wanted.set(fold(standfirst), "standfirst");
  }
  wanted.set(fold(frontMatter.title), "headline");
  const placed: Placed[] = excerpt ? [{ block: excerpt.heading, as: "standfirst" }] : [];
  for (const each of said) if (isToldBy(frontMatter, each)) placed.push({ block: each.block, as: each.as });
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    const as = wanted.get(fold(block.text));
    if (as) {
      placed.push({ block: index, as });
      wanted.delete(fold(block.text));
    } else if (block.text.length > 120) prose++;
    if (prose > 3 || wanted.size === 0) break;
  }
  return {
    frontMatter: standfirst === undefined ? frontMatter : { ...frontMatter, standfirst },
    placed: placed.sort((a, b) => a.block - b.block),
  };
}

/** A byline or date that says something else than the front matter stays in the text. */
function isToldBy(frontMatter: FrontMatter, { authors, published, updated }: HeadBlock): boolean {
  const known = frontMatter.author.map((name) => fold(name).toLowerCase());
  const sameDay = (one: string | undefined, other: string | undefined) =>
    one === undefined || one.slice(0, 10) === other?.slice(0, 10);
  return (
    authors.every((name) => known.includes(fold(name).toLowerCase())) &&
    sameDay(published, frontMatter.published) &&
    sameDay(updated, frontMatter.updated)
  );
}

/** MarkDownload puts a block quote headed 'Excerpt' above the text; it is a container of its own. */
function excerptOf(
  blocks: readonly Block[],
): { readonly heading: number; readonly text: string } | undefined {
  const heading = blocks.findIndex(({ kind, within, text }) => {
    return kind === "heading" && within[0] === "excerpt" && text.trim() === "Excerpt";
  });
  const next = blocks[heading + 1];
  if (heading < 0 || heading > 2 || next?.group !== blocks[heading]!.group) return undefined;
  return { heading, text: fold(next.text) };
}

function isAllProse(blocks: readonly Block[], standfirst: string): boolean {
  return !blocks.some(({ text }) => fold(text) !== fold(standfirst) && text.split(/\s+/).length >= 12);
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
