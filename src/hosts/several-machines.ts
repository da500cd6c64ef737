import { workflowOpening } from "./workflows.ts";

const parts = 4;

/**
 * GitHub Pages, made on several machines: a job a part that reads articles, a job a part that makes pages of all that
 * was read, then one that brings the pages together. All are told the same address and path, for pages have them.
 */
export function githubShardsWorkflow(): string {
  const numbers = Array.from({ length: parts }, (_, index) => `${index + 1}/${parts}`).join(", ");
  const [head, steps] = workflowOpening(
    "GitHub Pages, made on several machines",
    "  contents: read\n  pages: write\n  id-token: write",
    "",
  ).split("jobs:\n") as [string, string];
  const install = steps.slice(steps.indexOf("      - uses: actions/checkout"));
  const matrix = `    strategy:
      matrix:
        # For more machines: as many parts, each of as many.
        part: [${numbers}]
`;
  const upload = (name: string, path: string) => `      - uses: actions/upload-artifact@v4
        with:
          name: ${name}-\${{ strategy.job-index }}
          path: ${path}
          compression-level: 0
          retention-days: 1
          if-no-files-found: error
`;
  const download = (pattern: string) => `      - uses: actions/download-artifact@v4
        with:
          pattern: ${pattern}
          path: shards
          merge-multiple: true
`;
  /** The next run takes over what did not change. */
  const keep = (name: string, ...paths: readonly string[]) => `      - uses: actions/cache@v4
        with:
          path: |
${paths.map((path) => `            ${path}\n`).join("")}          key: ${name}-\${{ strategy.job-index }}-\${{ github.run_id }}
          restore-keys: ${name}-\${{ strategy.job-index }}-
`;
  return `${head}jobs:
  address:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    outputs:
      site-url: \${{ steps.pages.outputs.origin }}
      base: \${{ steps.pages.outputs.base_path }}/
    steps:
      - id: pages
        uses: actions/configure-pages@v5
  read:
    needs: address
    runs-on: ubuntu-latest
    timeout-minutes: 60
${matrix}    steps:
${install}${keep("quotidian-read", ".cache")}      - run: npm run build -- --shard "$PART" --base "$BASE"
        env:
          PART: \${{ matrix.part }}
          BASE: \${{ needs.address.outputs.base }}
${upload("part-read", "shards/")}  pages:
    needs: [address, read]
    runs-on: ubuntu-latest
    timeout-minutes: 60
${matrix}    steps:
${install}${keep("quotidian-pages", ".cache", "shards/*.pack")}${download("part-read-*")}      - run: npm run build -- --pages "$PART" --site-url "$SITE_URL" --base "$BASE"
        env:
          PART: \${{ matrix.part }}
          SITE_URL: \${{ needs.address.outputs.site-url }}
          BASE: \${{ needs.address.outputs.base }}
${upload("part-pages", "shards/*.pack")}  publish:
    needs: [address, pages]
    runs-on: ubuntu-latest
    timeout-minutes: 60
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
${install}${download("part-*")}      - run: npm run quotidian -- merge --site-url "$SITE_URL" --base "$BASE"
        env:
          SITE_URL: \${{ needs.address.outputs.site-url }}
          BASE: \${{ needs.address.outputs.base }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: _site
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}

/**
 * Kubernetes: an Indexed Job reads, a pod a part; once it is complete a second one makes the pages, a pod a part; a
 * third Job brings them together. All wait until they are told to begin.
 *
 * The pods share the site's folder. Each works in a folder of its own below it, whose cache the next run takes over.
 */
export function kubernetesJobs({ base }: { readonly base: string }): string {
  const indexed = `  completionMode: Indexed
  completions: ${parts}
  parallelism: ${parts}
  backoffLimit: ${parts}
`;
  const job = (name: string, more: string, memory: string, lines: readonly string[]) => `---
apiVersion: batch/v1
kind: Job
metadata:
  name: quotidian-${name}
spec:
  suspend: true
${more}  template:
    spec:
      restartPolicy: Never
      containers:
        - name: quotidian
          image: node:22-slim
          workingDir: /site
          command:
            - sh
            - -ec
            - |
${lines.map((line) => `              ${line}\n`).join("")}          resources:
            requests: { cpu: "1", memory: ${memory} }
            limits: { memory: ${memory} }
          volumeMounts:
            - { name: site, mountPath: /site }
      volumes:
        - name: site
          persistentVolumeClaim: { claimName: quotidian-site }
`;
  const part = (option: string) => [
    "part=$((JOB_COMPLETION_INDEX + 1))",
    'mkdir -p "parts/$part"',
    'cd "parts/$part"',
    `for name in articles ${ownFolders.join(" ")}; do`,
    '  if [ -d "../../$name" ]; then ln -sfn "../../$name" "$name"; else rm -f "$name"; fi',
    "done",
    `exec ../../node_modules/.bin/quotidian build --threads 1 --base ${base} --shards ../../shards ${option} "$part/${parts}"`,
  ];
  return `# Quotidian on Kubernetes: save as quotidian.yml.
# The claim quotidian-site holds a site: package.json, node_modules/ and articles/. Several pods write to it at once
# (ReadWriteMany). For more machines: completions and parallelism, and the numbers behind the slash.
# Each run, the first and every later one, is these lines; they end early where a Job has failed. The folders parts/,
# shards/ and .cache/ stay for the next run, which takes over what did not change. They may be deleted between two.
#   (
#     kubectl delete --ignore-not-found -f quotidian.yml
#     kubectl apply -f quotidian.yml || exit 1
#     for step in read pages merge; do
#       kubectl patch "job/quotidian-$step" --patch '{"spec":{"suspend":false}}' || exit 1
#       until kubectl wait --for=condition=complete --timeout=30s "job/quotidian-$step"; do
#         if kubectl wait --for=condition=failed --timeout=1s "job/quotidian-$step"; then exit 1; fi
#       done
#     done
#   )
${job("read", indexed, "2Gi", part("--shard"))}${job("pages", indexed, "4Gi", part("--pages"))}${job(
  "merge",
  // One that was killed keeps the lock for some minutes.
  "  backoffLimit: 4\n",
  "4Gi",
  [`exec node_modules/.bin/quotidian merge --base ${base}`],
)}`;
}

/** What a site has of its own beside its articles. */
const ownFolders = ["templates", "pages", "static"];
