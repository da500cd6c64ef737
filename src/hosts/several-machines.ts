import { workflowOpening } from "./workflows.ts";

const parts = 4;

/**
 * GitHub Pages, its articles read on several machines: a job a part, then one that makes the site of what they read.
 * All of them are told the same path, for links in the articles have it.
 */
export function githubShardsWorkflow(): string {
  const shards = Array.from({ length: parts }, (_, index) => `${index + 1}/${parts}`).join(", ");
  const [head, steps] = workflowOpening(
    "GitHub Pages, read on several machines",
    "  contents: read\n  pages: write\n  id-token: write",
    "",
  ).split("jobs:\n") as [string, string];
  const install = steps.slice(steps.indexOf("      - uses: actions/checkout"));
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
    strategy:
      matrix:
        # For more machines: as many parts, each of as many.
        shard: [${shards}]
    steps:
${install}      - run: npm run build -- --shard "$SHARD" --base "$BASE"
        env:
          SHARD: \${{ matrix.shard }}
          BASE: \${{ needs.address.outputs.base }}
      - uses: actions/upload-artifact@v4
        with:
          name: shard-\${{ strategy.job-index }}
          path: shards/
          compression-level: 0
          retention-days: 1
          if-no-files-found: error
  publish:
    needs: [address, read]
    runs-on: ubuntu-latest
    timeout-minutes: 60
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
${install}      - uses: actions/download-artifact@v4
        with:
          pattern: shard-*
          path: shards
          merge-multiple: true
      - run: npm run quotidian -- merge --site-url "$SITE_URL" --base "$BASE"
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
 * Kubernetes: an Indexed Job reads, a pod a part; a second Job makes the site once the first is complete.
 *
 * The pods share the site's folder and no cache: each keeps its own aside while it reads.
 */
export function kubernetesJobs({ base }: { readonly base: string }): string {
  const pod = (command: string, memory: string) => `    spec:
      restartPolicy: Never
      containers:
        - name: quotidian
          image: node:22-slim
          workingDir: /site
          command: [sh, -c, '${command}']
          resources:
            requests: { cpu: "1", memory: ${memory} }
            limits: { memory: ${memory} }
          volumeMounts:
            - { name: site, mountPath: /site }
      volumes:
        - name: site
          persistentVolumeClaim: { claimName: quotidian-site }
`;
  const read = `npx quotidian build --no-cache --threads 1 --base ${base} --shard "$((JOB_COMPLETION_INDEX + 1))/${parts}"`;
  return `# Quotidian on Kubernetes: save as quotidian.yml.
# The claim quotidian-site holds a site: package.json, node_modules/ and articles/. Several pods write to it at once
# (ReadWriteMany). For more machines: completions and parallelism, and the number behind the slash.
#   kubectl apply -f quotidian.yml
#   kubectl wait --for=condition=complete --timeout=6h job/quotidian-read
#   kubectl patch job/quotidian-merge --patch '{"spec":{"suspend":false}}'
apiVersion: batch/v1
kind: Job
metadata:
  name: quotidian-read
spec:
  completionMode: Indexed
  completions: ${parts}
  parallelism: ${parts}
  backoffLimit: ${parts}
  template:
${pod(read, "2Gi")}---
apiVersion: batch/v1
kind: Job
metadata:
  name: quotidian-merge
spec:
  suspend: true
  backoffLimit: 2
  template:
${pod(`npx quotidian merge --base ${base}`, "4Gi")}`;
}
