import { caddyFile } from "./caddy.ts";
import { cloudfrontPolicy } from "./cloudfront.ts";
import type { HostedSite, HostName } from "./host.ts";
import { netlifyConfig } from "./netlify.ts";
import { nginxConfig } from "./nginx.ts";
import { githubShardsWorkflow, kubernetesJobs } from "./several-machines.ts";
import { vercelConfig } from "./vercel.ts";
import { cloudflareWorkflow, githubPagesWorkflow, rsyncWorkflow, s3Workflow } from "./workflows.ts";

/** What `quotidian host NAME` prints: one file a host, which says where it belongs. */
export const hosts: Readonly<Record<HostName, (site: HostedSite) => string>> = {
  caddy: caddyFile,
  cloudflare: cloudflareWorkflow,
  cloudfront: cloudfrontPolicy,
  "github-pages": githubPagesWorkflow,
  "github-shards": githubShardsWorkflow,
  kubernetes: kubernetesJobs,
  netlify: netlifyConfig,
  nginx: nginxConfig,
  rsync: rsyncWorkflow,
  s3: s3Workflow,
  vercel: vercelConfig,
};
