import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { securityHeaders } from "../../src/hosts/security.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on a free port of this machine, or on the one that is wanted, compressed, under `base`, with its own page for what is not there.
 * `cacheControl` gives some paths below `base` another header.
 */
export async function serve(
  folder: string,
  base = "/",
  wanted = 0,
  cacheControl: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : "404.html";
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const found = await readFile(join(folder, file)).catch(() => undefined);
    const body = found ?? (await readFile(join(folder, "404.html")));
    const type = found ? (types[extname(file)] ?? "application/octet-stream") : types[".html"]!;
    response.writeHead(found ? 200 : 404, {
      "content-type": type,
      "content-encoding": "gzip",
      "cache-control":
        cacheControl[path] ??
        (file.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache"),
      ...securityHeaders,
    });
    response.end(gzipSync(body));
  });
  await new Promise<void>((done) => server.listen(wanted, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser may hold a connection open that it never used.
        server.closeAllConnections();
      }),
  };
}
