/** MarkDownload writes `2026-02-05T18:30:11 (UTC +01:00)`, others a space for the `T`. */
export function plainIso(value: string): string {
  return value.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, "$1T").replace(/ \(UTC ([+-]\d\d:?\d\d)\)$/, "$1");
}

/** A day or an instant of ISO 8601 that the calendar has. */
export function isDate(value: string): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i.exec(
      value,
    );
  if (!match) return false;
  const [, year, month, dayOfMonth] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

/** A language tag of BCP 47. */
export function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** An address of the web that can be opened. */
export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
