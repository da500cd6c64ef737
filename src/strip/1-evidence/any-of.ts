import { alternatives } from "../../language/alternatives.ts";
import type { PatternPart } from "../../language/boilerplate.ts";
import { languages } from "../../language/languages.ts";
import { phrasesIn } from "../../language/phrases.ts";

/** A part of a regular expression: the words of every language, for a page may carry credits of several. */
export function anyOf(part: PatternPart): string {
  return alternatives(languages.flatMap(({ boilerplate }) => phrasesIn(boilerplate.patterns[part])));
}
