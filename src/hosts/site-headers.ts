import type { Move } from "./host.ts";
import { caching, securityHeaders } from "./security.ts";

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read from the site's own folder.
 *
 * Both join what two matching rules say of one header, so that no header stands in two rules.
 */
export function headersFile(base: string): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return `${[`${base}*`, ...all, `${base}assets/*`, `  Cache-Control: ${caching.hashed}`].join("\n")}\n`;
}

/** Writes `_redirects` of the same two hosts. */
export function redirectsFile(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}
