import { anyOf } from "../1-evidence/any-of.ts";
import { signs } from "../1-evidence/counts.ts";
import { limits } from "../thresholds.ts";
import { hasCredits, isNoCredit } from "./credit-signs.ts";
import type { Guard } from "./guard.ts";

/** '© Marsh Lantern', 'All rights reserved' */
const reserves = new RegExp(`©|${anyOf("rights")}`, "i");

/** Rights above the first paragraph belong to a picture; below the last, to the page. */
export const pictureRights: Guard = {
  id: "picture-rights",
  reason: "It states the rights of the picture above the text",
  examples: {
    protects: ["© Marsh Lantern", "All rights reserved"],
    leaves: ["Terms of use", "The court ruled on the terms of the sale."],
  },
  protects: (block) =>
    block.position.before === 0 &&
    signs(block.evidence, "legal", "whole") > 0 &&
    reserves.test(block.evidence.block.text) &&
    !(hasCredits(block.evidence) && block.evidence.furniture >= limits.covered.most) &&
    !isNoCredit(block),
};
