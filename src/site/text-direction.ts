/** What the Unicode locale data say of a language's script; Node 20 and 22 give it by these two names. */
interface TextInfo {
  readonly direction?: "ltr" | "rtl";
}

/** Says whether a language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    readonly getTextInfo?: () => TextInfo;
    readonly textInfo?: TextInfo;
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === "rtl";
}
