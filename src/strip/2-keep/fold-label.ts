import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

/** 'More' above words that open at a click: the author's label of what is folded. */
export const foldLabel: Guard = {
  id: "fold-label",
  reason: "It is the label of a part of the article that opens at a click",
  examples: {
    protects: ["<details><summary>More</summary>The tide table.</details>"],
    leaves: [
      "More\n\nThe tide table.",
      "<details><summary>More</summary>\n\n[News](https://lantern.example/)\n\n[Sport](https://lantern.example/sport)\n\n</details>",
    ],
  },
  protects: ({ evidence, at, all }) => {
    const { block, words } = evidence;
    const next = all[at + 1];
    return (
      block.within.includes("details") &&
      words <= sizes.label &&
      next !== undefined &&
      next.block.group === block.group &&
      next.linked < limits.linked.half &&
      next.furniture < limits.covered.half
    );
  },
};
