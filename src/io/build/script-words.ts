import type { Strings } from "../../site/phrases.ts";

/** Scripts of the pages, each with the phrases that it brings along, by the names that it uses for them. */
const phrases = {
  early: {},
  page: { copy: "note.copy", copied: "note.copied", cite: "note.cite" },
  search: {},
  citations: {
    copy: "note.copy",
    copied: "note.copied",
    share: "note.share",
    close: "close",
    headline: "cite.headline",
    plain: "cite.plain",
    accessed: "cite.accessed",
  },
  tools: {
    save: "saved.save",
    list: "saved.headline",
    read: "saved.read",
    single: "keys.single",
    on: "keys.on",
    off: "keys.off",
    show: "keys.show",
    quote: "keys.quote",
    noQuote: "keys.no-quote",
    noArticle: "keys.no-article",
    listen: "listen.listen",
    enlarge: "zoom.enlarge",
  },
  zoom: { close: "close", picture: "zoom.picture" },
  listen: {
    listen: "listen.listen",
    pause: "listen.pause",
    resume: "listen.resume",
    stop: "listen.stop",
    unclear: "note.unclear",
  },
  "keys-dialog": {
    headline: "keys.headline",
    nextQuote: "keys.next-quote",
    previousQuote: "keys.previous-quote",
    nextArticle: "keys.next-article",
    previousArticle: "keys.previous-article",
    search: "nav.search",
    help: "keys.help",
    note: "keys.note",
    close: "close",
  },
  saved: {
    saved: "saved.saved",
    done: "saved.read-headline",
    read: "saved.read",
    empty: "saved.empty",
    denied: "saved.denied",
    remove: "saved.remove",
    forget: "saved.forget",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type ScriptName = keyof typeof phrases;

/** The words of a script in the language of the pages. */
export function wordsOf(name: ScriptName, strings: Strings): Readonly<Record<string, string>> {
  const keys = Object.entries<string>(phrases[name]);
  return Object.fromEntries(keys.map(([word, key]) => [word, strings[key]!]));
}
