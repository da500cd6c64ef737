const web: ReadonlySet<string> = new Set(["http:", "https:"]);
const contact: ReadonlySet<string> = new Set([...web, "mailto:", "tel:"]);

/** Reads an absolute address that a page may load or lead to; `undefined` for any scheme but `http` and `https`. */
export function webUrl(value: string, base?: string): URL | undefined {
  return allowed(value, base, web);
}

/** Reads an address that a link may lead to: the web, mail or telephone; never one that runs anything. */
export function linkUrl(value: string, base?: string): URL | undefined {
  return allowed(value, base, contact);
}

/**
 * Browsers take line ends and tabs out of an address, and control characters off its ends, before they look at its
 * scheme; `URL` does the same, so what is judged is what a browser will follow. A name and password before the host
 * are refused: they only ever make an address look like another's.
 */
function allowed(value: string, base: string | undefined, schemes: ReadonlySet<string>): URL | undefined {
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return schemes.has(url.protocol) && url.username === "" && url.password === "" ? url : undefined;
}
