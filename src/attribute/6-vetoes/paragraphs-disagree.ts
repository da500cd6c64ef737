import type { Reason } from "./veto.ts";

/** Paragraphs of one quotation, and two of them are certain of different speakers. */
export const paragraphsDisagree: Reason = {
  id: "paragraphs-disagree",
  reason: "Its paragraphs are given to different speakers",
  examples: {
    names: [
      [
        "Tom Reed said: “The ferry is old. It was built in a bad year.\n\n“It will not last the winter,” Reed said.",
        "Tom Reed",
      ],
    ],
    unclear: [
      "Tom Reed said: “The ferry is old. It was built in a bad year.\n\n“It will not last the winter,” said Ada Holm.",
    ],
  },
};
