/** Months of the calendar of Iran and Afghanistan as newspapers there write them, in order. */
export const persianMonths: readonly string[] =
  "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ");

const format = () =>
  new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });

/** The Gregorian day of one of that calendar, in ISO 8601; `undefined` where the calendar does not have it. */
export function gregorianOf(year: number, month: number, day: number): string | undefined {
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const about = Date.UTC(year + 621, 2, 21) + (before + day - 1) * 86_400_000;
  const written = format();
  for (const shift of [0, -1, 1]) {
    const date = new Date(about + shift * 86_400_000);
    const parts = Object.fromEntries(written.formatToParts(date).map(({ type, value }) => [type, value]));
    const found = [parts["year"], parts["month"], parts["day"]].map(Number);
    if (found[0] === year && found[1] === month && found[2] === day) return date.toISOString().slice(0, 10);
  }
  return undefined;
}
