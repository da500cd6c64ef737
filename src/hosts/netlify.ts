import type { HostedSite } from "./host.ts";

/** Writes `netlify.toml`; headers and redirects are in the site itself. */
export function netlifyConfig({ base }: HostedSite): string {
  return `# Quotidian on Netlify: save as netlify.toml. Headers and redirects are in the site: _headers, _redirects.
[build]
  command = "npm run build -- --base ${base}"
  publish = "_site"

[build.environment]
  NODE_VERSION = "22"
`;
}
