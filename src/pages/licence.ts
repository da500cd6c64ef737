/** A licence as the page prints it: an SPDX identifier of Creative Commons and an address become a link. */
export function licenceOf(
  licence: string | undefined,
): { readonly text: string; readonly href?: string } | undefined {
  if (!licence) return undefined;
  if (/^https?:\/\/\S+$/.test(licence) && URL.canParse(licence))
    return { text: new URL(licence).hostname, href: licence };
  const match = /^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)$/i.exec(licence);
  if (match) {
    const [, kind = "", version = ""] = match;
    const href = `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
    return { text: `CC ${kind.toUpperCase()} ${version}`, href };
  }
  if (/^CC0-1\.0$/i.test(licence)) {
    return { text: "CC0 1.0", href: "https://creativecommons.org/publicdomain/zero/1.0/" };
  }
  return { text: licence };
}
