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
${install}      - run: npm run build -- --shard "$PART" --base "$BASE"
        env:
          PART: \${{ matrix.part }}
          BASE: \${{ needs.address.outputs.base }}
${upload("part-read", "shards/")}  pages:
    needs: [address, read]
    runs-on: ubuntu-latest
    timeout-minutes: 60
${matrix}    steps:
${install}${download("part-read-*")}      - run: npm run build -- --pages "$PART" --site-url "$SITE_URL" --base "$BASE"
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
 * third Job brings them together.
 *
 * The pods share the site's folder and no cache: each keeps its own aside.
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
  const part = `"$((JOB_COMPLETION_INDEX + 1))/${parts}"`;
  const build = `npx quotidian build --no-cache --threads 1 --base ${base}`;
  const indexed = `  completionMode: Indexed
  completions: ${parts}
  parallelism: ${parts}
  backoffLimit: ${parts}
  template:
`;
  return `# Quotidian on Kubernetes: save as quotidian.yml.
# The claim quotidian-site holds a site: package.json, node_modules/ and articles/. Several pods write to it at once
# (ReadWriteMany). For more machines: completions and parallelism, and the numbers behind the slash.
#   kubectl apply -f quotidian.yml
#   kubectl wait --for=condition=complete --timeout=6h job/quotidian-read
#   kubectl patch job/quotidian-pages --patch '{"spec":{"suspend":false}}'
#   kubectl wait --for=condition=complete --timeout=6h job/quotidian-pages
#   kubectl patch job/quotidian-merge --patch '{"spec":{"suspend":false}}'
apiVersion: batch/v1
kind: Job
metadata:
  name: quotidian-read
spec:
${indexed}${pod(`${build} --shard ${part}`, "2Gi")}---
apiVersion: batch/v1
kind: Job
metadata:
  name: quotidian-pages
spec:
  suspend: true
${indexed}${pod(`${build} --pages ${part}`, "4Gi")}---
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
