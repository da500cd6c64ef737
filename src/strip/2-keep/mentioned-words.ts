import { anyOf } from "../1-evidence/any-of.ts";
import { opensAsFurniture, opensWith } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { readWords } from "../1-evidence/words.ts";
import { charactersRead } from "../sizes.ts";
import type { Guard } from "./guard.ts";

/** '“Will you chip in?” the banner asks': words of furniture in marks, and the sentence that speaks of them. */
const inMarks = /^["“„«‹]\s?[^"“”„«»‹›]{2,120}["“”»›](?:,?\s\p{Ll}|\s?:\s)/u;

/** 'Sign up now: that phrase …' */
const before = new RegExp(String.raw`^[^:]{3,60}:\s${anyOf("mention")}(?!\p{L})`, "iu");

/** 'All rights reserved, the label said': only furniture before the comma, and its speaker behind it. */
const after = new RegExp(
  String.raw`^([^,:"“„«]{3,60}),\s(?:[^\s,.]+\s){0,5}?${anyOf("citing")}(?!\p{L})`,
  "iu",
);

/** A sentence about words of furniture. */
export const mentionedWords: Guard = {
  id: "mentioned-words",
  reason: "It speaks of words that a page has on its buttons",
  examples: {
    protects: [
      "“Donate now,” the banner asks, and it asks on each page of the old site.",
      "Sign up now: that phrase stood on each page of the old site.",
      "All rights reserved, the label said.",
    ],
    leaves: ["Sign up now: the tide waits for you.", "All rights reserved, Marsh Media."],
  },
  protects: ({ evidence }) =>
    mentions(evidence) && (opensWith(evidence, "ask") || opensAsFurniture(evidence)),
};

function mentions({ block, finished, self, opened }: Evidence): boolean {
  if (!finished || self > 0) return false;
  if (
    inMarks.test(block.text.slice(0, charactersRead.marked)) ||
    before.test(block.text.slice(0, charactersRead.beforeColon))
  )
    return true;
  const said = after.exec(block.text.slice(0, charactersRead.labelSaid));
  return said !== null && readWords(said[1]!).count <= opened + 1;
}
