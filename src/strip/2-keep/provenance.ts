import { anyOf } from "../1-evidence/any-of.ts";
import { signs } from "../1-evidence/counts.ts";
import { charactersRead, moduleSizes } from "../sizes.ts";
import type { Guard } from "./guard.ts";

/** 'This story …', 'A version of this article …': few blocks begin so, and the two below take 30 ms to compile. */
const opens = new RegExp(String.raw`^[\s(*_—–-]*(?:${anyOf("versionOf")} )?${anyOf("piece")}\s`, "iu");

const published = new RegExp(
  String.raw`^[\s(*_—–-]*(?:${anyOf("versionOf")} )?${anyOf("piece")}\s(?:(?!${anyOf("denial")}\s)\S+\s){0,3}?(?:${anyOf("published")}\s(?:\S+\s){0,2}?${anyOf("place")}|${anyOf("place")}\s(?:\S+\s){1,6}?${anyOf("published")})(?!\p{L})`,
  "iu",
);

/** 'This story is from the archive of our partner The Wire.' */
const archived = new RegExp(
  String.raw`^[\s(*_—–-]*${anyOf("piece")}\s${anyOf("comesFrom")}\s(?:${anyOf("archive")}|${anyOf("our")}\s(?:\S+\s){0,2}?${anyOf("partner")})(?!\p{L})`,
  "iu",
);

/** 'This story is co-published with the Marsh Lantern. …': where it comes from, whatever else the block says. */
export const provenance: Guard = {
  id: "provenance",
  reason: "It tells where the article comes from",
  examples: {
    protects: [
      "This story is co-published with the Marsh Lantern. Sign up for its newsletter.",
      "This story is from the archive of our partner The Wire.",
    ],
    leaves: [
      "This story may not be published in any form. All rights reserved.",
      "This story of the quay is long, and it is told in every harbour.",
    ],
  },
  protects: ({ evidence }) =>
    evidence.words <= moduleSizes.provenance.longest &&
    opens.test(evidence.block.text) &&
    signs(evidence, "ad", "strong") + signs(evidence, "legal", "strong") === 0 &&
    (published.test(evidence.block.text.slice(0, charactersRead.published)) ||
      archived.test(evidence.block.text)),
};
