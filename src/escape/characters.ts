/** Halves of a surrogate pair that stand alone: no encoding can hold them. */
const loneSurrogates = /\p{Surrogate}/gu;
const unprintable = /(?![\t\n\r\u0080-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Makes text that every encoding can hold: a lone surrogate becomes U+FFFD, as an encoder would make it. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogates, "\ufffd");
}

/** Makes text that HTML, XML and JSON all may hold as it is: control characters that print nothing become U+FFFD. */
export function printable(text: string): string {
  return text.replace(unprintable, "\ufffd");
}
