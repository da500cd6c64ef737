import { configString } from "../escape/header.ts";
import type { HostedSite } from "./host.ts";
import { caching, hashedName, securityHeaders } from "./security.ts";

/** Writes a site block for Caddy. `root` is where the site's folder lies. */
export function caddyFile({ base, moves }: HostedSite, root = "/var/www/_site"): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `\t\t${name} ${configString(value)}`,
  );
  const redirects = moves.flatMap(({ from, to }) => {
    const path = decodeURIComponent(from);
    return /["\\${}*`]/.test(path) ? [] : [`\tredir "${path}" ${configString(to)} 301`];
  });
  // Caddy sorts its directives: only matchers that exclude each other are safe from that.
  const hashed = `^${base.replace(/[.~-]/g, "\\$&")}${hashedName}$`;
  // What no route takes would be answered with 200 and nothing.
  const outside =
    base === "/" ? "" : `\tredir ${base.slice(0, -1)} ${base} 301\n\thandle {\n\t\terror 404\n\t}\n`;
  return `# Quotidian on Caddy: save as Caddyfile and set the name and the folder.
example.org {
	root * ${root}
	header {
${headers.join("\n")}
	}
	@pages not path_regexp \`${hashed}\`
	header @pages Cache-Control ${configString(caching.page)}
	@hashed path_regexp \`${hashed}\`
	header @hashed Cache-Control ${configString(caching.hashed)}
${redirects.map((line) => `${line}\n`).join("")}	encode gzip
	handle_path ${base}* {
		@writes not method GET HEAD
		error @writes 405
		file_server {
			precompressed br gzip
		}
	}
${outside}	handle_errors {
		header -Cache-Control
		rewrite * /404.html
		file_server
	}
}
`;
}
