/** What a host has to know of a site. */
export interface HostedSite {
  /** Path the site is served under: `/` or `/news/`. */
  readonly base: string;
  readonly moves: readonly Move[];
}

/** An old address and the page it leads to, both as percent-encoded paths of the host. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Hosts that `quotidian host` knows. Apart from what it prints, so that help does not load it. */
export const hostNames = [
  "caddy",
  "cloudflare",
  "cloudfront",
  "github-pages",
  "github-shards",
  "kubernetes",
  "netlify",
  "nginx",
  "rsync",
  "s3",
  "vercel",
] as const;

export type HostName = (typeof hostNames)[number];
