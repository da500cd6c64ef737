import { type Phrases, phrasesIn } from "./phrases.ts";

/** Words on a saved page in a language that has no folder here: its quotations are not read, its byline is. */
export interface UnreadLanguage {
  /** Words before the names of the authors: 'by'. */
  readonly byline: Phrases;
  /** Labels before them: 'author'. */
  readonly bylineLabels: Phrases;
  /** Words at the head of a picture's credit: 'photo'. */
  readonly creditWords: Phrases;
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
    creditWords: "",
  },
  da: { byline: "af", bylineLabels: "", creditWords: "" },
  he: { byline: "מאת", bylineLabels: "מחבר", creditWords: "" },
  ja: { byline: "", bylineLabels: "記者", creditWords: "" },
  ko: { byline: "", bylineLabels: "글", creditWords: "" },
  nl: { byline: "door", bylineLabels: "", creditWords: "" },
  pl: { byline: "przez", bylineLabels: "", creditWords: "" },
  ru: {
    byline: "",
    bylineLabels: `
      автор
      текст
    `,
    creditWords: "фото",
  },
  sv: { byline: "av", bylineLabels: "", creditWords: "" },
  zh: {
    byline: "",
    bylineLabels: `
      作者
      撰文
      记者
    `,
    creditWords: "",
  },
};

/** The words of one list in all of them. */
export function unreadWords(list: keyof UnreadLanguage): readonly string[] {
  return Object.values(unreadLanguages).flatMap((words) => phrasesIn(words[list]));
}
