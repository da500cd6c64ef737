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

export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

export function hasZone(value: string): boolean {
  return /(?:Z|[+-]\d\d:?\d\d)$/i.test(value);
}

/** The instant of a date: a day is its first instant in UTC, a time without a zone is read as if it were of UTC; `instantOf` reads it in the site's. */
export function dateOf(value: string): Date {
  const plain = value.replace(" ", "T");
  return new Date(isDay(plain) || hasZone(plain) ? plain : `${plain}Z`);
}

/** Says whether a time zone of this IANA name is known, such as `Europe/Berlin`. */
export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** A language tag of BCP 47 whose language can be one: all of two letters are known. */
export function isLanguageTag(value: string): boolean {
  const language = languageOf(value);
  return (
    language !== undefined &&
    (/^[a-z]{3}$/.test(language) || (/^[a-z]{2}$/.test(language) && nameOf(language) !== undefined))
  );
}

/** Says whether the language of a tag is one that the Unicode locale data name in English. */
export function isKnownLanguage(tag: string): boolean {
  const language = languageOf(tag);
  // `und` says that the language is not known, and has no name.
  return language === "und" || (language !== undefined && nameOf(language) !== undefined);
}

let names: Intl.DisplayNames | undefined;

/** The English name of a language. The names are read when the first is asked for: every command loads this file. */
function nameOf(language: string): string | undefined {
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return names.of(language);
}

function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).toString().split("-", 1)[0];
  } catch {
    return undefined;
  }
}

/** An address of the web that can be opened: with its slashes, and without a name and password, which only mislead. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === "" && password === "";
}
