import { opensWith } from "../1-evidence/counts.ts";
import { isGalleryPointer } from "../1-evidence/gallery-pointer.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

/** 'By Mara Quay', 'Photo: Jo Reed': a short line that opens as a credit and goes on with a name. */
export const byline: Guard = {
  id: "byline",
  listed: true,
  reason: "It names the author, or who made the picture",
  examples: {
    protects: ["By Mara Quay", "Foto: Ilse Brandt", "Par Mara Quay", "(PHOTOS: Mara Quay and Jo Reed)"],
    leaves: [
      "# By Mara Quay",
      "(PHOTOS: Life and work of a harbour master)",
      "By the harbour wall they found it.",
      "Photos and videos",
    ],
  },
  protects: ({ evidence }) =>
    evidence.block.kind !== "heading" &&
    !evidence.finished &&
    evidence.words <= sizes.statement &&
    opensWith(evidence, "byline") &&
    evidence.read.capitalised > 1 &&
    !isGalleryPointer(evidence) &&
    evidence.furniture < limits.covered.half,
};
