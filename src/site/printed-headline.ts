import { lexiconOf } from "../language/word-classes.ts";
import { memoByText } from "./memo.ts";

/**
 * A headline with the quotation marks of its language where a page had typewriter ones.
 *
 * Headlines are no quotations: they are set as a newspaper sets them. Texts and quotations stay as they are.
 */
export function printedHeadline({
  headline,
  language,
}: {
  readonly headline: string;
  readonly language: string;
}): string {
  return /["']/.test(headline) ? curled(`${language}\n${headline}`) : headline;
}

const curled = memoByText((key) => {
  const [language = "", headline = ""] = key.split("\n");
  const [{ open, close }] = lexiconOf(language).speech.marks as readonly [{ open: string; close: string }];
  const single = open === "„" ? ["‚", "‘"] : ["‘", "’"];
  return headline
    .replace(/"(?=[\p{L}\p{N}¿¡$€£'‘])([^"]*)"/gu, `${open}$1${close}`)
    .replace(
      /(^|[\s(“„«—–-])'(?=\S)([^']*(?:\p{L}'\p{L}[^']*)*)'(?=$|[\s.,:;!?)”“»—–-])/gu,
      `$1${single[0]}$2${single[1]}`,
    )
    .replace(/(\p{L})'(?=\p{L})/gu, "$1’")
    .replace(/(\p{L})'(?=\s|$)/gu, "$1’");
});
