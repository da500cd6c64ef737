import type { Element, ElementContent } from "hast";
import type { AttributedArticle } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import type { Speaker } from "../article/speaker.ts";
import { anchorOf } from "../site/anchor.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { printedSpeakers } from "../site/printed-speakers.ts";
import { shortName } from "../site/speaker-words.ts";
import { unclearReasons } from "../site/unclear-reason.ts";
import { wordsFor } from "../site/wording.ts";
import type { Piece } from "./pieces.ts";
import { voiceNumbers } from "./voice-numbers.ts";

/**
 * Puts beside each paragraph that quotes somebody a note that names them: in the margin on wide screens, above the
 * paragraph on phones. Note and paragraph stand in one box, so that a long note never slides to the next paragraph.
 *
 * The first mention of a speaker carries full name and role; a later one the short name.
 */
export function addNotes(
  pieces: readonly Piece[],
  article: AttributedArticle,
  newsroom: Newsroom,
): ElementContent[] {
  const byId = new Map(printedSpeakers(article).map((speaker) => [speaker.id, speaker]));
  const numbers = voiceNumbers(article);
  const earlier = new Map<string, { group: string; occasion: boolean }>();
  return pieces.map(({ node, quotes }) => {
    const first = new Map<string, Quote>();
    for (const quote of quotes) {
      const key = quote.speaker ?? "";
      if (!first.has(key)) first.set(key, quote);
    }
    if (first.size === 0) return node;
    const voices = [...first].map(([key, quote]) => {
      const speaker = byId.get(key);
      if (!speaker) return unclearVoice(quote, quotes, newsroom.say);
      const before = earlier.get(key);
      const occasion = occasionIn(article, quotes, key);
      earlier.set(key, { group: quote.group, occasion: occasion !== undefined || before?.occasion === true });
      const number = numbers.get(key);
      const words = speakerWords(speaker, quote, { before, occasion, article, newsroom });
      return voice(number === undefined ? [] : [`v${number}`], quote, newsroom.say, words);
    });
    return element("div", { className: ["said"] }, [
      element("aside", { className: ["note"], role: "note" }, voices),
      node,
    ]);
  });
}

interface NoteContext {
  readonly before: { readonly group: string; readonly occasion: boolean } | undefined;
  readonly occasion: string | undefined;
  readonly article: AttributedArticle;
  readonly newsroom: Newsroom;
}

function speakerWords(
  speaker: Speaker,
  quote: Quote,
  { before, occasion, article, newsroom }: NoteContext,
): NoteWords {
  const { say, base, site } = newsroom;
  const { slug, name, entry } = newsroom.speakers.find(speaker, article.slug);
  const shown = before ? shortName(name, speaker, entry) : name;
  const own = wordsFor(entry?.role, article.language) ?? wordsFor(entry?.role, site.language);
  const role = before ? undefined : (speaker.role ?? own);
  return [
    slug ? link(`${base}speakers/${slug}/`, shown) : text(shown),
    role,
    occasion ?? (before && sayAgain(before, quote, say)),
  ];
}

/** Claims no more than is known: without an occasion, nothing. */
function sayAgain(
  before: { group: string; occasion: boolean },
  quote: Quote,
  say: Newsroom["say"],
): string | undefined {
  if (before.group === quote.group) return say("note.continued");
  return before.occasion ? say("note.same-statement") : undefined;
}

/** 'Speaker unclear', and why. */
function unclearVoice(first: Quote, quotes: readonly Quote[], say: Newsroom["say"]): Element {
  return voice(["unclear"], first, say, [text(say("note.unclear")), undefined, unclearReasons(say, quotes)]);
}

type NoteWords = readonly [name: ElementContent, role?: string | undefined, how?: string | undefined];

function voice(
  classes: readonly string[],
  quote: Quote,
  say: Newsroom["say"],
  [name, role, how]: NoteWords,
): Element {
  return element("p", { className: ["voice", ...classes] }, [
    element("b", { dir: "auto" }, [name]),
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
