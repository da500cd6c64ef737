import { charactersRead, sizes } from "../sizes.ts";
import type { Guard } from "./guard.ts";

/** It names its account, begins with one, or carries the short link of a picture. */
const signed = /[—–-] ?[^()\n]{2,50} \(@\w+\)|pic\.twitter\.com|^\s*@\w{2,20} \p{L}/u;

/** A post of a network that the article shows. */
export const post: Guard = {
  id: "post",
  reason: "It is a post of a network that the article shows",
  examples: {
    protects: [
      "The quay is closed until May. — Marsh Council (@marshcouncil) May 3, 2021",
      "@marshcouncil when will the quay open again?",
      "Donate now, they said. pic.twitter.com/tide",
    ],
    leaves: ["Follow @harbourdesk", "Follow us on Twitter for every tide."],
  },
  protects: ({ evidence: { words, read, block } }) =>
    words > sizes.button &&
    (read.handles > 0 || block.text.includes("pic.twitter")) &&
    signed.test(block.text.slice(0, charactersRead.signature)),
};
