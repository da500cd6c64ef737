import { agencyAtEnd } from "../../language/agencies.ts";
import { alternatives } from "../../language/alternatives.ts";
import { importList } from "../../language/import-lists.ts";
import { wordsOfAll } from "../../language/unread-languages.ts";
import type { Leaf } from "./leaves.ts";

const anyOf = (words: readonly string[]) => alternatives(words).replaceAll(" ", "\\s+");
const creditWords = anyOf(wordsOfAll("creditWords"));

/** Words that say whose a picture or a text is. */
const creditWord = new RegExp(
  `^[([]?\\s*${creditWords}\\s*(?:${anyOf(importList("creditBy"))}\\b|[:：/|•©])`,
  "iu",
);
const copyright = /^[([]?\s*(?:©|\(c\))\s*/iu;

/** 'Photo: Ana Diaz', 'ad/Reuters', '(With reports of AFP and EFE)': a short line that says where a picture or a text is from. */
export function isSourceLine({ text, linked }: Leaf): boolean {
  if (text.length > 100 || linked > 0.5) return false;
  if (creditWord.test(text)) return /\p{L}{2}/u.test(text.replace(creditWord, ""));
  return text.length <= 60 && agencyAtEnd.test(text);
}

/** The same within a text, where '© Ana Diaz' is a picture's credit and not the foot of the page. */
export function isPictureCredit(leaf: Leaf): boolean {
  const isShort = leaf.text.length <= 60 && leaf.linked <= 0.5;
  return isSourceLine(leaf) || (isShort && copyright.test(leaf.text));
}

const label = "\\p{Lu}\\p{L}*(?:\\s\\p{L}+)?:\\s+\\p{Lu}\\S*\\s\\p{L}[^:]*?";
const works = new RegExp(`^${label}[.,;|/]\\s+${label}\\.?$`, "u");

/** 'Words: Ana Diaz. Pictures: Jo Reed': who made what, in a line of labels and names. */
export function isCreditOfWorks({ text, linked }: Leaf): boolean {
  return text.length <= 120 && linked <= 0.5 && !/\d/.test(text) && works.test(text);
}
