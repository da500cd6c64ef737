/** A text without its accents and soft hyphens. */
export function unaccented(text: string): string {
  return /[^\x20-\x7e]/.test(text) ? text.normalize("NFKD").replace(/[\u0300-\u036f\u00ad]/g, "") : text;
}
