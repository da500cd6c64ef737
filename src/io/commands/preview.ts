import { existsSync, readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";
import { caching, hashedName, securityHeaders } from "../../hosts/security.ts";
import { baseOf } from "../../site/settings/site.ts";
import { openFolder } from "../read/article-folder.ts";

export interface PreviewOptions {
  readonly articles: string;
  readonly output: string;
  readonly base?: string;
  readonly port: string;
  readonly host: string;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".epub": "application/epub+zip",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

const hashed = new RegExp(`^${hashedName}$`);

/** What a host answers to a path: a file with its headers, or another address. */
export type PreviewAnswer =
  | { readonly status: 200 | 404; readonly file: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly status: 301; readonly location: string };

/**
 * Answers as the hosts do that `quotidian host` knows: security headers, caching, redirects of old addresses, the
 * page of what is not there, a slash after a folder. `undefined` outside of the base.
 */
export async function answer(site: string, base: string, path: string): Promise<PreviewAnswer | undefined> {
  const moved = redirectsOf(site).get(path);
  if (moved) return { status: 301, location: moved };
  if (!path.startsWith(base)) return path === base.slice(0, -1) ? { status: 301, location: base } : undefined;
  let name: string;
  try {
    name = decodeURIComponent(path.slice(base.length));
  } catch {
    return notFound(site);
  }
  const file = join(site, name);
  // Nothing above the site, and nothing that is hidden, but for what is made to be found.
  if (!`${file}${sep}`.startsWith(`${join(site)}${sep}`) || /(?:^|\/)\.(?!well-known\/)/.test(name))
    return notFound(site);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() && name !== "" && !name.endsWith("/"))
    return { status: 301, location: `${path}/` };
  const page = found?.isDirectory() ? join(file, "index.html") : file;
  if (!existsSync(page) || (found?.isFile() && name.endsWith("/"))) return notFound(site);
  const cache = hashed.test(name) ? caching.hashed : caching.page;
  return { status: 200, file: page, headers: headersOf(page, cache) };
}

function notFound(site: string): PreviewAnswer {
  const file = join(site, "404.html");
  return { status: 404, file, headers: headersOf(file, caching.page) };
}

function headersOf(file: string, cache: string): Readonly<Record<string, string>> {
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  return { ...securityHeaders, "Content-Type": type, "Cache-Control": cache };
}

function redirectsOf(site: string): ReadonlyMap<string, string> {
  const file = join(site, "_redirects");
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => line.split(" ").slice(0, 2) as [string, string]));
}

/** Serves the built site as a host will. Runs until it is stopped. */
export async function preview(options: PreviewOptions): Promise<number> {
  const { output, port, host } = options;
  if (!existsSync(join(output, "index.html"))) {
    const path = output.replaceAll("\\", "/");
    const reason = "Missing site, expected a built one in this folder: run `quotidian build` first";
    throw new ArticleError([
      { path, line: 1, column: 1, severity: "error", reason, code: "preview/unbuilt" },
    ]);
  }
  const base = options.base ?? baseOf((await openFolder(options.articles)).site);
  const server = createServer(async ({ url = "/", method }, response) => {
    if (method !== "GET" && method !== "HEAD") return void response.writeHead(405).end();
    const answered = await answer(output, base, new URL(url, "http://localhost").pathname);
    if (!answered)
      return void response.writeHead(404, { "Content-Type": "text/plain" }).end("Outside of the site\n");
    if (answered.status === 301) return void response.writeHead(301, { Location: answered.location }).end();
    const body = await readFile(answered.file).catch(() => Buffer.from(""));
    response.writeHead(answered.status, answered.headers).end(method === "HEAD" ? undefined : body);
  });
  return new Promise((_, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      const reason = `Unexpected ${error.code ?? error.message}, expected a free port: \`--port\` says another`;
      const problem = { path: `${host}:${port}`, line: 1, column: 1, severity: "error" as const, reason };
      reject(new ArticleError([{ ...problem, code: "preview/port" }]));
    });
    server.listen({ port: Number(port), host }, () =>
      process.stdout.write(`Open http://${host}:${port}${base}\n`),
    );
  });
}
