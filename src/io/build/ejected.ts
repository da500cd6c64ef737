import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { packageFolder } from "../package-folder.ts";
import { packageTemplates, shownPath } from "./template-files.ts";

const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
  readonly version: string;
};

/** What a copy was made of: '0.1.0 3f2a9c1b7d'. */
export function ejectedFrom(source: string): string {
  return `${version} ${createHash("sha256").update(source).digest("hex").slice(0, 10)}`;
}

/** The first line of a copy: it says what it was made of, in a comment of the file's own kind. */
export function ejectedNote(name: string, from: string): string {
  const words = `Copied from Quotidian ${from}`;
  if (name.endsWith(".njk")) return `{#- ${words} -#}\n`;
  if (name.endsWith(".yml")) return `# ${words}\n`;
  if (name.endsWith(".css")) return `/* ${words} */\n`;
  if (name.endsWith(".js")) return `// ${words}\n`;
  return "";
}

/** Names the copies in a site's own folder whose originals have changed since. */
export function outdatedCopies(folder: string): readonly Diagnostic[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  return names.flatMap((name) => {
    if (!/\.(?:njk|yml|css|js)$/.test(name)) return [];
    const [first = ""] = readFileSync(join(folder, name), "utf8").split("\n", 1);
    const from = /Copied from Quotidian (\S+) ([0-9a-f]{10})/.exec(first);
    const original = join(packageTemplates, name);
    if (!from || !existsSync(original)) return [];
    const now = ejectedFrom(readFileSync(original, "utf8"));
    if (now.endsWith(from[2]!)) return [];
    const reason = outdatedReason(from[1]!, original, now);
    return [
      {
        path: `${folder}/${name}`,
        line: 1,
        column: 1,
        severity: "warning",
        reason,
        code: "template/outdated",
      },
    ];
  });
}

/** Names where the original lies, and what the first line of the copy is to say once it is compared. */
function outdatedReason(copied: string, original: string, now: string): string {
  const what =
    copied === version
      ? `Unexpected copy of an earlier state of ${version}, expected one of the original as it is now`
      : `Unexpected copy of ${copied}, expected that of ${version}: the original has changed since`;
  const path = shownPath(original);
  return `${what}; take over what is new in \`${path}\`, then write \`${now}\` into the first line`;
}
