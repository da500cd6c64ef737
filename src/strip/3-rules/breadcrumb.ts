import { markers, opensAs } from "../1-evidence/counts.ts";
import { moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

const parts = /\s*[/|>›»·•]\s*/;

/** A path through the site, or a row of its sections: 'News / Harbour / Ferries'. */
export const breadcrumb: Rule = {
  id: "breadcrumb",
  reason: "It is a row of the site's sections",
  examples: {
    remove: ["News / Harbour / Ferries", "Accueil > Culture > Cinéma", "Inicio / Provincia / Cultura"],
    keep: [
      "Mara Quay / AFP / Harbour pool",
      "Either/or",
      "The quay | the tide | and the harbour master who watched both of them",
    ],
  },
  matches({ evidence, position }) {
    const { block, words, finished } = evidence;
    if (
      words > moduleSizes.breadcrumb.longest ||
      words < moduleSizes.breadcrumb.parts ||
      finished ||
      markers(evidence, "credit") > 0
    )
      return undefined;
    if (position.before > 0 && position.after > limits.end) return undefined;
    const row = block.text.trim().split(parts).filter(Boolean);
    if (
      row.length < moduleSizes.breadcrumb.parts ||
      row.some(
        (part) =>
          part.length > moduleSizes.breadcrumb.partCharacters ||
          part.split(" ").length > moduleSizes.breadcrumb.partWords,
      )
    )
      return undefined;
    return opensAs(evidence, "navigation") ||
      (row.length > moduleSizes.breadcrumb.parts && position.before === 0)
      ? "navigation"
      : undefined;
  },
};
