import { json } from "../escape/json-script.ts";
import type { HostedSite } from "./host.ts";
import { caching, securityHeaders } from "./security.ts";

/** Writes `vercel.json`. Patterns are those of path-to-regexp: what means something there is left out of redirects. */
export function vercelConfig({ base, moves }: HostedSite): string {
  const list = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([key, value]) => ({ key, value }));
  return `${json(
    {
      $schema: "https://openapi.vercel.sh/vercel.json",
      framework: null,
      installCommand: "npm ci",
      buildCommand: `npm run build -- --base ${base}`,
      outputDirectory: "_site",
      trailingSlash: true,
      headers: [
        { source: `${base}(.*)`, headers: list(securityHeaders) },
        { source: `${base}assets/(.*)`, headers: list({ "Cache-Control": caching.hashed }) },
      ],
      redirects: moves
        .filter(({ from }) => !/[()*:?+{}\\]/.test(from))
        .map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
    },
    2,
  )}\n`;
}
