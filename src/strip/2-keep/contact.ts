import { anyOf } from "../1-evidence/any-of.ts";
import { speaksOfItself } from "../1-evidence/counts.ts";
import { isPhone } from "../1-evidence/number-shapes.ts";
import { charactersRead, sizes } from "../sizes.ts";
import type { Guard } from "./guard.ts";

/** 'Write to Mara Quay at mara@quay.example', 'Contact Lantern reporter Mara Quay …' */
const reach = new RegExp(
  String.raw`^[\s*–—-]*(?:\p{L}+(?: ${anyOf("addressed")}| (?:\p{Lu}\w+ )?${anyOf("reporter")})? \p{Lu}[\p{L}.]+ \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+: |\p{L}+: ?[\w.-]+@)`,
  "u",
);

/** 'Rev. Mara Quay at mara@quay.example' */
const reachNamed = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}.'’-]+\s){2}${anyOf("reachedAt")}\s[\w.+-]+@\S+\s`,
  "u",
);

/** '… or follow her': the author's address, before an account of theirs. */
const andFollow = new RegExp(String.raw`@\S+\s(?:${anyOf("or")} )?${anyOf("followThem")}(?!\p{L})`, "iu");

/** How to reach the author. */
export const contact: Guard = {
  id: "contact",
  reason: "It says how to reach the author",
  examples: {
    protects: [
      "Write to Mara Quay at mara@quay.example",
      "Send email to Rev. Mara Quay at mara@quay.example. Follow her on Twitter @maraquay",
      "Reach Mara Quay on 01632 960100",
    ],
    leaves: ["Send letters to desk@lantern.example", "Write to Mara Quay before the tide is in."],
  },
  protects: ({ evidence }) => {
    const { words, read, block } = evidence;
    return (
      words <= sizes.paragraph &&
      (read.emails > 0 || isPhone(block.text)) &&
      // 'Haben Sie Hinweise? Schreiben Sie uns': German nouns look like names.
      !(block.text.includes("?") && speaksOfItself(evidence)) &&
      (reach.test(block.text.slice(0, charactersRead.label)) ||
        (reachNamed.test(block.text) && andFollow.test(block.text)))
    );
  },
};
