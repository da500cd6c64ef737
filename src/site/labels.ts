/** A label as pages print it: the first letter is a capital, except in names like 'eBay'. */
export function printedLabel(label: string): string {
  return /^\p{Ll}[^\s\p{Lu}]*(?:\s|$)/u.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

const leftOver = new Set([
  "other",
  "sonstiges",
  "autres",
  "otros",
  "altro",
  "outros",
  "misc",
  "miscellaneous",
]);

/** Whether a section's slug says only that an article fits nowhere else: it leads no list and stands over no headline. */
export function isLeftOver(slug: string): boolean {
  return leftOver.has(slug);
}
