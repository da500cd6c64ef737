import { anyOf } from "../1-evidence/any-of.ts";
import { markers, speaksToReader } from "../1-evidence/counts.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

/** 'in the town hall'; with 'we' a report of a paper may name one, too. */
const office = new RegExp(String.raw`(?<!\p{L})${anyOf("office")}(?!\p{L})`, "iu");

/** 'the Red Cross takes gifts', 'desk@police.example': these say 'we' and 'help us' themselves. */
const relief = new RegExp(String.raw`(?<!\p{L})${anyOf("relief")}(?!\p{L})`, "iu");

/** What a town hall, a charity or the police offers or asks: news for those it is meant for. */
export const otherBody: Guard = {
  id: "other-body",
  reason: "It names an office or a charity that offers or asks it, not the publisher",
  listed: true,
  examples: {
    protects: [
      "Sign up at the town hall and get the level of the river by e-mail each Tuesday.",
      "Help us rebuild: the Red Cross takes clothes and gifts for the victims.",
      "Did you see the car? Write to us at desk@police.example.",
    ],
    leaves: [
      "Sign up and get the level of the river by e-mail each Tuesday.",
      "Support our newsroom, which reports on the police every day.",
      "We sit in the town hall each week. Help us with a gift.",
    ],
  },
  protects: ({ evidence }) => {
    const { words, finished, self, block } = evidence;
    if (!finished || words < sizes.statement || words > moduleSizes.otherBody.longest) return false;
    if (!(speaksToReader(evidence) || markers(evidence, "ask") > 0) || self + markers(evidence, "press") > 0)
      return false;
    const text = block.text.slice(0, limits.head);
    return relief.test(text) || (markers(evidence, "we") === 0 && office.test(text));
  },
};
