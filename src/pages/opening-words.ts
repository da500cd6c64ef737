import { sentenceStarts } from "../language/sentence-starts.ts";

/** Characters: what search engines and cards show of a description. */
const longest = 200;
/** Characters of a paragraph that is more than a label. */
const shortest = 40;

/**
 * The first words of an article, for search engines and shared links where it has no standfirst: whole sentences of its
 * first paragraph, as many as there is room for; where the first is too long, its words and an ellipsis.
 */
export function openingWords(text: string): string | undefined {
  const lines = text.split("\n").filter((line) => line !== "");
  const paragraph = lines.find((line) => line.length >= shortest) ?? lines[0];
  if (paragraph === undefined || paragraph.length <= longest) return paragraph;
  const end = sentenceStarts(paragraph).findLast((start) => start <= longest);
  if (end) return paragraph.slice(0, end).trimEnd();
  const room = paragraph.slice(0, longest);
  return `${room.slice(0, room.lastIndexOf(" ")).replace(/[\s\p{P}]+$/u, "")} …`;
}
