import type { HostedSite } from "./host.ts";
import { caching } from "./security.ts";

/** Steps every workflow begins with. Actions are named by release; pin them by commit where your policy asks so. */
export function workflowOpening(name: string, permissions: string, build: string): string {
  return `# Quotidian on ${name}: save as .github/workflows/publish.yml.
name: publish
on:
  push:
    branches: [main, master]
  # Articles of a later date come out within the hour; without any these two lines can go.
  schedule:
    - cron: "17 * * * *"
  workflow_dispatch:
permissions:
${permissions}
concurrency:
  group: publish
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 15
$ENVIRONMENT    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
${build}`;
}

/** `build` is a script of the checkout and of every site that `quotidian init` made. */
function buildStep(base: string): string {
  return `      - run: npm run build -- --base ${base}\n`;
}

/**
 * GitHub Pages: no headers can be set there; each page carries its policy. The address is asked of the host: it has
 * a path of the repository's name until the site has a name of its own.
 */
export function githubPagesWorkflow(): string {
  const environment = `    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
`;
  const permissions = "  contents: read\n  pages: write\n  id-token: write";
  const build = `      - id: pages
        uses: actions/configure-pages@v5
      - run: npm run build -- --site-url "$SITE_URL" --base "$BASE_PATH/"
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
`;
  return `${workflowOpening("GitHub Pages", permissions, build).replace("$ENVIRONMENT", environment)}      - uses: actions/upload-pages-artifact@v3
        with:
          path: _site
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}

/** Cloudflare Pages: headers and redirects are in the site itself. */
export function cloudflareWorkflow({ base }: HostedSite): string {
  return `${plain("Cloudflare Pages", base)}      - uses: cloudflare/wrangler-action@v3
        with:
          apiToken: \${{ secrets.CLOUDFLARE_API_TOKEN }}
          accountId: \${{ secrets.CLOUDFLARE_ACCOUNT_ID }}
          command: pages deploy _site --project-name=\${{ secrets.CLOUDFLARE_PROJECT }}
`;
}

/**
 * S3 behind CloudFront. Assets go up before the pages that name them, and old files go last, so that no reader
 * meets a page without its assets. The headers are those of `quotidian host cloudfront`.
 */
export function s3Workflow({ base }: HostedSite): string {
  const place = `s3://$BUCKET${base === "/" ? "/" : base}`;
  const permissions = "  contents: read\n  id-token: write";
  return `${workflowOpening("S3 and CloudFront", permissions, buildStep(base)).replace("$ENVIRONMENT", "")}      - uses: aws-actions/configure-aws-credentials@v4
        with:
          role-to-assume: \${{ secrets.AWS_ROLE }}
          aws-region: \${{ secrets.AWS_REGION }}
      - name: upload
        env:
          BUCKET: \${{ secrets.AWS_BUCKET }}
          DISTRIBUTION: \${{ secrets.AWS_DISTRIBUTION }}
        run: |
          aws s3 sync _site/assets/ "${place}assets/" --cache-control "${caching.hashed}"
          aws s3 sync _site/ "${place}" --exclude "assets/*" --cache-control "${caching.page}"
          aws s3 sync _site/ "${place}" --delete --size-only
          aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths "${base}*"
`;
}

/** A server of your own by rsync: files aside, then one change, then what is gone is deleted. */
export function rsyncWorkflow({ base }: HostedSite): string {
  return `${plain("a server by rsync", base)}      - name: upload
        env:
          KEY: \${{ secrets.SSH_KEY }}
          HOST_KEY: \${{ secrets.SSH_HOST_KEY }}
          TARGET: \${{ secrets.RSYNC_TARGET }}
        run: |
          install -m 700 -d ~/.ssh
          printf '%s\\n' "$KEY" > ~/.ssh/id && chmod 600 ~/.ssh/id
          printf '%s\\n' "$HOST_KEY" >> ~/.ssh/known_hosts
          rsync --archive --checksum --delay-updates --delete-delay --rsh 'ssh -i ~/.ssh/id' _site/ "$TARGET"
`;
}

function plain(name: string, base: string): string {
  return workflowOpening(name, "  contents: read", buildStep(base)).replace("$ENVIRONMENT", "");
}
