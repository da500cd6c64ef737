import { linkCount, markers, opensWith, signs, speaksOfItself } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isGalleryPointer } from "../1-evidence/gallery-pointer.ts";
import type { PlacedBlock } from "../1-evidence/placed-block.ts";
import { moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { pleads } from "./appeal-signs.ts";
import { endsAsLife } from "./life-signs.ts";

/** Opens as a credit and has words of one. */
export const isCreditLine = (evidence: Evidence): boolean =>
  evidence.words > 1 &&
  evidence.words <= moduleSizes.creditSigns.line &&
  opensWith(evidence, "byline") &&
  markers(evidence, "credit") > 0 &&
  !isGalleryPointer(evidence);

/** What asks for something, or states the publisher's rights, is no credit, though it has words of one. */
export function asksOrClaims(block: PlacedBlock): boolean {
  const { evidence } = block;
  const pleading = pleads(evidence);
  return (
    statesRights(block) ||
    pleading > 1 ||
    (pleading > 0 && speaksOfItself(evidence)) ||
    (isCreditLine(evidence) && evidence.furniture >= limits.whole && signs(evidence, "legal", "strong") > 0)
  );
}

/** Below the first paragraph; above it, rights belong to a picture. */
const statesRights = ({ evidence, position }: PlacedBlock) =>
  signs(evidence, "legal", "strong") > 1 && position.before > 0 && signs(evidence, "legal", "whole") > 0;

/** The same, and an author's life that ends in an appeal. */
export const isNoCredit = (block: PlacedBlock): boolean =>
  asksOrClaims(block) || (endsAsLife(block) && pleads(block.evidence) > 0);

/** Several words of credits, and no link to another article. */
export const hasCredits = (evidence: Evidence): boolean =>
  markers(evidence, "credit") > 1 &&
  evidence.words >= moduleSizes.creditSigns.from &&
  evidence.words <= moduleSizes.creditSigns.to &&
  linkCount(evidence, "article") === 0;
