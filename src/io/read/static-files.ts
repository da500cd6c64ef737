import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { posix } from "node:path";
import type { Diagnostic, Severity } from "../../article/diagnostic.ts";
import { isSafeSegment } from "../../escape/file-path.ts";
import { walk } from "./walk.ts";

/** A file that goes into the site as it is. */
export interface StaticFile {
  /** As it is opened. */
  readonly file: string;
  /** With `/`: what messages name. */
  readonly path: string;
  /** Below the folder and below the base of the site, with `/`. */
  readonly name: string;
}

export interface StaticFolder {
  readonly files: readonly StaticFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What keys, passwords, databases and editors are named; none of it is published. `contact.key` must go, `key.html` stays. */
const privateName =
  /^(?:\.(?!well-known$|nojekyll$).*|~\$.*|node_modules|id_(?:rsa|dsa|ecdsa|ed25519)(?:\.pub)?|thumbs\.db|desktop\.ini|.*\.(?:pem|key|p12|pfx|jks|kdbx?x?|sql|sqlite3?|db|bak|swp|log|env)|.*~)$/i;
/** Markers that only keep an empty folder in a repository. */
const silent = new Set([".gitkeep", ".keep", ".DS_Store"]);

const served = new Set(
  (
    "html htm txt xml json jsonld webmanifest css js mjs ico svg png jpg jpeg gif webp avif woff woff2 ttf otf pdf " +
    "mp3 m4a ogg opus wav mp4 webm vtt csv tsv zip gz ics vcf epub gpx geojson kml asc md"
  ).split(" "),
);
const withoutType = new Set(["CNAME", "LICENSE", ".nojekyll"]);

/** What the hosts with the narrowest limit take. */
const largest = 25 * 2 ** 20;

/** Lists what a folder gives to the site, and warns of what a site should not serve. A folder that is not there is empty. */
export async function findStatic(folder: string | undefined): Promise<StaticFolder> {
  if (folder === undefined || !existsSync(folder)) return { files: [], diagnostics: [] };
  const found = await walk(folder, () => true, { dots: true });
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const files: StaticFile[] = [];
  for (const file of found.files) {
    const report = (severity: Severity, what: string, reason: string) => {
      diagnostics.push({ path: file.path, line: 1, column: 1, severity, reason, code: `static/${what}` });
    };
    const segments = file.name.split("/");
    const last = segments.at(-1)!;
    if (silent.has(last)) continue;
    if (segments.some((segment) => privateName.test(segment))) {
      report(
        "warning",
        "private",
        "Unexpected private file, expected what every reader may have: it is left out",
      );
      continue;
    }
    files.push(file);
    if (
      !segments.every(
        (segment) => withoutType.has(segment) || segment === ".well-known" || isSafeSegment(segment),
      )
    ) {
      report(
        "warning",
        "name",
        "Unexpected characters in the name, expected letters, digits, `.`, `-` and `_`",
      );
    }
    const type = posix.extname(last).slice(1).toLowerCase();
    const known = served.has(type) || withoutType.has(last) || segments[0] === ".well-known";
    if (!known) {
      report(
        "warning",
        "type",
        `Unexpected type \`${type || last}\`, expected what browsers show or people download`,
      );
    }
    if ((await stat(file.file)).size > largest) {
      report("warning", "size", "Unexpected size, expected at most 25 MB: hosts refuse larger files");
    } else if (/^(?:html?|svg|xml)$/.test(type) && runsScript(await readFile(file.file, "utf8"))) {
      report(
        "warning",
        "script",
        "Unexpected script, expected none: it would run with the rights of the site",
      );
    }
  }
  return { files, diagnostics };
}

/** `<p onclick="…">`, `<script>`, `href="javascript:…"`; not 'a script' in prose. */
function runsScript(text: string): boolean {
  return /<script\b|\son[a-z]{3,}\s*=|=\s*["']?\s*javascript:/i.test(text);
}
