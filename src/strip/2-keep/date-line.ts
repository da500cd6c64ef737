import { anyOf } from "../1-evidence/any-of.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isPlayerLine } from "../1-evidence/number-shapes.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

const line = new RegExp(
  String.raw`^[\s|•·–—\-[(]*(?:(?:\p{L}+\.?[\s,]+){0,4}\d{1,4}${anyOf("ordinal")}?[\s.,/:|•·–—-]*){1,6}(?:${anyOf("clock")}[\s.,\d/:h|-]*){0,4}[\s\])]*$`,
  "iu",
);

/** A year, an hour, or a day of a month. */
const dated =
  /\b(?:19|20)\d\d\b|\d[:.h]\d\d|\d[/.-]\d{1,2}[/.-]\d|\d{1,2}\.? \p{L}{3,}|\p{L}{3,9}\.? \d{1,2}\b/u;

/** Months, weekdays and times alone. */
export const dateLine: Guard = {
  id: "date-line",
  listed: true,
  reason: "It says when the article was published or changed",
  examples: {
    protects: ["3 May 2024, 14:05", "Updated May 3rd, 2024", "3. Mai 2024"],
    leaves: ["0:00 / 3:42", "The quay closed on 3 May 2024 and never opened again.", "Share 12 Tweet 14"],
  },
  protects: ({ evidence }) => isDayAlone(evidence),
};

export const isDayAlone = ({ read, words, furniture, block }: Evidence): boolean =>
  read.digits > 0 && words <= sizes.headline && furniture < limits.covered.more && isDate(block.text);

const isDate = (text: string) =>
  text.length <= moduleSizes.dateLine.longest &&
  !isPlayerLine(text) &&
  dated.test(text) &&
  line.test(text.trim());
