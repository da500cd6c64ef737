import { anyOf } from "../1-evidence/any-of.ts";
import { markers } from "../1-evidence/counts.ts";
import { charactersRead, sizes } from "../sizes.ts";
import type { Guard } from "./guard.ts";

const cited = new RegExp(String.raw`^[^:]{4,60}(?<!\p{L})${anyOf("citing")}:\s`, "iu");

/** 'The e-mail read: …': a document that an article cites in the same paragraph. */
export const citedWords: Guard = {
  id: "cited-words",
  reason: "It cites a letter, a message or another document",
  examples: {
    protects: ["The e-mail read: Please donate to our newsroom today and keep the harbour's paper alive."],
    leaves: [
      "Read: please donate to our newsroom today and keep it alive.",
      "Sign up for our newsletter: a letter from the harbour on every morning of the year.",
    ],
  },
  protects: ({ evidence }) =>
    markers(evidence, "document") > 0 &&
    evidence.words > sizes.statement &&
    cited.test(evidence.block.text.slice(0, charactersRead.subject)),
};
