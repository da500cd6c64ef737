import type { Element, ElementContent } from "hast";
import type { AttributedArticle } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import type { Speaker } from "../article/speaker.ts";
import { anchorOf } from "../site/anchor.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { printedSpeakers } from "../site/printed-speakers.ts";
import { shortName } from "../site/speaker-words.ts";
import { plainReason } from "../site/unclear-reason.ts";
import { wordsFor } from "../site/wording.ts";
import type { Piece } from "./pieces.ts";
import { voiceNumbers } from "./voice-numbers.ts";

/**
 * Puts beside each paragraph that quotes somebody a note that names them: in the margin on wide screens, above the
 * paragraph on phones. Note and paragraph stand in one box, so that a long note never slides to the next paragraph.
 *
 * The first mention of a speaker carries full name and role; a later one the short name. In a paragraph of many voices
 * each name stands at its own quotation: beside its line, or in it.
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
    const voiceOf = (key: string, quote: Quote, tagName: "p" | "span") => {
      const speaker = byId.get(key);
      if (!speaker) return unclearVoice(quote, tagName === "p" ? quotes : [quote], newsroom.say, tagName);
      const before = earlier.get(key);
      const occasion = occasionIn(article, quotes, key);
      earlier.set(key, { group: quote.group, occasion: occasion !== undefined || before?.occasion === true });
      const number = numbers.get(key);
      const words = speakerWords(speaker, quote, { before, occasion, article, newsroom, tagName });
      return voice(number === undefined ? [] : [`v${number}`], quote, newsroom.say, words, tagName);
    };
    if (first.size > mostStacked && node.type === "element" && node.tagName !== "section") {
      const turns = quotes.filter((quote, at) => at === 0 || quotes[at - 1]!.speaker !== quote.speaker);
      const notes = new Map(
        turns.map((quote) => [
          anchorOf(quote),
          element("small", { className: ["note", "remark"], role: "note" }, [
            voiceOf(quote.speaker ?? "", quote, "span"),
          ]),
        ]),
      );
      return element("div", { className: ["said"] }, notesInside(node, notes));
    }
    const voices = [...first].map(([key, quote]) => voiceOf(key, quote, "p"));
    return element("div", { className: ["said"] }, [
      element("aside", { className: ["note"], role: "note" }, voices),
      node,
    ]);
  });
}

/** Names over a paragraph; where there are more, a stack does not say which is whose. */
const mostStacked = 2;

/** Puts each note before the quotation of its id; never into a link, since a note has links of its own. */
function notesInside(node: ElementContent, notes: ReadonlyMap<string, Element>): ElementContent[] {
  if (node.type !== "element") return [node];
  const note = notes.get(String(node.properties["id"]));
  if (note) return [note, node];
  const children = node.children.flatMap((child) => notesInside(child, notes));
  if (node.tagName !== "a") return [{ ...node, children }];
  return [...children.filter((child) => !node.children.includes(child)), node];
}

interface NoteContext {
  readonly before: { readonly group: string; readonly occasion: boolean } | undefined;
  readonly occasion: string | undefined;
  readonly article: AttributedArticle;
  readonly newsroom: Newsroom;
  readonly tagName: "p" | "span";
}

function speakerWords(
  speaker: Speaker,
  quote: Quote,
  { before, occasion, article, newsroom, tagName }: NoteContext,
): NoteWords {
  const { say, base, site } = newsroom;
  const { slug, name, entry } = newsroom.speakers.find(speaker, article.slug);
  const shown = before ? shortName(name, speaker, entry) : name;
  const own = wordsFor(entry?.role, article.language) ?? wordsFor(entry?.role, site.language);
  const role = before ? undefined : (speaker.role ?? own);
  const printed = tagName === "p" ? [text(shown)] : nameParts(shown, shortName(name, speaker, entry));
  return [
    slug ? [element("a", { href: `${base}speakers/${slug}/` }, printed)] : printed,
    role,
    occasion ?? (before && sayAgain(before, quote, say)),
  ];
}

/** What a short name leaves out of a name, apart: it is not printed where there is no room. */
function nameParts(name: string, short: string): ElementContent[] {
  const at = name.indexOf(short);
  if (at < 0) return [text(name)];
  const full = (part: string) =>
    part === "" ? [] : [element("span", { className: ["full"] }, [text(part)])];
  return [...full(name.slice(0, at)), text(short), ...full(name.slice(at + short.length))];
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
function unclearVoice(
  first: Quote,
  quotes: readonly Quote[],
  say: Newsroom["say"],
  tagName: "p" | "span",
): Element {
  const words: NoteWords = [[text(say("note.unclear"))], undefined, plainReason(say, quotes)];
  return voice(["unclear"], first, say, words, tagName);
}

type NoteWords = readonly [name: ElementContent[], role?: string | undefined, how?: string | undefined];

function voice(
  classes: readonly string[],
  quote: Quote,
  say: Newsroom["say"],
  [name, role, how]: NoteWords,
  tagName: "p" | "span",
): Element {
  return element(tagName, { className: ["voice", ...classes] }, [
    element("b", { dir: "auto" }, name),
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
