import { charactersRead, moduleSizes } from "../sizes.ts";
import type { Rule } from "./rule.ts";

const code =
  /<\/?(?:iframe|script|div|style|img|embed|object)\b|\{\{[#/]?\w|\bfunction\s?\(|\bvar\s\w+\s?=|window\.\w+\s?[=(]|@media\b|!important\b/i;

/** Code of the page that an extractor left: embeds, templates, scripts. A block set as code is the article's. */
export const pageCode: Rule = {
  id: "page-code",
  reason: "It is code of the page, not text",
  examples: {
    remove: [
      '<iframe src="https://video.example/quay" width="560"></iframe>',
      "{{#success}} {{heading}} {{message}}",
    ],
    keep: [
      "The function of the quay is to hold the tide.",
      "The office of the harbour (in the old style) has a window.",
    ],
  },
  matches: ({ evidence }) =>
    evidence.block.kind !== "code" &&
    /[<{=@]/.test(evidence.block.text.slice(0, charactersRead.code)) &&
    evidence.words < moduleSizes.pageCode.longest &&
    code.test(evidence.block.text.slice(0, charactersRead.code))
      ? "other"
      : undefined,
};
