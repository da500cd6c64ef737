import type { Evidence } from "../1-evidence/evidence.ts";
import { charactersRead, moduleSizes, sizes } from "../sizes.ts";
import type { Rule } from "./rule.ts";

const code =
  /<\/?(?:iframe|script|div|style|img|embed|object)\b|\{\{[#/]?\w|\bfunction\s?\(|\bvar\s\w+\s?=|window\.\w+\s?[=(]|@media\b|!important\b|\bPlayer (?:Element )?ID:/i;

/** Code of the page that an extractor left: embeds, templates, scripts. A block set as code is the article's. */
export const pageCode: Rule = {
  id: "page-code",
  reason: "It is code of the page, not text",
  examples: {
    remove: [
      '<iframe src="https://video.example/quay" width="560"></iframe>',
      "{{#success}} {{heading}} {{message}}",
      "Session ID: 1c40d Player Element ID: quay_film_2",
    ],
    keep: [
      "The function of the quay is to hold the tide.",
      "The office of the harbour (in the old style) has a window.",
      "The ship sent its last position to the harbour office, and the log of the pilot ends there: 2026-02-18T16:45:34Z",
    ],
  },
  matches: ({ evidence }) => (evidence.block.kind !== "code" && isCode(evidence) ? "other" : undefined),
};

/** 'harbour-front.jpg': the name of a picture's file, where the picture is lost. */
const fileName = /^\s*[^.!?…:;]{1,80}\.(?:jpe?g|png|gif|webp|svg|tiff?)\s*$/i;

/** 'zq8497586rt': a mark by which a machine knows the page again. */
const token = /^\s*(?=(?:[a-z]*\d){5})(?=(?:\d*[a-z]){2})[a-z\d]{10,40}\s*$/;

function isCode({ words, block: { text } }: Evidence): boolean {
  if (words <= sizes.line && (fileName.test(text) || token.test(text))) return true;
  const start = text.slice(0, charactersRead.code);
  return /[<{=@]|ID:/.test(start) && words < moduleSizes.pageCode.longest && code.test(start);
}
