export type Direction = "ltr" | "rtl";

/** What the Unicode locale data say of a language's script; Node 20 and 22 give it by these two names. */
interface TextInfo {
  readonly direction?: Direction;
}

/** Says whether a language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    readonly getTextInfo?: () => TextInfo;
    readonly textInfo?: TextInfo;
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === "rtl";
}

/** The direction in which a language is written. */
export function directionOf(tag: string): Direction {
  return isRightToLeft(tag) ? "rtl" : "ltr";
}

/**
 * Text for a place that has no markup to isolate it, such as a window's title: characters that change the direction of
 * what stands around them are left out.
 */
export function withoutOverrides(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}
