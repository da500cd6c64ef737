import { linkCount } from "../1-evidence/counts.ts";
import { sizes } from "../sizes.ts";
import type { Guard } from "./guard.ts";

/** Only the author's name, linked. */
export const authorLink: Guard = {
  id: "author-link",
  listed: true,
  reason: "It is the author's name, with a link to the author",
  examples: {
    protects: ["[Mara Quay](https://lantern.example/author/mara-quay)"],
    leaves: ["[More harbour news](https://lantern.example/tag/harbour/)", "Mara Quay is late for the tide."],
  },
  protects: ({ evidence }) =>
    evidence.words <= sizes.line &&
    evidence.block.links.length > 0 &&
    linkCount(evidence, "author") === evidence.block.links.length,
};
