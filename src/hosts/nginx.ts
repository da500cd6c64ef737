import { configString } from "../escape/header.ts";
import type { HostedSite } from "./host.ts";
import { caching, hashedName, securityHeaders } from "./security.ts";

/** Writes a server for nginx, to be included in its `http` block. `root` is where the site's folder lies. */
export function nginxConfig(site: HostedSite, root = "/var/www/_site"): string {
  const { base } = site;
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `    add_header ${name} ${configString(value)} always;`,
  );
  return `# Quotidian on nginx: save as /etc/nginx/conf.d/quotidian.conf and set the name and the folder.
map_hash_bucket_size 512;
map $uri $quotidian_cache {
    default ${configString(caching.page)};
    "~^${pattern(base)}${hashedName}$" ${configString(caching.hashed)};
}
${moved(site)}
server {
    listen 80;
    listen [::]:80;
    server_name example.org;
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types text/xml text/plain text/markdown text/csv application/json application/xml image/svg+xml;
    error_page 404 ${base}404.html;
${headers.join("\n")}
    add_header Cache-Control $quotidian_cache;

    # A folder served as it is; \`gzip_static on;\` where the build ran with --compress.
    location ${base} {
        ${base === "/" ? "root" : "alias"} ${base === "/" ? root : `${root}/`};
        index index.html;
        default_type application/octet-stream;
        types {
            text/html html;
            text/css css;
            text/javascript js;
            text/csv csv;
            text/plain txt;
            text/markdown md;
            text/xml xml;
            text/x-opml opml;
            application/json json;
            application/x-ndjson jsonl;
            application/manifest+json webmanifest;
            image/svg+xml svg;
            image/png png;
            image/jpeg jpg jpeg;
            image/gif gif;
            image/webp webp;
            image/avif avif;
            image/x-icon ico;
            font/woff2 woff2;
            application/wasm wasm;
            application/epub+zip epub;
        }
        limit_except GET { deny all; }
${site.moves.length > 0 ? "        if ($quotidian_moved) { return 301 $quotidian_moved; }\n" : ""}    }
}
`;
}

/** Old addresses are matched decoded, as nginx has them in \`$uri\`. */
function moved({ moves }: HostedSite): string {
  const lines = moves.flatMap(({ from, to }) => {
    const path = decodeURIComponent(from);
    return /["\\${}]/.test(path) || path.length > 200 ? [] : [`    "${path}" ${configString(to)};`];
  });
  if (lines.length === 0) return 'map $uri $quotidian_moved {\n    default "";\n}';
  return `map $uri $quotidian_moved {\n    default "";\n${lines.join("\n")}\n}`;
}

function pattern(path: string): string {
  return path.replace(/[.~-]/g, "\\$&");
}
