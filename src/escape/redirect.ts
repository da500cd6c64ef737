/**
 * Reads an old address that should lead to a page: a path of this site, percent-encoded, without query.
 *
 * `undefined` for what is no such path: another host, `..`, and what hosts read as a pattern (`*`, `:name`). An
 * absolute address gives its path, for saved sites keep their paths when they move.
 */
export function redirectPath(alias: string): string | undefined {
  const text = alias.trim();
  if (/^(?!https?:\/\/)[a-z][a-z\d+.-]*:/i.test(text)) return undefined;
  const path = /^https?:\/\/[^/?#\s]+(\/[^?#]*)?/i.exec(text);
  const segments = (path ? (path[1] ?? "/") : text.replace(/[?#].*$/s, "")).split("/");
  const encoded = segments.filter((segment) => segment !== "").map(encodeSegment);
  if (encoded.length === 0 || encoded.includes(undefined) || text.startsWith("//")) return undefined;
  return `/${encoded.join("/")}${text.endsWith("/") ? "/" : ""}`;
}

function encodeSegment(segment: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(segment);
  } catch {
    return undefined;
  }
  if (/^\.{1,2}$|[/\\*\p{Cc}\p{Surrogate}]|^:/u.test(plain)) return undefined;
  return encodeURIComponent(plain.normalize("NFC"));
}
