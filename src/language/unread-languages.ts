import { importList } from "./import-lists.ts";
import { type Phrases, phrasesIn } from "./phrases.ts";

/** Words on a saved page in a language that has no folder here: its quotations are not read, its byline is. */
interface UnreadLanguage {
  /** Words before the names of the authors: 'by'. */
  readonly byline?: Phrases;
  /** Labels before them: 'author'. */
  readonly bylineLabels?: Phrases;
  /** Words between two names: 'and'. */
  readonly and?: Phrases;
  /** Words at the head of a picture's credit: 'photo'. */
  readonly creditWords?: Phrases;
}

/** By tag (BCP 47). A language that gets a folder leaves this list. */
const unreadLanguages: Readonly<Record<string, UnreadLanguage>> = {
  ar: {
    byline: `
      بقلم
      كتب
      كتبت
    `,
    bylineLabels: `
      الكاتب
      بقلم
      تقرير
      حوار
    `,
  },
  da: { byline: "af", and: "og" },
  he: { byline: "מאת", bylineLabels: "מחבר" },
  id: { and: "dan" },
  ja: { bylineLabels: "記者" },
  ko: {
    bylineLabels: `
      글
      기자
    `,
  },
  nb: { byline: "av", and: "og" },
  nl: {
    byline: `
      door
      geschreven door
    `,
    and: "en",
  },
  pl: { byline: "przez", and: "i" },
  ru: {
    bylineLabels: `
      автор
      текст
    `,
    and: "и",
    creditWords: "фото",
  },
  sv: { byline: "av", and: "och" },
  tr: { bylineLabels: "yazar", and: "ve" },
  zh: {
    bylineLabels: `
      作者
      撰文
      文
      记者
    `,
  },
};

/** The words of one list in every language, read or not: which one a page is in is often not known. */
export function wordsOfAll(list: keyof UnreadLanguage): readonly string[] {
  return [
    ...importList(list),
    ...Object.values(unreadLanguages).flatMap((words) => phrasesIn(words[list] ?? "")),
  ];
}
