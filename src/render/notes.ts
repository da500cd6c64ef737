import type { Element, ElementContent } from "hast";
import type { AttributedArticle } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import type { Speaker } from "../article/speaker.ts";
import { anchorOf } from "../site/anchor.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { roleOf, shortName } from "../site/speaker-words.ts";
import { unclearReason } from "../site/unclear-reason.ts";
import type { Piece } from "./pieces.ts";

/**
 * Puts before each paragraph that quotes somebody a note that names them: in the margin on wide screens, above the
 * paragraph on phones.
 *
 * The first note of a speaker carries full name and role; a later one the short name.
 */
export function addNotes(
  pieces: readonly Piece[],
  article: AttributedArticle,
  newsroom: Newsroom,
): ElementContent[] {
  const byId = new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  const earlier = new Map<string, { group: string; occasion: boolean }>();
  return pieces.flatMap(({ node, quotes }) => {
    const first = new Map<string, Quote>();
    for (const quote of quotes) {
      const key = quote.speaker ?? "";
      if (!first.has(key)) first.set(key, quote);
    }
    const notes = [...first].map(([key, quote]) => {
      const speaker = byId.get(key);
      if (!speaker) return unclearNote(quote, quotes, newsroom);
      const before = earlier.get(key);
      const occasion = occasionIn(article, quotes, key);
      earlier.set(key, { group: quote.group, occasion: occasion !== undefined || before?.occasion === true });
      return speakerNote(speaker, quote, { before, occasion, article, newsroom });
    });
    return [...notes, node];
  });
}

interface NoteContext {
  readonly before: { readonly group: string; readonly occasion: boolean } | undefined;
  readonly occasion: string | undefined;
  readonly article: AttributedArticle;
  readonly newsroom: Newsroom;
}

function speakerNote(
  speaker: Speaker,
  quote: Quote,
  { before, occasion, article, newsroom }: NoteContext,
): Element {
  const { say, base } = newsroom;
  const { slug, name, entry } = newsroom.speakers.find(speaker, article.slug);
  const shown = before ? shortName(name, speaker) : name;
  const role = before ? undefined : (roleOf(speaker) ?? entry?.role);
  return note(before ? "note again" : "note", quote, say, [
    slug ? link(`${base}speakers/${slug}/`, shown) : text(shown),
    role,
    occasion ?? (before && sayAgain(before, quote, say)),
  ]);
}

/** Claims no more than is known: without an occasion, that somebody is quoted again. */
function sayAgain(before: { group: string; occasion: boolean }, quote: Quote, say: Newsroom["say"]): string {
  if (before.group === quote.group) return say("note.continued");
  return before.occasion ? say("note.same-statement") : say("note.again");
}

/** 'Speaker unclear', and why: each reason of the paragraph once. */
function unclearNote(first: Quote, quotes: readonly Quote[], { say }: Newsroom): Element {
  const reasons = new Set(quotes.flatMap(({ unclear }) => (unclear ? [unclearReason(say, unclear)] : [])));
  return note("note unclear", first, say, [text(say("note.unclear")), undefined, [...reasons].join("; ")]);
}

function note(
  className: string,
  quote: Quote,
  say: Newsroom["say"],
  [name, role, how]: readonly [ElementContent, string | undefined, string | undefined],
): Element {
  return element("aside", { className: className.split(" "), role: "note" }, [
    element("b", {}, [name]),
    ...(role ? [text(" "), element("span", { className: ["role"] }, [text(role)])] : []),
    ...(how ? [text(" "), element("span", { className: ["how"] }, [text(how)])] : []),
    text(" "),
    link(`#${anchorOf(quote)}`, say("note.link")),
  ]);
}

function occasionIn(
  { blocks }: AttributedArticle,
  quotes: readonly Quote[],
  speaker: string,
): string | undefined {
  for (const quote of quotes) {
    if (quote.speaker !== speaker || !quote.occasion) continue;
    const { block, start, end } = quote.occasion;
    return blocks[block]?.text.slice(start, end);
  }
  return undefined;
}

function link(href: string, words: string): Element {
  return element("a", { href }, [text(words)]);
}

function text(value: string): ElementContent {
  return { type: "text", value };
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
